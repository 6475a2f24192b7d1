// The text of the handlers of a family.
//
// Operands of an operation, in bytes behind its handler's address:
//   8 destination slot   10 first slot   12 second slot, or a 32-bit constant or memory offset
//   16 branch offset in bytes, or a 64-bit constant

/// A handler: its name, the statements of its body, and what it reads from its operation.
struct HandlerText {
  let name: String
  /// None of a handler that is written by hand.
  let lines: [String]
  /// `nil` for a handler that no layout is known of.
  let layout: Layout?

  init(name: String, lines: [String], layout: Layout? = nil) {
    self.name = name
    self.lines = lines
    self.layout = layout ?? handLayouts[name] ?? (lines.isEmpty ? nil : Layout(of: lines))
  }
}

private let registers = [
  "code", "frame", "memory", "context", "integer", "local", "double", "float", "doubleLocal",
]

/// `return next(…)`, with some registers replaced.
func next(byteCount: Int, _ replaced: [String: String] = [:]) -> String {
  var values = registers
  values[0] = "code + \(byteCount)"
  for (register, value) in replaced {
    if let index = registers.firstIndex(of: register) { values[index] = value }
  }
  return "return next(" + values.joined(separator: ", ") + ")"
}

/// `return raise(…)`: leaves with a trap whose code is in the variable `trap`.
private let raise = "return raise(trap, " + registers.joined(separator: ", ") + ")"

/// Leaves when an access to memory 0 at `address` is out of bounds.
func boundsCheck(_ address: String, _ memoryType: String) -> [String] {
  [
    "if _slowPath(isOutOfBounds(\(address), \(memoryType).self, context)) {",
    "  return outOfBounds(" + registers.joined(separator: ", ") + ")",
    "}",
  ]
}

/// The expression of an operand of type `type`: from the slot named at `slotAt`, the accumulator, or
/// the constant at `constantAt`.
func operand(
  _ source: Source, _ type: Number, slotAt: Int = 10, constantAt: Int = 12
) -> String {
  switch source {
  case .slot: return "code.\(type)Slot(frame, \(slotAt))"
  case .accumulator:
    return type == .i32 ? "UInt32(truncatingIfNeeded: integer)" : type.register
  case .constant: return "code.\(type)Constant(\(constantAt))"
  case .pinned:
    return type == .i32 ? "UInt32(truncatingIfNeeded: local)" : type.pinnedRegister ?? ""
  }
}

/// The byte with the second operand's slot.
func rhsSlotByte(_ lhs: Source) -> Int { lhs == .slot || lhs == .pinned ? 12 : 10 }

/// The two operands of a binary operation, and the bytes of the operation.
private func operands(
  _ lhs: Source, _ rhs: Source, _ type: Number
) -> (lhs: String, rhs: String, byteCount: Int) {
  let wide = type == .f64 && (lhs == .constant || rhs == .constant)
  let constantAt = wide ? 16 : 12
  let rhsSlotAt = rhsSlotByte(lhs)
  return (
    operand(lhs, type, constantAt: constantAt),
    operand(rhs, type, slotAt: rhsSlotAt, constantAt: constantAt), wide ? 24 : 16
  )
}

/// The end of an operation with a result: in the accumulator, and where else `destination` says.
func finish(_ result: Number, _ destination: Destination, byteCount: Int) -> [String] {
  let value = result == .i32 ? "UInt64(result)" : "result"
  var registers = [result.register: value]
  if destination == .pinned, let pinned = result.pinnedRegister { registers[pinned] = value }
  let store = "frame.storeSlot(result, code.slotOffset(8))"
  return (destination == .accumulator ? [] : [store])
    + [next(byteCount: byteCount, registers)]
}

/// Where results go in the handlers of a family, without those for the pinned local.
let unpinnedDestinations: [Destination] = [.accumulator, .slot]

func pairs(_ letters: [String]) -> [(Source, Source)] {
  letters.compactMap { pair in
    let sources = pair.compactMap { Source(rawValue: String($0)) }
    return sources.count == 2 ? (sources[0], sources[1]) : nil
  }
}

let fourPairs = pairs(["ss", "sc", "as", "ac"])
let sevenPairs = pairs(["ss", "sc", "as", "ac", "sa", "cs", "ca"])
let commutativeFloatPairs = pairs(["ss", "as", "sc", "ac"])
let floatPairs = pairs(["ss", "as", "sa", "sc", "cs", "ac", "ca"])
let floatComparePairs = pairs(["ss", "as", "sa"])

extension Family {
  /// The handlers of this family, in the order of their variants.
  var handlers: [HandlerText] {
    switch shape {
    case .pinned(let shape):
      return Family(stem, shape, function).pinnedHandlers
    case .integerBinary(let type, let commutative):
      return binary(commutative ? fourPairs : sevenPairs, type, type)
    case .integerDivision(let type): return binary(sevenPairs, type, type, checked: true)
    case .integerCompare(let type): return binary(fourPairs, type, .i32)
    case .floatBinary(let type, let commutative):
      return binary(commutative ? commutativeFloatPairs : floatPairs, type, type)
    case .floatCompare(let type): return binary(floatComparePairs, type, .i32)
    case .integerBranch(let type): return branch(fourPairs, type, whenHolds: true)
    case .floatBranch(let type, let whenHolds):
      return branch(floatComparePairs, type, whenHolds: whenHolds)
    case .unary(let from, let to): return unary(from, to, checked: false)
    case .checkedUnary(let from, let to): return unary(from, to, checked: true)
    case .load(let type, let memoryType): return load(type, memoryType)
    case .store(let type, let memoryType): return store(type, memoryType)
    case .addBranch: return addBranch()
    case .loadBranch(let memoryType): return loadBranch(memoryType)
    case .testBranch(let whenHolds): return testBranch(whenHolds: whenHolds)
    case .objectLoad(let type, let memoryType, let isArray):
      return objectLoad(type, memoryType, isArray)
    case .objectStore(let type, let memoryType, let isArray):
      return objectStore(type, memoryType, isArray)
    case .loadAny(let type, let memoryType): return loadAny(type, memoryType)
    case .storeAny(let type, let memoryType): return storeAny(type, memoryType)
    case .vector(let shape): return handlers(shape)
    case .byHand(let suffixes):
      return suffixes.map { suffix in
        let name = suffix.isEmpty ? name : "\(name)_\(suffix)"
        return HandlerText(name: name, lines: plainBodies[name] ?? [])
      }
    case .pairs: return pairForms.map(\.handler)
    }
  }

  func binary(
    _ sources: [(Source, Source)], _ type: Number, _ result: Number, checked: Bool = false,
    to destinations: [Destination] = unpinnedDestinations
  ) -> [HandlerText] {
    sources.flatMap { lhs, rhs in
      destinations.map { destination in
        let (left, right, byteCount) = operands(lhs, rhs, type)
        var lines = ["let lhs = \(left), rhs = \(right)"]
        if checked {
          lines.append("let (result, traps) = \(function)(lhs, rhs)")
          lines.append("if _slowPath(traps) { let trap = divisionTrap(rhs); \(raise) }")
        } else {
          lines.append("let result = \(function)(lhs, rhs)")
        }
        lines += finish(result, destination, byteCount: byteCount)
        return HandlerText(
          name: "\(name)_\(lhs.rawValue)\(rhs.rawValue)_\(destination.rawValue)", lines: lines)
      }
    }
  }

  func branch(
    _ sources: [(Source, Source)], _ type: Number, whenHolds: Bool
  ) -> [HandlerText] {
    sources.map { lhs, rhs in
      let (left, right, _) = operands(lhs, rhs, type)
      return HandlerText(
        name: "\(name)_\(lhs.rawValue)\(rhs.rawValue)",
        lines: [
          "let holds = \(function)(\(left), \(right)) \(whenHolds ? "!=" : "==") 0",
          "let step = holds ? code.branchOffset(16) : 24",
          next(byteCount: 0).replacingCode("code + step"),
        ])
    }
  }

  /// Adds the constant at 12 to slot 10, stores the sum in slot 8, and branches by a comparison of it
  /// with the slot or constant at 20.
  private func addBranch() -> [HandlerText] {
    [Source.slot, .constant].map { addBranch(.slot, $0, name: "\(name)_\($0.rawValue)") }
  }

  func addBranch(_ first: Source, _ other: Source, name: String) -> HandlerText {
    let sum =
      first == .pinned
      ? ["integer": "UInt64(sum)", "local": "UInt64(sum)"] : ["integer": "UInt64(sum)"]
    return HandlerText(
      name: name,
      lines: [
        "let sum = (\(operand(first, .i32))) &+ code.i32Constant(12)",
        "let other = \(operand(other, .i32, slotAt: 20, constantAt: 20))",
        "frame.storeSlot(sum, code.slotOffset(8))",
        "let step = \(function)(sum, other) != 0 ? code.branchOffset(16) : 24",
        next(byteCount: 0, sum).replacingCode("code + step"),
      ])
  }

  /// Loads from memory and branches by a comparison of that with the constant at 20.
  func loadBranch(
    _ memoryType: String, _ sources: [AddressSource] = [.slot, .accumulator]
  ) -> [HandlerText] {
    sources.map { source in
      HandlerText(
        name: "\(name)_\(source.rawValue)",
        lines: address(source, memoryType) + [
          "let value = UInt32(memory.loadGuest(address, as: \(memoryType).self))",
          "let holds = \(function)(value, code.i32Constant(20)) != 0",
          "let step = holds ? code.branchOffset(16) : 24",
          next(byteCount: 0).replacingCode("code + step"),
        ])
    }
  }

  /// Branches when two operands have a bit in common, or when they have none.
  func testBranch(
    whenHolds: Bool, _ pairs: [(Source, Source)] = fourPairs
  ) -> [HandlerText] {
    pairs.map { lhs, rhs in
      let (left, right, _) = operands(lhs, rhs, .i32)
      return HandlerText(
        name: "\(name)_\(lhs.rawValue)\(rhs.rawValue)",
        lines: [
          "let holds = (\(left)) & (\(right)) \(whenHolds ? "!=" : "==") 0",
          "let step = holds ? code.branchOffset(16) : 24",
          next(byteCount: 0).replacingCode("code + step"),
        ])
    }
  }

  func unary(
    _ from: Number, _ to: Number, checked: Bool, _ sources: [Source] = [.slot, .accumulator],
    to destinations: [Destination] = unpinnedDestinations
  ) -> [HandlerText] {
    sources.flatMap { source in
      destinations.map { destination in
        var lines = ["let operand = \(operand(source, from))"]
        if checked {
          lines.append("let trap = \(function)Trap(operand, as: \(to.swiftType).self)")
          lines.append("if _slowPath(trap != 0) { \(raise) }")
        }
        lines.append("let result: \(to.swiftType) = \(function)(operand)")
        lines += finish(to, destination, byteCount: 16)
        return HandlerText(
          name: "\(name)_\(source.rawValue)_\(destination.rawValue)", lines: lines)
      }
    }
  }

  /// The effective address and its bounds check: address and offset have 32 bits, so nothing overflows.
  func address(_ source: AddressSource, _ memoryType: String) -> [String] {
    let accumulator = operand(.accumulator, .i32)
    let pinned = operand(.pinned, .i32)
    let base =
      switch source {
      case .slot: "UInt(code.i32Slot(frame, 10)) &+ code.memoryOffset(12)"
      case .accumulator: "UInt(\(accumulator)) &+ code.memoryOffset(12)"
      case .constant: "code.memoryOffset(12)"
      case .slotAndConstant: "UInt(code.i32Slot(frame, 10) &+ code.i32Constant(12))"
      case .accumulatorAndConstant: "UInt(\(accumulator) &+ code.i32Constant(12))"
      case .slots:
        "UInt(code.i32Slot(frame, 10) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)"
      case .accumulatorAndSlot:
        "UInt(\(accumulator) &+ code.i32Slot(frame, 10)) &+ code.memoryOffset(12)"
      case .pinned: "UInt(\(pinned)) &+ code.memoryOffset(12)"
      case .pinnedAndConstant: "UInt(\(pinned) &+ code.i32Constant(12))"
      case .pinnedAndSlot: "UInt(\(pinned) &+ code.i32Slot(frame, 12)) &+ code.shortOffset(14)"
      case .slotAndPinned: "UInt(code.i32Slot(frame, 10) &+ \(pinned)) &+ code.shortOffset(14)"
      case .accumulatorAndPinned: "UInt(\(accumulator) &+ \(pinned)) &+ code.memoryOffset(12)"
      }
    return ["let address = \(base)"] + boundsCheck("address", memoryType)
  }

  func load(
    _ type: Number, _ memoryType: String, _ sources: [AddressSource] = AddressSource.unpinned,
    to destinations: [Destination] = unpinnedDestinations
  ) -> [HandlerText] {
    sources.flatMap { source in
      destinations.map { destination in
        var lines = address(source, memoryType)
        lines.append("let value = memory.loadGuest(address, as: \(memoryType).self)")
        let result = type.isInteger ? "\(type.swiftType)(truncatingIfNeeded: value)" : "value"
        lines.append("let result = \(result)")
        lines += finish(type, destination, byteCount: 16)
        return HandlerText(
          name: "\(name)_\(source.rawValue)_\(destination.rawValue)", lines: lines)
      }
    }
  }

  /// The address of a field or element, after the checks.
  private func objectAddress(_ memoryType: String, _ isArray: Bool) -> [String] {
    let null = isArray ? "nullArrayReference" : "nullStructureReference"
    var lines = [
      "guard let object = Raw(bitPattern: UInt(code.i64Slot(frame, 10))) else {",
      "  let trap = Trap.Code.\(null).rawValue",
      "  \(raise)",
      "}",
    ]
    guard isArray else {
      lines.append("let address = object + Int(code.memoryOffset(12))")
      return lines
    }
    lines += [
      "let index = UInt(code.i32Slot(frame, 12))",
      "if _slowPath(index >= object.load(fromByteOffset: 8, as: UInt.self)) {",
      "  let trap = Trap.Code.arrayOutOfBounds.rawValue",
      "  \(raise)",
      "}",
      "let address = object + (16 &+ Int(bitPattern: index) &* MemoryLayout<\(memoryType)>.size)",
    ]
    return lines
  }

  private func objectLoad(
    _ type: Number, _ memoryType: String, _ isArray: Bool
  ) -> [HandlerText] {
    unpinnedDestinations.map { destination in
      var lines = objectAddress(memoryType, isArray)
      lines.append("let value = address.load(as: \(memoryType).self)")
      lines.append(
        "let result = "
          + (type.isInteger ? "\(type.swiftType)(truncatingIfNeeded: value)" : "value"))
      lines += finish(type, destination, byteCount: 16)
      return HandlerText(name: "\(name)_\(destination.rawValue)", lines: lines)
    }
  }

  private func objectStore(
    _ type: Number, _ memoryType: String, _ isArray: Bool
  ) -> [HandlerText] {
    var lines = objectAddress(memoryType, isArray)
    let value = "\(memoryType)(truncatingIfNeeded: \(operand(.slot, type, slotAt: 8)))"
    lines.append("address.storeBytes(of: \(value), as: \(memoryType).self)")
    lines.append(next(byteCount: 16))
    return [HandlerText(name: name, lines: lines)]
  }

  /// The memory whose index is at 12, and the address from slot 10 and the offset of 64 bits at 16.
  private func anyAddress(_ width: String, _ memoryType: String) -> [String] {
    [
      "let record = context.memory(code)",
      "let base = \(width == "n" ? "UInt64(code.i32Slot(frame, 10))" : "code.i64Slot(frame, 10)")",
      "let (address, overflow) = base.addingReportingOverflow(code.load(fromByteOffset: 16, as: UInt64.self))",
      "if _slowPath(overflow || isOutOfBounds(address, \(memoryType).self, record)) {",
      "  return outOfBounds(" + registers.joined(separator: ", ") + ")",
      "}",
    ]
  }

  private func loadAny(_ type: Number, _ memoryType: String) -> [HandlerText] {
    ["n", "w"].flatMap { width in
      unpinnedDestinations.map { destination in
        var lines = anyAddress(width, memoryType)
        lines.append(
          "let value = record.pointee.base.loadGuest(UInt(truncatingIfNeeded: address), as: \(memoryType).self)"
        )
        lines.append(
          "let result = "
            + (type.isInteger ? "\(type.swiftType)(truncatingIfNeeded: value)" : "value"))
        lines += finish(type, destination, byteCount: 24)
        return HandlerText(name: "\(name)_\(width)_\(destination.rawValue)", lines: lines)
      }
    }
  }

  private func storeAny(_ type: Number, _ memoryType: String) -> [HandlerText] {
    ["n", "w"].map { width in
      var lines = anyAddress(width, memoryType)
      let value = "\(memoryType)(truncatingIfNeeded: \(operand(.slot, type, slotAt: 8)))"
      lines.append("record.pointee.base.storeGuest(\(value), UInt(truncatingIfNeeded: address))")
      lines.append(next(byteCount: 24))
      return HandlerText(name: "\(name)_\(width)", lines: lines)
    }
  }

  private func store(_ type: Number, _ memoryType: String) -> [HandlerText] {
    store(
      type, memoryType, AddressSource.unpinned,
      type.isInteger ? [.slot, .accumulator, .constant] : [.accumulator])
  }

  func store(
    _ type: Number, _ memoryType: String, _ sources: [AddressSource], _ values: [Source]
  ) -> [HandlerText] {
    sources.flatMap { source in
      values.compactMap { value in
        // Both in the accumulator happens only when both are one value. Behind a sum that was folded
        // into the address nothing is there.
        if type.isInteger, value == .accumulator, source.isSum { return nil }
        let slotAt = 8
        var lines = address(source, memoryType)
        let number = operand(value, type, slotAt: slotAt, constantAt: 16)
        let narrowed = type.isInteger ? "\(memoryType)(truncatingIfNeeded: \(number))" : number
        lines.append("memory.storeGuest(\(narrowed), address)")
        lines.append(next(byteCount: value == .constant ? 24 : 16))
        return HandlerText(name: "\(name)_\(source.rawValue)\(value.rawValue)", lines: lines)
      }
    }
  }
}

extension String {
  /// The call of `next` with another first argument.
  fileprivate func replacingCode(_ code: String) -> String {
    guard let open = firstIndex(of: "("), let comma = firstIndex(of: ",") else { return self }
    return self[...open] + code + self[comma...]
  }
}
