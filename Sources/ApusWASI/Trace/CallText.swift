// Arguments and results of calls in words, for traces.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#types

import Apus

/// How traces write what guests pass and get.
enum CallText {
  /// Of bytes that a guest writes, so many are shown.
  private static let shownByteCount = 32
  /// Of a list of buffers, so many are shown.
  private static let shownVectorCount = 4

  /// All arguments but the addresses of results.
  static func arguments(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    -> String
  {
    var parts: [String] = []
    var index = 0
    while index < row.parameters.count {
      let parameter = row.parameters[index]
      var text: String?
      switch parameter.kind {
      case .path:
        text = path(arguments, index, memory)
        index += 1
      case .inputVectors, .outputVectors:
        text = vectors(
          arguments, index, memory, showsBytes: parameter.kind == .outputVectors)
        index += 1
      case .result32, .result64, .filestat, .fdstat, .prestat: break
      default: text = value(parameter.kind, arguments[index], arguments.version)
      }
      if let text { parts.append("\(parameter.name)=\(text)") }
      index += 1
    }
    return parts.joined(separator: ", ")
  }

  /// What a call that succeeded has stored, each behind a comma.
  static func results(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory) -> String {
    var text = ""
    for (index, parameter) in row.parameters.enumerated() {
      let address = arguments.address(index)
      switch parameter.kind {
      case .result32:
        if let value = try? memory.load(address, as: UInt32.self) {
          text += ", \(parameter.name)=\(value)"
        }
      case .result64:
        if let value = try? memory.load(address, as: UInt64.self) {
          text += ", \(parameter.name)=\(value)"
        }
      case .filestat: text += filestat(address, arguments.version, memory)
      case .fdstat: text += fdstat(address, memory)
      case .prestat:
        if let count = try? memory.load(address + 4, as: UInt32.self) {
          text += ", a directory with a name of \(count) bytes"
        }
      default: break
      }
    }
    return text
  }

  /// A time span in the unit that fits.
  static func duration(_ nanoseconds: UInt64) -> String {
    switch nanoseconds {
    case ..<10_000_000: "\((nanoseconds &+ 999) / 1000) µs"
    case ..<10_000_000_000: "\(nanoseconds / 1_000_000) ms"
    default: "\(nanoseconds / 1_000_000_000) s"
    }
  }

  /// Bytes as text in quotation marks.
  static func quoted(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).debugDescription
  }

  // MARK: Arguments

  private static func value(_ kind: FunctionRow.Kind, _ value: UInt64, _ version: Version)
    -> String
  {
    switch kind {
    case .signed64: "\(Int64(bitPattern: value))"
    case .address: "0x\(String(value, radix: 16))"
    case .rights: rights(Rights(rawValue: value))
    case .lookupFlags: flags(value, ["follow"])
    case .openFlags: flags(value, ["creat", "directory", "excl", "trunc"])
    case .descriptorFlags: flags(value, ["append", "dsync", "nonblock", "rsync", "sync"])
    case .timeFlags: flags(value, ["atim", "atim_now", "mtim", "mtim_now"])
    case .receiveFlags: flags(value, ["peek", "waitall"])
    case .shutdownFlags: flags(value, ["rd", "wr"])
    case .clock: ClockID(rawValue: UInt32(truncatingIfNeeded: value)).map { "\($0)" } ?? "\(value)"
    case .whence: Whence(argument: value, version).map { "\($0)" } ?? "\(value)"
    case .advice: name(value, among: adviceNames)
    case .signal: name(value, among: signalNames)
    default: "\(value)"
    }
  }

  private static let adviceNames = [
    "normal", "sequential", "random", "willneed", "dontneed", "noreuse",
  ]

  private static let signalNames = [
    "none", "hup", "int", "quit", "ill", "trap", "abrt", "bus", "fpe", "kill", "usr1", "segv",
    "usr2", "pipe", "alrm", "term", "chld", "cont", "stop", "tstp", "ttin", "ttou", "urg", "xcpu",
    "xfsz", "vtalrm", "prof", "winch", "poll", "pwr", "sys",
  ]

  private static func name(_ value: UInt64, among names: [String]) -> String {
    value < UInt64(names.count) ? names[Int(value)] : "\(value)"
  }

  private static func flags(_ value: UInt64, _ names: [String]) -> String {
    var parts = names.indices.filter { value >> UInt64($0) & 1 != 0 }.map { names[$0] }
    let rest = (value >> UInt64(names.count)) << UInt64(names.count)
    if rest != 0 || parts.isEmpty { parts.append("\(rest)") }
    return parts.joined(separator: "|")
  }

  /// The names of rights; of many, of those that are missing.
  static func rights(_ rights: Rights) -> String {
    let known = rights.intersection(.all)
    var parts: [String]
    let missing = Rights.all.subtracting(known)
    if missing.isEmpty {
      parts = ["all"]
    } else if missing.rawValue.nonzeroBitCount <= 8 {
      parts = ["all-" + missing.names.joined(separator: "-")]
    } else {
      parts = known.names
    }
    let undefined = rights.subtracting(.all)
    if !undefined.isEmpty { parts.append("0x\(String(undefined.rawValue, radix: 16))") }
    return parts.isEmpty ? "0" : parts.joined(separator: "|")
  }

  private static func path(_ arguments: Arguments, _ index: Int, _ memory: GuestMemory) -> String {
    let byteCount = arguments.address(index + 1)
    guard let bytes = try? memory.range(arguments.address(index), byteCount) else {
      return "outside of memory"
    }
    return quoted(bytes.prefix(Int(GuestMemory.maximumPathByteCount)))
  }

  private static func vectors(
    _ arguments: Arguments, _ index: Int, _ memory: GuestMemory, showsBytes: Bool
  ) -> String {
    let count = arguments.address(index + 1)
    var parts: [String] = []
    for position in 0..<min(count, UInt64(shownVectorCount)) {
      let entry = arguments.address(index) + position * 8
      guard let start = try? memory.load(entry, as: UInt32.self),
        let byteCount = try? memory.load(entry + 4, as: UInt32.self),
        let bytes = try? memory.range(UInt64(start), UInt64(byteCount))
      else {
        parts.append("outside of memory")
        continue
      }
      var text = "\(byteCount)"
      if showsBytes {
        text += " " + quoted(bytes.prefix(shownByteCount))
        if bytes.count > shownByteCount { text += "…" }
      }
      parts.append(text)
    }
    if count > shownVectorCount { parts.append("… \(count)") }
    return "[\(parts.joined(separator: ", "))]"
  }

  // MARK: Results

  private static func filestat(_ address: UInt64, _ version: Version, _ memory: GuestMemory)
    -> String
  {
    guard let type = try? memory.load(address + 16, as: UInt8.self),
      let byteCount = try? memory.load(address + (version == .preview0 ? 24 : 32), as: UInt64.self)
    else { return "" }
    return ", \(typeName(type)), \(byteCount) bytes"
  }

  private static func fdstat(_ address: UInt64, _ memory: GuestMemory) -> String {
    guard let type = try? memory.load(address, as: UInt8.self),
      let flags = try? memory.load(address + 2, as: UInt16.self),
      let own = try? memory.load(address + 8, as: UInt64.self)
    else { return "" }
    return ", \(typeName(type)), flags=\(value(.descriptorFlags, UInt64(flags), .preview1))"
      + ", rights=\(rights(Rights(rawValue: own)))"
  }

  private static func typeName(_ value: UInt8) -> String {
    FileType(rawValue: value).map { "\($0)" } ?? "type \(value)"
  }
}
