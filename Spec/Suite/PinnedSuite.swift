// What the pinned suite has, so that a command that is lost does not pass.

/// The official suite (github.com/WebAssembly/testsuite) at commit
/// 193e551ff22663995b1ac95dc62344133669e14b, and the scripts with threads (github.com/WebAssembly/threads,
/// test/core/threads) at commit 979d0fcb994439423d63b2f0a8a7332d6285dd84.
enum PinnedSuite {
  /// Files and commands by folder.
  static let folders: [String: Count] = [
    ".": Count(fileCount: 257, commandCount: 65_184),
    "custom": Count(fileCount: 3, commandCount: 28),
    "legacy": Count(fileCount: 4, commandCount: 96),
    "proposals/custom-descriptors": Count(fileCount: 14, commandCount: 876),
    "proposals/custom-page-sizes": Count(fileCount: 5, commandCount: 207),
    "proposals/threads": Count(fileCount: 4, commandCount: 619),
    "proposals/wide-arithmetic": Count(fileCount: 1, commandCount: 109),
    threadsFolder: Count(fileCount: 13, commandCount: 551),
  ]

  /// What the folder with the scripts of the threads proposal is called here.
  static let threadsFolder = "testsuite-threads"

  struct Count: Equatable {
    let fileCount: Int
    let commandCount: Int
  }

  /// How a run of all that `places` has differs from what it must have run; empty when it does not.
  static func differences(_ folders: [FolderResult], in places: SuiteFolders) -> [String] {
    let found = Dictionary(uniqueKeysWithValues: folders.map { ($0.name, $0) })
    return self.folders.sorted { $0.key < $1.key }.compactMap { name, count in
      guard (name == threadsFolder ? places.threads : places.suite) != nil else { return nil }
      let files = found[name]?.fileCount ?? 0
      let commands = found[name]?.commandCount ?? 0
      guard files != count.fileCount || commands != count.commandCount else { return nil }
      return """
        \(name): \(files) files and \(commands) commands, the pinned suite has \
        \(count.fileCount) and \(count.commandCount)
        """
    }
  }
}

/// The sums of one folder.
struct FolderResult: Sendable {
  let name: String
  var fileCount = 0
  var commandCount = 0
  var passedCount = 0
  var failedCount = 0
  var skippedCount = 0
  /// Files without a failure, known or not.
  var passedFileCount = 0

  /// The sums of the folders of `files`, in the order of the files.
  static func folders(of files: [FileResult]) -> [FolderResult] {
    var folders: [FolderResult] = []
    for file in files {
      if let index = folders.firstIndex(where: { $0.name == file.file.folder }) {
        folders[index].add(file)
      } else {
        var folder = FolderResult(name: file.file.folder)
        folder.add(file)
        folders.append(folder)
      }
    }
    return folders.sorted { $0.name < $1.name }
  }

  init(name: String) { self.name = name }

  mutating func add(_ file: FileResult) {
    fileCount += 1
    commandCount += file.commandCount
    passedCount += file.passedCount
    failedCount += file.failures.count
    skippedCount += file.skipped.count
    passedFileCount += file.failures.isEmpty && file.skipped.isEmpty ? 1 : 0
  }

  mutating func add(_ other: FolderResult) {
    fileCount += other.fileCount
    commandCount += other.commandCount
    passedCount += other.passedCount
    failedCount += other.failedCount
    skippedCount += other.skippedCount
    passedFileCount += other.passedFileCount
  }
}
