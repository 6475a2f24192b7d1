import Testing

@testable import Apus

@Suite struct NameHintTests {
  @Test(
    arguments: [
      ("add", [], "; there are none"),
      ("add", ["sub", "mul"], #"; there are "sub", "mul""#),
      ("add", ["sub", "aad", "addd"], #"; did you mean "aad" or "addd"?"#),
      ("fd_raed", ["fd_read", "fd_write"], #"; did you mean "fd_read"?"#),
      ("", ["a"], #"; did you mean "a"?"#),
      (
        "x", (0..<10).map { "name\($0)" },
        (0..<8).map { "\"name\($0)\"" }.joined(separator: ", ").prefixed("; there are ")
          + " and 2 more"
      ),
    ] as [(String, [String], String)])
  func hints(_ name: String, _ names: [String], _ text: String) {
    #expect(hint(Name(name), among: names.map { Name($0) }, "there are") == text)
  }

  @Test func longNamesAreNotCompared() {
    let long = String(repeating: "a", count: 300)
    #expect(!hint(Name(long), among: [Name(long + "b")], "there are").contains("mean"))
  }
}

extension String {
  fileprivate func prefixed(_ prefix: String) -> String { prefix + self }
}
