// Handlers that no shape describes, and that are made here because they go on to the operation behind
// them: so they can have pair forms (`PairForms.swift`).

/// The bodies of these handlers, by their names.
let plainBodies: [String: [String]] = Dictionary(
  uniqueKeysWithValues: (moves + pinnedMoves + globals + selections + memoryAccesses).map {
    ($0.name, $0.lines)
  })

/// A handler that does this, and ends with some registers replaced.
private func plain(
  _ name: String, _ lines: [String], byteCount: Int = 16, _ replaced: [String: String] = [:]
) -> (name: String, lines: [String]) {
  (name, lines + [next(byteCount: byteCount, replaced)])
}

private func store(_ value: String, at byte: Int = 8) -> String {
  "frame.storeSlot(\(value), code.slotOffset(\(byte)))"
}

/// A slot, an accumulator, or a constant of 32 bits, sign-extended, or of 64 bits to slot 8. `copy2`: slot
/// 10 to slot 8 and slot 14 to slot 12, both read first.
private let moves = [
  plain("copy_s", [store("code.i64Slot(frame, 10)")]),
  plain("copy_a", [store("integer")]),
  plain("copy_d", [store("double")]),
  plain("copy_f", [store("float")]),
  plain("copy_c", [store("code.i64Constant(12)")]),
  plain("copy_k", [store("code.load(fromByteOffset: 16, as: UInt64.self)")], byteCount: 24),
  plain(
    "copy2",
    [
      "let first = code.i64Slot(frame, 10)", "let second = code.i64Slot(frame, 14)",
      store("first"), store("second", at: 12),
    ]),
]

/// From and to the pinned locals: `local` for an integer, `doubleLocal` for a double. A pinned local
/// lives in its slot too: what writes it writes both. `pin`: slot 10 becomes the pinned local; `_p`: the
/// pinned integer to slot 8; else to the pinned local in slot 8.
private let pinnedMoves =
  [
    plain("pin_i", [], ["local": "code.i64Slot(frame, 10)"]),
    plain("pin_d", [], ["doubleLocal": "code.f64Slot(frame, 10)"]),
    plain("copyPinned_p", [store("local")]),
  ]
  + [
    ("s", "code.i64Slot(frame, 10)", "local"), ("a", "integer", "local"),
    ("c", "code.i64Constant(12)", "local"), ("d", "double", "doubleLocal"),
    ("sd", "code.f64Slot(frame, 10)", "doubleLocal"),
  ].map { suffix, value, register in
    plain(
      "copyPinned_\(suffix)", ["let value = \(value)", store("value")], [register: "value"])
  }

/// Globals that the module defines, in the slot of `InstanceRecord.globals` that 12 says, or 16.
/// `globalSum` gives the sum with the constant at 12; `globalAdd` makes it the global's value, with the sum
/// in slot 8. `globalSetSum` sets it to the sum of slot 10 and the constant at 12.
private let globals: [(name: String, lines: [String])] = {
  func global(at byte: Int) -> String {
    "context.state.pointee.globals[Int(code.load(fromByteOffset: \(byte), as: UInt32.self))]"
  }
  let get = "let result = " + global(at: 12)
  let sum = "let sum = UInt32(truncatingIfNeeded: \(global(at: 16))) &+ code.i32Constant(12)"
  return [
    plain("globalGet_a", [get], ["integer": "result"]),
    plain("globalGet_s", [get, store("result")], ["integer": "result"]),
    plain("globalSet_s", [global(at: 12) + " = code.i64Slot(frame, 8)"]),
    plain("globalSet_a", [global(at: 12) + " = integer"]),
    plain("globalSet_c", [global(at: 12) + " = code.i64Constant(16)"], byteCount: 24),
    plain("globalSum_a", [sum], byteCount: 24, ["integer": "UInt64(sum)"]),
    plain("globalSum_s", [sum, store("sum")], byteCount: 24, ["integer": "UInt64(sum)"]),
    plain(
      "globalAdd", [sum, global(at: 16) + " = UInt64(sum)", store("sum")], byteCount: 24,
      ["integer": "UInt64(sum)"]),
    plain(
      "globalSetSum",
      [
        "let sum = code.i32Slot(frame, 10) &+ code.i32Constant(12)",
        global(at: 16) + " = UInt64(sum)",
      ], byteCount: 24),
  ]
}()

/// Slot 12 if the condition (slot 10, or the accumulator) is not zero, else slot 14.
private let selections = [
  ("select", "UInt64", "integer"), ("selectF32", "Float", "float"),
  ("selectF64", "Double", "double"),
].flatMap { name, type, register in
  [Source.slot, .accumulator].flatMap { condition in
    unpinnedDestinations.map { destination in
      plain(
        "\(name)_\(condition.rawValue)_\(destination.rawValue)",
        [
          "let holds = \(operand(condition, .i32)) != 0",
          "let offset = holds ? code.slotOffset(12) : code.slotOffset(14)",
          "let result = frame.load(fromByteOffset: offset, as: \(type).self)",
        ] + (destination == .slot ? [store("result")] : []), [register: "result"])
    }
  }
}

/// `i32AddMemory` adds the constant at 16 to the i32 in memory at slot 10 and the offset at 12; with `_s`
/// the sum goes to slot 8. `i32LoadLoad` loads an i32 from the address that it loads: slot 10 and offset
/// 12, then offset 14.
private let memoryAccesses = unpinnedDestinations.flatMap { destination in
  let stores = destination == .slot ? [store("result")] : []
  let value = "memory.loadGuest(address, as: UInt32.self)"
  return [
    plain(
      destination == .slot ? "i32AddMemory_s" : "i32AddMemory",
      ["let address = UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)"]
        + boundsCheck("address", "UInt32")
        + ["let result = \(value) &+ code.i32Constant(16)", "memory.storeGuest(result, address)"]
        + stores, byteCount: 24, ["integer": "UInt64(result)"]),
    plain(
      "i32LoadLoad_\(destination.rawValue)",
      ["let first = UInt(code.i32Slot(frame, 10)) &+ code.shortOffset(12)"]
        + boundsCheck("first", "UInt32")
        + ["let address = UInt(memory.loadGuest(first, as: UInt32.self)) &+ code.shortOffset(14)"]
        + boundsCheck("address", "UInt32") + ["let result = \(value)"] + stores,
      ["integer": "UInt64(result)"]),
  ]
}
