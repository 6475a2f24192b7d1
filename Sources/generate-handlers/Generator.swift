// Writes `Sources/Apus/Execution/Generated`: handlers, their numbers, and which opcode uses which.
//
//   swift run generate-handlers Sources/Apus/Execution/Generated

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let parameters = """
  _ code: Code, _ frame: Raw, _ memory: Raw, _ context: Raw, _ integer: UInt64, _ local: UInt64,
    _ double: Double, _ float: Float, _ doubleLocal: Double
  """

private func header(_ what: String) -> String {
  """
  // swift-format-ignore-file
  // \(what)
  // Made by generate-handlers: change Sources/generate-handlers, not this file.


  """
}

private func swiftText(_ handler: HandlerText) -> String {
  let body = handler.lines.map { "  " + $0 + "\n" }.joined()
  return """
    @c(apus_\(handler.name)) func \(handler.name)(\(parameters)) -> UInt8 {
    \(body)}

    """
}

/// Handlers in files of a few hundred each, so that the compiler's work is spread.
private func handlerFiles() -> [(name: String, text: String)] {
  let generated = families.map { family in
    family.handlers.filter { !$0.lines.isEmpty }.map(swiftText).joined()
  }
  var files: [String] = [""]
  for text in generated {
    if files[files.count - 1].utf8.count + text.utf8.count > 150_000 { files.append("") }
    files[files.count - 1] += text
  }
  return files.enumerated().map { index, text in
    ("Handlers\(index + 1).swift", header("Handlers of operations, part \(index + 1).") + text)
  }
}

private func operationFile() -> String {
  var text = header("The number of every family's first handler, and the table of handlers.")
  text +=
    "/// A family of operations. The raw value is the number of its first variant's handler.\n"
  text += "enum Operation: UInt16, CaseIterable {\n"
  var number = 0
  var fill: [String] = []
  for family in families {
    text += "  case `\(family.name)` = \(number)\n"
    for handler in family.handlers {
      fill.append("  table[\(number)] = \(handler.name)\n")
      number += 1
    }
  }
  text += "\n  /// How many handlers there are.\n  static let handlerCount = \(number)\n}\n\n"
  let chunks = stride(from: 0, to: fill.count, by: 250).map {
    fill[$0..<min($0 + 250, fill.count)].joined()
  }
  text += "/// Writes the address of every handler to its place.\n"
  text += "func fillHandlers(_ table: UnsafeMutablePointer<Handler>) {\n"
  text += chunks.indices.map { "  fill\($0)(table)\n" }.joined() + "}\n"
  for (index, chunk) in chunks.enumerated() {
    text += "\nprivate func fill\(index)(_ table: UnsafeMutablePointer<Handler>) {\n\(chunk)}\n"
  }
  return text
}

/// The names and layouts of all handlers: a line each, the layout by its place in a list of its own.
private func descriptionFile() -> String {
  let handlers = families.flatMap(\.handlers)
  var places: [Layout: Int] = [:]
  var layouts: [Layout] = []
  var lines = ""
  for handler in handlers {
    guard let layout = handler.layout else {
      print("generate-handlers: \(handler.name) is missing in HandLayouts.swift")
      exit(1)
    }
    let place = places[layout] ?? layouts.count
    if place == layouts.count {
      places[layout] = place
      layouts.append(layout)
    }
    lines += "  \(handler.name) \(place)\n"
  }
  return header("What all handlers are called, and what they read from their operations.")
    + "/// The handlers by number: name, and number of the layout.\n"
    + "let handlerLines = \"\"\"\n\(lines)  \"\"\"\n\n"
    + "/// The layouts: the bytes of the operation, then what lies in it, at which byte.\n"
    + "let handlerLayoutLines = \"\"\"\n\(layouts.map { "  \($0.text)\n" }.joined())  \"\"\"\n"
}

/// The families that carry out one opcode, by the opcode's name.
private func loweringFile() -> String {
  var text = header("Which operation carries out an opcode, for opcodes that need no more thought.")
  text += "extension Opcode {\n"
  text += "  /// `nil` for opcodes that the translator treats one by one.\n"
  text += "  var lowering: Lowering? {\n    switch self {\n"
  let others = aliases.flatMap { alias in
    families.filter { $0.name == alias.family }.map { (alias.opcode, $0) }
  }
  for (opcode, family) in families.map({ ($0.name, $0) }) + others {
    guard let shape = family.shape.lowering, !family.name.hasPrefix("br") else { continue }
    text += "    case .\(opcode): return Lowering(.\(family.name), \(shape))\n"
  }
  text += "    default: return nil\n    }\n  }\n}\n"
  return text
}

extension Shape {
  /// The translator's word for the shape; `nil` for operations written by hand and branches.
  fileprivate var lowering: String? {
    switch self {
    case .integerBinary(let type, let commutative):
      return ".integerBinary, .\(type), commutative: \(commutative)"
    case .integerDivision(let type): return ".integerBinary, .\(type), commutative: false"
    case .integerCompare(let type): return ".integerCompare, .\(type)"
    case .floatBinary(let type, let commutative):
      return ".floatBinary, .\(type), commutative: \(commutative)"
    case .floatCompare(let type): return ".floatCompare, .\(type)"
    case .unary(let from, let to), .checkedUnary(let from, let to):
      return ".unary, .\(from), to: .\(to)"
    case .load(let type, _): return ".load, .\(type)"
    case .store(let type, _): return ".store, .\(type)"
    case .vector(let shape): return shape.lowering
    case .addBranch, .loadBranch, .testBranch, .integerBranch, .floatBranch, .loadAny, .storeAny,
      .objectLoad, .objectStore, .byHand, .pinned, .pairs:
      return nil
    }
  }
}

/// Which handler takes the place of which, when the slot at a byte is that of a pinned local.
private func pinningFile() -> String {
  let handlers = families.flatMap(\.handlers)
  let numbers = Dictionary(
    uniqueKeysWithValues: handlers.enumerated().map { ($1.name, $0) })
  var text = header("Which handlers have forms with a pinned local in the place of a slot.")
  text += """
    /// A slot in an operation, by its byte, and the register of the pinned local that may take its place.
    enum PinnedPlace: Int, CaseIterable {
      case \(PinnedPlace.allCases.map { "\($0)" }.joined(separator: ", "))
    }


    """
  text +=
    "/// Each row: a handler's number, the place of a slot as `PinnedPlace`, the number of the form.\n"
  text += "let pinnedFormRows: [UInt16] = [\n"
  for family in families {
    for handler in family.handlers {
      for pinning in family.pinnings(of: handler.name) {
        guard let number = numbers[handler.name], let form = numbers[pinning.form] else { continue }
        text += "  \(number), \(pinning.place.rawValue), \(form),\n"
      }
    }
  }
  return text + "]\n"
}

/// Which handlers have forms that go on to a certain one; and how long the operations of all handlers are.
private func pairFile() -> String {
  let handlers = families.flatMap(\.handlers)
  let numbers = Dictionary(
    uniqueKeysWithValues: handlers.enumerated().map { ($1.name, $0) })
  var text = header("Which handlers have forms that go on to a certain one, and where that is.")
  text += "/// Each row: a handler's number, that of the one behind it, the number of the form.\n"
  text += "let pairFormRows: [UInt16] = [\n"
  for form in pairForms {
    guard let first = numbers[form.first.name], let second = numbers[form.second],
      let number = numbers[form.name]
    else { continue }
    text += "  \(first), \(second), \(number),\n"
  }
  text += """
    ]

    /// How many units the operation of every handler has, by its number; of one with a table of
    /// branches, those without the table, plus 128.

    """
  text += "let handlerUnitCounts: [UInt8] = [\n"
  let counts = handlers.map { "\($0.layout?.unitCount ?? 0)" }
  for start in stride(from: 0, to: counts.count, by: 32) {
    let row = counts[start..<min(start + 32, counts.count)]
    text += "  " + row.joined(separator: ", ") + ",\n"
  }
  return text + "]\n"
}

private func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "w") else {
    print("generate-handlers: cannot write \(path): \(String(cString: strerror(errno)))")
    return false
  }
  defer { fclose(file) }
  return fputs(text, file) >= 0
}

@main struct Generator {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: generate-handlers DIRECTORY")
      exit(64)
    }
    let directory = CommandLine.arguments[1]
    var files = handlerFiles()
    files.append(("Operation.swift", operationFile()))
    files.append(("HandlerLines.swift", descriptionFile()))
    files.append(("Opcode+Lowering.swift", loweringFile()))
    files.append(("PinnedForms.swift", pinningFile()))
    files.append(("PairForms.swift", pairFile()))
    for file in files where !write(file.text, to: "\(directory)/\(file.name)") { exit(1) }
    print("\(families.count) families, \(families.reduce(0) { $0 + $1.handlers.count }) handlers")
  }
}
