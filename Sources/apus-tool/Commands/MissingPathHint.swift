// A hint for a guest that failed because it did not find a file.

import ApusWASI

/// Watches what a guest looks up, and says what may be wrong when it has failed.
final class MissingPathHint {
  private var lastMiss: WASILookup?
  private var hasListed = false
  private var lookupCount = 0

  /// Takes note of a lookup. Guests try many places, so a failure counts only when no success follows, and
  /// when a whole directory is missing: the guest itself can tell of a file, and no option would help.
  func note(_ lookup: WASILookup) {
    switch lookup.subject {
    case .directories: hasListed = true
    case .path:
      lookupCount += 1
      lastMiss = lookup.isDirectoryMissing || lookup.leadsOutside ? lookup : nil
    }
  }

  /// What a person may want to know after the guest has failed; empty when it missed nothing.
  /// `mounts` are the guest's directories as (name for the guest, where).
  func lines(_ mounts: [(guest: String, place: String)]) -> [String] {
    if let lastMiss {
      let path = printable(lastMiss.path)
      let why = lastMiss.leadsOutside ? "which leads out of" : "which is not in"
      return [
        "apus: before it failed, the guest looked for \(path), \(why) "
          + printable(lastMiss.directory)
      ] + advice(mounts, folder: folder(of: lastMiss.path))
    }
    // C libraries look paths up in the names of the directories first, and call nobody when none fits.
    guard hasListed, lookupCount == 0 else { return [] }
    let what = mounts.isEmpty ? "but it has none" : "but none has what it looked for, if anything"
    return ["apus: before it failed, the guest asked for its directories, \(what)"]
      + advice(mounts, folder: "GUEST")
  }

  private func advice(_ mounts: [(guest: String, place: String)], folder: String) -> [String] {
    var lines: [String] = []
    if !mounts.isEmpty {
      let list = mounts.map { printable("\($0.guest) (\($0.place))") }.joined(separator: ", ")
      lines.append("  its directories: \(list)")
    }
    lines.append(
      "  to give it one more: --dir HOST::\(printable(folder)); without this hint: --quiet")
    return lines
  }

  /// The directory that would have to be there: what is before the last slash.
  private func folder(of path: String) -> String {
    parentFolder(of: path) ?? (path.hasPrefix("/") ? "/" : ".")
  }
}
