// `apus wat2wasm` and `apus wasm2wat`: between the text format and the binary format.

import Apus
import ApusText

enum TextCommands {
  static let output = Option(
    "output", short: "o", .value(placeholder: "FILE"),
    help: "Write to FILE; - is standard output.")
  static let noNames = Option(
    "no-names", help: "Leave identifiers out, which else go to the name section.")
  static let ignoreNames = Option(
    "no-names", help: "Take no identifiers from the name section.")
  static let noCheck = Option(
    "no-check", help: "Write modules that are not valid too.")

  static let encode = Command(
    name: "wat2wasm",
    summary: "make a binary module of text",
    usage: ["[OPTIONS] TEXT"],
    operandOrder: .mixed,
    options: [output, noNames, noCheck, FeatureList.option, .help],
    discussion: [
      "Reads a module in the text format and writes its binary form: beside TEXT, to the file of the "
        + "same name that ends in .wasm, unless --output says otherwise. TEXT may be -, for standard "
        + "input; then the result goes to standard output. A module that is not valid is an error, "
        + "and nothing is written.",
      "Other commands take text as it is, so this is needed only for other tools.",
    ],
    examples: [
      .init(command: "apus wat2wasm add.wat", meaning: "writes add.wasm"),
      .init(command: "apus wat2wasm add.wat -o build/add.wasm", meaning: "writes that file"),
      .init(command: "apus wat2wasm add.wat -o -", meaning: "to standard output"),
      .init(
        command: "apus wat2wasm --no-check wrong.wat",
        meaning: "an invalid module, to see what others say of it"),
    ],
    run: { arguments, context throws(ToolError) in try encode(arguments, context) })

  static let decode = Command(
    name: "wasm2wat",
    summary: "print a binary module as text",
    usage: ["[OPTIONS] MODULE"],
    operandOrder: .mixed,
    options: [output, ignoreNames, FeatureList.option, .help],
    discussion: [
      "Reads a module in the binary format and writes it as text that reads back to the same module: "
        + "to standard output, unless --output says otherwise. MODULE may be -, for standard input. "
        + "Names of the name section become identifiers. The module is not validated, so that one "
        + "can look at what is wrong with it."
    ],
    examples: [
      .init(command: "apus wasm2wat hello.wasm | less", meaning: "look at a module"),
      .init(command: "apus wasm2wat hello.wasm -o hello.wat", meaning: "to a file"),
    ],
    run: { arguments, context throws(ToolError) in try decode(arguments, context) })

  private static func encode(
    _ arguments: ScannedArguments, _ context: ToolContext
  ) throws(ToolError) -> ExitStatus {
    let path = try operand(arguments, "wat2wasm", "TEXT")
    let features = try FeatureList.value(arguments, ofCommand: "wat2wasm", default: .all)
    if path != standardInputPath { _ = try checkFile(path) }
    let bytes = try makeBinary(arguments, path, features, context)
    var file = path == standardInputPath ? "-" : path
    if file != "-" { file = (path.hasSuffix(".wat") ? String(path.dropLast(4)) : path) + ".wasm" }
    try write(bytes, arguments.value(output) ?? file, context)
    return .success
  }

  private static func makeBinary(
    _ arguments: ScannedArguments, _ path: String, _ features: Features, _ context: ToolContext
  ) throws(ToolError) -> [UInt8] {
    let notice = ProgressNotice(
      "apus: reading \(printable(fileName(of: path))) …", on: context.console)
    defer { notice.end() }
    let bytes = try encodeText(path, features: features, keepsNames: !arguments.has(noNames))
    if arguments.has(noCheck) { return bytes }
    let load = { (features: Features) throws(ModuleError) -> Module in
      try Module(bytes: bytes, features: features)
    }
    do throws(ModuleError) {
      _ = try load(features)
    } catch {
      let missing = MissingFeatures.find(error, features, load)
      throw explanation(of: error, path, missing: missing, enabled: features)
    }
    return bytes
  }

  private static func decode(
    _ arguments: ScannedArguments, _ context: ToolContext
  ) throws(ToolError) -> ExitStatus {
    let path = try operand(arguments, "wasm2wat", "MODULE")
    let features = try FeatureList.value(arguments, ofCommand: "wasm2wat", default: .all)
    let bytes = try binary(path)
    let text = try makeText(bytes, path, features, keepsNames: !arguments.has(ignoreNames), context)
    try write(Array(text.utf8), arguments.value(output) ?? "-", context)
    return .success
  }

  /// The bytes of a file that is no text.
  static func binary(_ path: String) throws(ToolError) -> [UInt8] {
    let isStandardInput = path == standardInputPath
    let isKnownText = isStandardInput ? false : try checkFile(path)
    let bytes = isKnownText ? [] : try readFile(path)
    if isKnownText || isStandardInput && isText(bytes) {
      throw ToolError("\(printable(path)) is text already")
    }
    return bytes
  }

  private static func makeText(
    _ bytes: [UInt8], _ path: String, _ features: Features, keepsNames: Bool,
    _ context: ToolContext
  ) throws(ToolError) -> String {
    let notice = ProgressNotice(
      "apus: reading \(printable(fileName(of: path))) …", on: context.console)
    defer { notice.end() }
    do throws(DecodingError) {
      return try TextFormat.decode(bytes, features: features, keepsNames: keepsNames)
    } catch {
      let missing = error.feature.map { Features($0) } ?? Features()
      throw explanation(of: .malformed(error), path, missing: missing, enabled: features)
    }
  }

  private static func operand(
    _ arguments: ScannedArguments, _ command: String, _ name: String
  ) throws(ToolError) -> String {
    guard arguments.operands.count == 1 else {
      throw ToolError(
        "\(command) takes one file, not \(arguments.operands.count)",
        hints: ["write apus \(command) \(name)"], status: .usage)
    }
    return arguments.operands[0]
  }

  private static func write(
    _ bytes: [UInt8], _ path: String, _ context: ToolContext
  ) throws(ToolError) {
    if path == "-" { return context.console.writeOutput(bytes) }
    do {
      try System.writeFile(path, bytes)
    } catch {
      throw ToolError("cannot write \(printable(path)): \(error.reason)")
    }
  }
}
