// One module, several threads, each with a store of its own.

import Synchronization
import Testing

@testable import Apus

@Suite struct ConcurrencyTests {
  /// Every thread is the first to call something: translation and call sites race.
  @Test func functionsCalledForTheFirstTimeAtOnce() throws {
    let count: UInt32 = 300
    var builder = ModuleBuilder()
    for index in 0..<count {
      // f(i) = i + f(i - 1), which calls by the table too.
      builder.addFunction([], [.i64], export: "f\(index)") { code in
        guard index > 0 else { return code.i64(0) }
        return code.i64(Int64(index)).call(index - 1).op(.i64Add)
          .i32(Int32(index - 1)).op(.callIndirect, 0, 0).op(.drop)
      }
    }
    builder.addTable(Limits(minimum: UInt64(count)))
    builder.addElements(Array(repeating: 0, count: Int(count)), at: 0)
    let bytes = builder.bytes
    for _ in 0..<5 {
      let module = try Module(bytes: bytes)
      let failures = Atomic(0)
      Threads.forEach(below: 8, threadCount: 4) { thread in
        do {
          let instance = try Instance(module, in: Store())
          for step in 0..<Int(count) {
            let index = UInt64(thread % 2 == 0 ? step : Int(count) - 1 - step)
            let sum = try instance.function(Name("f\(index)"))?.results([])
            if sum != [index * (index + 1) / 2] { failures.add(1, ordering: .relaxed) }
          }
        } catch {
          failures.add(1, ordering: .relaxed)
        }
      }
      #expect(failures.load(ordering: .relaxed) == 0)
    }
  }
}
