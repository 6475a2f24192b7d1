// A thread of a script: commands that run beside the others.
// https://github.com/WebAssembly/threads/blob/main/proposals/threads/Overview.md

import Apus
import ApusText
import Synchronization

/// Commands that run on a thread of their own, in a store of their own.
final class ScriptThread: Sendable {
  private let result = Mutex(ScriptResult())
  private let end = Signal()
  /// Room for deeply nested modules in builds without optimisation.
  private static let stackByteCount = 64 << 20

  /// Starts a thread that runs `body`.
  init(_ body: @escaping @Sendable () -> ScriptResult) {
    let thread = Thread(stackByteCount: Self.stackByteCount) { [self] in
      let outcome = body()
      result.withLock { $0 = outcome }
      end.send()
    }
    guard let thread else {
      result.withLock { $0 = Self.failure("the system has no thread to give") }
      end.send()
      return
    }
    thread.detach()
  }

  /// Starts `commands`. Of another thread's modules they see the shared memories that these export.
  convenience init(
    _ commands: [ScriptCommand], sharing memories: [Name: [Name: SharedMemory]],
    features: Features, _ configuration: StoreConfiguration, addsHints: Bool
  ) {
    self.init {
      do throws(LinkError) {
        let runner = try ScriptRunner(features: features, configuration, addsHints: addsHints)
        for (name, memories) in memories { runner.share(name, memories) }
        runner.run(commands)
        return runner.result
      } catch {
        return Self.failure(error.message, line: commands.first?.line ?? 1)
      }
    }
  }

  private static func failure(_ message: String, line: Int = 1) -> ScriptResult {
    ScriptResult(failures: [Failure(line: line, command: "thread", message: message)])
  }

  /// What became of the commands, once they have ended. A thread that takes longer than `seconds` is
  /// given up.
  func wait(atMost seconds: Int64? = nil) -> ScriptResult {
    guard end.wait(nanoseconds: seconds.map { $0 * 1_000_000_000 } ?? -1) else {
      return Self.failure("no end after \(seconds ?? 0) seconds")
    }
    return result.withLock { $0 }
  }
}
