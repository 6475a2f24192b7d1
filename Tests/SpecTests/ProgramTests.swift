// Programs that show a property of the engine, small enough for a test.

import Apus
import ApusText
import Foundation
import Testing

private let programs = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Spec/Programs")

@Suite struct ProgramTests {
  /// A heap of 1 MiB has room for a fraction of the objects, so it suffices only if cycles are freed.
  @Test func cyclesAreFreed() throws {
    let text = try Data(contentsOf: programs.appending(path: "cycles.wat"))
    let module = try Module(bytes: try TextFormat.encode(Array(text)))
    var configuration = StoreConfiguration()
    configuration.maximumHeapByteCount = 1 << 20
    let store = Store(configuration)
    let instance = try Instance(module, in: store)
    let run = try instance.function("run", Int64.self, returning: Int64.self)
    let pairCount: Int64 = 200_000
    let sum = try run(pairCount * 2)
    #expect(sum == (pairCount - 1024) * (pairCount - 1023) / 2)
    #expect(store.heapStatistics.collectionCount > 1)
    store.collectGarbage()
    #expect(store.heapStatistics.objectCount == 0)
  }
}
