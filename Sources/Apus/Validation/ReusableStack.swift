// A stack of plain values that is emptied and filled again for every body.
// https://webassembly.github.io/spec/core/appendix/algorithm.html#data-structures

/// A stack whose memory outlives its contents, without reference counts or exclusivity checks: the
/// validator touches one several times for every instruction.
///
/// Owner: the value itself, which cannot be copied and frees the memory in the end. Extent:
/// `capacity` elements from `base`, of which the first `count` are initialised. Lifetime: the
/// value's. Checked by: `push` compares with `capacity`; the others ask their caller to stay below
/// `count`, and debug builds check it.
struct ReusableStack<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The memory, for one who keeps to `capacity` and pushes nothing meanwhile.
  @inline(__always)
  var elements: UnsafeMutablePointer<Element> { base }

  /// Says how many elements there are, for one who wrote them through `elements`.
  @inline(__always)
  mutating func setCount(_ newCount: Int) {
    assert(newCount >= 0 && newCount <= capacity)
    count = newCount
  }

  /// The element at `index`, which must be below `count`.
  @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      // Safe: the caller's promise.
      return base[index]
    }
    set {
      assert(index >= 0 && index < count)
      // Safe: the caller's promise.
      base[index] = newValue
    }
  }

  /// The element on top.
  @inline(__always)
  var last: Element? {
    // Safe: `count` is above zero.
    count > 0 ? base[count &- 1] : nil
  }

  @inline(__always)
  mutating func push(_ element: Element) {
    if count == capacity { grow() }
    // Safe: below `capacity`. The elements are trivial, so assignment initialises.
    base[count] = element
    count &+= 1
  }

  /// Drops what is above the first `newCount` elements, of which there must be so many.
  @inline(__always)
  mutating func truncate(to newCount: Int) {
    assert(newCount >= 0 && newCount <= count)
    count = newCount
  }

  /// Adds `elements` in their order.
  mutating func push(contentsOf elements: ArraySlice<Element>) {
    while capacity - count < elements.count { grow() }
    elements.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      // Safe: below `capacity`.
      (base + count).update(from: start, count: source.count)
    }
    count &+= elements.count
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    // Safe: all `count` elements are initialised, and both blocks hold them.
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

extension ReusableStack where Element == ValueType {
  /// Whether the elements on top are the same as `types`.
  ///
  /// Looks at all of them, without an early end, for so the processor takes several at a time.
  func ends(with types: ArraySlice<ValueType>) -> Bool {
    guard types.count <= count else { return false }
    let top = base + (count - types.count)
    return types.withUnsafeBufferPointer { types in
      var difference: UInt32 = 0
      // Safe: `top` has as many elements as `types`.
      for index in types.indices { difference |= top[index].bits ^ types[index].bits }
      return difference == 0
    }
  }
}
