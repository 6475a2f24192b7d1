// Moving code that seldom runs behind the rest of its function, where hints say so.
//
// The translator goes over the instructions in their order, so an arm of an `if` that seldom runs is first
// emitted where it stands. Its branch is already the one for the final order: it jumps to the arm, and
// falls through to what follows the arm. At the end of the function the units change places, and the
// distances of all branches are written for the new order.

/// What is noted of a function with hints while it is translated, and the order of its units at the end.
struct CodeLayout {
  /// A branch: the field of its distance and where it goes.
  struct Branch {
    let fieldByteOffset: Int
    let unit: Int
    let target: Place
  }

  /// A unit of the code in the order of the instructions. What is emitted there next may be an arm that is
  /// moved away: the place is at the next unit that is in as many such arms.
  struct Place {
    let unit: Int
    let depth: Int
  }

  /// Whether branches are likely, by the byte offsets of their instructions in the module.
  private let hints: [Int: Bool]
  private var branches: [Branch] = []
  /// The units of arms that are moved; inner ones come before outer ones.
  private var arms: [Range<Int>] = []
  private var openArms: [OpenArm] = []

  /// An arm that is being translated, and how things stand where it does not run: what accumulators
  /// have, and whether the code goes on there.
  private struct OpenArm {
    let startUnit: Int
    let other: (accumulators: AccumulatorStates, isReachable: Bool)
  }

  init(_ hints: [BranchHints.Hint] = []) {
    self.hints = Dictionary(hints.map { ($0.byteOffset, $0.isTaken) }) { _, last in last }
  }

  /// Whether the instruction at `byteOffset` is likely to branch, or to run its first arm; `nil` when
  /// nothing is known.
  func isLikely(_ byteOffset: Int) -> Bool? { hints.isEmpty ? nil : hints[byteOffset] }

  /// Whether there is code to move.
  var movesCode: Bool { !arms.isEmpty }
  /// In how many arms that are moved the code that is emitted now is.
  var depth: Int { openArms.count }

  mutating func beginArm(at unit: Int, other: (AccumulatorStates, isReachable: Bool)) {
    openArms.append(OpenArm(startUnit: unit, other: other))
  }

  /// Ends an arm. How things stand where it does not run.
  mutating func endArm(at unit: Int) -> (accumulators: AccumulatorStates, isReachable: Bool) {
    guard let arm = openArms.popLast() else { return (AccumulatorStates(), false) }
    arms.append(arm.startUnit..<unit)
    return arm.other
  }

  mutating func note(fieldByteOffset: Int, unit: Int, target: Place) {
    guard !hints.isEmpty else { return }
    branches.append(Branch(fieldByteOffset: fieldByteOffset, unit: unit, target: target))
  }

  /// Where units go: those in fewer arms first, else in the order that they had.
  struct Order {
    /// The units in their new order, and where those in so many arms begin.
    private var units: [Int] = []
    private var starts: [Int] = []
    private let newUnits: [Int]

    fileprivate init(_ arms: [Range<Int>], unitCount: Int) {
      var changes = Array(repeating: 0, count: unitCount + 1)
      for arm in arms {
        changes[arm.lowerBound] += 1
        changes[arm.upperBound] -= 1
      }
      var buckets: [[Int]] = []
      var depth = 0
      for unit in 0..<unitCount {
        depth += changes[unit]
        while buckets.count <= depth { buckets.append([]) }
        buckets[depth].append(unit)
      }
      for bucket in buckets {
        starts.append(units.count)
        units += bucket
      }
      starts.append(units.count)
      var newUnits = Array(repeating: unitCount, count: unitCount + 1)
      for (newUnit, unit) in units.enumerated() { newUnits[unit] = newUnit }
      self.newUnits = newUnits
    }

    /// Where the unit goes.
    subscript(unit: Int) -> Int { newUnits[unit] }

    /// What was noted at units, in the new order; what was noted at one unit stays in its order.
    func moved<Note>(_ notes: [(unit: Int, note: Note)]) -> [(unit: Int, note: Note)] {
      notes.enumerated().map { (key: (newUnits[$1.unit], $0), note: $1.note) }
        .sorted { $0.key < $1.key }.map { ($0.key.0, $0.note) }
    }

    /// Where code at a place goes on.
    func target(_ place: Place) -> Int {
      guard place.depth + 1 < starts.count else { return units.count }
      var (low, high) = (starts[place.depth], starts[place.depth + 1])
      while low < high {
        let middle = (low + high) / 2
        if units[middle] < place.unit { low = middle + 1 } else { high = middle }
      }
      return low
    }

    fileprivate func apply(to code: inout WorkStack<UInt64>) {
      let moved = units.map { code[$0] }
      code.removeAll()
      code.append(contentsOf: moved)
    }
  }

  /// Puts the units into their order and the distances of branches right.
  func apply(to code: inout WorkStack<UInt64>) -> Order {
    let order = Order(arms, unitCount: code.count)
    order.apply(to: &code)
    for branch in branches {
      let field = order[branch.fieldByteOffset / 8] * 8 + branch.fieldByteOffset % 8
      code.setDistance(
        fieldByteOffset: field, unit: order[branch.unit], target: order.target(branch.target))
    }
    return order
  }
}

extension WorkStack<UInt64> {
  /// Writes the distance from the operation at `unit` to the unit `target` into a 32-bit field.
  mutating func setDistance(fieldByteOffset: Int, unit: Int, target: Int) {
    let distance = UInt64(UInt32(truncatingIfNeeded: (target - unit) * 8))
    let shift = UInt64(fieldByteOffset % 8 * 8)
    self[fieldByteOffset / 8] =
      self[fieldByteOffset / 8] & ~(0xFFFF_FFFF << shift) | distance << shift
  }
}

extension FunctionTranslator {
  /// At the end of the function: moves the code that seldom runs.
  mutating func moveArms() {
    guard layout.movesCode else { return }
    let order = layout.apply(to: &code)
    positions = order.moved(positions.map { ($0.unit, $0.instruction) }).map { ($0.unit, $0.note) }
    for index in relocations.indices {
      let relocation = relocations[index]
      relocations[index] = Relocation(
        unit: order[relocation.unit], kind: relocation.kind, value: relocation.value)
    }
    references = order.moved(references.map { ($0.unit, $0.slots) }).map { ($0.unit, $0.note) }
  }

  // MARK: Arms of an `if`

  /// Begins an arm that seldom runs, behind the branch to it or behind the other arm.
  mutating func beginArm() {
    layout.beginArm(at: code.count, other: (accumulators, isReachable))
    lastUnit = -1
  }

  /// Leaves an arm for the end of its `if`, with its results.
  mutating func leaveArm() {
    guard isReachable, let control = controls.last else { return }
    settle(from: control.operandStart)
    let unit = emit(.br)
    connect(fieldByteOffset: unit * 8 + 12, unit: unit, depth: 0)
  }

  /// Ends it: it goes on at the end of the innermost block, with its results. What comes now is where the
  /// translation stood when the arm began.
  mutating func endArm() {
    leaveArm()
    (accumulators, isReachable) = layout.endArm(at: code.count)
    lastUnit = -1
  }
}
