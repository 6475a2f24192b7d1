// Loads a module for a command, and explains what else the file may be when it is none.

import Apus
import ApusText

/// Loads the module at `path`, in the binary format or as text: decoded and validated. `-` is standard
/// input. One that `snapshot` is of is not validated again.
func loadModule(
  _ path: String, _ context: ToolContext, features: Features = .wasm3, snapshot: Snapshot? = nil
) throws(ToolError) -> Module {
  let bytes: [UInt8]?
  if path == standardInputPath {
    let input = try readFile(path)
    bytes = isText(input) ? try encode(input, path, features) : input
  } else {
    bytes = try checkFile(path) ? try encodeText(path, features: features) : nil
  }
  let notice = ProgressNotice(
    "apus: loading \(printable(fileName(of: path))) …", on: context.console)
  defer { notice.end() }
  let load = { (features: Features) throws(ModuleError) -> Module in
    if let bytes { return try Module(bytes: bytes, features: features) }
    if let snapshot {
      return try Module(contentsOf: path, features: features, snapshot: snapshot)
    }
    return try Module(contentsOf: path, features: features)
  }
  do throws(ModuleError) {
    return try load(features)
  } catch {
    let missing = MissingFeatures.find(error, features, load)
    throw explanation(of: error, path, missing: missing, enabled: features)
  }
}

/// What stands for standard input in the place of a file's path.
let standardInputPath = "-"

/// All bytes of the file at `path`, or of standard input.
func readFile(_ path: String) throws(ToolError) -> [UInt8] {
  do {
    return path == standardInputPath
      ? try System.standardInput() : try System.contents(of: path)
  } catch {
    throw ToolError("cannot read \(printable(path)): \(error.reason)")
  }
}

/// The binary form of the text in the file at `path`, or of standard input.
func encodeText(
  _ path: String, features: Features, keepsNames: Bool = true
) throws(ToolError) -> [UInt8] {
  try encode(try readFile(path), path, features, keepsNames: keepsNames)
}

private func encode(
  _ text: [UInt8], _ path: String, _ features: Features, keepsNames: Bool = true
) throws(ToolError) -> [UInt8] {
  do {
    return try TextFormat.encode(text, features: features, keepsNames: keepsNames)
  } catch {
    throw ToolError(error.rendered(path: printable(path)))
  }
}

/// Throws what is wrong with a file before anybody decodes it. Whether it is text.
func checkFile(_ path: String) throws(ToolError) -> Bool {
  let name = printable(path)
  let status: FileStatus
  do {
    status = try System.status(of: path)
  } catch .notFound {
    throw ToolError(
      "cannot read \(name): there is no such file",
      hints: nearFiles(path).map { "did you mean \(printable($0))?" })
  } catch .noPermission {
    throw ToolError(
      "cannot read \(name): permission denied for a folder on the way",
      hints: ["ls -ld shows the permissions of a folder"])
  } catch {
    throw ToolError("cannot read \(name): \(error.reason)")
  }
  if status.kind == .directory {
    let modules = ((try? System.names(in: path)) ?? []).filter { $0.hasSuffix(".wasm") }
    throw ToolError(
      "\(name) is a directory, not a module",
      hints: modules.isEmpty ? [] : ["it holds " + shortened(modules.map(printable), to: 4)])
  }
  // Reading from a pipe would take the bytes away from the decoder.
  guard status.kind == .regular else { return false }
  let start: [UInt8]
  do {
    start = try System.prefix(of: path, byteCount: 512)
  } catch .noPermission {
    throw ToolError(
      "cannot read \(name): permission denied", hints: ["ls -l shows who may read it"])
  } catch {
    throw ToolError("cannot read \(name): \(error.reason)")
  }
  if let error = foreignFormat(start, name) { throw error }
  return isText(start)
}

/// Whether bytes begin like a module in the text format.
func isText(_ start: [UInt8]) -> Bool {
  let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.prefix(2)
  return text.starts(with: Array("(".utf8)) || text.starts(with: Array(";;".utf8))
}

/// What a file is that does not begin like a core module; `nil` when it does or nobody knows.
private func foreignFormat(_ start: [UInt8], _ name: String) -> ToolError? {
  let magic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]
  if start.isEmpty { return ToolError("\(name) is empty, not a module") }
  if start.starts(with: magic) {
    // Bytes 6 and 7 are the layer: 1 for components.
    guard start.count >= 8, start[6] == 1, start[7] == 0 else { return nil }
    return ToolError(
      "\(name) is a component; Apus runs core modules",
      hints: [
        "build the program for WASI preview 1 (wasm32-wasip1, not wasip2), or take the core module",
        "out of the component: wasm-tools component unbundle \(name) --module-dir modules",
      ])
  }
  let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  let marks: [(bytes: [UInt8], what: String, hints: [String])] = [
    (Array("(component".utf8), "a component in the text format", []),
    (Array("#!".utf8), "a script, not a module", []),
    ([0x7F, 0x45, 0x4C, 0x46], "a native program, not a module", []),
    ([0xCF, 0xFA, 0xED, 0xFE], "a native program, not a module", []),
    (
      [0x1F, 0x8B], "compressed by gzip",
      ["unpack it first: gunzip -c \(name) > \(binaryName(name))"]
    ),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive, not a module", ["unpack it first: unzip \(name)"]),
    (Array("<".utf8), "a web page, not a module", ["the download went wrong"]),
  ]
  for mark in marks where text.starts(with: mark.bytes) {
    return ToolError("\(name) is \(mark.what)", hints: mark.hints)
  }
  return nil
}

/// `name` with the ending `.wasm` in the place of its own.
private func binaryName(_ name: String) -> String {
  for ending in [".wat", ".wast", ".wasm.gz", ".gz"] where name.hasSuffix(ending) {
    return name.dropLast(ending.count) + ".wasm"
  }
  return name + ".wasm"
}

/// Files in the folder of a path that is missing, with a name like its own.
private func nearFiles(_ path: String) -> [String] {
  let folder = path.contains("/") ? parentFolder(of: path) ?? "/" : "."
  guard let names = try? System.names(in: folder) else { return [] }
  let candidates = names.filter { $0.hasSuffix(".wasm") }
  guard let near = nearest(to: fileName(of: path), among: candidates) else { return [] }
  return [path.contains("/") ? folder + "/" + near : near]
}

/// What a person needs to know of a module that could not be loaded. `missing` are features among whose
/// lack the error may be; `enabled` are those that are switched on.
func explanation(
  of error: ModuleError, _ path: String, missing: Features = Features(), enabled: Features
) -> ToolError {
  let name = printable(path)
  let (state, place, message): (String, String, String)
  switch error {
  case .unreadable(_, let reason):
    return ToolError("cannot read \(name): \(reason)")
  case .malformed(let error):
    (state, place) = ("malformed", "byte \(offsetText(error.byteOffset))")
    message = printable(error.message)
  case .invalid(let error):
    let function = error.functionIndex.map { "function \($0), " } ?? ""
    (state, place) = ("invalid", "\(function)byte \(offsetText(error.byteOffset))")
    message = printable(error.message)
  }
  guard missing.isEmpty else {
    return MissingFeatures.error(name, "\(place): \(message)", missing, enabled: enabled)
  }
  if state == "malformed" { return ToolError("\(name) is malformed at \(place): \(message)") }
  return ToolError("\(name) is invalid (\(place)): \(message)")
}

/// The first items and how many more there are.
func shortened(_ items: [String], to count: Int) -> String {
  let shown = items.prefix(count).joined(separator: ", ")
  return items.count > count ? shown + " and \(items.count - count) more" : shown
}
