// Random programs, run and evaluated.

import Testing

@testable import Apus

@Suite struct RandomProgramTests {
  private static let arguments: [[UInt64]] = [
    [0, 0, 0, 0],
    [
      7, 0xFFFF_FFFF_0000_0001, UInt64((-2.5 as Float).bitPattern), (1e10 as Double).bitPattern,
    ],
    [0x8000_0000, 1 << 63, UInt64(Float.infinity.bitPattern), (-0.25 as Double).bitPattern],
  ]

  @Test(arguments: 0..<20)
  func programs(_ batch: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(batch * 20 + number)
      var maker = ProgramMaker(seed: seed + 1)
      let program = maker.statements(4, 2 + number % 4)
      let layout = ProgramLayout.locals
      let counters = Array(repeating: ValueType.i32, count: ProgramLayout.counterCount)
      for arguments in Self.arguments {
        let guest = try Guest { module in
          let names = ProgramNames(&module)
          module.addFunction(
            ProgramLayout.types, layout, locals: layout.dropFirst(4) + counters, export: "run"
          ) { code in
            layout.indices.reduce(program.code(code, names)) { $0.localGet(UInt64($1)) }
          }
        }
        let results = try guest.function("run").results(arguments)
        var state = ProgramState(
          locals: arguments + Array(repeating: 0, count: layout.count - arguments.count))
        try state.run(program)
        for (index, type) in layout.enumerated() {
          expectSame(results[index], state.locals[index], type, "seed \(seed), local \(index)")
        }
        for type in ProgramLayout.types {
          let global = try #require(guest.instance.global(Name("\(type)")))
          expectSame(global.cell[0], state.globals[type] ?? 0, type, "seed \(seed), global \(type)")
        }
        let memory = try #require(guest.instance.memory("memory"))
        #expect(
          try memory.read(at: 0, count: state.memory.count) == state.memory, "seed \(seed)")
      }
    }
  }

  /// Equal bits, or any two NaNs.
  private func expectSame(_ a: UInt64, _ b: UInt64, _ type: ValueType, _ comment: String) {
    switch type {
    case .f32:
      let (x, y) = (Float(bitPattern: UInt32(a & 0xFFFF_FFFF)), Float(bitPattern: UInt32(b)))
      #expect(x.isNaN && y.isNaN || x.bitPattern == y.bitPattern, "\(comment)")
    case .f64:
      let (x, y) = (Double(bitPattern: a), Double(bitPattern: b))
      #expect(x.isNaN && y.isNaN || x.bitPattern == y.bitPattern, "\(comment)")
    case .i32: #expect(a & 0xFFFF_FFFF == b, "\(comment)")
    default: #expect(a == b, "\(comment)")
    }
  }
}
