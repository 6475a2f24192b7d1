// Results by folder and mode.

/// The sums of one folder in one mode.
struct FolderResult: Sendable {
  let name: String
  let mode: Mode
  var fileCount = 0
  var commandCount = 0
  var passedCount = 0
  var failedCount = 0
  var skippedCount = 0
  /// Files without a failure, known or not.
  var passedFileCount = 0

  init(name: String, mode: Mode) {
    self.name = name
    self.mode = mode
  }

  /// The sums of the folders of `files`, in the order of names and of modes.
  static func folders(of files: [FileResult]) -> [FolderResult] {
    sums(of: files) { $0.file.folder }
  }

  /// The sums of all `files`, one for each mode.
  static func totals(of files: [FileResult]) -> [FolderResult] {
    sums(of: files) { _ in "total" }
  }

  private static func sums(
    of files: [FileResult], under name: (FileResult) -> String
  ) -> [FolderResult] {
    let folders = Dictionary(grouping: files, by: name).sorted { $0.key < $1.key }
    return folders.flatMap { name, files in
      Mode.allCases.compactMap { mode in
        let files = files.filter { $0.mode == mode }
        guard !files.isEmpty else { return nil }
        var folder = FolderResult(name: name, mode: mode)
        files.forEach { folder.add($0) }
        return folder
      }
    }
  }

  private mutating func add(_ file: FileResult) {
    fileCount += 1
    commandCount += file.commandCount
    passedCount += file.passedCount
    failedCount += file.failures.count
    skippedCount += file.skipped.count
    passedFileCount += file.failures.isEmpty && file.skipped.isEmpty ? 1 : 0
  }
}
