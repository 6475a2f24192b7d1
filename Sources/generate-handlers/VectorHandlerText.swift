// The text of the handlers of vector families. Operands behind the handler's address, in bytes:
//   8 destination slot   10 first slot   12 second slot, or 32 bits   14 third slot
//   16 for a replaced lane: 128 bits, ones in that lane
// and for lanes in memory:
//   16 slot of the vector, then at 24 the mask; or the byte offset in the frame of the lane to store

extension Family {
  func handlers(_ shape: VectorShape) -> [HandlerText] {
    switch shape {
    case .unary(let type):
      return [vectorResult(["let operand = \(vector(type, 10))"], "operand.\(function)()")]
    case .binary(let type):
      let lines = ["let lhs = \(vector(type, 10)), rhs = \(vector(type, 12))"]
      return [vectorResult(lines, "lhs.\(function)(rhs)")]
    case .ternary(let type):
      return [ternary(type)]
    case .shift(let type): return shift(type)
    case .test(let type):
      return numberResult(.i32, "\(vector(type, 10)).\(function)()")
    case .splat(let number, let lane): return splat(number, lane)
    case .extract(let number, let lane):
      let value = "frame.load(fromByteOffset: Int(code.i32Constant(12)), as: \(lane).self)"
      return numberResult(
        number, number.isInteger ? "\(number.swiftType)(truncatingIfNeeded: \(value))" : value)
    case .replace(let number, let lane): return replace(number, lane)
    case .load(let type): return load(type)
    case .store: return store()
    case .loadLane(let lane): return loadLane(lane)
    case .storeLane(let lane): return storeLane(lane)
    }
  }

  /// The expression of the vector in the slot named at `slotAt`.
  private func vector(_ type: String, _ slotAt: Int) -> String {
    "code.vectorSlot(frame, \(slotAt), as: \(type).self)"
  }

  /// A handler that stores `result`.
  private func vectorResult(
    _ lines: [String], _ result: String, suffix: String = "", byteCount: Int = 16
  ) -> HandlerText {
    HandlerText(
      name: name + suffix,
      lines: lines + [
        "frame.storeVector(\(result), code.slotOffset(8))", next(byteCount: byteCount),
      ])
  }

  /// The two handlers of a result in an accumulator: without its slot, and with.
  private func numberResult(_ type: Number, _ result: String) -> [HandlerText] {
    unpinnedDestinations.map { destination in
      HandlerText(
        name: "\(name)_\(destination.rawValue)",
        lines: ["let result = \(result)"] + finish(type, destination, byteCount: 16))
    }
  }

  /// The third operand of the operation that adds wider lanes has these.
  private func ternary(_ type: String) -> HandlerText {
    let third = function == "relaxedDotAdd" ? "SIMD4<Int32>" : type
    return vectorResult(
      [
        "let first = \(vector(type, 10)), second = \(vector(type, 12))",
        "let third = \(vector(third, 14))",
      ], "first.\(function)(second, third)")
  }

  private func shift(_ type: String) -> [HandlerText] {
    [Source.slot, .accumulator, .constant].map { source in
      vectorResult(
        [
          "let lhs = \(vector(type, 10))",
          "let count = \(operand(source, .i32, slotAt: 12))",
        ], "lhs.\(function)(count)", suffix: "_\(source.rawValue)")
    }
  }

  private func splat(_ number: Number, _ lane: String) -> [HandlerText] {
    laneSources(number).map { source in
      vectorResult(
        ["let operand = \(laneOperand(source, number, lane, slotAt: 10))"], "operand.splat()",
        suffix: "_\(source.rawValue)")
    }
  }

  private func laneSources(_ number: Number) -> [Source] {
    number.isInteger ? [.slot, .accumulator] : [.accumulator]
  }

  private func laneOperand(
    _ source: Source, _ number: Number, _ lane: String, slotAt: Int
  ) -> String {
    let value = operand(source, number, slotAt: slotAt)
    return number.isInteger ? "\(lane)(truncatingIfNeeded: \(value))" : value
  }

  private func replace(_ number: Number, _ lane: String) -> [HandlerText] {
    laneSources(number).map { source in
      vectorResult(
        [
          "let vector = \(vector("VectorBits", 10))",
          "let operand = \(laneOperand(source, number, lane, slotAt: 12))",
          "let lane = operand.splat().reinterpreted(as: VectorBits.self)",
        ], "lane.bitselect(vector, code.vectorConstant(16))", suffix: "_\(source.rawValue)",
        byteCount: 32)
    }
  }

  // MARK: Memory

  private func load(_ type: String) -> [HandlerText] {
    [AddressSource.slot, .accumulator, .constant].map { source in
      vectorResult(
        address(source, type) + ["let value = memory.loadGuest(address, as: \(type).self)"],
        function.isEmpty ? "value" : "value.\(function)()", suffix: "_\(source.rawValue)")
    }
  }

  private func store() -> [HandlerText] {
    [AddressSource.slot, .accumulator, .constant].map { source in
      HandlerText(
        name: "\(name)_\(source.rawValue)",
        lines: address(source, "VectorBits") + [
          "memory.storeGuest(\(vector("VectorBits", 8)), address)", next(byteCount: 16),
        ])
    }
  }

  private func loadLane(_ lane: String) -> [HandlerText] {
    [AddressSource.slot, .accumulator, .constant].map { source in
      vectorResult(
        address(source, lane) + [
          "let vector = \(vector("VectorBits", 16))",
          "let value = memory.loadGuest(address, as: \(lane).self)",
          "let lane = value.splat().reinterpreted(as: VectorBits.self)",
        ], "lane.bitselect(vector, code.vectorConstant(24))", suffix: "_\(source.rawValue)",
        byteCount: 40)
    }
  }

  private func storeLane(_ lane: String) -> [HandlerText] {
    [AddressSource.slot, .accumulator, .constant].map { source in
      HandlerText(
        name: "\(name)_\(source.rawValue)",
        lines: address(source, lane) + [
          "let value = frame.load(fromByteOffset: Int(code.i32Constant(16)), as: \(lane).self)",
          "memory.storeGuest(value, address)", next(byteCount: 24),
        ])
    }
  }
}

extension VectorShape {
  /// The translator's word for the shape.
  var lowering: String {
    switch self {
    case .unary: ".vectorUnary, .v128"
    case .binary: ".vectorBinary, .v128"
    case .ternary: ".vectorTernary, .v128"
    case .shift: ".vectorShift, .v128"
    case .test: ".vectorTest, .i32"
    case .splat(let number, _): ".vectorSplat, .\(number)"
    case .extract(let number, _): ".vectorExtract, .\(number)"
    case .replace(let number, _): ".vectorReplace, .\(number)"
    case .load: ".vectorLoad, .v128"
    case .store: ".vectorStore, .v128"
    case .loadLane: ".vectorLoadLane, .v128"
    case .storeLane: ".vectorStoreLane, .v128"
    }
  }
}
