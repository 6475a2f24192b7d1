// What the words of the command line mean, and what is said of those that mean nothing.

import Testing

@testable import bench

/// The message of the error that `body` throws.
private func message(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? BenchError)?.message
  }
}

private let jobs = [
  Job(name: "fib", group: .kernels, module: "fib.wasm"),
  Job(name: "sort", group: .kernels, module: "sort.wasm"),
  Job(name: "python-pass", group: .programs, module: "python.wasm", isPython: true),
]

@Suite struct OptionsTests {
  @Test func run() throws {
    #expect(try RunOptions([]).choice.isAll)
    let options = try RunOptions([
      "--rounds", "3", "--engine", "a=b c", "--only", "a", "--kernel", "f*", "--kernel", "s*",
      "--job", "x", "--scripts", "dir", "--out", "o", "--baseline", "a", "--readme", "r",
    ])
    #expect(options.rounds == 3)
    #expect(options.engines == ["a=b c"])
    #expect(options.only == ["a"])
    #expect(options.choice == JobChoice(kernels: ["f*", "s*"], jobs: ["x"], scripts: "dir"))
    #expect([options.out, options.baseline, options.readme] == ["o", "a", "r"])
  }

  @Test(arguments: [
    (["--rounds", "0"], "--rounds takes a number above zero, not 0"),
    (["--rounds", "many"], "--rounds takes a number above zero, not many"),
    (["--rounds"], "--rounds takes a value"),
    (["--kernel"], "--kernel takes a value"),
    (["--wrong"], "run has no option or argument '--wrong'; bench help run tells what it has"),
    (["word"], "run has no option or argument 'word'; bench help run tells what it has"),
  ])
  func runMistakes(words: [String], text: String) {
    #expect(message { _ = try RunOptions(words) } == text)
  }

  @Test func compare() throws {
    let options = try CompareOptions(["a", "--rounds", "20", "b", "--kernel", "sort"])
    #expect(options.paths == ["a", "b"])
    #expect(options.rounds == 20)
    #expect(options.choice.kernels == ["sort"])
    #expect(message { _ = try CompareOptions(["a"]) }?.hasSuffix("not 1") == true)
    #expect(
      message { _ = try CompareOptions(["a.json", "b"]) }
        == "compare takes two builds or two .json results, not one of each")
  }

  @Test func choices() throws {
    func names(_ choice: JobChoice) throws -> [String] { try choice.chosen(of: jobs).map(\.name) }
    #expect(try names(JobChoice()) == ["fib", "sort", "python-pass"])
    #expect(try names(JobChoice(kernels: ["f*"])) == ["fib"])
    #expect(try names(JobChoice(jobs: ["*"])) == ["python-pass"])
    #expect(try names(JobChoice(kernels: ["sort"], jobs: ["p*"])) == ["sort", "python-pass"])
    #expect(
      message { _ = try names(JobChoice(kernels: ["x"])) }
        == "no job's name matches; there are fib, sort, python-pass")
  }

  @Test func helpPages() throws {
    for command in [nil, "run", "phases", "instructions", "compare", "stats"] {
      let page = try HelpPages.page(command)
      #expect(page.hasPrefix("bench"))
      for line in page.split(separator: "\n") {
        #expect(line.count <= 84 && line.last != " ", "\(line)")
      }
    }
    #expect(
      message { _ = try HelpPages.page("x") }
        == "there is no command x; there are run, phases, instructions, compare and stats")
  }
}
