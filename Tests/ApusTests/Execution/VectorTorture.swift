// Functions that use every handler of vectors, for the test on a tiny native stack.

@testable import Apus

enum EveryVectorHandler {
  /// Locals: three vectors, a number of each type, and one i32, i64, f32 and f64 for results.
  private static let parameters: [ValueType] = [.v128, .v128, .v128, .i32, .i64, .f32, .f64]

  /// Calls of functions that are added to `module`. `shared` is an imported global.
  static func parts(_ module: inout ModuleBuilder, shared: UInt32) -> [(Code) -> Code] {
    var bodies: [(Code) -> Code] = []
    for opcode in Opcode.allCases
    where [.simd, .relaxedSIMD].contains(opcode.row.feature) && opcode.lowering != nil {
      bodies += uses(opcode)
    }
    bodies += byHand(&module, shared)
    return bodies.map { body in
      let index = module.addFunction(parameters, locals: [.i32, .i64, .f32, .f64]) { body($0) }
      return { code in
        code.v128(V128(repeating: 3)).allOnes().v128(V128(repeating: 0x40))
          .i32(16).i64(3).f32(3).f64(3).call(index)
      }
    }
  }

  /// A number just made, in the accumulator alone.
  private static func made(_ code: Code, _ type: ValueType) -> Code {
    switch type {
    case .i32: code.localGet(3).i32(0).op(.i32Or)
    case .i64: code.localGet(4).i64(0).op(.i64Or)
    case .f32: code.localGet(5).op(.f32Abs)
    default: code.localGet(6).op(.f64Abs)
    }
  }

  /// The number's local, or the one for results, behind that of the last parameter.
  private static func local(_ type: ValueType) -> UInt64 {
    switch type {
    case .i32: 3
    case .i64: 4
    case .f32: 5
    default: 6
    }
  }

  private static func numbers(_ type: ValueType) -> [(Code) -> Code] {
    [{ $0.localGet(local(type)) }, { made($0, type) }, { $0.constant(9, type) }]
  }

  /// The instruction with its immediates: lane 1, no offset.
  private static func emit(_ code: Code, _ opcode: Opcode) -> Code {
    switch opcode.row.immediates {
    case .lane: code.op(opcode, 1)
    case .memoryArgument: code.op(opcode, 0, 0)
    case .memoryLane: code.op(opcode, 0, 0, 1)
    default: code.op(opcode)
    }
  }

  /// Functions that use the instruction with its operands and result in every place.
  private static func uses(_ opcode: Opcode) -> [(Code) -> Code] {
    switch opcode.row.signature {
    case .unary(.v128, .v128): [{ emit($0.localGet(0), opcode).op(.drop) }]
    case .unary(.v128, let type):
      [
        { emit($0.localGet(0), opcode).op(.drop) },
        { emit($0.localGet(0), opcode).localSet(local(type) + 4) },
      ]
    case .unary(let type, _): numbers(type).map { number in { emit(number($0), opcode).op(.drop) } }
    case .binary(.v128, .v128, _): [{ emit($0.localGet(0).localGet(1), opcode).op(.drop) }]
    case .binary(_, let type, _):
      numbers(type).map { number in { emit(number($0.localGet(0)), opcode).op(.drop) } }
    case .ternary: [{ emit($0.localGet(0).localGet(1).localGet(2), opcode).op(.drop) }]
    case .load: numbers(.i32).map { address in { emit(address($0), opcode).op(.drop) } }
    case .store: numbers(.i32).map { address in { emit(address($0).localGet(0), opcode) } }
    case .loadLane:
      numbers(.i32).map { address in { emit(address($0).localGet(0), opcode).op(.drop) } }
    default: []
    }
  }

  private static func byHand(
    _ module: inout ModuleBuilder, _ shared: UInt32
  ) -> [(Code) -> Code] {
    let global = UInt64(
      module.addGlobal(.v128, isMutable: true) { $0.v128(V128(repeating: 5)) })
    let same = module.addFunction([.v128], [.v128]) { $0.localGet(0) }
    let globals = [global, UInt64(shared)].map { index in
      { (code: Code) in code.localGet(0).op(.globalSet, index).op(.globalGet, index).op(.drop) }
    }
    let selections = numbers(.i32).prefix(2).map { condition in
      { (code: Code) in condition(code.localGet(0).localGet(1)).op(.select).op(.drop) }
    }
    let shuffles = [1, 2, 4, 8].map { (byteCount: UInt8) in
      // Lanes of so many bytes, in reverse.
      let lanes = (0..<16).map { (UInt8(15 - $0) & ~(byteCount - 1)) | UInt8($0) & (byteCount - 1) }
      return { (code: Code) in
        code.localGet(0).localGet(1).op(.i8x16Shuffle).raw(lanes).op(.drop)
      }
    }
    return globals + selections + shuffles
      + [{ $0.localGet(1).localSet(0) }, { $0.localGet(0).call(same).op(.drop) }]
  }
}
