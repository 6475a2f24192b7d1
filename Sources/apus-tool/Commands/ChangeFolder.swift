// `--export-changes`: what a guest changed in memory, written down at the end.

import ApusWASI

/// A place for changes, checked before the guest runs: to lose them after an hour would be worse.
struct ChangeFolder {
  private let path: String
  private let context: ToolContext

  /// Makes the directory, unless it is there and empty.
  init(_ path: String, _ context: ToolContext) throws(ToolError) {
    self.path = path
    self.context = context
    do throws(SystemError) {
      try System.makeFolders(path)
      if try System.names(in: path).isEmpty { return }
    } catch {
      throw ToolError("--export-changes \(printable(path)): \(error.reason)")
    }
    throw ToolError(
      "--export-changes \(printable(path)): the directory is not empty",
      hints: ["name an empty one, or one that is not there"])
  }

  /// Writes all changes; says what went wrong and gives false when something did.
  func write(_ configuration: WASIConfiguration) -> Bool {
    do throws(WASIError) {
      for preopen in configuration.preopens {
        guard case .fileSystem(let fileSystem) = preopen.source else { continue }
        try fileSystem.exportChanges(to: path, under: preopen.guestPath)
      }
      return true
    } catch {
      context.console.report(
        ToolError("--export-changes \(printable(path)): \(printable(error.description))"))
      return false
    }
  }
}
