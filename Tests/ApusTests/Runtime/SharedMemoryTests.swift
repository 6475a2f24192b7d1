import Foundation
import Testing

@testable import Apus

@Suite struct SharedMemoryTests {
  private let type = MemoryType(Limits(minimum: 1, maximum: 40), isShared: true)

  @Test func onlySharedMemoriesLeaveTheirStore() throws {
    let store = Store()
    #expect(try Memory(type, in: store).shared != nil)
    let own = try Memory(MemoryType(Limits(minimum: 1, maximum: 4)), in: store)
    #expect(own.shared == nil)
    let error = #expect(throws: LinkError.self) {
      _ = try Memory(MemoryType(Limits(minimum: 1), isShared: true), in: store)
    }
    #expect(error?.message == "invalid type: shared memory must have maximum")
  }

  @Test func storesSeeOneMemory() throws {
    let memory = try Memory(type, in: Store())
    let other = Memory(try #require(memory.shared), in: Store())
    #expect(memory == other)
    try memory.store(UInt32(77), at: 100)
    #expect(try other.load(at: 100, as: UInt32.self) == 77)
    #expect(other.grow(by: 2) == 1)
    #expect(memory.pageCount == 3)
    #expect(memory.type == MemoryType(Limits(minimum: 3, maximum: 40), isShared: true))
    #expect(memory.grow(by: 38) == nil)
  }

  @Test func itOutlivesTheStoreItWasMadeIn() throws {
    let store = Store()
    let memory: Memory
    do {
      let first = try Memory(type, in: Store())
      try first.write([5], at: 9)
      memory = Memory(try #require(first.shared), in: store)
    }
    #expect(memory.store === store)
    #expect(try memory.read(at: 9, count: 1) == [5])
  }

  @Test func instancesOfOtherStoresImportIt() throws {
    let memory = try Memory(type, in: Store())
    var imports = Imports()
    imports.define("m", "memory", .memory(memory))
    let text = """
      (module (import "m" "memory" (memory 1 40 shared)) (export "memory" (memory 0))
        (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
        (func (export "size") (result i32) (memory.size))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      """
    let store = Store()
    let instance = try Instance(text: text, imports: imports, in: store)
    _ = try instance.call("store", .i32(8), .i32(-2))
    #expect(try memory.load(at: 8, as: Int32.self) == -2)
    #expect(try instance.call("grow", .i32(1)).description == "[i32 1]")
    #expect(memory.pageCount == 2)
    memory.grow(by: 1)
    #expect(try instance.call("size").description == "[i32 3]")
    _ = try instance.call("store", .i32(3 * 65_536 - 4), .i32(1))
    #expect(instance.memory("memory")?.store === store)
    // A memory that is not shared stays in its store.
    imports.define("m", "memory", .memory(try Memory(MemoryType(Limits(minimum: 1)), in: Store())))
    #expect(throws: InstantiationError.self) {
      try Instance(text: text, imports: imports, in: store)
    }
  }

  /// Threads that wait when the host ends all waiting, and threads that would begin to wait then.
  @Test(.timeLimit(.minutes(1))) func waitingEnds() throws {
    let memory = try Memory(type, in: Store())
    let shared = try #require(memory.shared)
    let text = """
      (module (import "m" "memory" (memory 1 40 shared))
        (func (export "wait") (param i64) (result i32)
          (memory.atomic.wait32 (i32.const 8) (i32.const 0) (local.get 0))))
      """
    let module = try Module(text: text)
    let wait = { @Sendable (nanoseconds: Int64) -> Trap.Code? in
      let store = Store()
      var imports = Imports()
      imports.define("m", "memory", .memory(Memory(shared, in: store)))
      do {
        let instance = try Instance(module, imports: imports, in: store)
        _ = try instance.function("wait")?.call([.i64(nanoseconds)])
        return nil
      } catch CallError.trap(let trap) {
        return trap.code
      } catch {
        return .host
      }
    }
    #expect(wait(1000) == nil)
    // The last one ends the others' waiting when they probably wait; it makes no difference if not.
    Threads.forEach(below: 4, threadCount: 4) { index in
      if index == 3 {
        usleep(50_000)
        shared.endWaiting()
      } else {
        #expect(wait(-1) == .interrupted)
      }
    }
    #expect(wait(-1) == .interrupted)
    #expect(wait(1000) == .interrupted)
  }

  /// Each growth of each thread adds its page, and nobody sees the base move.
  @Test func threadsGrowIt() throws {
    let memory = try Memory(type, in: Store())
    let base = memory.record.pointee.base
    let shared = try #require(memory.shared)
    Threads.forEach(below: 13, threadCount: 4) { index in
      let own = Memory(shared, in: Store())
      for _ in 0..<3 where own.grow(by: 1) == nil { Issue.record("no growth") }
      try? own.write([UInt8(index + 1)], at: own.byteCount - 1 - index)
    }
    #expect(memory.pageCount == 40)
    #expect(memory.record.pointee.base == base)
    #expect(memory.grow(by: 1) == nil)
  }
}
