// Where exceptions that are thrown in a function go. Entering a `try` costs nothing: the table is read
// when one is thrown.
// https://webassembly.github.io/spec/core/exec/instructions.html#exec-throw-ref

/// The parts of a function's code with handlers, inner ones behind outer ones.
struct ExceptionTable {
  /// Where an exception goes, and what it leaves in the frame.
  struct Clause {
    /// The tag of the exceptions; `nil` for all.
    let tag: TagIndex?
    /// The code unit that goes on; set when the label is placed.
    var targetUnit = 0
    /// The first slot for what the exception carries; `nil` when that is not wanted.
    let payloadSlot: Int?
    /// The slot for the reference to the exception; `nil` when that is not wanted.
    var referenceSlot: Int?
  }

  struct Part {
    let startUnit: Int
    var endUnit = Int.max
    var clauses: [Clause] = []
    /// Of a `delegate`: exceptions go to this part or the ones around it, instead of its own clauses.
    var delegatePart: Int?

    init(startUnit: Int) { self.startUnit = startUnit }
  }

  var parts: [Part] = []

  /// The first clause, from the innermost part with `unit` outwards, that `matches`.
  func clause(
    at unit: Int, where matches: (TagIndex?) -> Bool
  ) -> Clause? {
    var index = parts.count - 1
    while index >= 0 {
      let part = parts[index]
      index -= 1
      guard part.startUnit <= unit, unit < part.endUnit else { continue }
      if let clause = part.clauses.first(where: { matches($0.tag) }) { return clause }
      if let delegatePart = part.delegatePart { index = min(index, delegatePart) }
    }
    return nil
  }
}
