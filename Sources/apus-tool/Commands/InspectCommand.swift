// `apus inspect`: what a module is, needs and gives.

import Apus
import ApusWASI

enum InspectCommand {
  static let all = Option("all", short: "a", help: "Show long lists whole.")

  static let command = Command(
    name: "inspect",
    summary: "show what a module is, needs and gives",
    usage: ["[OPTIONS] MODULE"],
    operandOrder: .mixed,
    options: [all, FeatureList.option, .help],
    discussion: [
      "Shows what kind of module MODULE is and how to run it, its sections and their sizes, its "
        + "imports and who provides them, its exports and memories, and the features of WebAssembly "
        + "that it uses. Runs nothing.",
      "For the question why a module runs elsewhere but not here: imports that nobody provides are "
        + "listed first, and features that apus run does not have on by default are marked.",
    ],
    examples: [
      .init(command: "apus inspect hello.wasm", meaning: "an overview"),
      .init(command: "apus inspect --all hello.wasm", meaning: "with every import and export"),
    ],
    run: { arguments, context throws(ToolError) in
      guard arguments.operands.count == 1, let path = arguments.operands.first else {
        let usage = UsageError(
          message: "inspect needs one module", hint: "write apus inspect MODULE")
        throw ToolError(usage: usage, command: "inspect")
      }
      let features = try FeatureList.value(arguments, ofCommand: "inspect", default: .all)
      let module = try loadModule(path, context, features: features)
      let page = ModulePage(
        module: module, path: path, byteCount: (try? System.status(of: path).byteCount) ?? 0,
        showsAll: arguments.has(all))
      context.console.printText(page.text)
      return .success
    })
}

/// The overview of one module.
struct ModulePage {
  let module: Module
  let path: String
  let byteCount: Int
  let showsAll: Bool
  private let usedFeatures: Features

  init(module: Module, path: String, byteCount: Int, showsAll: Bool) {
    self.module = module
    self.path = path
    self.byteCount = byteCount
    self.showsAll = showsAll
    usedFeatures = module.usedFeatures
  }

  /// Rows of a list before the rest is only counted.
  static let shownCount = 12

  var text: String {
    var lines = [
      "\(printable(fileName(of: path))): \(kind)",
      "  \(byteCountText(byteCount)) (\(grouped(byteCount)) bytes), "
        + counted(module.functionCount, "function"),
    ]
    lines += section("SECTIONS", sections)
    lines += section("IMPORTS", imports)
    lines += section("EXPORTS", exports)
    lines += section("MEMORIES", memories)
    lines += section("FEATURES", features)
    lines += section("TO RUN IT", advice)
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    ["", title] + (lines.isEmpty ? ["  none"] : lines)
  }

  private func limited(_ rows: [[String]], indent: Int = 2) -> [String] {
    if showsAll || rows.count <= Self.shownCount + 1 { return columns(rows, indent: indent) }
    let margin = String(repeating: " ", count: indent)
    return columns(Array(rows.prefix(Self.shownCount)), indent: indent)
      + ["\(margin)… and \(grouped(rows.count - Self.shownCount)) more (--all shows them)"]
  }

  // MARK: What it is

  private enum Entry {
    case command, reactor, library, data
  }

  private var entry: Entry {
    let functions = module.exportedFunctions
    if functions.contains(where: { $0.name == "_start" && $0.type == FunctionType([]) }) {
      return .command
    }
    if functions.contains(where: { $0.name == "_initialize" }) { return .reactor }
    return functions.isEmpty ? .data : .library
  }

  private var kind: String {
    switch entry {
    case .command: "a command: a program with the entry point _start"
    case .reactor: "a reactor: functions to call, after _initialize"
    case .library: "a library: functions to call, no entry point"
    case .data: "a module that exports no function"
    }
  }

  private var sections: [String] {
    let rows = module.sections.map { section in
      [
        section.kind, section.name.map { printable("\($0)") } ?? "",
        offsetText(section.byteOffset), "\(grouped(section.byteCount)) bytes",
      ]
    }
    if showsAll || rows.count <= 2 * Self.shownCount {
      return columns(rows, rightAligned: [2, 3])
    }
    let more = rows.count - 2 * Self.shownCount
    return columns(Array(rows.prefix(2 * Self.shownCount)), rightAligned: [2, 3])
      + ["  … and \(grouped(more)) more (--all shows them)"]
  }

  // MARK: What it needs

  /// Why WASI does not satisfy an import; `nil` when it does.
  static func problem(_ item: Module.Import) -> String? {
    guard WASI.moduleNames.contains(item.module), case .function(let type) = item.type else {
      return "missing"
    }
    guard let provided = WASI.functionType(item.module, item.name) else {
      return "missing: WASI has no such function"
    }
    return provided == type ? nil : "missing: WASI's has another type, \(provided)"
  }

  private var missing: [Module.Import] { module.imports.filter { Self.problem($0) != nil } }

  private var imports: [String] {
    var lines: [String] = []
    // What is missing comes first: it is what people look for.
    for group in ImportGroup.groups(missing) {
      let isWASI = WASI.moduleNames.contains(group.module)
      let provider = ImportProviders.provider(ofModule: "\(group.module)")
      lines.append(
        "  \(nameText(group.module)): \(grouped(group.imports.count)) missing"
          + (isWASI ? "" : " (provider: \(provider))"))
      lines += limited(
        group.imports.map { [nameText($0.name), "\($0.type)", Self.problem($0) ?? ""] },
        indent: 4)
    }
    for group in ImportGroup.groups(module.imports.filter { Self.problem($0) == nil }) {
      lines.append(
        "  \(nameText(group.module)): \(grouped(group.imports.count)) provided by WASI")
      lines += limited(group.imports.map { [nameText($0.name), "\($0.type)"] }, indent: 4)
    }
    return lines
  }

  // MARK: What it gives

  private var exports: [String] {
    limited(module.exports.map { [nameText($0.name), "\($0.type)"] })
  }

  private var memories: [String] {
    let importedCount = module.imports.filter {
      if case .memory = $0.type { true } else { false }
    }.count
    let rows = module.memories.enumerated().map { index, memory in
      let maximum =
        memory.limits.maximum.map { "at most \(Self.pages($0, memory))" } ?? "no maximum"
      return [
        "memory \(index)", Self.pages(memory.limits.minimum, memory) + " at the start", maximum,
        index < importedCount ? "imported" : "",
      ]
    }
    return limited(rows)
  }

  private static func pages(_ count: UInt64, _ memory: MemoryType) -> String {
    let (product, overflow) = count.multipliedReportingOverflow(
      by: UInt64(memory.pageByteCount))
    let bytes = overflow ? "" : " (\(byteCountText(Int(clamping: product))))"
    return "\(grouped(Int(clamping: count))) \(count == 1 ? "page" : "pages")\(bytes)"
  }

  private var features: [String] {
    let used = FeatureList.features.filter { usedFeatures.contains($0) }
    if used.isEmpty { return ["  those of WebAssembly 1.0 alone"] }
    return columns(
      used.map { feature in
        let isDefault = Features.wasm3.contains(feature)
        return [feature.name, isDefault ? "on by default" : "needs --features +\(feature.name)"]
      })
  }

  /// The option to run the module with, if it needs one.
  private var featureOption: String {
    let words = FeatureList.option(for: usedFeatures.union(.wasm3), default: .wasm3)
    return words.map { $0 + " " }.joined()
  }

  // MARK: What to do

  private var advice: [String] {
    let name = printable(path)
    var lines: [String] = []
    if let start = module.startFunction {
      let label = module.functionName(start).map { " (\(printable($0)))" } ?? ""
      lines.append("  its start function \(start)\(label) runs by itself before everything else")
    }
    if !missing.isEmpty {
      let areFunctions = missing.allSatisfy { if case .function = $0.type { true } else { false } }
      lines.append(
        "  it needs \(counted(missing.count, "import")) from the program that embeds it"
          + (areFunctions ? ", or --unknown-imports trap" : ""))
    }
    switch entry {
    case .command:
      lines += columns([
        ["apus run \(featureOption)\(name)", "no files"],
        ["apus run \(featureOption)--dir . \(name)", "with the files of the current directory"],
      ])
    case .reactor, .library:
      let names = module.exportedFunctions.map(\.name).filter { $0 != "_initialize" }
      let example = names.first.map(nameText) ?? "NAME"
      lines.append("  apus run \(featureOption)--invoke \(example) \(name) [ARGUMENTS…]")
    case .data:
      lines.append("  there is nothing to call")
    }
    return lines
  }
}
