// Functions that use every operation which the translator makes of several instructions.

@testable import Apus

enum EveryFusedHandler {
  private typealias Body = (Code) -> Code

  static func parts(_ module: inout ModuleBuilder) -> [(Code) -> Code] {
    let indices = branches(&module) + tests(&module) + sums(&module)
    return indices.map { index in { $0.i32(16).call(index) } }
  }

  private static let comparisons: [Opcode] = [
    .i32Eq, .i32Ne, .i32LtS, .i32LtU, .i32GtS, .i32GtU, .i32LeS, .i32LeU, .i32GeS, .i32GeU,
  ]

  private static func branches(_ module: inout ModuleBuilder) -> [UInt32] {
    let values: [Body] = [
      { $0.localGet(0).i32(1).op(.i32Add).localTee(0) },
      { $0.localGet(0).memory(.i32Load) },
      { $0.localGet(0).i32(0).op(.i32Or).memory(.i32Load) },
      { $0.localGet(0).memory(.i32Load8U) },
      { $0.localGet(0).i32(0).op(.i32Or).memory(.i32Load8U) },
    ]
    return comparisons.flatMap { comparison in
      values.flatMap { value in
        [
          module.addFunction([.i32]) { code in
            code.block { value($0).i32(5).op(comparison).op(.brIf, 0) }
          },
          module.addFunction([.i32], locals: [.i32]) { code in
            code.block { value($0).localGet(1).op(comparison).op(.brIf, 0) }
          },
        ]
      }
    }
  }

  private static func tests(_ module: inout ModuleBuilder) -> [UInt32] {
    let operands: [Body] = [
      { $0.localGet(0).localGet(0) }, { $0.localGet(0).i32(3) },
      { $0.localGet(0).op(.i32Clz).localGet(0) }, { $0.localGet(0).op(.i32Clz).i32(3) },
    ]
    return operands.flatMap { operands in
      [
        module.addFunction([.i32]) { code in
          code.block { operands($0).op(.i32And).op(.brIf, 0) }
        },
        module.addFunction([.i32]) { code in
          code.block { operands($0).op(.i32And).op(.i32Eqz).op(.brIf, 0) }
        },
      ]
    }
  }

  private static func sums(_ module: inout ModuleBuilder) -> [UInt32] {
    let global = UInt64(module.addGlobal(.i32, isMutable: true) { $0.i32(64) })
    let bodies: [Body] = [
      {
        $0.localGet(0).localGet(0).memory(.i32Load).i32(0).op(.i32Add).memory(.i32Store)
          .localGet(0).localGet(0).memory(.i32Load).i32(0).op(.i32Add).localTee(1)
          .memory(.i32Store)
      },
      {
        // What was stored there by others need not be an address. A load right behind its store is none.
        $0.localGet(0).localGet(0).memory(.i32Store)
          .localGet(0).localGet(0).memory(.i32Store, offset: 4)
          .localGet(0).memory(.i32Load).memory(.i32Load).op(.drop)
          .localGet(0).memory(.i32Load).memory(.i32Load).localSet(1)
      },
      {
        $0.op(.globalGet, global).i32(16).op(.i32Sub).localTee(1).op(.globalSet, global)
          .localGet(0).i32(48).op(.i32Add).op(.globalSet, global)
          .op(.globalGet, global).i32(16).op(.i32Add).localSet(1)
          .op(.globalGet, global).i32(16).op(.i32Sub).op(.drop)
      },
    ]
    // A float that is in its accumulator anyway, to an address that is a sum.
    let addresses: [Body] = [
      { $0.localGet(0).i32(64).op(.i32Add) }, { $0.localGet(0).localGet(0).op(.i32Add) },
      { $0.localGet(0).i32(0).op(.i32Or).i32(64).op(.i32Add) },
      { $0.localGet(0).i32(0).op(.i32Or).localGet(0).op(.i32Add) },
    ]
    let stores = [(ValueType.f32, Opcode.f32Abs, Opcode.f32Store), (.f64, .f64Abs, .f64Store)]
      .flatMap { type, abs, store in
        addresses.map { address in
          module.addFunction([.i32], locals: [type]) {
            address($0.localGet(1).op(abs).localSet(1)).localGet(1).memory(store)
          }
        }
      }
    return stores + bodies.map { body in module.addFunction([.i32], locals: [.i32]) { body($0) } }
  }
}
