// Loops that use every operation with a pinned local which is not numeric: accesses to memory, moves, and
// what is made of several instructions.

@testable import Apus

enum EveryPinnedHandler {
  private typealias Body = (Code) -> Code

  static func parts(_ module: inout ModuleBuilder) -> [(Code) -> Code] {
    let indices =
      loads(&module) + stores(&module) + floatStores(&module) + branches(&module)
      + moves(&module) + updates(&module) + doubles(&module)
    return indices.map { index in { $0.call(index) } }
  }

  /// A function with locals of each type in pairs, and a loop that pins the first of each pair it names:
  /// i32 at 0, i64 at 2, f64 at 4; 6 and 7 are f32.
  private static func loop(
    _ module: inout ModuleBuilder, pinning locals: [UInt64], _ body: @escaping Body
  ) -> UInt32 {
    let types: [ValueType] = [.i32, .i32, .i64, .i64, .f64, .f64, .f32, .f32]
    return module.addFunction(locals: types) { start in
      start.i32(16).localSet(0).i32(24).localSet(1).block(.loop) { code in
        body(locals.reduce(code) { $0.uses(ofLocal: $1) })
      }
    }
  }

  /// The local of a type that a loop may pin, and the one beside it that is not.
  private static func pinnedLocal(_ type: ValueType) -> UInt64 {
    switch type {
    case .i32: 0
    case .i64: 2
    case .f64: 4
    default: 6
    }
  }

  private static let addresses: [@Sendable (Code) -> Code] = [
    { $0.localGet(0) }, { $0.localGet(0).i32(4).op(.i32Add) },
    { $0.localGet(0).localGet(1).op(.i32Add) }, { $0.localGet(1).localGet(0).op(.i32Add) },
    { $0.localGet(1).i32(0).op(.i32Or).localGet(0).op(.i32Add) },
    { $0.localGet(1) }, { $0.localGet(1).i32(0).op(.i32Or) }, { $0.i32(8) },
    { $0.localGet(1).i32(4).op(.i32Add) }, { $0.localGet(1).localGet(1).op(.i32Add) },
    { $0.localGet(1).i32(0).op(.i32Or).i32(4).op(.i32Add) },
    { $0.localGet(1).i32(0).op(.i32Or).localGet(1).op(.i32Add) },
  ]

  private static func loads(_ module: inout ModuleBuilder) -> [UInt32] {
    var indices: [UInt32] = []
    for opcode in Opcode.allCases where opcode.row.feature == .core {
      guard case .load(let type) = opcode.row.signature else { continue }
      let local = pinnedLocal(type)
      for address in addresses {
        // One integer is pinned: the address, or the result.
        for pins in [[0], [local], type == .f64 ? [0, 4] : [0]] as [[UInt64]] {
          indices.append(
            loop(&module, pinning: pins) {
              address($0.i32(16).localSet(0)).memory(opcode).op(.drop)
            })
          for target in [local, local + 1] {
            indices.append(
              loop(&module, pinning: pins) {
                address($0.i32(16).localSet(0)).memory(opcode).localSet(target)
              })
          }
        }
      }
    }
    return indices
  }

  private static func stores(_ module: inout ModuleBuilder) -> [UInt32] {
    var indices: [UInt32] = []
    for opcode in Opcode.allCases where opcode.row.feature == .core {
      guard case .store(let type) = opcode.row.signature else { continue }
      let local = pinnedLocal(type)
      let made: Body = { code in
        switch type {
        case .i32: code.localGet(1).i32(0).op(.i32Or)
        case .i64: code.localGet(3).i64(0).op(.i64Or)
        case .f32: code.localGet(7).op(.f32Neg)
        default: code.localGet(5).op(.f64Neg)
        }
      }
      let values: [Body] = [
        { $0.localGet(local) }, { $0.localGet(local + 1) }, { $0.constant(7, type) }, made,
      ]
      for address in addresses {
        for value in values {
          for pins in [[0], [local]] as [[UInt64]] {
            indices.append(
              loop(&module, pinning: pins) { value(address($0)).memory(opcode) })
          }
        }
      }
    }
    // One value is address and value, or the value was cached before the address was made.
    for opcode in [Opcode.i32Store, .i32Store8, .i32Store16] {
      indices.append(
        loop(&module, pinning: [0]) {
          $0.localGet(0).localGet(1).i32(0).op(.i32Or).localTee(1).memory(opcode)
            .localGet(0).i32(0).op(.i32Or).localTee(1).localGet(1).memory(opcode)
        })
    }
    return indices
  }

  private static let comparisons: [Opcode] = [
    .i32Eq, .i32Ne, .i32LtS, .i32LtU, .i32GtS, .i32GtU, .i32LeS, .i32LeU, .i32GeS, .i32GeU,
  ]

  private static func branches(_ module: inout ModuleBuilder) -> [UInt32] {
    let conditions: [Body] =
      comparisons.flatMap { comparison -> [Body] in
        [
          { $0.localGet(0).i32(0).op(.i32Add).localTee(0).localGet(1).op(comparison) },
          { $0.localGet(0).i32(0).op(.i32Add).localTee(0).i32(7).op(comparison) },
          { $0.localGet(1).i32(0).op(.i32Add).localTee(1).localGet(0).op(comparison) },
          // Only one of the two locals is pinned.
          { $0.localGet(1).i32(0).op(.i32Add).localTee(0).i32(7).op(comparison) },
          { $0.localGet(0).memory(.i32Load).i32(3).op(comparison) },
          { $0.localGet(0).memory(.i32Load8U).i32(3).op(comparison) },
        ]
      } + [
        { $0.localGet(0).localGet(1).op(.i32And) }, { $0.localGet(1).localGet(0).op(.i32And) },
        { $0.localGet(0).i32(3).op(.i32And) },
        { $0.localGet(1).op(.i32Clz).localGet(0).op(.i32And) },
        { $0.localGet(0) },
      ]
    return conditions.flatMap { condition in
      [
        loop(&module, pinning: [0]) { code in
          code.block { condition($0.i32(16).localSet(0)).op(.brIf, 0) }
        },
        loop(&module, pinning: [0]) { code in
          code.block { condition($0.i32(16).localSet(0)).op(.i32Eqz).op(.brIf, 0) }
        },
        loop(&module, pinning: [0]) { code in
          condition(code.i32(16).localSet(0)).block(.if) { $0 }
        },
      ]
    }
  }

  private static func moves(_ module: inout ModuleBuilder) -> [UInt32] {
    // Behind an operation between, a value comes from its accumulator.
    let between: Body = { $0.i32(0).op(.memorySize, 0).op(.drop).op(.drop) }
    return [
      loop(&module, pinning: [0]) {
        between($0.localGet(0).localSet(1).localGet(1).localSet(0).localGet(1).op(.i32Clz))
          .localSet(0).i32(9).localSet(0)
      },
      loop(&module, pinning: [2]) {
        between($0.localGet(2).localSet(3).localGet(3).localSet(2).localGet(3).op(.i64Clz))
          .localSet(2).i64(9).localSet(2).i64(0x1234_5678_9ABC).localSet(2)
          .localGet(3).i64(3).op(.i64DivU).localSet(2)
      },
      loop(&module, pinning: [4]) {
        between($0.localGet(4).localSet(5).localGet(5).localSet(4).localGet(5).op(.f64Abs))
          .localSet(4).constant(9, .f64).localSet(4)
          .localGet(5).op(.f64Floor).localSet(4)
      },
    ]
  }

  /// A float that is in its accumulator anyway, to an address that is a sum.
  private static func floatStores(_ module: inout ModuleBuilder) -> [UInt32] {
    addresses.flatMap { address in
      [
        loop(&module, pinning: [0]) {
          address($0.localGet(7).op(.f32Neg).localSet(7)).localGet(7).memory(.f32Store)
        },
        loop(&module, pinning: [0]) {
          address($0.localGet(5).op(.f64Neg).localSet(5)).localGet(5).memory(.f64Store)
        },
      ]
    }
  }

  /// The pinned local becomes what is made of it.
  private static func updates(_ module: inout ModuleBuilder) -> [UInt32] {
    let opcodes = Opcode.numeric.filter { opcode in
      guard let lowering = opcode.lowering else { return false }
      return PinnedForms.form(of: Int(lowering.operation.rawValue) + 1, at: .integerAt8) != nil
        || PinnedForms.form(of: Int(lowering.operation.rawValue) + 1, at: .doubleAt8) != nil
    }
    return opcodes.flatMap { opcode -> [UInt32] in
      let type = opcode.row.parameterType
      let result = pinnedLocal(opcode.row.resultType)
      let local = pinnedLocal(type)
      guard opcode.row.isBinary else {
        return [
          loop(&module, pinning: [local, result]) {
            $0.localGet(local).op(opcode).localSet(result)
          },
          loop(&module, pinning: [local, 4]) {
            $0.localGet(local).op(opcode).localSet(result + 1)
          },
        ]
      }
      let made: Body = { code in
        switch type {
        case .i32: code.localGet(1).i32(0).op(.i32Or)
        case .i64: code.localGet(3).i64(0).op(.i64Or)
        default: code.localGet(5).op(.f64Neg)
        }
      }
      let operands: [Body] = [
        { $0.localGet(local).localGet(local + 1) }, { $0.localGet(local + 1).localGet(local) },
        { $0.localGet(local).constant(3, type) }, { $0.constant(3, type).localGet(local) },
        { made($0).localGet(local) }, { made($0.localGet(local)) },
      ]
      return operands.map { operands in
        loop(&module, pinning: [local]) { operands($0).op(opcode).localSet(result) }
      }
    }
  }

  /// A double with itself.
  private static func doubles(_ module: inout ModuleBuilder) -> [UInt32] {
    [Opcode.f64Add, .f64Sub, .f64Mul, .f64Div].flatMap { opcode -> [UInt32] in
      let square: Body = { $0.localGet(4).localGet(4).op(opcode) }
      return [
        loop(&module, pinning: [4]) { square($0).op(.drop) },
        loop(&module, pinning: [4]) { square($0).localSet(5) },
        loop(&module, pinning: [4]) { square($0).localSet(4) },
      ]
    }
  }
}
