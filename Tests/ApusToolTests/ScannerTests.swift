// Scanning command lines by tables of options.

import Testing

@testable import apus_tool

private let flag = Option("flag", short: "f", help: "")
private let one = Option("one", .value(placeholder: "X"), help: "")
private let many = Option(
  "many", short: "m", .value(placeholder: "Y"), isRepeatable: true, help: "")

private func scan(_ words: String..., order: Command.OperandOrder = .mixed) throws(UsageError)
  -> ScannedArguments
{
  try Scanner(options: [flag, one, many], operandOrder: order).scan(words)
}

@Suite struct ScannerTests {
  @Test func valuesInBothForms() throws {
    let scanned = try scan("--one", "a", "--many=b", "-m", "c", "--many=x=y", "--many=")
    #expect(scanned.value(one) == "a")
    #expect(scanned.values(many) == ["b", "c", "x=y", ""])
    #expect(!scanned.has(flag))
    #expect(scanned.operands.isEmpty)
  }

  @Test func aValueMayLookLikeAnOption() throws {
    #expect(try scan("--one", "--flag").value(one) == "--flag")
    #expect(try scan("--one", "--").value(one) == "--")
  }

  @Test func operandsAmongOptions() throws {
    let scanned = try scan("a", "--flag", "b", "-", "--", "--one", "-f")
    #expect(scanned.has(flag))
    #expect(scanned.operands == ["a", "b", "-", "--one", "-f"])
  }

  @Test func optionsFirstLeavesTheRestToTheGuest() throws {
    let scanned = try scan(
      "-f", "module.wasm", "--one", "-h", "--", "x", order: .optionsFirst)
    #expect(scanned.has(flag))
    #expect(!scanned.has(one))
    #expect(scanned.operands == ["module.wasm", "--one", "-h", "--", "x"])
    #expect(try scan("--", "-f.wasm", "x", order: .optionsFirst).operands == ["-f.wasm", "x"])
  }

  @Test func operandsOnly() throws {
    let scanned = try scan("--help", "-f", "--", "x", order: .operandsOnly)
    #expect(scanned.occurrences.isEmpty)
    #expect(scanned.operands == ["--help", "-f", "--", "x"])
  }

  @Test(
    arguments: [
      (["--one"], "--one needs a value", "write --one X"),
      (["-m"], "-m needs a value", "write -m Y"),
      (["--flag=1"], "--flag takes no value", nil),
      (["--one", "a", "--one=b"], "--one was given twice", nil),
      (["--mnay", "a"], "unknown option --mnay", "did you mean --many?"),
      (["--man=a"], "unknown option --man", "did you mean --many?"),
      (["--quite-different"], "unknown option --quite-different", nil),
      (["-x"], "unknown option -x", nil),
      (["-fm"], "unknown option -fm", nil),
      (["--"], nil, nil),
      (["-f", "--flag"], nil, nil),
    ] as [([String], String?, String?)])
  func errors(words: [String], message: String?, hint: String?) {
    do throws(UsageError) {
      _ = try Scanner(options: [flag, one, many], operandOrder: .mixed).scan(words)
      #expect(message == nil)
    } catch {
      #expect(error == UsageError(message: message ?? "no error", hint: hint))
    }
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "ABC", 0), ("abc", "acb", 1),
    ("abc", "abd", 1), ("abc", "abcd", 1), ("kitten", "sitting", 3),
  ])
  func distances(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  @Test func noOptionStandsTwiceInATable() {
    for command in Tool.commands {
      #expect(Set(command.options.map(\.name)).count == command.options.count)
      let letters = command.options.compactMap(\.short)
      #expect(Set(letters).count == letters.count)
    }
  }
}
