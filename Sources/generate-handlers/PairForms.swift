// Forms of handlers that go on to a certain handler, without asking the code which one comes. The layout
// of the operation stays as it is, and so does the operation behind it: only the handler is another.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A handler that does what `first` does and goes on to `second`, whose operation lies right behind.
struct PairForm {
  let first: HandlerText
  let second: String

  var name: String { "\(first.name)_then_\(second)" }

  /// `nil` when `first` is not made here, or does not always go on to the operation behind it.
  init?(_ first: HandlerText, _ second: String) {
    self.first = first
    self.second = second
    let end = "return next(code + \(first.layout?.byteCount ?? 0), "
    guard let last = first.lines.last, last.hasPrefix(end),
      !first.lines.dropLast().contains(where: { $0.contains("next(") })
    else { return nil }
  }

  /// The call of `second` stands in the place of the call of `next`; the compiler makes it one body.
  var handler: HandlerText {
    let arguments = (first.lines.last ?? "").dropFirst("return next(".count)
    return HandlerText(
      name: name, lines: first.lines.dropLast() + ["return \(second)(\(arguments)"],
      layout: first.layout)
  }
}

/// The forms that are made: of the most frequent pairs.
let pairForms: [PairForm] = {
  let handlers = Dictionary(
    uniqueKeysWithValues: operationFamilies.flatMap(\.handlers).map { ($0.name, $0) })
  let forms = frequentPairs.split(separator: "\n").compactMap { line -> PairForm? in
    let words = line.split(separator: " ").map(String.init)
    guard let first = handlers[words[0]], handlers[words[1]] != nil else {
      print("generate-handlers: FrequentPairs.swift has unknown handlers: \(line)")
      exit(1)
    }
    return isSpilling(words[0], words[1]) ? nil : PairForm(first, words[1])
  }
  return Array(forms.prefix(pairFormCount))
}()

/// How many. Rationale has the times for other counts.
private let pairFormCount = 400

/// Whether the form would use the native stack, which `.ci/check-handlers` refuses: what the second calls
/// or needs in registers comes on top of what the first has there.
private func isSpilling(_ first: String, _ second: String) -> Bool {
  spillingSeconds.contains { second.hasPrefix($0) }
    || spillingPairs.contains { first.hasPrefix($0.first) && second.hasPrefix($0.second) }
}

private let spillingSeconds = ["memory", "callIndirect", "i32LoadLoad", "f64Sqrt"]

private let spillingPairs = [
  (first: "i32Load8U", second: "i32Store8"), (first: "i32Load16U", second: "i32Store16"),
  (first: "f64Load", second: "f64Store"),
]
