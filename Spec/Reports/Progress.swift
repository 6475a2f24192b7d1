// A line on a terminal that tells how far a run is.

import Synchronization

/// Overwrites one line with each result.
final class Progress: Sendable {
  private let runCount: Int
  private let write: @Sendable (String) -> Void
  private let failedCount = Atomic(0)
  /// Back to the start of the line, and clear it.
  private static let clear = "\r\u{1B}[K"

  init(runCount: Int, write: @escaping @Sendable (String) -> Void) {
    self.runCount = runCount
    self.write = write
  }

  func show(_ done: Int, _ result: FileResult) {
    let failed = failedCount.add(result.failures.count, ordering: .relaxed).newValue
    let failures = failed > 0 ? ", \(failed) failed" : ""
    write(
      "\(Self.clear)\(done) of \(runCount)\(failures)  \(result.file.name) (\(result.mode.rawValue))"
    )
  }

  func end() { write(Self.clear) }
}
