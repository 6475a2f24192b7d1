// Which locals must be zero when a function begins: those that may be read before they are written.

/// The locals of a function that were written on every way to the point the translation has reached.
///
/// Blocks nest, so what was written inside one counts until its end alone: a list of what was written
/// is cut back there. References are always zeroed, since the collector reads their slots.
struct LocalAssignments: ~Copyable {
  private var isAssigned = WorkStack<Bool>(capacity: 32)
  /// The locals written, in order, that were not before.
  private var written = WorkStack<Int>(capacity: 32)
  /// From the first to the last local that must be zeroed.
  private(set) var needed: ClosedRange<Int>?

  /// Adds parameters, which have values.
  mutating func addParameters(_ count: Int) { isAssigned.append(repeating: true, count: count) }

  /// Adds locals of `type`.
  mutating func addLocals(_ count: Int, of type: ValueType) {
    guard count > 0 else { return }
    let first = isAssigned.count
    isAssigned.append(repeating: type.isReference, count: count)
    if type.isReference {
      need(first)
      need(first + count - 1)
    }
  }

  /// How much has been written: to return to at the end of a block that begins here.
  var mark: Int { written.count }

  mutating func read(_ index: Int) {
    if !isAssigned[index] { need(index) }
  }

  mutating func write(_ index: Int) {
    guard !isAssigned[index] else { return }
    isAssigned[index] = true
    written.append(index)
  }

  mutating func restore(_ mark: Int) {
    while written.count > mark, let index = written.popLast() { isAssigned[index] = false }
  }

  private mutating func need(_ index: Int) {
    guard let range = needed else {
      needed = index...index
      return
    }
    needed = min(range.lowerBound, index)...max(range.upperBound, index)
  }
}
