// The tool that runs the official test suite.

import Foundation

@main
enum SpecTool {
  static let help = """
    Runs scripts (.wast) of the official test suite, with strict verdicts.

    USAGE: spec [options] [PATH ...]

      PATH            A script or a folder of scripts; by default the folders that
                      APUS_TESTSUITE and, for scripts with threads, APUS_TESTSUITE_THREADS name.

      --filter TEXT   Run only files whose name in the suite contains TEXT.
      --jobs N        Run N files at a time; by default one for each processor.
      --json FILE     Write all results as JSON.
      --junit FILE    Write all results as JUnit's XML.
      --help          Print this help.

    A run of the whole suite checks that no command was lost. The exit status is 1 when a command fails
    that Spec/skips.txt does not list, or when commands were lost; 2 when there is nothing to run.

    """

  static func main() throws {
    let options: Options
    do throws(UsageError) {
      options = try Options(Array(CommandLine.arguments.dropFirst()))
    } catch {
      standardError("spec: \(error.message)\n\n\(help)")
      exit(2)
    }
    if options.wantsHelp { return print(help, terminator: "") }
    exit(try run(options))
  }

  /// Gives the exit status.
  private static func run(_ options: Options) throws -> Int32 {
    let places = SuiteFolders.environment
    let all = options.paths.isEmpty ? places.files : options.paths.flatMap(places.files)
    let files = all.filter { file in options.filter.map { file.name.contains($0) } ?? true }
    guard !files.isEmpty else {
      standardError("spec: no scripts; name a folder, or set APUS_TESTSUITE\n")
      return 2
    }
    let isTerminal = isatty(2) == 1
    let results = SuiteRun.run(files, skips: .known, threadCount: options.jobCount) {
      done, result in
      guard isTerminal else { return }
      standardError("\r\u{1B}[K\(done) of \(files.count)  \(result.file.name)")
    }
    if isTerminal { standardError("\r\u{1B}[K") }
    let sums = FolderResult.folders(of: results)
    print(Reports.failures(results), terminator: "")
    print(Reports.table(sums), terminator: "")
    if let path = options.jsonPath { try Reports.json(results).write(to: URL(filePath: path)) }
    if let path = options.junitPath {
      try Data(Reports.junit(results).utf8).write(to: URL(filePath: path))
    }
    let isWhole = options.paths.isEmpty && options.filter == nil
    let differences = isWhole ? PinnedSuite.differences(sums, in: places) : []
    for difference in differences { print("commands were lost: \(difference)") }
    return differences.isEmpty && results.allSatisfy(\.failures.isEmpty) ? 0 : 1
  }

  private static func standardError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}

struct UsageError: Error {
  let message: String
}

/// The words of the command line.
struct Options {
  var paths: [String] = []
  var filter: String?
  var jobCount = ProcessInfo.processInfo.activeProcessorCount
  var jsonPath: String?
  var junitPath: String?
  var wantsHelp = false

  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--filter": filter = try Self.value(of: word, &words)
      case "--json": jsonPath = try Self.value(of: word, &words)
      case "--junit": junitPath = try Self.value(of: word, &words)
      case "--jobs":
        guard let count = Int(try Self.value(of: word, &words)), count > 0 else {
          throw UsageError(message: "--jobs takes a number above zero")
        }
        jobCount = count
      case _ where word.hasPrefix("-"): throw UsageError(message: "unknown option \(word)")
      default: paths.append(word)
      }
    }
  }

  private static func value(
    of option: String, _ words: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = words.popFirst() else {
      throw UsageError(message: "\(option) takes a value")
    }
    return value
  }
}
