// `apus wat2wasm` and `apus wasm2wat`: between the text format and the binary format.

import Apus
import ApusText

enum TextCommands {
  static let output = Option(
    "output", short: "o", .value(placeholder: "FILE"),
    help: "Write to FILE; - is standard output.")
  static let noNames = Option(
    "no-names", help: "Leave identifiers out, which else go to the name section.")

  static let encode = Command(
    name: "wat2wasm",
    summary: "make a binary module of text",
    usage: ["[OPTIONS] TEXT"],
    operandOrder: .mixed,
    options: [output, noNames, .help],
    discussion: [
      "Reads a module in the text format and writes its binary form: to the file of the same name "
        + "that ends in .wasm, unless --output says otherwise. The module is not validated. Other "
        + "commands take text as it is, so this is needed only for other tools."
    ],
    examples: [
      .init(command: "apus wat2wasm add.wat", meaning: "writes add.wasm"),
      .init(command: "apus wat2wasm add.wat -o -", meaning: "to standard output"),
    ],
    run: { arguments, context throws(ToolError) in
      let path = try operand(arguments, "wat2wasm", "TEXT")
      _ = try checkFile(path)
      let bytes = try encodeText(path, keepsNames: !arguments.has(noNames))
      let name = path.hasSuffix(".wat") ? String(path.dropLast(4)) : path
      try write(bytes, arguments.value(output) ?? name + ".wasm", context)
      return .success
    })

  static let decode = Command(
    name: "wasm2wat",
    summary: "print a binary module as text",
    usage: ["[OPTIONS] MODULE"],
    operandOrder: .mixed,
    options: [output, .help],
    discussion: [
      "Reads a module in the binary format and writes it as text that reads back to the same module: "
        + "to standard output, unless --output says otherwise. Names of the name section become "
        + "identifiers. The module is not validated."
    ],
    examples: [
      .init(command: "apus wasm2wat hello.wasm | less", meaning: "look at a module"),
      .init(command: "apus wasm2wat hello.wasm -o hello.wat", meaning: "to a file"),
    ],
    run: { arguments, context throws(ToolError) in
      let path = try operand(arguments, "wasm2wat", "MODULE")
      if try checkFile(path) {
        throw ToolError("\(printable(path)) is text already")
      }
      let bytes = try readFile(path)
      let text: String
      do throws(DecodingError) {
        text = try TextFormat.decode(bytes)
      } catch {
        throw explanation(of: .malformed(error), path)
      }
      try write(Array(text.utf8), arguments.value(output) ?? "-", context)
      return .success
    })

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
