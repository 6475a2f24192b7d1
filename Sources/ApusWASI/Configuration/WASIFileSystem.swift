// File systems that the library keeps: in memory, from a zip archive, over a directory of the host.

/// Takes the name of a damaged member of an archive, and what is wrong with it.
///
/// It is called while the file system is locked, so it must not use the file system.
public typealias WASIDamageReport = @Sendable (_ member: String, _ reason: String) -> Void

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

  /// A zip archive of the host, read-only: every change fails with `rofs` ("read-only file system").
  ///
  /// Members are stored or deflated, with 64-bit sizes or without; directories that the archive only implies
  /// are there, too. Nothing is unpacked but what a guest opens: then the whole member, whose checksum is
  /// compared, and as long as it is open. A damaged one gives `io`. Times are those of the archive, which
  /// has no time zone, as UTC.
  ///
  /// - Parameters:
  ///   - hostPath: a file of the host. It stays open as long as the file system lives.
  ///   - maximumByteCount: how much the names and what is unpacked at a time may take; more fails with
  ///     `nomem`.
  ///   - reportDamage: told of each damaged member that a guest opens, once.
  /// - Throws: `WASIError.unusableArchive` when there is no such file, it is no zip archive, its directory
  ///   is damaged, a member is encrypted, packed otherwise or overlaps another, or a name is absolute, has
  ///   ".." in it or is there twice. The error says which member.
  public static func zip(
    at hostPath: String, maximumByteCount: Int = WASIFileSystem.defaultMaximumByteCount,
    reportDamage: WASIDamageReport? = nil
  ) throws(WASIError) -> WASIFileSystem {
    let archive: ArchiveBytes
    do throws(Errno) {
      archive = try ArchiveBytes(hostPath: hostPath)
    } catch {
      throw .unusableArchive(path: hostPath, reason: error.explanation)
    }
    return try zip(archive, maximumByteCount, path: hostPath, reportDamage)
  }

  /// A zip archive in memory, read-only; else as `zip(at:maximumByteCount:)`.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - maximumByteCount: how much the names and what is unpacked at a time may take, beside `bytes`.
  ///   - reportDamage: told of each damaged member that a guest opens, once.
  /// - Throws: `WASIError.unusableArchive`, as for an archive of the host; its path is "(bytes)".
  public static func zip(
    _ bytes: [UInt8], maximumByteCount: Int = WASIFileSystem.defaultMaximumByteCount,
    reportDamage: WASIDamageReport? = nil
  ) throws(WASIError) -> WASIFileSystem {
    try zip(.memory(bytes), maximumByteCount, path: "(bytes)", reportDamage)
  }

  private static func zip(
    _ archive: ArchiveBytes, _ maximumByteCount: Int, path: String,
    _ reportDamage: WASIDamageReport?
  ) throws(WASIError) -> WASIFileSystem {
    do throws(ZipError) {
      let volume = try Volume(
        zip: archive, maximumByteCount: maximumByteCount, reportDamage: reportDamage)
      return WASIFileSystem(volume, label: "zip \(path)")
    } catch {
      throw .unusableArchive(path: path, reason: error.text)
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

  // MARK: Changes

  /// Writes what has changed into a directory of the host: of an overlay, what differs from the directory
  /// below; of a file system in memory, everything. An archive never changes.
  ///
  /// The directory `changed` in it gets the files that were created or changed, each whole, and the
  /// directories and symbolic links that are new. The file `deleted` gets a line for each name that is
  /// gone, or is another kind of thing now; those of directories end in a slash, and stand for all that
  /// is in them. In a name, a newline is written `\n` and a backslash `\\`. Who removes what is listed,
  /// and then copies `changed` over, has what the guest saw. Nothing is written that is there already, so
  /// several file systems can be exported to one place under different paths.
  ///
  /// Symbolic links are those that the guest made, wherever they lead: none is followed here. Times alone
  /// are no change; neither is that a file of the host has a second name.
  ///
  /// - Parameters:
  ///   - hostPath: a directory of the host. It is made if it is not there, but not what it is in.
  ///   - guestPath: what stands in front of each name, in `changed` and in `deleted`: where the guest had
  ///     the file system. Slashes at its ends, and components ".", are left out.
  /// - Throws: `WASIError.unusableFile` when something cannot be written, or is there already; what was
  ///   written before stays.
  public func exportChanges(to hostPath: String, under guestPath: String = "") throws(WASIError) {
    guard let prefix = Self.components(guestPath) else {
      throw .unusableFile(path: guestPath, reason: "has .. or a zero byte in it")
    }
    if volume.isReadOnly { return }
    do throws(Errno) {
      let target = try Self.makeDirectory(hostPath)
      let deleted = try target.openHost(
        ChangeExport.deletedName,
        OpenMode(reads: false, writes: true, flags: .append, open: .create))
      volume.lock.lock()
      defer { volume.lock.unlock() }
      var export = try ChangeExport(volume, to: target, under: prefix)
      try export.run()
      try deleted.write(all: export.deletedLines)
    } catch {
      throw .unusableFile(path: hostPath, reason: error.explanation)
    }
  }

  /// The components of a guest's path from the top; `nil` when it leads elsewhere.
  private static func components(_ path: String) -> [FileName]? {
    var components: [FileName] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) || part.contains(0) { return nil }
      components.append(FileName(part))
    }
    return components
  }

  private static func makeDirectory(_ path: String) throws(Errno) -> HostFile {
    do throws(Errno) {
      return try HostFile(directoryAt: path)
    } catch {
      if error != .noent { throw error }
      try Host.createDirectory(path)
      return try HostFile(directoryAt: path)
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
