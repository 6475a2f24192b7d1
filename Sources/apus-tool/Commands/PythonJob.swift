// What a command line of Python asks for, when that can begin from a snapshot.

/// A command, module or script to run, with no options of Python's.
struct PythonJob: Equatable {
  enum Kind: String { case command = "c", module = "m", script = "s", input = "i" }

  let kind: Kind
  /// The command, or the name of the module or script.
  let subject: String
  /// `sys.argv`.
  let arguments: [String]
  /// `sys.orig_argv`, without the program's name.
  let words: [String]

  /// `nil` for what needs an ordinary start: options, the prompt, and source whose errors CPython reports
  /// differently when it does not read the file itself.
  init?(_ words: [String]) {
    switch words.first {
    case nil, "-":
      guard let source = System.unreadInput(maximumByteCount: Self.maximumByteCount),
        Self.isPlain(source)
      else { return nil }
      (kind, subject, arguments) = (.input, "", words.isEmpty ? [""] : words)
    case "-c":
      guard words.count > 1 else { return nil }
      (kind, subject, arguments) = (.command, words[1], ["-c"] + words[2...])
    case "-m":
      guard words.count > 1 else { return nil }
      (kind, subject, arguments) = (.module, words[1], ["-m"] + words[2...])
    case let script?:
      guard !script.hasPrefix("-"), script.hasSuffix(".py"),
        let status = try? System.status(of: script), status.kind == .regular,
        status.byteCount <= Self.maximumByteCount,
        let source = try? System.contents(of: script), Self.isPlain(source)
      else { return nil }
      (kind, subject, arguments) = (.script, script, words)
    }
    self.words = words
  }

  private static let maximumByteCount = 1 << 20

  /// Whether source is UTF-8 that says nothing else: no archive, no bytecode, no declared encoding.
  static func isPlain(_ source: [UInt8]) -> Bool {
    guard !source.contains(0) else { return false }
    let text = String(decoding: source, as: UTF8.self)
    guard text.utf8.elementsEqual(source) else { return false }
    let newline = UInt8(ascii: "\n")
    let first = source.split(separator: newline, maxSplits: 2, omittingEmptySubsequences: false)
    return first.prefix(2).allSatisfy { !String(decoding: $0, as: UTF8.self).contains("coding") }
  }

  /// What the program in the snapshot reads: its length in 8 bytes, the least significant first, and fields
  /// with zero bytes between them.
  func message(environment: [(name: String, value: String)]) -> [UInt8] {
    let lists = [
      arguments, ["python"] + words, environment.map { "\($0.name)=\($0.value)" },
    ]
    let fields = [kind.rawValue, subject] + lists.flatMap { ["\($0.count)"] + $0 }
    let text = Array(fields.joined(separator: "\0").utf8)
    return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> ($0 * 8)) } + text
  }
}
