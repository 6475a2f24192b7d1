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
  /// The directories the program can use, at descriptors from 3 on. `preopen(_:at:_:)` appends.
  public private(set) var preopens: [WASIPreopen] = []
  /// Sockets of the host that listen or are connected, by host descriptor. They follow the
  /// directories and stay open when the program ends.
  public var sockets: [Int32] = []
  /// Where the time comes from.
  public var clocks: WASIClocks = .system
  /// Where random numbers come from.
  public var random: WASIRandom = .system
  /// How much the program may use.
  public var limits = WASILimits()
  /// What happens to imports that WASI does not provide.
  public var unknownImports: WASIUnknownImports = .error
  /// Gets one line, without newline, for each call: name, decoded arguments, result. A path that
  /// failed says which directory was searched and where the search ended.
  public var trace: ((String) -> Void)?

  /// A configuration with `arguments` and the defaults.
  public init(arguments: [String] = []) { self.arguments = arguments }

  /// Lets the program use the directory `hostPath` of the host under the name `guestPath`.
  ///
  /// - Parameters:
  ///   - hostPath: a directory of the host.
  ///   - guestPath: its name for the guest; `nil` gives it the host's.
  ///   - access: whether the guest may change anything below it.
  /// - Throws: `WASIError.unusableDirectory` when there is no such directory, or it cannot be opened.
  public mutating func preopen(
    _ hostPath: String, at guestPath: String? = nil, _ access: WASIAccess = .readWrite
  ) throws(WASIError) {
    let preopen = WASIPreopen(
      hostPath: hostPath, guestPath: guestPath ?? hostPath, access: access)
    _ = try preopen.open()
    preopens.append(preopen)
  }
}

/// Whether a guest may change what is below a directory.
public enum WASIAccess: Sendable {
  /// The guest may do what the process may do.
  case readWrite
  /// Every change fails with `rofs` ("read-only file system").
  case readOnly
}

/// A directory of the host that a guest can use.
public struct WASIPreopen: Sendable {
  /// The directory on the host.
  public let hostPath: String
  /// Its name for the guest.
  public let guestPath: String
  /// Whether the guest may change anything below it.
  public let access: WASIAccess

  /// Opens the directory.
  func open() throws(WASIError) -> HostFile {
    do throws(Errno) {
      return try HostFile(directoryAt: hostPath)
    } catch {
      throw .unusableDirectory(hostPath: hostPath, reason: error.explanation)
    }
  }
}

/// Limits on what a guest takes from the host. Beyond them calls fail; nothing traps.
public struct WASILimits: Sendable {
  /// Descriptors open at a time, streams and directories included; more fail with `mfile`.
  public var openDescriptorCount = 4096
  /// Bytes that may go to standard output and standard error together; more fail with `nospc`.
  /// `nil`: no limit.
  public var outputByteCount: Int?

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
