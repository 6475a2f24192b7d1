// What a command line of `apus run` asks for.

import Apus

/// A directory of the host for the guest.
struct Mount: Equatable {
  var hostPath: String
  var guestPath: String
  var isReadOnly = false

  init(hostPath: String, guestPath: String, isReadOnly: Bool = false) {
    self.hostPath = hostPath
    self.guestPath = guestPath
    self.isReadOnly = isReadOnly
  }

  /// From `HOST`, `HOST::GUEST`, `HOST::ro` or `HOST::GUEST::ro`.
  init(parsing text: String) throws(UsageError) {
    var parts = Self.split(text)
    if parts.count > 1, parts.last == "ro" {
      isReadOnly = true
      parts.removeLast()
    }
    guard parts.count <= 2, let hostPath = parts.first, let guestPath = parts.last,
      !hostPath.isEmpty, !guestPath.isEmpty
    else {
      throw UsageError(
        message: "--dir \(printable(text)) makes no sense",
        hint: "write --dir HOST, --dir HOST::GUEST or --dir HOST::GUEST::ro")
    }
    self.hostPath = hostPath
    self.guestPath = guestPath
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
}

/// One change of the guest's environment, in the order of the command line.
enum EnvironmentChange: Equatable {
  case set(name: String, value: String)
  /// As in the environment of the tool; nothing when it is not set there.
  case inherit(name: String)
}

/// What to run, and with what.
struct RunRequest: Equatable {
  var modulePath: String
  /// Without the program's name.
  var arguments: [String] = []
  var programName: String
  var mounts: [Mount] = []
  var inheritsEnvironment = false
  var environment: [EnvironmentChange] = []
  var invokedName: String?
  var maximumMemoryByteCount: UInt64?
  var maximumCallDepth: Int?
  var trapsOnUnknownImports = false
  var world = WorldOptions()
  var emitsSwift = false
  var features: Features = .wasm3

  init(modulePath: String, arguments: [String] = [], programName: String? = nil) {
    self.modulePath = modulePath
    self.arguments = arguments
    self.programName = programName ?? fileName(of: modulePath)
  }

  init(_ scanned: ScannedArguments) throws(UsageError) {
    guard let modulePath = scanned.operands.first else {
      throw UsageError(
        message: "run needs a module", hint: "write apus run [OPTIONS] MODULE [ARGUMENTS…]")
    }
    self.init(
      modulePath: modulePath, arguments: Array(scanned.operands.dropFirst()),
      programName: scanned.value(RunCommand.argv0))
    for text in scanned.values(RunCommand.directory) { mounts.append(try Mount(parsing: text)) }
    inheritsEnvironment = scanned.has(RunCommand.inheritEnvironment)
    for text in scanned.values(RunCommand.environment) {
      environment.append(try Self.environmentChange(text))
    }
    invokedName = scanned.value(RunCommand.invoke)
    if let text = scanned.value(RunCommand.maximumMemory) {
      maximumMemoryByteCount = try Self.byteCount(text)
    }
    if let text = scanned.value(RunCommand.maximumCallDepth) {
      maximumCallDepth = try Self.callDepth(text)
    }
    if let text = scanned.value(RunCommand.unknownImports) {
      trapsOnUnknownImports = try Self.isTrap(text)
    }
    world = try WorldOptions(scanned)
    emitsSwift = scanned.has(RunCommand.emitSwift)
    features = try FeatureList.value(scanned, default: .wasm3)
    if world.maximumThreadCount > 0 { features.insert(.threads) }
  }

  static func environmentChange(_ text: String) throws(UsageError) -> EnvironmentChange {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else {
      throw UsageError(
        message: "--env \(printable(text)) has no name", hint: "write --env NAME=VALUE")
    }
    if parts.count == 1 { return .inherit(name: String(name)) }
    return .set(name: String(name), value: String(parts[1]))
  }

  /// A count of bytes with an optional suffix K, M or G, for powers of 1,024.
  static func byteCount(_ text: String) throws(UsageError) -> UInt64 {
    let suffixes: [Character: UInt64] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    var digits = text[...]
    var factor: UInt64 = 1
    if let last = digits.last?.uppercased().first, let suffix = suffixes[last] {
      factor = suffix
      digits.removeLast()
    }
    let isNumber = !digits.isEmpty && digits.allSatisfy { $0 >= "0" && $0 <= "9" }
    guard isNumber, let count = UInt64(digits) else {
      throw UsageError(
        message: "--max-memory \(printable(text)) is no size",
        hint: "write bytes, or a number with K, M or G: --max-memory 512M")
    }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    if overflow { throw UsageError(message: "--max-memory \(text) is too large") }
    return product
  }

  private static func callDepth(_ text: String) throws(UsageError) -> Int {
    guard let depth = Int(text), depth > 0 else {
      throw UsageError(
        message: "--max-call-depth \(printable(text)) is no number of calls",
        hint: "write a number from 1 on")
    }
    return depth
  }

  private static func isTrap(_ text: String) throws(UsageError) -> Bool {
    switch text {
    case "trap": return true
    case "error": return false
    default:
      throw UsageError(
        message: "--unknown-imports \(printable(text)) is not known",
        hint: "write --unknown-imports error or --unknown-imports trap")
    }
  }
}
