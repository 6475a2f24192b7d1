// What the options of `apus run` give a guest as files: one value for each option, in their order.

import ApusWASI

/// Files for the guest under one name.
struct Mount: Equatable {
  enum Source: Equatable {
    /// A directory or file of the host; changes go there.
    case host(path: String)
    /// A directory of the host; changes stay in memory.
    case overlay(hostPath: String)
    /// A zip archive of the host; never changes.
    case zip(hostPath: String)
    /// Nothing at first, in memory. `nil` is the library's own limit.
    case memory(maximumByteCount: UInt64?)
  }

  var source: Source
  var guestPath: String
  var isReadOnly = false

  init(source: Source, guestPath: String) {
    self.source = source
    self.guestPath = guestPath
  }

  /// A directory or file of the host.
  init(hostPath: String, guestPath: String, isReadOnly: Bool = false) {
    source = .host(path: hostPath)
    self.guestPath = guestPath
    self.isReadOnly = isReadOnly
  }

  /// Where the files are, in words.
  var place: String {
    switch source {
    case .host(let path): "host \(path)"
    case .overlay(let path): "over host \(path)"
    case .zip(let path): "archive \(path)"
    case .memory: "in memory"
    }
  }

  /// Whether changes stay in memory, so that they can be written elsewhere at the end.
  var keepsChanges: Bool {
    switch source {
    case .overlay, .memory: true
    case .host, .zip: false
    }
  }

  /// The mounts of a command line, in its order.
  static func all(_ scanned: ScannedArguments) throws(UsageError) -> [Mount] {
    var mounts: [Mount] = []
    for (option, value) in scanned.occurrences {
      guard let value else { continue }
      switch option {
      case RunCommand.directory: mounts.append(try Mount(directory: value))
      case RunCommand.overlay: mounts.append(try Mount(overlay: value))
      case RunCommand.zip: mounts.append(try Mount(zip: value))
      case RunCommand.memory: mounts.append(try Mount(memory: value))
      default: break
      }
    }
    return mounts
  }

  /// From `HOST`, `HOST::GUEST`, `HOST::ro` or `HOST::GUEST::ro`.
  init(directory text: String) throws(UsageError) {
    var parts = Self.split(text)
    let isReadOnly = parts.count > 1 && parts.last == "ro"
    if isReadOnly { parts.removeLast() }
    guard parts.count <= 2, let hostPath = parts.first, let guestPath = parts.last,
      !hostPath.isEmpty, !guestPath.isEmpty
    else {
      throw Self.nonsense(
        RunCommand.directory, text, "write --dir HOST, --dir HOST::GUEST or --dir HOST::GUEST::ro")
    }
    self.init(hostPath: hostPath, guestPath: guestPath, isReadOnly: isReadOnly)
  }

  /// From `HOST` or `HOST::GUEST`.
  init(overlay text: String) throws(UsageError) {
    let parts = Self.split(text)
    guard parts.count <= 2, let hostPath = parts.first, let guestPath = parts.last,
      !hostPath.isEmpty, !guestPath.isEmpty
    else {
      throw Self.nonsense(
        RunCommand.overlay, text, "write --overlay HOST or --overlay HOST::GUEST")
    }
    self.init(source: .overlay(hostPath: hostPath), guestPath: guestPath)
  }

  /// From `FILE::GUEST`.
  init(zip text: String) throws(UsageError) {
    let parts = Self.split(text)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Self.nonsense(RunCommand.zip, text, "write --mount FILE.zip::GUEST")
    }
    self.init(source: .zip(hostPath: parts[0]), guestPath: parts[1])
  }

  /// From `GUEST` or `GUEST::SIZE`.
  init(memory text: String) throws(UsageError) {
    let parts = Self.split(text)
    guard parts.count <= 2, let guestPath = parts.first, !guestPath.isEmpty else {
      throw Self.nonsense(
        RunCommand.memory, text,
        "write --mount-memory GUEST or --mount-memory GUEST::SIZE")
    }
    let byteCount =
      parts.count == 2
      ? try RunRequest.byteCount(
        parts[1], of: RunCommand.memory, example: "--mount-memory /tmp::64M") : nil
    self.init(source: .memory(maximumByteCount: byteCount), guestPath: guestPath)
  }

  private static func nonsense(_ option: Option, _ text: String, _ hint: String) -> UsageError {
    UsageError(message: "--\(option.name) \(printable(text)) makes no sense", hint: hint)
  }

  /// The parts of `text` between double colons.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("::") {
        parts.append("")
        rest = rest.dropFirst(2)
      } else {
        parts[parts.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  // MARK: What the library is told

  /// The file system of the library that this mount is; `nil` when it is the host's. `warn` takes a line
  /// on each damaged member of an archive that the guest opens.
  func fileSystem(warn: (@Sendable (String) -> Void)? = nil) throws(WASIError) -> WASIFileSystem? {
    switch source {
    case .host: return nil
    case .overlay(let hostPath): return try .overlay(on: hostPath)
    case .zip(let hostPath):
      guard let warn else { return try .zip(at: hostPath) }
      return try .zip(at: hostPath) { member, reason in
        warn("apus: in --mount \(printable(hostPath)), \(printable(member)) is damaged: \(reason)")
      }
    case .memory(nil): return .memory()
    case .memory(let byteCount?): return .memory(maximumByteCount: Int(clamping: byteCount))
    }
  }
}
