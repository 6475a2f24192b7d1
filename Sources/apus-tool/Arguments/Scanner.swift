// Sorts the words of a command line into options and operands, by a command's table.

/// The words of a command line, sorted.
struct ScannedArguments {
  /// In the order given; flags have no value.
  private(set) var occurrences: [(option: Option, value: String?)] = []
  var operands: [String] = []

  fileprivate mutating func append(_ option: Option, _ value: String?) {
    occurrences.append((option, value))
  }

  /// Whether `option` was given.
  func has(_ option: Option) -> Bool { occurrences.contains { $0.option == option } }

  /// Every value given for `option`, in order.
  func values(_ option: Option) -> [String] {
    occurrences.compactMap { $0.option == option ? $0.value : nil }
  }

  /// The value of an option that is given at most once.
  func value(_ option: Option) -> String? { values(option).last }
}

/// The command line makes no sense: exit status 64.
struct UsageError: Error, Equatable {
  let message: String
  /// A line that helps, such as "did you mean --dir?".
  var hint: String?
}

struct Scanner {
  let options: [Option]
  let operandOrder: Command.OperandOrder

  func scan(_ words: [String]) throws(UsageError) -> ScannedArguments {
    var scanned = ScannedArguments()
    if operandOrder == .operandsOnly {
      scanned.operands = words
      return scanned
    }
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        scanned.operands += rest
        return scanned
      }
      if word.hasPrefix("-"), word != "-" {
        try scanOption(word, &rest, into: &scanned)
      } else if operandOrder == .optionsFirst {
        scanned.operands = [word] + rest
        return scanned
      } else {
        scanned.operands.append(word)
      }
    }
    return scanned
  }

  private func scanOption(
    _ word: String, _ rest: inout ArraySlice<String>, into scanned: inout ScannedArguments
  ) throws(UsageError) {
    // Only the long form takes `=`, and only the first one counts: a value may hold more.
    let parts =
      word.hasPrefix("--")
      ? word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      : [word]
    let spelling = parts[0]
    guard let option = find(spelling) else { throw unknown(spelling) }
    if !option.isRepeatable, option.kind != .flag, scanned.has(option) {
      throw UsageError(message: "\(spelling) was given twice")
    }
    switch option.kind {
    case .flag:
      if parts.count > 1 { throw UsageError(message: "\(spelling) takes no value") }
      scanned.append(option, nil)
    case .value(let placeholder):
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw UsageError(
          message: "\(spelling) needs a value", hint: "write \(spelling) \(placeholder)")
      }
      scanned.append(option, value)
    case .optionalValue(let placeholder):
      let value = parts.count > 1 ? parts[1] : nil
      if value == "" {
        throw UsageError(
          message: "\(spelling)= has no value",
          hint: "write \(spelling) or \(spelling)=\(placeholder)")
      }
      scanned.append(option, value)
    }
  }

  private func find(_ spelling: String) -> Option? {
    if spelling.hasPrefix("--") { return options.first { $0.name == spelling.dropFirst(2) } }
    let letters = spelling.dropFirst()
    return options.first { option in option.short.map { String($0) == letters } ?? false }
  }

  private func unknown(_ spelling: String) -> UsageError {
    let near = nearest(to: String(spelling.drop { $0 == "-" }), among: options.map(\.name))
    return UsageError(
      message: "unknown option \(spelling)", hint: near.map { "did you mean --\($0)?" })
  }
}

/// The candidate that `word` is most likely a misspelling of, if any is near.
///
/// Near means: `word` begins the candidate, or few letters are missing, added, changed or swapped.
func nearest(to word: String, among candidates: [String]) -> String? {
  if word.count >= 2, let longer = candidates.first(where: { $0.hasPrefix(word) }) { return longer }
  let allowed = max(1, word.count / 3)
  let ranked = candidates.map { (candidate: $0, distance: editDistance(word, $0)) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= allowed else {
    return nil
  }
  return best.candidate
}

/// How many letters must be added, removed, changed or swapped with their neighbour to get from
/// `first` to `second`, ignoring case. Takes time in the product of their lengths.
func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.lowercased())
  let b = Array(second.lowercased())
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    for j in 1...b.count {
      var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        best = min(best, beforeLast[j - 2] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
