import Synchronization
import Testing

@testable import Apus

@Suite struct ThreadsTests {
  @Test(arguments: [0, 1, 2, 100], [-1, 0, 1, 2, 8]) func everyNumberOnce(
    _ count: Int, _ threadCount: Int
  ) {
    let seen = Mutex<[Int]>([])
    Threads.forEach(below: count, threadCount: threadCount) { index in
      seen.withLock { $0.append(index) }
    }
    #expect(seen.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test func thereIsAProcessor() { #expect(Threads.processorCount >= 1) }
}
