// How much memory a file system may take.

import Synchronization

/// A number of bytes that many may take from and give back to.
final class Budget: Sendable {
  let maximumByteCount: Int
  private let used = Atomic(0)

  init(maximumByteCount: Int) { self.maximumByteCount = max(0, maximumByteCount) }

  var usedByteCount: Int { used.load(ordering: .relaxed) }

  /// Takes as much of `byteCount` as is left; returns how much.
  func take(upTo byteCount: Int) -> Int {
    var before = used.load(ordering: .relaxed)
    while true {
      let granted = max(0, min(byteCount, maximumByteCount - before))
      let (exchanged, original) = used.weakCompareExchange(
        expected: before, desired: before + granted, ordering: .relaxed)
      if exchanged { return granted }
      before = original
    }
  }

  /// Takes `byteCount`, or nothing and fails with `nospc`.
  func take(_ byteCount: Int) throws(Errno) {
    let granted = take(upTo: byteCount)
    if granted == byteCount { return }
    giveBack(granted)
    throw .nospc
  }

  func giveBack(_ byteCount: Int) { used.subtract(byteCount, ordering: .relaxed) }
}
