// A thread of a script: commands that run beside the others.
// https://github.com/WebAssembly/threads/blob/main/proposals/threads/Overview.md

import Apus
import ApusText
import Foundation
import Synchronization

/// Commands that run on a thread of their own, in a store of their own.
final class ScriptThread: Sendable {
  private let result = Mutex(ScriptResult())
  private let end = DispatchSemaphore(value: 0)
  /// A thread that takes longer is given up.
  private static let longestSeconds = 60

  /// Starts `commands`. Of another thread's modules they see the shared memories that these export.
  init(
    _ commands: [ScriptCommand], sharing memories: [Name: [Name: SharedMemory]],
    features: Features, mode: Mode
  ) {
    let thread = Thread { [self] in
      let outcome = Self.run(commands, memories, features, mode)
      result.withLock { $0 = outcome }
      end.signal()
    }
    thread.stackSize = SuiteRun.stackByteCount
    thread.start()
  }

  private static func run(
    _ commands: [ScriptCommand], _ memories: [Name: [Name: SharedMemory]], _ features: Features,
    _ mode: Mode
  ) -> ScriptResult {
    do throws(LinkError) {
      let runner = try ScriptRunner(features: features, mode: mode)
      for (name, memories) in memories { runner.share(name, memories) }
      runner.run(commands)
      return runner.result
    } catch {
      let failure = Failure(
        line: commands.first?.line ?? 1, command: "thread", message: error.message)
      return ScriptResult(commandCount: 0, failures: [failure])
    }
  }

  /// What became of the commands, once they have ended.
  func wait() -> ScriptResult {
    guard end.wait(timeout: .now() + .seconds(Self.longestSeconds)) == .success else {
      let failure = Failure(
        line: 1, command: "thread", message: "no end after \(Self.longestSeconds) seconds")
      return ScriptResult(commandCount: 0, failures: [failure])
    }
    return result.withLock { $0 }
  }
}
