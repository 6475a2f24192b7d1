// Which module a snapshot is of.

/// What tells a module from others: its file as it is on the disk, and its bytes.
///
/// Frames of one module on the code of another would reach any memory of the host, and guests are not
/// trusted. So either the file is the very one, unchanged, or a digest of all bytes is compared, for which
/// nobody can find two modules.
struct ModuleIdentity: Equatable {
  static let wordCount = 12

  /// 1 when the words of a file follow, else 0; five words of the file; features; bytes; the SHA-256.
  let words: [UInt64]

  /// Reads all bytes: CPython's 26 MB take 0.1 s.
  init(_ bytes: ModuleBytes, _ features: Features) {
    let file = Self.fileWords(bytes)
    words =
      [file == nil ? 0 : 1] + (file ?? [0, 0, 0, 0, 0])
      + [UInt64(truncatingIfNeeded: features.rawValue), UInt64(bytes.count)]
      + SHA256.digest(of: bytes.buffer)
  }

  /// As it was written; `nil` when these are not as many words as there must be.
  init?(words: ArraySlice<UInt64>) {
    guard words.count == Self.wordCount else { return nil }
    self.words = Array(words)
  }

  /// Whether it is that of the module with these bytes. They are read only when the file does not tell.
  func fits(_ bytes: ModuleBytes, _ features: Features) -> Bool {
    guard words[6] == UInt64(truncatingIfNeeded: features.rawValue),
      words[7] == UInt64(bytes.count)
    else { return false }
    if words[0] == 1, let file = Self.fileWords(bytes), file.elementsEqual(words[1...5]) {
      return true
    }
    return SHA256.digest(of: bytes.buffer).elementsEqual(words[8...])
  }

  /// The file's words; `nil` when it may change unseen.
  private static func fileWords(_ bytes: ModuleBytes) -> [UInt64]? {
    guard let identity = bytes.fileIdentity, identity.isSettled, !identity.isForeign else {
      return nil
    }
    return identity.words
  }
}
