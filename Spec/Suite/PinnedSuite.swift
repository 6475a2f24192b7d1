// What the pinned suite has, so that a command that is lost does not pass.

/// The official suite (github.com/WebAssembly/testsuite), and the scripts with threads
/// (github.com/WebAssembly/threads, test/core/threads), both at one commit.
enum PinnedSuite {
  static let commit = "193e551ff22663995b1ac95dc62344133669e14b"
  static let threadsCommit = "979d0fcb994439423d63b2f0a8a7332d6285dd84"

  /// Files and commands by folder.
  static let folders: [String: Count] = [
    ".": Count(fileCount: 257, commandCount: 65_184),
    "custom": Count(fileCount: 3, commandCount: 28),
    "legacy": Count(fileCount: 4, commandCount: 96),
    "proposals/custom-descriptors": Count(fileCount: 14, commandCount: 876),
    "proposals/custom-page-sizes": Count(fileCount: 5, commandCount: 207),
    "proposals/threads": Count(fileCount: 4, commandCount: 619),
    "proposals/wide-arithmetic": Count(fileCount: 1, commandCount: 109),
    SuiteFolders.threadsFolder: Count(fileCount: 13, commandCount: 551),
  ]

  /// Of the official suite, without the scripts with threads.
  static var total: Count {
    folders.filter { $0.key != SuiteFolders.threadsFolder }.values.reduce(
      Count(fileCount: 0, commandCount: 0)
    ) {
      Count(
        fileCount: $0.fileCount + $1.fileCount, commandCount: $0.commandCount + $1.commandCount)
    }
  }

  struct Count: Equatable {
    let fileCount: Int
    let commandCount: Int
  }

  /// How a run of all that `places` has, in `modes`, differs from what it must have run; empty when it
  /// does not.
  static func differences(
    _ folders: [FolderResult], modes: [Mode], in places: SuiteFolders
  ) -> [String] {
    self.folders.sorted { $0.key < $1.key }.flatMap { name, count -> [String] in
      guard (name == SuiteFolders.threadsFolder ? places.threads : places.suite) != nil else {
        return []
      }
      return modes.compactMap { mode in
        let found = folders.first { $0.name == name && $0.mode == mode }
        let (files, commands) = (found?.fileCount ?? 0, found?.commandCount ?? 0)
        guard files != count.fileCount || commands != count.commandCount else { return nil }
        return """
          \(name), \(mode.rawValue): \(files) files and \(commands) commands, the pinned suite has \
          \(count.fileCount) and \(count.commandCount)
          """
      }
    }
  }
}
