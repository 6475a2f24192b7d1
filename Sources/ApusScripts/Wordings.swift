// The only place for differences between the suite's words and ours.

/// Whether a message says what a script expects.
enum Wordings {
  /// A message that is as good as the one that a script expects.
  struct Wording {
    /// All of what the script expects.
    let expected: String
    /// How the message may begin instead.
    let accepted: String
    let reason: String
  }

  /// Empty so far: Apus words everything as the suite does.
  static let table: [Wording] = []

  /// Whether `message` begins with the expected text, or with an accepted wording of it.
  static func accept(
    _ message: String, for expected: String, or table: [Wording] = table
  ) -> Bool {
    if message.utf8.starts(with: expected.utf8) { return true }
    return table.contains {
      $0.expected == expected && message.utf8.starts(with: $0.accepted.utf8)
    }
  }
}
