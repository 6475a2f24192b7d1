import Testing

@testable import Apus

@Suite struct StoreTests {
  @Test(arguments: [Int.min, -1, 0, 1, 1 << 20, 64 << 20])
  func callStacks(_ byteCount: Int) throws {
    var configuration = StoreConfiguration()
    configuration.callStackByteCount = byteCount
    let store = Store(configuration)
    let context = store.context
    #expect(context.pointee.stackLimit - context.pointee.stackTop == max(byteCount, 0))
  }

  @Test func aFrameThatStartsAtTheLimitFits() {
    let store = Store()
    let limit = store.context.pointee.stackLimit.assumingMemoryBound(to: UInt64.self)
    limit[65_535] = 1
    #expect(limit[65_535] == 1)
  }

  @Test func withoutMemoryForTheStackCallsTrap() throws {
    let store = Store()
    let context = store.context
    let (top, limit) = (context.pointee.stackTop, context.pointee.stackLimit)
    // As `CallStack` leaves it when the system refuses.
    context.pointee.stackTop = limit + 16
    defer { context.pointee.stackTop = top }
    let function = Function(in: store) {}
    do throws(CallError) {
      _ = try function.call([])
      Issue.record("not thrown")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.code == .callStackExhausted)
    }
  }

  @Test func theEmptyInstance() {
    let store = Store()
    #expect(store.context.pointee.memoryLimits.byteCount == 0)
    #expect(store.context.pointee.instance == store.emptyInstance)
    #expect(store.context.pointee.globals[0] == 0)
    #expect(Store.of(store.context) === store)
  }

  @Test func externalReferences() throws {
    final class Thing {}
    let (store, other) = (Store(), Store())
    let thing = Thing()
    let slot = ExternalReference(thing).referenceSlot(in: store)
    #expect(slot & 1 == 1)
    #expect(ExternalReference(thing).referenceSlot(in: store) == slot)
    let found = try #require(ExternalReference.fromNullableSlot(slot, in: store))
    #expect(found.value as? Thing === thing)
    #expect(found.referenceSlot(in: store) == slot)
    // Two equal values that are no objects are two references, each the same when it comes back.
    let first = ExternalReference("text").referenceSlot(in: store)
    #expect(ExternalReference("text").referenceSlot(in: store) != first)
    let back = try #require(ExternalReference.fromNullableSlot(first, in: store))
    #expect(back.referenceSlot(in: store) == first)
    // In another store it is another value.
    let moved = back.referenceSlot(in: other)
    #expect(ExternalReference.fromNullableSlot(moved, in: other)?.value as? String == "text")
    #expect(ExternalReference.fromNullableSlot(0, in: store) == nil)
  }
}
