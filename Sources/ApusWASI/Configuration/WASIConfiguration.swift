// What a WASI program sees of the world: arguments, environment, streams, directories, clocks.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md

import Apus

/// What a WASI program is given: everything it can see of the host.
///
/// The default gives the process's standard streams, clocks and random numbers, but no file, no
/// environment variable and no argument.
///
/// Spec: [WASI preview1](https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md)
public struct WASIConfiguration {
  /// The arguments; the first is the program's name by convention.
  public var arguments: [String]
  /// The environment variables, in order.
  public var environment = WASIEnvironment()
  /// What the program reads from descriptor 0.
  public var standardInput: WASIInput = .inherit
  /// Where descriptor 1 writes.
  public var standardOutput: WASIOutput = .inherit
  /// Where descriptor 2 writes.
  public var standardError: WASIOutput = .inherit
  /// The directories and file systems the program can use, at descriptors from 3 on.
  /// `preopen(_:at:_:)` and `mount(_:at:_:)` append.
  public internal(set) var preopens: [WASIPreopen] = []
  /// Sockets of the host that listen or are connected, or other descriptors of the host. They follow the
  /// directories and stay open when the program ends. `listen(on:)` appends.
  public var sockets: [Int32] = []
  /// Those that `listen(on:)` made. They close with the last copy of the configuration.
  private var listeners: [HostFile] = []
  /// Where the time comes from.
  public var clocks: WASIClocks = .system
  /// Where random numbers come from.
  public var random: WASIRandom = .system
  /// Whether directories list their entries sorted by their bytes, not in the order of the host.
  public var sortsListings = false
  /// Whether numbers and times of the host's files are hidden.
  ///
  /// Devices and inodes are then numbered in the order in which the program meets the files, and a file
  /// that the program has not changed has the time at which it started. Directories have neither size
  /// nor links. The process's own streams show nothing of what they are: no terminal, no file.
  public var hidesHostAttributes = false
  /// How much the program may use.
  public var limits = WASILimits()
  /// What happens to imports that WASI does not provide.
  public var unknownImports: WASIUnknownImports = .error
  /// Where a snapshot is to be taken, if one is.
  var snapshotPoint: WASISnapshotPoint?
  /// Gets one line, without newline, for each call: name, decoded arguments, result, time taken. A path
  /// that failed says which directory was searched, where the search ended, and why the other directories
  /// are not where it leads.
  public var trace: ((String) -> Void)?
  /// Is told of each path that the program looks up, and what came of it.
  public var lookup: ((WASILookup) -> Void)?

  /// A configuration with `arguments` and the defaults.
  public init(arguments: [String] = []) { self.arguments = arguments }

  /// Lets the program use the directory `hostPath` of the host, or the single file, under the name
  /// `guestPath`.
  ///
  /// Of several names that fit a path, guests take the longest: `/data/in.csv` may be a file of its own
  /// beside the directory `/data`. A path without a slash at its start is looked up in `.`, which thus
  /// stands for the working directory. A single file can be read and written, but not removed or renamed.
  ///
  /// - Parameters:
  ///   - hostPath: a directory or a file of the host.
  ///   - guestPath: its name for the guest; `nil` gives it the host's.
  ///   - access: whether the guest may change anything below it.
  /// - Throws: `WASIError.unusableDirectory` when there is nothing of that name, or it cannot be opened.
  public mutating func preopen(
    _ hostPath: String, at guestPath: String? = nil, _ access: WASIAccess = .readWrite
  ) throws(WASIError) {
    do throws(Errno) {
      _ = try HostPreopen(hostPath)
    } catch {
      throw .unusableDirectory(hostPath: hostPath, reason: error.explanation)
    }
    preopens.append(
      WASIPreopen(
        source: .host(path: hostPath), guestPath: guestPath ?? hostPath, access: access))
  }

  /// Listens for TCP connections, which the program can accept.
  ///
  /// - Parameter address: an address or name of this machine and a port, 0 to 65,535; 0 takes a free port.
  ///   `127.0.0.1:8080`, `[::1]:8080`, `localhost:0`.
  /// - Returns: the port.
  /// - Throws: `WASIError.unusableAddress` when it makes no sense, is not this machine's, or is in use.
  @discardableResult
  public mutating func listen(on address: String) throws(WASIError) -> UInt16 {
    guard let endpoint = Endpoint(address) else {
      throw .unusableAddress(address, reason: "is no address and port")
    }
    do throws(Errno) {
      let listener = HostFile(try Host.listen(endpoint.host, endpoint.port), .socketStream)
      let port = try Host.port(of: listener.descriptor)
      listeners.append(listener)
      sockets.append(listener.descriptor)
      return port
    } catch {
      throw .unusableAddress(address, reason: error.explanation)
    }
  }

  /// Whether `listen(on:)` can make sense of a text: `ADDRESS:PORT`. Whether the address is this machine's
  /// is another question.
  public static func isListenAddress(_ text: String) -> Bool { Endpoint(text) != nil }

  /// Lets the program use a file system that the library keeps, under the name `guestPath`.
  ///
  /// - Parameters:
  ///   - fileSystem: files in memory, from an archive, or over a directory of the host. After the run
  ///     it has what the program wrote.
  ///   - guestPath: its name for the guest.
  ///   - access: whether the guest may change anything in it; an archive never changes.
  public mutating func mount(
    _ fileSystem: WASIFileSystem, at guestPath: String, _ access: WASIAccess = .readWrite
  ) {
    preopens.append(
      WASIPreopen(source: .fileSystem(fileSystem), guestPath: guestPath, access: access))
  }
}

extension WASIConfiguration {
  /// Makes runs repeatable: the same program with the same arguments, files and input does the same in
  /// every run, on every machine.
  ///
  /// Sets `clocks` to `WASIClocks.virtual()`, `random` to `.seeded(seed)`, `sortsListings` and
  /// `hidesHostAttributes`. What remains different is what the program is given: file contents, its
  /// environment, and when bytes of a pipe or terminal arrive. With several threads, their order is the
  /// host's chance.
  public mutating func makeDeterministic(seed: UInt64 = 0) {
    clocks = .virtual()
    random = .seeded(seed)
    sortsListings = true
    hidesHostAttributes = true
  }
}

/// Whether a guest may change what is below a directory.
public enum WASIAccess: Sendable {
  /// The guest may do what the process may do.
  case readWrite
  /// Every change fails with `rofs` ("read-only file system").
  case readOnly
}

/// What a guest can use under one name.
public struct WASIPreopen: Sendable {
  /// Where the files are.
  public enum Source: Sendable {
    /// A directory or a single file of the host.
    case host(path: String)
    /// A file system that the library keeps.
    case fileSystem(WASIFileSystem)
  }

  /// Where the files are.
  public let source: Source
  /// Its name for the guest.
  public let guestPath: String
  /// Whether the guest may change anything there.
  public let access: WASIAccess
}

/// Limits on what a guest takes from the host. Beyond them calls fail; nothing traps.
public struct WASILimits: Sendable {
  /// Descriptors open at a time, streams and directories included; more fail with `mfile`.
  public var openDescriptorCount = 4096
  /// Bytes that may go to standard output and standard error together; more fail with `nospc`.
  /// `nil`: no limit.
  public var outputByteCount: Int?

  /// Bytes by which files may grow in all, sparse parts included; more fails with `nospc`. What a file
  /// shrinks by can be used again, but not what is removed. What goes to the standard streams counts for
  /// `outputByteCount` alone, also when they are files. `nil`: no limit.
  public var fileByteCount: Int?
  /// Threads that the guest may have at a time beside its first one, by wasi-threads; starting more fails
  /// with `again`. 0: wasi-threads is not there.
  ///
  /// The module must have been loaded with `Feature.threads`. The configuration's closures are then called
  /// on the guest's threads, one call at a time.
  public var threadCount = 0

  /// The defaults.
  public init() {}
}

/// What happens to imported functions that neither WASI nor the embedder provides.
public enum WASIUnknownImports: Sendable {
  /// Linking fails and names them all.
  case error
  /// The program starts; a call to one of them ends it with `WASIError.unknownImportCalled`.
  case trap
}
