// The command line of the tool.

import Foundation

struct UsageError: Error {
  let message: String
}

/// The words of the command line.
struct Options {
  var paths: [String] = []
  var filter: String?
  var modes = Mode.allCases
  var jobCount = ProcessInfo.processInfo.activeProcessorCount
  var jsonPath: String?
  var junitPath: String?
  /// Where to write the modules of the scripts, instead of running these.
  var moduleFolder: String?
  /// Where to write scripts of what modules do, which `paths` are then.
  var recordFolder: String?
  var wantsHelp = false

  /// Whether nothing of the suite is left out, so that its commands can be counted.
  var isWhole: Bool { paths.isEmpty && filter == nil }

  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--filter": filter = try Self.value(of: word, &words)
      case "--modes": modes = try Self.modes(try Self.value(of: word, &words))
      case "--json": jsonPath = try Self.value(of: word, &words)
      case "--junit": junitPath = try Self.value(of: word, &words)
      case "--write-modules": moduleFolder = try Self.value(of: word, &words)
      case "--record": recordFolder = try Self.value(of: word, &words)
      case "--jobs":
        let value = try Self.value(of: word, &words)
        guard let count = Int(value), count > 0 else {
          throw UsageError(message: "--jobs takes a number above zero, not \(value)")
        }
        jobCount = count
      case _ where word.hasPrefix("-"): throw UsageError(message: "unknown option \(word)")
      default: paths.append(word)
      }
    }
  }

  private static func modes(_ text: String) throws(UsageError) -> [Mode] {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for name in names where Mode(rawValue: name) == nil {
      let known = Mode.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(message: "--modes takes names with commas between: \(known); not \(name)")
    }
    return Mode.allCases.filter { names.contains($0.rawValue) }
  }

  private static func value(
    of option: String, _ words: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = words.popFirst() else {
      throw UsageError(message: "\(option) takes a value")
    }
    return value
  }

  static let help = """
    spec: run scripts (.wast) of the official test suite, with strict verdicts

    USAGE
      spec [OPTIONS] [PATH…]
      spec --write-modules FOLDER [--filter TEXT] [PATH…]
      spec --record FOLDER MODULE…

    PATH is a script or a folder of scripts. By default all scripts run: those in
    the folder that APUS_TESTSUITE names, those with threads in the folder that
    APUS_TESTSUITE_THREADS names, and Apus's own in Spec/Scripts.

    Every script runs in every mode. A run of everything checks that each mode ran
    as many files and commands as the pinned suite has.

    OPTIONS
      --filter TEXT     Run only files whose name in the suite contains TEXT.
      --modes NAMES     Run only in these modes, with commas between: lazy
                        (functions are translated when they are first called),
                        eager (all, when a module is instantiated), collecting
                        (a collection before every new object), hinted (modules get
                        hints for all branches, which move code).
      --jobs N          Run N files at a time; by default one for each processor.
      --json FILE       Write all results as JSON.
      --junit FILE      Write all results as JUnit's XML.
      -h, --help        Show this page.

    FOR COMPARISON WITH OTHER TOOLS
      --write-modules FOLDER
                        Run nothing; write the modules of the scripts in their
                        binary form, the malformed and invalid ones too.
      --record FOLDER   Run binary modules that import nothing. Call what each
                        exports and write a script of all results, traps, globals
                        and digests of memories, which other engines can run.

    EXAMPLES
      APUS_TESTSUITE=../testsuite spec
          everything
      spec --filter simd_ --modes eager
          files with simd_ in their name, translated eagerly
      spec --jobs 1 Spec/Scripts my.wast
          Apus's own scripts and one more, one after the other
      spec --json results.json --junit results.xml
          everything, for machines too

    EXIT STATUS
      0                 All is well.
      1                 A command failed that Spec/skips.txt does not list, one that
                        it lists passed, or commands of the pinned suite were lost.
      2                 The command line makes no sense, or there is nothing to run.

    Handlers jump from one to the next (threaded dispatch) in optimised builds, and
    return to a loop in debug builds and in those with
      swift build -c release -Xswiftc -DAPUS_LOOP_DISPATCH --product spec

    """
}
