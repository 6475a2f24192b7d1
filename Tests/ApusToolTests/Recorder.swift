// A console and surroundings for tests, and folders that go away.

import Foundation
import Synchronization

@testable import apus_tool

/// Keeps what a command writes.
final class Recorder: Sendable {
  private let streams = Mutex((output: [UInt8](), error: [UInt8]()))

  var output: String { streams.withLock { String(decoding: $0.output, as: UTF8.self) } }
  var error: String { streams.withLock { String(decoding: $0.error, as: UTF8.self) } }

  /// A context that writes here, with a small environment and without any program to run.
  func context(
    environment: [(name: String, value: String)] = [], isTerminal: Bool = false,
    currentDirectory: String? = System.currentDirectory(),
    runProcess: @escaping @Sendable (Subprocess) -> Subprocess.Outcome = { _ in
      .notStarted(.notFound)
    }
  ) -> ToolContext {
    let console = Console(
      writeOutput: { bytes in self.streams.withLock { $0.output += bytes } },
      writeError: { bytes in self.streams.withLock { $0.error += bytes } },
      isErrorTerminal: isTerminal)
    return ToolContext(
      console: console, environment: environment, currentDirectory: currentDirectory,
      runProcess: runProcess)
  }

  /// Carries out a command line and gives the exit status.
  func status(ofWords words: [String]) -> UInt8 { Tool.status(of: words, context()).code }
  func status(of words: String...) -> UInt8 { Tool.status(of: words, context()).code }
}

/// A folder that is removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("apus-tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  @discardableResult func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }
}
