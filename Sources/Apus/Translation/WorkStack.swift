// The lists of a translation: plain values in memory of their own.

/// A list that grows and shrinks at its end, without reference counts: the translator touches several for
/// every instruction.
///
/// Owner: the value itself, which cannot be copied and frees the memory in the end. Extent: `capacity`
/// elements from `base`, of which the first `count` are initialised. Lifetime: the value's. Checked by: each
/// access compares its index with `count`, as an array does.
struct WorkStack<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  /// An empty list with room for `capacity` elements; for more it grows.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  var isEmpty: Bool { count == 0 }

  @inline(__always)
  var indices: Range<Int> { 0..<count }

  @inline(__always)  // With a call for each access translation took twice the instructions.
  subscript(_ index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      // Safe: below `count`.
      return base[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      // Safe: below `count`.
      yield &base[index]
    }
  }

  /// The element at the end.
  @inline(__always)
  var last: Element? {
    // Safe: there is one.
    count > 0 ? base[count &- 1] : nil
  }

  @inline(__always)  // As the subscript.
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    // Safe: below `capacity`. The elements are trivial, so assignment initialises.
    base[count] = element
    count &+= 1
  }

  mutating func append(repeating element: Element, count newCount: Int) {
    guard newCount > 0 else { return }
    if capacity &- count < newCount { grow(by: newCount) }
    // Safe: below `capacity`.
    (base + count).update(repeating: element, count: newCount)
    count &+= newCount
  }

  mutating func append(contentsOf elements: [Element]) {
    for element in elements { append(element) }
  }

  /// Takes the element at the end; `nil` when there is none.
  @inline(__always)  // As the subscript.
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    // Safe: it was below `count`.
    return base[count]
  }

  /// Takes `removed` elements from the end; all, when there are fewer.
  @inline(__always)
  mutating func removeLast(_ removed: Int = 1) { count = max(0, count &- removed) }

  mutating func removeAll() { count = 0 }

  /// The elements. The memory is lent: it is the list's.
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    let newCapacity = max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    // Safe: all `count` elements are initialised, and both blocks hold them.
    larger.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, newCapacity)
  }
}
