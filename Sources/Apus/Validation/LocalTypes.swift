// The types of a function's parameters and locals.
// https://webassembly.github.io/spec/core/valid/modules.html#functions

/// Which type each local of a function has.
///
/// The first ones are found by their index, those behind by a search over the declared runs: a
/// body of a few bytes may declare thousands of locals, and to write them all down for every body
/// would let a small module take seconds.
struct LocalTypes: ~Copyable {
  // Not private: the compiler then fails to find it in the stack's type.
  struct Run: BitwiseCopyable {
    /// The index behind the run's last local.
    var end: Int
    var type: ValueType
  }

  private static let expandedLimit = 512

  private var expanded = ReusableStack<ValueType>(capacity: expandedLimit)
  private var runs = ReusableStack<Run>(capacity: 16)
  private(set) var count = 0
  /// The slots of a frame that they all take.
  private(set) var slotCount = 0

  mutating func removeAll() {
    expanded.truncate(to: 0)
    runs.truncate(to: 0)
    count = 0
    slotCount = 0
  }

  /// Adds `count` locals of `type`. Gives `false`, and adds none, when they take too many slots.
  mutating func append(_ count: Int, of type: ValueType) -> Bool {
    let slots = count.multipliedReportingOverflow(by: type.slotCount)
    guard !slots.overflow, slots.partialValue <= FunctionValidator.frameSlotLimit - slotCount
    else { return false }
    slotCount += slots.partialValue
    self.count += count
    for _ in 0..<min(count, Self.expandedLimit - expanded.count) { expanded.push(type) }
    runs.push(Run(end: self.count, type: type))
    return true
  }

  /// The type of the local at `index`; `nil` when there is none.
  @inline(__always)  // A third of all instructions: with a call they took 10 % more time.
  func type(_ index: UInt32) -> ValueType? {
    if Int(index) < expanded.count { return expanded[Int(index)] }
    return searchedType(Int(index))
  }

  @inline(never)
  private func searchedType(_ index: Int) -> ValueType? {
    guard index < count else { return nil }
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end > index { high = middle } else { low = middle + 1 }
    }
    return runs[low].type
  }
}
