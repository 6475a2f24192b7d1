// Modules as text that reads back to the same module.
// https://webassembly.github.io/spec/core/text/modules.html

import Apus

/// Prints a decoded module, field by field in the order of its sections.
///
/// What the name section says becomes identifiers; other custom sections become annotations with
/// their places. Numbers are exact.
struct ModulePrinter {
  let syntax: ModuleSyntax
  let bytes: ModuleBytes
  let features: Features
  var writer = TextWriter()
  /// Of the `end` of the function that was printed last.
  var endByteOffset = 0

  private(set) var names = NameMaps()
  private(set) var functions = Identifiers()
  private(set) var types = Identifiers()
  private(set) var tables = Identifiers()
  private(set) var memories = Identifiers()
  private(set) var globals = Identifiers()
  private(set) var elements = Identifiers()
  private(set) var data = Identifiers()
  private(set) var tags = Identifiers()
  /// By type.
  private(set) var fields: [UInt32: Identifiers] = [:]
  /// By function: hints by their offset from the start of its locals.
  var branchHints: [UInt32: [UInt32: [UInt8]]] = [:]

  /// Custom sections that are printed as something else.
  private var absorbed: Set<ByteRange> = []

  init(
    _ bytes: ModuleBytes, _ syntax: ModuleSyntax, _ features: Features, keepsNames: Bool = true
  ) {
    self.bytes = bytes
    self.syntax = syntax
    self.features = features
    if let section = syntax.sections.first(where: { $0.name == "name" }),
      let names = NameMaps(bytes, section.contents)
    {
      if keepsNames { self.names = names }
      absorbed.insert(section.contents)
    }
    if let section = syntax.sections.first(where: { $0.name == Name(Annotation.branchHint) }),
      let hints = Self.branchHints(ByteReader(bytes, section.contents))
    {
      branchHints = hints
      absorbed.insert(section.contents)
    }
    functions = Identifiers(names.functions)
    types = Identifiers(names.types)
    tables = Identifiers(names.tables)
    memories = Identifiers(names.memories)
    globals = Identifiers(names.globals)
    elements = Identifiers(names.elements)
    data = Identifiers(names.data)
    tags = Identifiers(names.tags)
    fields = names.fields.mapValues { Identifiers($0) }
  }

  /// The text of a module.
  static func print(
    _ bytes: ModuleBytes, _ features: Features, keepsNames: Bool
  ) throws(DecodingError) -> [UInt8] {
    let syntax = try Module.decode(bytes, features: features)
    var printer = ModulePrinter(bytes, syntax, features, keepsNames: keepsNames)
    try printer.printModule()
    return printer.writer.bytes
  }

  private mutating func printModule() throws(DecodingError) {
    writer.write("(module")
    printBinder(Identifiers(names.module.map { [0: $0] } ?? [:]), 0)
    writer.depth = 1
    var previous: Keyword?
    for section in syntax.sections {
      switch section.id {
      case 0: printCustomSection(section, after: previous)
      case 1: printTypeDefinitions()
      case 2: printImports()
      case 4: try printTables()
      case 5: printMemories()
      case 6: try printGlobals()
      case 7: printExports()
      case 8: printStart()
      case 9: try printElementSegments()
      case 10: try printFunctions()
      case 11: try printDataSegments()
      case 13: printTags()
      default: break
      }
      if !isEmptyVector(section) { previous = Self.keyword(ofSection: section.id) ?? previous }
    }
    writer.depth = 0
    writer.line()
    writer.write(")\n")
  }

  /// Whether the text has nothing of the section: then no other can stand behind it.
  private func isEmptyVector(_ section: ModuleSyntax.Section) -> Bool {
    section.id != 8 && bytes.buffer(section.contents)?.elementsEqual([0]) == true
  }

  /// What the annotation of a custom section calls another section.
  private static func keyword(ofSection id: UInt8) -> Keyword? {
    let keywords: [Keyword?] = [
      nil, .type, .import, .func, .table, .memory, .global, .export, .start, .elem, .code, .data,
      .datacount, .tag,
    ]
    return id < keywords.count ? keywords[Int(id)] : nil
  }

  private mutating func printCustomSection(
    _ section: ModuleSyntax.Section, after previous: Keyword?
  ) {
    guard let name = section.name, !absorbed.contains(section.contents) else { return }
    writer.line()
    writer.write("(@custom ")
    writer.name(name)
    writer.write(previous.map { " (after \($0.rawValue)) " } ?? " (before first) ")
    printBytes(section.contents)
    writer.write(")")
  }

  mutating func printBytes(_ range: ByteRange) {
    writer.string(bytes.buffer(range) ?? UnsafeRawBufferPointer(start: nil, count: 0))
  }

  /// Reads the section of branch hints; `nil` when it is broken.
  private static func branchHints(_ section: ByteReader) -> [UInt32: [UInt32: [UInt8]]]? {
    var reader = section
    var result: [UInt32: [UInt32: [UInt8]]] = [:]
    do {
      for _ in 0..<(try reader.length()) {
        let function = try reader.u32()
        for _ in 0..<(try reader.length()) {
          let byteOffset = try reader.u32()
          var value: [UInt8] = []
          for _ in 0..<(try reader.length()) { value.append(try reader.byte()) }
          result[function, default: [:]][byteOffset] = value
        }
      }
    } catch {
      return nil
    }
    return reader.isAtEnd ? result : nil
  }
}

// Parts of fields.
extension ModulePrinter {
  /// ` $identifier`, or nothing; with the name as an annotation if the identifier is another.
  mutating func printBinder(_ identifiers: Identifiers, _ index: UInt32) {
    if let text = identifiers[index] {
      writer.write(" ")
      writer.write(text)
    }
    if let name = identifiers.hiddenName(index) {
      writer.write(" (@name ")
      writer.name(name)
      writer.write(")")
    }
  }

  /// The binder of a definition, and its index as a comment.
  mutating func printDefinition(_ identifiers: Identifiers, _ index: Int) {
    let index = UInt32(truncatingIfNeeded: index)
    printBinder(identifiers, index)
    writer.write(" (;\(index);)")
  }

  /// ` $identifier` or ` 7`.
  mutating func printIndex(_ identifiers: Identifiers, _ index: UInt32) {
    writer.write(" ")
    if let text = identifiers[index] { writer.write(text) } else { writer.write(index) }
  }
}

// Fields.
extension ModulePrinter {
  private mutating func printImports() {
    var next = (function: 0, table: 0, memory: 0, global: 0, tag: 0)
    for item in syntax.imports {
      writer.line()
      writer.write("(import ")
      writer.name(item.module)
      writer.write(" ")
      writer.name(item.name)
      switch item.kind {
      case .function(let type):
        printFunctionImport(next.function, type, isExact: false)
        next.function += 1
      case .exactFunction(let type):
        printFunctionImport(next.function, type, isExact: true)
        next.function += 1
      case .table(let type):
        writer.write(" (table")
        printDefinition(tables, next.table)
        printTableType(type)
        next.table += 1
      case .memory(let type):
        writer.write(" (memory")
        printDefinition(memories, next.memory)
        printMemoryType(type)
        next.memory += 1
      case .global(let type):
        writer.write(" (global")
        printDefinition(globals, next.global)
        printGlobalType(type)
        next.global += 1
      case .tag(let type):
        writer.write(" (tag")
        printDefinition(tags, next.tag)
        printTypeUse(type)
        next.tag += 1
      }
      writer.write("))")
    }
  }

  private mutating func printFunctionImport(_ index: Int, _ type: TypeIndex, isExact: Bool) {
    writer.write(" (func")
    printDefinition(functions, index)
    if isExact { writer.write(" (exact") }
    printTypeUse(type)
    // The type says it all, unless parameters have names.
    if let names = names.locals[UInt32(truncatingIfNeeded: index)],
      let type = syntax.functionType(at: type)
    {
      printFunctionType(type, parameterNames: Identifiers(names))
    }
    if isExact { writer.write(")") }
  }

  private mutating func printTables() throws(DecodingError) {
    let defined = syntax.tables.enumerated().dropFirst(syntax.importedTableCount)
    for ((index, type), initializer) in zip(defined, syntax.tableInitializers) {
      writer.line()
      writer.write("(table")
      printDefinition(tables, index)
      printTableType(type)
      if let initializer { try printExpression(initializer) }
      writer.write(")")
    }
  }

  private mutating func printMemories() {
    for (index, type) in syntax.memories.enumerated().dropFirst(syntax.importedMemoryCount) {
      writer.line()
      writer.write("(memory")
      printDefinition(memories, index)
      printMemoryType(type)
      writer.write(")")
    }
  }

  private mutating func printTags() {
    for (index, type) in syntax.tags.enumerated().dropFirst(syntax.importedTagCount) {
      writer.line()
      writer.write("(tag")
      printDefinition(tags, index)
      printTypeUse(type)
      writer.write(")")
    }
  }

  private mutating func printGlobals() throws(DecodingError) {
    let defined = syntax.globals.enumerated().dropFirst(syntax.importedGlobalCount)
    for ((index, type), initializer) in zip(defined, syntax.globalInitializers) {
      writer.line()
      writer.write("(global")
      printDefinition(globals, index)
      printGlobalType(type)
      try printExpression(initializer)
      writer.write(")")
    }
  }

  private mutating func printExports() {
    for export in syntax.exports {
      writer.line()
      writer.write("(export ")
      writer.name(export.name)
      switch export.kind {
      case .function:
        writer.write(" (func")
        printIndex(functions, export.index)
      case .table:
        writer.write(" (table")
        printIndex(tables, export.index)
      case .memory:
        writer.write(" (memory")
        printIndex(memories, export.index)
      case .global:
        writer.write(" (global")
        printIndex(globals, export.index)
      case .tag:
        writer.write(" (tag")
        printIndex(tags, export.index)
      }
      writer.write("))")
    }
  }

  private mutating func printStart() {
    guard let start = syntax.start else { return }
    writer.line()
    writer.write("(start")
    printIndex(functions, start)
    writer.write(")")
  }
}
