// Where loaded modules leave what later processes need not do again.

/// A folder that keeps the translated code of modules, and that they are valid, between processes.
///
/// ```swift
/// let module = try Module(contentsOf: "python.wasm", cache: ModuleCache(folder: path))
/// // … run it …
/// module.writeCache()
/// ```
/// Translated code is trusted as the program itself is, so the folder must be the user's, and nobody else may
/// be able to write to it: if that is not so, or a file in it is not, the cache counts as empty. Do not name a
/// folder that you share. Files are checked against damage. They are for one build of the engine, and for
/// one file with the module as long as its size, times and number on the disk stay; others are ignored and
/// replaced. The folder may be deleted at any time.
public struct ModuleCache: Sendable, Equatable {
  /// The folder's path. It is made when something is first kept.
  public let folder: String

  /// A cache in the folder at a path.
  public init(folder: String) { self.folder = folder }

  /// The code kept for a module that was just mapped; `nil` when nothing can be kept for it: it comes from
  /// no file, or from one that others may write to or that changed just now.
  func code(of bytes: ModuleBytes, at path: String, _ features: Features) -> CodeCache? {
    guard let identity = bytes.fileIdentity, identity.isSettled, !identity.isForeign,
      let key = CodeCacheKey(identity, features)
    else { return nil }
    return CodeCache(.init(folder: folder, name: Self.fileName(path), key: key))
  }

  /// The name of the file for the module at a path: one for each path, so that a module that was built
  /// again takes the place of the one before. The contents say whom they are for.
  static func fileName(_ path: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for byte in PrivateFolder.fullPath(path).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ".apus"
  }
}
