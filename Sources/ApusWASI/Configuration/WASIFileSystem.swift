// File systems that the library keeps: in memory, from a zip archive, over a directory of the host.

/// Files for guests that are not, or not only, on the host's disk.
///
/// ```swift
/// let scratch = WASIFileSystem.memory()
/// try scratch.write(Array("1,2".utf8), to: "in.csv")
/// wasi.mount(scratch, at: "/data")
/// let status = try WASIProgram(module, wasi).run()
/// let table = try scratch.read("out.csv")
/// ```
///
/// It lives as long as somebody uses it, may be given to several guests, on several threads too, and keeps
/// what they write until it goes away.
public final class WASIFileSystem: Sendable {
  /// What a file system may hold, in bytes, when nothing else is said: 256 MiB.
  public static let defaultMaximumByteCount = 256 << 20

  let volume: Volume
  /// What it is, for traces.
  let label: String

  init(_ volume: Volume, label: String) {
    self.volume = volume
    self.label = label
  }

  /// An empty file system in memory.
  ///
  /// - Parameter maximumByteCount: how much it may hold; more fails with `nospc` ("no space left on
  ///   device"). What counts is what was written, in files of any number; holes do not. Each name
  ///   counts 256 bytes and its own length.
  public static func memory(
    maximumByteCount: Int = WASIFileSystem.defaultMaximumByteCount
  ) -> WASIFileSystem {
    WASIFileSystem(Volume(maximumByteCount: maximumByteCount), label: "in memory")
  }

  /// A directory of the host and what is below it, with all changes kept in memory: the host's files
  /// are only read.
  ///
  /// A file of the host counts only where it is changed, in pieces of 64 KiB. The host's permissions
  /// decide what can be read, not what can be changed. Devices, pipes and sockets are seen, but opening
  /// them gives `nxio`. What other processes change in the directory meanwhile is seen in part.
  ///
  /// - Parameters:
  ///   - hostPath: a directory of the host. It stays open as long as the file system lives.
  ///   - maximumByteCount: how much the changes may take, as for `memory(maximumByteCount:)`.
  /// - Throws: `WASIError.unusableDirectory` when there is no such directory, or it cannot be opened.
  public static func overlay(
    on hostPath: String, maximumByteCount: Int = WASIFileSystem.defaultMaximumByteCount
  ) throws(WASIError) -> WASIFileSystem {
    do throws(Errno) {
      let volume = try Volume(
        maximumByteCount: maximumByteCount, over: HostFile(directoryAt: hostPath))
      return WASIFileSystem(volume, label: "over host \(hostPath)")
    } catch {
      throw .unusableDirectory(hostPath: hostPath, reason: error.explanation)
    }
  }

  /// How many bytes it holds, as counted against its limit.
  public var usedByteCount: Int { volume.budget.usedByteCount }

  // MARK: The embedder's access

  /// The content of a file.
  ///
  /// - Parameter path: the file's path from the top of the file system: `out/table.csv`.
  /// - Throws: `WASIError.unusableFile` when there is no such file, or it cannot be read.
  public func read(_ path: String) throws(WASIError) -> [UInt8] {
    try access(path) { (resolved) throws(Errno) in
      let file = try resolved.directory.open(resolved.name, OpenMode())
      let status = try file.status()
      if status.type == .directory { throw .isdir }
      guard let byteCount = Int(exactly: status.byteCount) else { throw .fbig }
      var failure: Errno?
      let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
        do throws(Errno) {
          count = try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      return bytes
    }
  }

  /// Makes a file, or replaces its content. Directories on the way to it are made, too.
  ///
  /// - Parameters:
  ///   - bytes: the new content.
  ///   - path: the file's path from the top of the file system: `in/table.csv`.
  /// - Throws: `WASIError.unusableFile` when there is no room, the file system is an archive, or
  ///   something on the way is no directory.
  public func write(_ bytes: [UInt8], to path: String) throws(WASIError) {
    let components = path.utf8.split(separator: UInt8(ascii: "/"))
    for count in 1..<max(1, components.count) {
      let directory = components.prefix(count).joined(separator: [UInt8(ascii: "/")])
      try access(path, looking: Array(directory)) { (resolved) throws(Errno) in
        if self.volume.isReadOnly { throw .rofs }
        if (try? resolved.directory.status(resolved.name)) != nil { return }
        try resolved.directory.createDirectory(resolved.name)
      }
    }
    try access(path) { (resolved) throws(Errno) in
      if self.volume.isReadOnly { throw .rofs }
      let file = try resolved.directory.open(
        resolved.name, OpenMode(writes: true, open: [.create, .truncate]))
      try file.write(all: bytes)
    }
  }

  /// The names in a directory, sorted by their bytes.
  ///
  /// - Parameter path: the directory's path from the top of the file system; by default the top.
  /// - Throws: `WASIError.unusableFile` when there is no such directory, or it cannot be read.
  public func names(in path: String = ".") throws(WASIError) -> [String] {
    try access(path) { (resolved) throws(Errno) in
      let file = try resolved.directory.open(resolved.name, OpenMode(open: .directory))
      var names: [String] = []
      try file.forEachEntry { _, name in names.append(String(decoding: name, as: UTF8.self)) }
      return names
    }
  }

  /// Finds what a path means and gives it to `body`.
  private func access<Result>(
    _ path: String, looking bytes: [UInt8]? = nil,
    _ body: (ResolvedPath) throws(Errno) -> Result
  ) throws(WASIError) -> Result {
    // From the top, whether or not the path says so.
    let relative = Array((bytes ?? Array(path.utf8)).drop { $0 == UInt8(ascii: "/") })
    var resolver = PathResolver(from: VolumeView(outside: volume).root)
    do throws(Errno) {
      if relative.contains(0) { throw .inval }
      let resolved = try resolver.resolve(
        relative.isEmpty ? [UInt8(ascii: ".")] : relative, followsLast: true, slashFollows: true)
      return try body(resolved)
    } catch {
      throw .unusableFile(path: path, reason: error.explanation)
    }
  }
}
