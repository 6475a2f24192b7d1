// How often operations run, and after which: for builds with -Xswiftc -DAPUS_COUNT_OPERATIONS, which
// nobody ships. The benchmarks' `bench stats` prints what is counted here.

#if APUS_COUNT_OPERATIONS
  /// Three operations in a row, and how often they ran so. Singles and pairs are sums over triples.
  package struct OperationTriple {
    /// Numbers of handlers; `nil` before the first operation of a call from the host.
    package let first: Int?, second: Int?
    package let third: Int
    /// Whether each began right behind the one before it in the code, as far as its address tells.
    package let secondFollows: Bool, thirdFollows: Bool
    package let count: UInt64
  }

  /// What ran since the start of the process, or `reset()`. For one thread at a time.
  package enum OperationCounts {
    /// The names of the handlers by number.
    package static let names: [String] = HandlerLayout.all.map(\.name)

    nonisolated(unsafe) private static var counts = TripleTable(capacityBits: 16)
    nonisolated(unsafe) private static var history = History()
    private static let numbers = AddressNumbers()

    /// Forgets all counts.
    package static func reset() { counts = TripleTable(capacityBits: 16) }

    /// All triples that ran, in no order.
    package static var triples: [OperationTriple] { counts.triples }

    /// A call from the host begins: nothing ran before.
    static func begin() { history = History() }

    /// The operation at `code` is about to run.
    static func count(_ code: Code) {
      counts.increment(history.add(numbers.number(at: code.load(as: UInt.self)), at: code))
    }
  }

  /// The number that stands for no operation.
  private let noOperation: UInt16 = 0x1FFF

  /// The last three operations as a key: 14 bits each, number and, in the lowest, whether it follows.
  private struct History {
    private var key: UInt64 = 0
    private var end: UInt = 0

    init() {
      for _ in 0..<2 { key = key << 14 | UInt64(noOperation) << 1 }
    }

    mutating func add(_ number: UInt16, at code: Code) -> UInt64 {
      // The longest operations that are no tables of branches have 4 units.
      let address = UInt(bitPattern: code)
      let follows = address > end && address &- end <= 32
      key = (key << 14 | UInt64(number) << 1 | (follows ? 1 : 0)) & (1 << 42 &- 1)
      end = address
      return key
    }

    static func number(_ key: UInt64, _ place: UInt64) -> Int? {
      let number = UInt16(truncatingIfNeeded: key >> (14 * place + 1)) & noOperation
      return number == noOperation ? nil : Int(number)
    }
    static func follows(_ key: UInt64, _ place: UInt64) -> Bool { key >> (14 * place) & 1 == 1 }
  }

  /// From a handler's address to its number.
  private struct AddressNumbers: @unchecked Sendable {
    let start: UInt
    /// Owner: this, for ever. Extent: from the lowest to the highest address of a handler.
    let numbers: UnsafeMutableBufferPointer<UInt16>

    init() {
      let addresses = (0..<Operation.handlerCount).map { UInt(HandlerTable.address($0)) }
      start = addresses.min() ?? 0
      numbers = .allocate(capacity: Int((addresses.max() ?? 0) - start) + 1)
      numbers.initialize(repeating: noOperation)
      // The first of several that the linker merged.
      for (number, address) in addresses.enumerated().reversed() {
        numbers[Int(address - start)] = UInt16(number)
      }
    }

    func number(at address: UInt) -> UInt16 { numbers[Int(address - start)] }
  }

  /// Counts by key, in a hash table with open addresses.
  private struct TripleTable {
    private var keys: [UInt64]
    private var counts: [UInt64]
    private var used = 0
    private let capacityBits: Int

    init(capacityBits: Int) {
      self.capacityBits = capacityBits
      keys = Array(repeating: .max, count: 1 << capacityBits)
      counts = Array(repeating: 0, count: 1 << capacityBits)
    }

    mutating func increment(_ key: UInt64, by count: UInt64 = 1) {
      var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - capacityBits))
      while keys[place] != key {
        if keys[place] == .max {
          if used * 2 > keys.count {
            grow()
            return increment(key, by: count)
          }
          keys[place] = key
          used += 1
          break
        }
        place = (place + 1) & (keys.count - 1)
      }
      counts[place] += count
    }

    private mutating func grow() {
      var larger = TripleTable(capacityBits: capacityBits + 1)
      for (key, count) in zip(keys, counts) where key != .max { larger.increment(key, by: count) }
      self = larger
    }

    var triples: [OperationTriple] {
      zip(keys, counts).compactMap { key, count in
        guard key != .max, let third = History.number(key, 0) else { return nil }
        return OperationTriple(
          first: History.number(key, 2), second: History.number(key, 1), third: third,
          secondFollows: History.follows(key, 1), thirdFollows: History.follows(key, 0),
          count: count)
      }
    }
  }
#endif
