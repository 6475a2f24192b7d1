// How a run that failed is explained: traps, imports that are missing, no entry point.

import Apus

enum TrapReport {
  /// Lines shown from the inner end of a backtrace, and from its outer end.
  static let innerCount = 32
  static let outerCount = 4

  /// The message and the backtrace, the innermost call first.
  static func error(_ trap: Trap) -> ToolError {
    ToolError("trap: \(printable(trap.message))", hints: lines(trap.backtrace), status: .trap)
  }

  /// One line for each call; of a call repeated many times, only the first.
  static func lines(_ backtrace: [Trap.Frame]) -> [String] {
    var lines: [String] = []
    var rest = backtrace[...]
    while let frame = rest.first {
      let count = rest.prefix { $0 == frame }.count
      let shownCount = count > 3 ? 1 : count
      for index in rest.indices.prefix(shownCount) { lines.append(line(index, frame)) }
      if count > shownCount {
        lines.append("      … and \(grouped(count - shownCount)) more calls like this")
      }
      rest = rest.dropFirst(count)
    }
    if lines.count <= innerCount + outerCount + 1 { return lines }
    return lines.prefix(innerCount) + ["      …"] + lines.suffix(outerCount)
  }

  private static func line(_ index: Int, _ frame: Trap.Frame) -> String {
    let name = frame.functionName.map(printable) ?? "?"
    return leftPadded(String(index), to: 4)
      + ": \(name) (function \(frame.functionIndex), byte \(offsetText(frame.byteOffset)))"
  }
}

enum MissingImports {
  /// Imports shown before the rest is only counted.
  static let shownCount = 40

  static func error(_ imports: [Module.Import], _ moduleName: String) -> ToolError {
    var hints = lines(imports)
    let areFunctions = imports.allSatisfy {
      if case .function = $0.type { true } else { false }
    }
    if areFunctions {
      hints.append("with --unknown-imports trap the guest starts, and traps where it calls one")
    }
    return ToolError(
      "\(moduleName) needs \(counted(imports.count, "import")) that nobody here provides:",
      hints: hints)
  }

  /// Each import with its type, under its module and who could provide that.
  static func lines(_ imports: [Module.Import]) -> [String] {
    var lines: [String] = []
    for group in ImportGroup.groups(imports) {
      let module = nameText(group.module)
      let provider = ImportProviders.provider(ofModule: "\(group.module)")
      lines.append("\(module) (provider: \(provider))")
      let rows = group.imports.prefix(shownCount).map {
        [nameText($0.name), "\($0.type)"]
      }
      lines += columns(rows)
      if group.imports.count > shownCount {
        lines.append("  … and \(group.imports.count - shownCount) more")
      }
    }
    return lines
  }
}

/// The imports from one module, in the order of their first appearance.
struct ImportGroup {
  let module: Name
  var imports: [Module.Import]

  static func groups(_ imports: [Module.Import]) -> [ImportGroup] {
    var groups: [ImportGroup] = []
    var positions: [Name: Int] = [:]
    for item in imports {
      if let position = positions[item.module] {
        groups[position].imports.append(item)
      } else {
        positions[item.module] = groups.count
        groups.append(ImportGroup(module: item.module, imports: [item]))
      }
    }
    return groups
  }
}

enum MissingStart {
  static func error(_ module: Module, _ moduleName: String) -> ToolError {
    let exports = module.exports
    if let start = exports.first(where: { $0.name == "_start" }) {
      return ToolError(
        "_start of \(moduleName) is a \(start.type); a program's is a function [] -> []")
    }
    let functions = module.exportedFunctions
    let callable = functions.filter { $0.name != "_initialize" }
    let isReactor = callable.count < functions.count
    let what = isReactor ? "a reactor (it has _initialize, not _start)" : "a library (no _start)"
    if callable.isEmpty {
      return ToolError(
        "\(moduleName) is no program: it exports no function to run",
        hints: ["apus inspect \(moduleName) shows what it holds"])
    }
    let rows = callable.prefix(12).map { [nameText($0.name), "\($0.type)"] }
    var hints = ["call one of its functions: apus run --invoke NAME \(moduleName) [ARGUMENTS…]"]
    hints += columns(rows)
    if callable.count > rows.count { hints.append("  … and \(callable.count - rows.count) more") }
    return ToolError("\(moduleName) is \(what)", hints: hints)
  }
}

/// A name of the module, fit for a terminal; the empty one as two quotation marks.
func nameText(_ name: Name) -> String {
  name.utf8.isEmpty ? "\"\"" : printable("\(name)")
}
