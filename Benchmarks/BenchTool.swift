// The tool that measures Apus, alone and beside other engines.

import Foundation

/// What went wrong, for the person at the terminal.
struct BenchError: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

@main
enum BenchTool {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as BenchError {
      note(error.message)
      exit(1)
    } catch {
      note("\(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let words = Array(arguments.dropFirst())
    guard let command = arguments.first else {
      throw BenchError(
        "which measurement? There are \(HelpPages.commands); bench help tells more")
    }
    if ["help", "--help", "-h"].contains(command) {
      return print(try HelpPages.page(words.first), terminator: "")
    }
    if words.contains("--help") || words.contains("-h") {
      return print(try HelpPages.page(command), terminator: "")
    }
    switch command {
    case "run": try RunCommand.run(RunOptions(words))
    case "compare": try CompareCommand.run(CompareOptions(words))
    case "phases": try phases(words)
    case "stats": try stats(words)
    case "instructions" where words.isEmpty: try InstructionsCommand.run()
    case "instructions" where words.count == 2: try InstructionsCommand.child(words[0], words[1])
    case "instructions": throw BenchError("instructions takes no arguments")
    default:
      throw BenchError("there is no command \(command); there are \(HelpPages.commands)")
    }
  }

  private static func phases(_ words: [String]) throws {
    var words = words[...]
    var rounds = 7
    var path: String?
    while let word = words.popFirst() {
      if word == "--rounds" {
        rounds = try count(of: word, &words)
      } else if word.hasPrefix("-") || path != nil {
        throw unknown(word, "phases")
      } else {
        path = word
      }
    }
    try PhasesCommand.run(try path ?? JobPlaces().largestModule(), rounds: rounds)
  }

  private static func stats(_ wanted: [String]) throws {
    guard !wanted.isEmpty else { throw BenchError("stats takes names of jobs: bench stats fib") }
    let all = try JobPlaces().jobs()
    let jobs = all.filter { job in wanted.contains { fnmatch($0, job.name, 0) == 0 } }
    guard !jobs.isEmpty else {
      throw BenchError(
        "no job's name matches; there are \(all.map(\.name).joined(separator: ", "))")
    }
    try StatisticsCommand.run(jobs, rows: 80)
  }
}
