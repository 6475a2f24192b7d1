// The tool that runs the official test suite.

import Apus
import Foundation

@main
enum SpecTool {
  static func main() throws {
    let terminal = isatty(2) == 1
    let status = try run(
      Array(CommandLine.arguments.dropFirst()), in: .environment,
      output: { FileHandle.standardOutput.write(Data($0.utf8)) },
      error: { FileHandle.standardError.write(Data($0.utf8)) }, showsProgress: terminal)
    exit(status)
  }

  /// Does what the command line says with the scripts in `places`; gives the exit status.
  ///
  /// Throws when a report cannot be written.
  static func run(
    _ words: [String], in places: SuiteFolders, output: (String) -> Void,
    error: @escaping @Sendable (String) -> Void, showsProgress: Bool = false
  ) throws -> Int32 {
    let options: Options
    do throws(UsageError) {
      options = try Options(words)
    } catch let mistake {
      error("spec: \(mistake.message)\nspec --help tells what there is.\n")
      return 2
    }
    if options.wantsHelp {
      output(Options.help)
      return 0
    }
    if let folder = options.recordFolder {
      return try record(options.paths, to: folder, output, error)
    }
    let files: [SuiteFile]
    do throws(UsageError) {
      files = try scripts(options, in: places)
    } catch let mistake {
      error("spec: \(mistake.message)\n")
      return 2
    }
    if let folder = options.moduleFolder {
      output("\(try ModuleOfScript.write(files, to: folder)) modules\n")
      return 0
    }
    let progress = Progress(runCount: files.count * options.modes.count, write: error)
    let results = SuiteRun.run(
      files, modes: options.modes, skips: .known, threadCount: options.jobCount
    ) { done, result in
      if showsProgress { progress.show(done, result) }
    }
    if showsProgress { progress.end() }
    return try report(results, options, in: places, output)
  }

  /// Writes what each module does as a script.
  private static func record(
    _ paths: [String], to folder: String, _ output: (String) -> Void, _ error: (String) -> Void
  ) throws -> Int32 {
    guard !paths.isEmpty else {
      error("spec: --record takes a folder and the modules to run\n")
      return 2
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var status: Int32 = 0
    for path in paths {
      let module = URL(filePath: path)
      do {
        let script = try ModuleRecorder.script(Array(try Data(contentsOf: module)))
        let name = module.deletingPathExtension().lastPathComponent + ".wast"
        try Data(script.utf8).write(to: URL(filePath: folder).appending(path: name))
      } catch let failure {
        error("spec: \(path): \(failure)\n")
        status = 1
      }
    }
    return status
  }

  /// The scripts that the options ask for.
  private static func scripts(
    _ options: Options, in places: SuiteFolders
  ) throws(UsageError) -> [SuiteFile] {
    if options.paths.isEmpty, places.suite == nil, places.threads == nil {
      throw UsageError(
        message: "name a script or a folder, or set APUS_TESTSUITE to the official suite's folder")
    }
    var files = places.files
    if !options.paths.isEmpty {
      files = []
      for path in options.paths {
        let found = places.files(at: path)
        if found.isEmpty { throw UsageError(message: "no script is at \(path)") }
        files += found
      }
    }
    if let filter = options.filter { files.removeAll { !$0.name.contains(filter) } }
    if files.isEmpty {
      throw UsageError(message: "no script's name contains \(options.filter ?? "")")
    }
    return files
  }

  private static func report(
    _ results: [FileResult], _ options: Options, in places: SuiteFolders,
    _ output: (String) -> Void
  ) throws -> Int32 {
    let folders = FolderResult.folders(of: results)
    output(Reports.failures(results))
    output(Reports.table(folders, totals: FolderResult.totals(of: results)))
    if let path = options.jsonPath { try Reports.json(results).write(to: URL(filePath: path)) }
    if let path = options.junitPath {
      try Data(Reports.junit(results).utf8).write(to: URL(filePath: path))
    }
    var differences: [String] = []
    if options.isWhole {
      differences = PinnedSuite.differences(folders, modes: options.modes, in: places)
    }
    for difference in differences { output("commands were lost: \(difference)\n") }
    let isClean = results.allSatisfy(\.isAsExpected)
    return isClean && differences.isEmpty ? 0 : 1
  }
}
