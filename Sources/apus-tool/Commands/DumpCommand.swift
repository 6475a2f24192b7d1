// `apus dump`: what is where in a module, and what its functions are translated to.

@_spi(Tools) import Apus
@_spi(Tools) import ApusText

enum DumpCommand {
  static let function = Option(
    "function", short: "f", .value(placeholder: "N|NAME"),
    help: "Show only the function with that index or name.")
  static let registerCode = Option(
    "register-code", help: "Show what the interpreter runs for each function.")

  static let command = Command(
    name: "dump",
    summary: "show the instructions or register code of a module",
    usage: ["[OPTIONS] MODULE"],
    operandOrder: .mixed,
    options: [function, registerCode, FeatureList.option, .help],
    discussion: [
      "Shows the sections of MODULE and the instructions of its functions, each behind its byte "
        + "offset in the module: the places that backtraces name. Runs nothing.",
      "With --register-code: the operations that functions are translated to, with their offsets "
        + "in units of 64 bits. s4 is a slot of the frame; s4 = a result's; +8 the offset of an access "
        + "to memory; an arrow shows where a branch goes. The letters behind a name say where "
        + "operands come from: s slot, a accumulator, c constant. The page RegisterCode of the "
        + "documentation tells the rest.",
    ],
    examples: [
      .init(command: "apus dump hello.wasm | less", meaning: "all functions"),
      .init(
        command: "apus dump --function main hello.wasm",
        meaning: "the function of that name; apus inspect shows those that are exported"),
      .init(
        command: "apus dump --register-code -f 12 hello.wasm",
        meaning: "what function 12 is translated to"),
    ],
    run: { arguments, context throws(ToolError) in
      guard arguments.operands.count == 1, let path = arguments.operands.first else {
        let usage = UsageError(message: "dump needs one module", hint: "write apus dump MODULE")
        throw ToolError(usage: usage, command: "dump")
      }
      let features = try FeatureList.value(arguments, ofCommand: "dump", default: .all)
      let module = try loadModule(path, context, features: features)
      var indices = definedFunctions(module)
      if let wanted = arguments.value(function) {
        indices = try functions(called: wanted, in: module)
      } else {
        let title = "\(printable(fileName(of: path))): \(counted(indices.count, "function"))"
        let lines = [title, ""] + sections(module) + (indices.isEmpty ? [] : ["", "FUNCTIONS"])
        context.console.printText(lines.map { $0 + "\n" }.joined())
      }
      if arguments.has(registerCode) {
        printRegisterCode(module, indices, context)
      } else {
        try printInstructions(module, indices, path, context)
      }
      return .success
    })

  // MARK: Which functions

  private static func definedFunctions(_ module: Module) -> [UInt32] {
    let importedCount = module.imports.filter {
      if case .function = $0.type { true } else { false }
    }.count
    return (importedCount..<max(importedCount, module.functionCount)).map(UInt32.init)
  }

  /// The function whose index `wanted` is, or those whose name it is, with or without `$`.
  private static func functions(
    called wanted: String, in module: Module
  ) throws(ToolError) -> [UInt32] {
    let defined = definedFunctions(module)
    if let index = UInt32(wanted) {
      if defined.contains(index) { return [index] }
      let isImported = Int(index) < module.functionCount
      throw ToolError(
        isImported
          ? "function \(index) is imported: its code is not in the module"
          : "there is no function \(index); the module has "
            + counted(module.functionCount, "function"))
    }
    let name = wanted.hasPrefix("$") ? String(wanted.dropFirst()) : wanted
    let found = module.functions(named: name)
    if found.isEmpty {
      let near = nearest(to: name, among: defined.compactMap(module.functionName))
      throw ToolError(
        "there is no function \(printable(name)) in the module",
        hints: near.map { ["did you mean \(printable($0))?"] }
          ?? ["apus inspect shows the exported ones; a number is taken as an index"])
    }
    let shown = found.filter(defined.contains)
    if shown.isEmpty {
      throw ToolError("function \(printable(name)) is imported: its code is not in the module")
    }
    return shown
  }

  // MARK: Pages

  private static func sections(_ module: Module) -> [String] {
    let rows = module.sections.map { section in
      [
        section.kind, section.name.map { printable("\($0)") } ?? "",
        offsetText(section.byteOffset), "\(grouped(section.byteCount)) bytes",
      ]
    }
    return ["SECTIONS"] + (rows.isEmpty ? ["  none"] : columns(rows, rightAligned: [2, 3]))
  }

  private static func printInstructions(
    _ module: Module, _ indices: [UInt32], _ path: String, _ context: ToolContext
  ) throws(ToolError) {
    let listing = FunctionListing(module)
    for (position, index) in indices.enumerated() {
      do throws(DecodingError) {
        guard let text = try listing.text(ofFunction: index) else { continue }
        context.console.printText((position > 0 ? "\n" : "") + text)
      } catch {
        throw ToolError("\(printable(path)) has changed meanwhile: \(error)")
      }
    }
  }

  private static func printRegisterCode(
    _ module: Module, _ indices: [UInt32], _ context: ToolContext
  ) {
    for (position, index) in indices.enumerated() {
      guard let code = module.registerCode(ofFunction: index) else { continue }
      context.console.printText((position > 0 ? "\n" : "") + text(of: code, index, module))
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func text(of code: RegisterCode, _ index: UInt32, _ module: Module) -> String {
    let name = module.functionName(index).map { " \(printable($0))" } ?? ""
    var lines = [
      "function \(index)\(name): \(counted(code.operations.count, "operation")), "
        + counted(code.slotCount, "slot")
    ]
    // A large module has millions of lines, of ASCII up to the operands: `columns` would count characters.
    let unitWidth = "\(code.operations.last?.unit ?? 0)".utf8.count
    let nameWidth = code.operations.reduce(0) { max($0, $1.name.utf8.count) }
    for operation in code.operations {
      let unit = "\(operation.unit)"
      var line = "  " + spaces(unitWidth - unit.utf8.count) + unit + "  " + operation.name
      if !operation.operands.isEmpty {
        line += spaces(nameWidth - operation.name.utf8.count + 2) + operation.operands
      }
      lines.append(line)
    }
    lines += code.exceptionClauses.map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
