// The last step of a translation: the addresses of handlers come to the places of their numbers. A handler
// that has a form for the operation behind it goes on to that one directly.

/// Which handler takes the place of which before a certain one.
struct PairForms: @unchecked Sendable {
  #if APUS_COUNT_OPERATIONS
    /// None: each operation is counted.
    static let all = PairForms([])
  #else
    static let all = PairForms(pairFormRows)
  #endif

  // Owner: the process. Extent: `Operation.handlerCount` for `rows` and `columns`. Lifetime: unlimited.
  // Checked by: numbers come from `Operation` and from what the generator wrote.

  /// Where in `forms` those of a first handler begin, and how far behind that the one for a second is. At
  /// 0 is that of handlers without forms.
  private let rows: UnsafeMutablePointer<UInt16>
  private let columns: UnsafeMutablePointer<UInt16>
  /// Extent: all sums of a row and a column.
  private let forms: UnsafeMutablePointer<UInt16>

  private init(_ list: [UInt16]) {
    let handlerCount = Operation.handlerCount
    func zeros(_ count: Int) -> UnsafeMutablePointer<UInt16> {
      let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: count)
      numbers.initialize(repeating: 0, count: count)
      return numbers
    }
    rows = zeros(handlerCount)
    columns = zeros(handlerCount)
    let starts = stride(from: 0, to: list.count, by: 3)
    var columnCount = 1
    for index in starts where columns[Int(list[index + 1])] == 0 {
      columns[Int(list[index + 1])] = UInt16(columnCount)
      columnCount += 1
    }
    var formCount = columnCount
    for index in starts where rows[Int(list[index])] == 0 {
      rows[Int(list[index])] = UInt16(formCount)
      formCount += columnCount
    }
    forms = zeros(formCount)
    for index in starts {
      let (first, second) = (Int(list[index]), Int(list[index + 1]))
      forms[Int(rows[first] + columns[second])] = list[index + 2]
    }
  }

  /// The number of the form of the handler `first` that goes on to `second`; `first`, if there is none.
  @inline(__always)  // For each operation of each function.
  func form(of first: Int, before second: Int) -> Int {
    let form = Int(forms[Int(rows[first]) &+ Int(columns[second])])
    return form == 0 ? first : form
  }
}

extension FunctionTranslator {
  /// At the end of the function: puts the addresses of handlers where their numbers are. What comes by a
  /// branch finds each operation as it is.
  mutating func placeHandlers() {
    if record == .listing { return }
    let pairForms = PairForms.all
    var unit = 0
    while unit < code.count {
      let number = Int(code[unit])
      let next = unit + unitCount(ofOperationAt: unit)
      let second = next < code.count ? Int(code[next]) : Int(Operation.halt.rawValue)
      code[unit] = HandlerTable.address(pairForms.form(of: number, before: second))
      unit = next
    }
  }

  /// How many units the operation at `unit` has, whose handler's number is still there.
  @inline(__always)  // As `form`.
  func unitCount(ofOperationAt unit: Int) -> Int {
    let count = Int(handlerUnitCounts[Int(code[unit])])
    if count < 128 { return count }
    // A table has one distance more than the operation says, two of them in a unit.
    return count - 128 + Int(code[unit + 1] >> 32) / 2 + 1
  }
}
