// One line for each call: its name, its arguments decoded, what came of it.

extension WASI {
  /// Performs a call and describes it.
  ///
  /// ```
  /// path_open(fd=3, dirflags=follow, path="lib/x.py", oflags=0, …) = noent: in /lib (host ./lib), "x.py" of "lib/x.py" is missing (noent)
  /// ```
  func performTraced(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    throws(WASIExit) -> Errno
  {
    pathMiss = nil
    let before = Self.describe(row, arguments, memory)
    let errno: Errno
    do throws(WASIExit) {
      errno = try performUntraced(row, arguments, memory)
    } catch {
      configuration.trace?("\(before) ends the guest with \(error.code)")
      throw error
    }
    var line = "\(before) = \(errno.name)"
    if errno == .success { line += Self.describeResults(row, arguments, memory) }
    if let pathMiss { line += ": \(pathMiss)" }
    configuration.trace?(line)
    return errno
  }

  /// Which directory a path was looked up in, and where that ended.
  static func miss(
    _ descriptor: Descriptor, _ path: [UInt8], _ component: ArraySlice<UInt8>, _ error: Errno
  ) -> String {
    let reason =
      switch error {
      case .noent: "is missing"
      case .perm: "leads out of the directory"
      case .notdir: "is no directory"
      case .loop: "is a symbolic link not to follow, or one too many"
      case .rofs: "is read-only for the guest"
      case .acces: "may not be used by this process"
      default: "failed"
      }
    return "in \(descriptor.label), \(quote(component)) of \(quote(path)) \(reason)"
  }

  private static func describe(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    -> String
  {
    var parts: [String] = []
    var index = 0
    while index < row.parameters.count {
      let parameter = row.parameters[index]
      switch parameter.kind {
      case .path:
        parts.append("\(parameter.name)=\(path(arguments, index, memory))")
        index += 1
      case .result32, .result64: break
      default:
        parts.append(
          "\(parameter.name)=\(describe(parameter.kind, arguments[index], arguments.version))")
      }
      index += 1
    }
    return "\(row.name)(\(parts.joined(separator: ", ")))"
  }

  private static func path(_ arguments: Arguments, _ index: Int, _ memory: GuestMemory) -> String {
    let byteCount = arguments.address(index + 1)
    guard let bytes = try? memory.range(arguments.address(index), byteCount) else {
      return "outside of memory"
    }
    return quote(bytes.prefix(Int(GuestMemory.maximumPathByteCount)))
  }

  private static func quote(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).debugDescription
  }

  private static func describe(_ kind: FunctionRow.Kind, _ value: UInt64, _ version: Version)
    -> String
  {
    switch kind {
    case .signed64: "\(Int64(bitPattern: value))"
    case .address: "0x\(String(value, radix: 16))"
    case .rights: "0x\(String(value, radix: 16))"
    case .lookupFlags: flags(value, ["follow"])
    case .openFlags: flags(value, ["creat", "directory", "excl", "trunc"])
    case .descriptorFlags: flags(value, ["append", "dsync", "nonblock", "rsync", "sync"])
    case .timeFlags: flags(value, ["atim", "atim_now", "mtim", "mtim_now"])
    case .clock: ClockID(rawValue: UInt32(truncatingIfNeeded: value)).map { "\($0)" } ?? "\(value)"
    case .whence: Whence(argument: value, version).map { "\($0)" } ?? "\(value)"
    case .descriptor, .size, .number32, .number64, .path, .result32, .result64: "\(value)"
    }
  }

  private static func flags(_ value: UInt64, _ names: [String]) -> String {
    var parts = names.indices.filter { value >> UInt64($0) & 1 != 0 }.map { names[$0] }
    let rest = (value >> UInt64(names.count)) << UInt64(names.count)
    if rest != 0 || parts.isEmpty { parts.append("\(rest)") }
    return parts.joined(separator: "|")
  }

  private static func describeResults(
    _ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory
  ) -> String {
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
      default: break
      }
    }
    return text
  }
}
