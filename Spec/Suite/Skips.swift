// Failures that are known and why.

import ApusScripts

/// The list of known failures: lines of `file reason` or `file:line reason`; `#` begins a comment.
struct Skips: Sendable {
  let entries: [Entry]

  struct Entry: Hashable, Sendable {
    /// The file's name in the suite.
    let file: String
    /// `nil` for all commands of the file.
    let line: Int?
    let reason: String

    /// The entry as the list has it: `file` or `file:line`.
    var place: String { line.map { "\(file):\($0)" } ?? file }
  }

  /// The list in `Spec/skips.txt`.
  static let known = Skips(String(decoding: PackageResources.skips_txt, as: UTF8.self))

  init(_ text: String) {
    entries = text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1)
      guard let place = words.first, !place.hasPrefix("#") else { return nil }
      let parts = place.split(separator: ":", maxSplits: 1)
      return Entry(
        file: String(parts[0]), line: parts.count > 1 ? Int(parts[1]) : nil,
        reason: words.count > 1 ? String(words[1]) : "")
    }
  }

  /// The entry that a failure is known by.
  func entry(for file: String, _ failure: Failure) -> Entry? {
    entries.first { $0.file == file && ($0.line == nil || $0.line == failure.line) }
  }
}
