// Runs the files of a suite in every mode, several at a time.

import ApusScripts
import Foundation
import Synchronization

/// What became of one file in one mode.
struct FileResult: Sendable {
  let file: SuiteFile
  let mode: Mode
  let commandCount: Int
  /// Failures that are not known.
  let failures: [Failure]
  /// Failures that are, with their entries.
  let skipped: [(failure: Failure, entry: Skips.Entry)]
  /// Entries for the file that no failure needs any more.
  let needless: [Skips.Entry]
  let seconds: Double

  var passedCount: Int { max(0, commandCount - failures.count - skipped.count) }
  /// Whether what failed is what `skips.txt` lists.
  var isAsExpected: Bool { failures.isEmpty && needless.isEmpty }

  /// Runs a file.
  init(_ file: SuiteFile, mode: Mode, skips: Skips) {
    let clock = ContinuousClock()
    let start = clock.now
    let result: ScriptResult
    if let text = FileManager.default.contents(atPath: file.path) {
      result = ScriptRunner.run(
        Array(text), features: file.features, mode.configuration, addsHints: mode == .hinted)
    } else {
      let failure = Failure(line: 1, command: "script", message: "cannot read \(file.path)")
      result = ScriptResult(failures: [failure])
    }
    var failures: [Failure] = []
    var skipped: [(failure: Failure, entry: Skips.Entry)] = []
    for failure in result.failures {
      if let entry = skips.entry(for: file.name, failure) {
        skipped.append((failure, entry))
      } else {
        failures.append(failure)
      }
    }
    let used = Set(skipped.map(\.entry))
    self.file = file
    self.mode = mode
    commandCount = result.commandCount
    self.failures = failures
    self.skipped = skipped
    needless = skips.entries.filter { $0.file == file.name && !used.contains($0) }
    seconds = (clock.now - start) / .seconds(1)
  }
}

/// The files and modes of a run, and their results.
enum SuiteRun {
  /// Runs each of `files` in each of `modes`, on `threadCount` threads. Gives the results in the order of
  /// the files, those of one file in the order of the modes. `progress` is told of each as it comes, one
  /// at a time.
  static func run(
    _ files: [SuiteFile], modes: [Mode], skips: Skips, threadCount: Int,
    progress: @escaping @Sendable (_ done: Int, FileResult) -> Void = { _, _ in }
  ) -> [FileResult] {
    let runs = files.flatMap { file in modes.map { (file: file, mode: $0) } }
    let group = DispatchGroup()
    let work = Work()
    for _ in 0..<max(1, min(threadCount, runs.count)) {
      group.enter()
      let thread = Thread {
        while let index = work.take(below: runs.count) {
          let result = FileResult(runs[index].file, mode: runs[index].mode, skips: skips)
          work.finish(index, result, progress)
        }
        group.leave()
      }
      thread.start()
    }
    group.wait()
    return work.all
  }
}

/// Which runs are taken, and the results so far.
private final class Work: Sendable {
  private let state = Mutex((next: 0, results: [Int: FileResult]()))

  func take(below count: Int) -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func finish(_ index: Int, _ result: FileResult, _ progress: (Int, FileResult) -> Void) {
    state.withLock { state in
      state.results[index] = result
      progress(state.results.count, result)
    }
  }

  var all: [FileResult] {
    state.withLock { state in state.results.sorted { $0.key < $1.key }.map(\.value) }
  }
}
