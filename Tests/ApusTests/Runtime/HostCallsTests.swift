// What lies between two calls from the host: the context stays with the instance that ran last.

import Testing

@testable import Apus

@Suite struct HostCallsTests {
  private let store = Store()

  private func guest(imports: Imports = Imports()) throws -> Instance {
    try Instance(
      text: """
        (module
          (memory (export "memory") 1)
          (global $sum (mut i32) (i32.const 0))
          (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
          (func (export "grow") (result i32) (memory.grow (i32.const 1)))
          (func (export "add") (param i32) (result i32)
            (global.set $sum (i32.add (global.get $sum) (local.get 0)))
            (global.get $sum)))
        """, imports: imports, in: store)
  }

  @Test func memoriesThatGrewMeanwhile() throws {
    let (first, second) = (try guest(), try guest())
    let load = try first.function("load", (Int32).self, returning: Int32.self)
    let grow = try second.function("grow", Void.self, returning: Int32.self)
    let memory = try #require(first.memory("memory"))
    #expect(throws: CallError.self) { try load(65_536) }
    // By the host, while the context is the instance's.
    memory.grow(by: 1)
    #expect(try load(65_536) == 0)
    try memory.store(7 as Int32, at: 65_536)
    #expect(try load(65_536) == 7)
    // By the host, while it is another's; and the other's by itself.
    #expect(try grow() == 1)
    memory.grow(by: 1)
    #expect(try load(131_072) == 0)
    #expect(throws: CallError.self) { try load(196_608) }
    #expect(try grow() == 2)
  }

  @Test func globalsOfTwoInstancesInTurns() throws {
    let adders = try [guest(), guest()].map {
      try $0.function("add", (Int32).self, returning: Int32.self)
    }
    for round in 1...3 as ClosedRange<Int32> {
      for (index, add) in adders.enumerated() {
        #expect(try add(Int32(index) + 1) == round * (Int32(index) + 1))
      }
    }
  }

  @Test func theHostsOwnCallHasNoInstance() throws {
    let load = try guest().function("load", (Int32).self, returning: Int32.self)
    let look = Function(in: store) { (call: HostCall) -> Int32 in
      #expect(call.memory == nil)
      return call.instance == nil ? 1 : 0
    }
    let looking = try look.typed(Void.self, returning: Int32.self)
    for address in [0, 65_536] as [Int32] {
      _ = try? load(address)
      #expect(try looking() == 1)
    }
    #expect(try load(0) == 0)
  }

  /// A call inside of a host function leaves the caller's instance as it was, after a trap too.
  @Test func callsInsideOfCalls() throws {
    let other = try guest()
    let (load, grow) = (
      try other.function("load", (Int32).self, returning: Int32.self),
      try other.function("grow", Void.self, returning: Int32.self)
    )
    var imports = Imports()
    imports.define(
      "host", "call",
      .function(
        Function(in: store) { (address: Int32) throws -> Int32 in
          _ = try grow()
          return (try? load(address)) ?? -1
        }))
    let outer = try Instance(
      text: """
        (module
          (import "host" "call" (func $call (param i32) (result i32)))
          (memory 1)
          (data (i32.const 8) "\\05")
          (func (export "run") (param i32) (result i32)
            (i32.add (call $call (local.get 0)) (i32.load (i32.const 8)))))
        """, imports: imports, in: store)
    let run = try outer.function("run", (Int32).self, returning: Int32.self)
    #expect(try run(65_536) == 5)
    #expect(try run(1 << 20) == 4)
    #expect(try run(131_072) == 5)
  }
}
