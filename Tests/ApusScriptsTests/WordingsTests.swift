import Testing

@testable import ApusScripts

@Test(
  arguments: [
    ("type mismatch: i32", "type mismatch", true), ("type mismatch", "type mismatch: i32", false),
    ("a type mismatch", "type mismatch", false), ("other words, more", "some words", true),
    ("other words", "some words, more", false), ("other", "some words", false), ("x", "", true),
    // Bytes count, not canonical equivalence.
    ("e\u{301}", "\u{E9}", false),
  ])
func wordings(_ message: String, _ expected: String, _ isAccepted: Bool) {
  let table = [Wordings.Wording(expected: "some words", accepted: "other words", reason: "shown")]
  #expect(Wordings.accept(message, for: expected, or: table) == isAccepted)
}

@Test func everyWordingHasAReason() {
  for wording in Wordings.table { #expect(!wording.reason.isEmpty, "\(wording.expected)") }
}
