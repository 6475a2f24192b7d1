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
  /// Whether a local has no default value: then it must be set before it is read.
  private(set) var needInitialization = false
  /// The locals below are parameters, which have values.
  private var parameterCount = 0
  /// Which of the first locals are set, unless none needs it.
  private var isSet = ReusableStack<Bool>(capacity: expandedLimit)
  /// Which of the others are set.
  private var isSetBehind: Set<UInt32> = []
  /// The locals set in the open blocks, in order.
  private var setIndices = ReusableStack<UInt32>(capacity: 16)
  /// For each open block, how many were set before it.
  private var setCounts = ReusableStack<Int>(capacity: 16)

  mutating func removeAll() {
    expanded.truncate(to: 0)
    runs.truncate(to: 0)
    count = 0
    slotCount = 0
    needInitialization = false
    parameterCount = 0
    isSet.truncate(to: 0)
    if !isSetBehind.isEmpty { isSetBehind.removeAll(keepingCapacity: true) }
    setIndices.truncate(to: 0)
    setCounts.truncate(to: 0)
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
    if !type.isDefaultable { needInitialization = true }
    if needInitialization {
      while isSet.count < expanded.count { isSet.push(false) }
    }
    return true
  }

  /// The type of the local at `index`; `nil` when there is none.
  @inline(__always)  // A third of all instructions: with a call they took 10 % more time.
  func type(_ index: UInt32) -> ValueType? {
    if Int(index) < expanded.count { return expanded[Int(index)] }
    return searchedType(Int(index))
  }

  /// Locals below have their types written down.
  @inline(__always)  // As `type(_:)`, for the quick pass.
  var expandedCount: Int { expanded.count }

  /// The type of a local below `expandedCount`.
  @inline(__always)  // As `type(_:)`, for the quick pass.
  func expandedType(_ index: Int) -> ValueType { expanded[index] }

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

// Locals without a default value. What a block sets counts to its end only.
// https://webassembly.github.io/spec/core/appendix/algorithm.html#control-stack
extension LocalTypes {
  /// Takes the locals there are now as parameters.
  mutating func endParameters() {
    parameterCount = count
    needInitialization = false
  }

  /// Whether the local at `index`, which is of `type`, has a value.
  @inline(__always)  // As `type(_:)`.
  func hasValue(_ index: UInt32, _ type: ValueType) -> Bool {
    type.isDefaultable || wasSet(index)
  }

  private func wasSet(_ index: UInt32) -> Bool {
    if Int(index) < parameterCount { return true }
    return Int(index) < isSet.count ? isSet[Int(index)] : isSetBehind.contains(index)
  }

  /// Notes that the local at `index`, which is of `type`, has a value.
  @inline(__always)  // As `type(_:)`.
  mutating func set(_ index: UInt32, _ type: ValueType) {
    if !type.isDefaultable, !wasSet(index) { note(index, isSet: true) }
  }

  private mutating func note(_ index: UInt32, isSet value: Bool) {
    if value { setIndices.push(index) }
    if Int(index) < isSet.count {
      isSet[Int(index)] = value
    } else if value {
      isSetBehind.insert(index)
    } else {
      isSetBehind.remove(index)
    }
  }

  mutating func enterBlock() {
    if needInitialization { setCounts.push(setIndices.count) }
  }

  mutating func leaveBlock() {
    guard needInitialization, let setCount = setCounts.last else { return }
    setCounts.truncate(to: setCounts.count - 1)
    while setIndices.count > setCount, let index = setIndices.last {
      note(index, isSet: false)
      setIndices.truncate(to: setIndices.count - 1)
    }
  }
}
