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
      FileHandle.standardError.write(Data("bench: \(error.message)\n".utf8))
      exit(1)
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.first == "stats" else { throw BenchError("usage: bench stats [JOB ...]") }
    let wanted = arguments.dropFirst()
    let jobs = try JobPlaces().jobs().filter { job in
      wanted.contains { fnmatch($0, job.name, 0) == 0 }
    }
    try StatisticsCommand.run(jobs, rows: 80)
  }
}
