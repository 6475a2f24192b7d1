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

  private(set) var names = NameMaps()
  private(set) var functions = Identifiers()
  private(set) var types = Identifiers()
  private(set) var tables = Identifiers()
  private(set) var memories = Identifiers()
  private(set) var globals = Identifiers()
  private(set) var elements = Identifiers()
  private(set) var data = Identifiers()
  private(set) var tags = Identifiers()
  /// By function: hints by their offset from the start of its locals.
  var branchHints: [UInt32: [UInt32: [UInt8]]] = [:]

  /// Custom sections that are printed as something else.
  private var absorbed: Set<ByteRange> = []

  private init(_ bytes: ModuleBytes, _ syntax: ModuleSyntax, _ features: Features) {
    self.bytes = bytes
    self.syntax = syntax
    self.features = features
    if let section = syntax.sections.first(where: { $0.name == "name" }),
      let names = NameMaps(bytes, section.contents)
    {
      self.names = names
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
  }

  /// The text of a module.
  static func print(
    _ bytes: ModuleBytes, _ features: Features
  ) throws(DecodingError) -> [UInt8] {
    let syntax = try Module.decode(bytes, features: features)
    var printer = ModulePrinter(bytes, syntax, features)
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
      case 1: printTypes()
      case 2: printImports()
      case 4: try printTables()
      case 5: printMemories()
      case 6: try printGlobals()
      case 7: printExports()
      case 8: printStart()
      case 9: try printElementSegments()
      case 10: try printFunctions()
      case 11: try printDataSegments()
      default: break
      }
      previous = Self.keyword(ofSection: section.id) ?? previous
    }
    writer.depth = 0
    writer.line()
    writer.write(")\n")
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

  mutating func printFunctionType(
    _ type: FunctionType, parameterNames: Identifiers = Identifiers(), hasNames: Bool = false
  ) {
    if hasNames {
      for (index, parameter) in type.parameters.enumerated() {
        writer.write(" (param")
        printBinder(parameterNames, UInt32(truncatingIfNeeded: index))
        writer.write(" \(parameter))")
      }
    } else {
      printTypes(type.parameters, "param")
    }
    printTypes(type.results, "result")
  }

  mutating func printTypes(_ types: some Collection<ValueType>, _ keyword: StaticString) {
    if types.isEmpty { return }
    writer.write(" (")
    writer.write(keyword)
    for type in types { writer.write(" \(type)") }
    writer.write(")")
  }

  /// ` (type 7)`.
  mutating func printTypeUse(_ index: TypeIndex) {
    writer.write(" (type")
    printIndex(types, index)
    writer.write(")")
  }
}

// Fields.
extension ModulePrinter {
  private mutating func printTypes() {
    for (index, type) in syntax.types.enumerated() {
      writer.line()
      writer.write("(type")
      printDefinition(types, index)
      writer.write(" (func")
      printFunctionType(type)
      writer.write("))")
    }
  }

  private mutating func printImports() {
    var (function, table, memory, global) = (0, 0, 0, 0)
    for item in syntax.imports {
      writer.line()
      writer.write("(import ")
      writer.name(item.module)
      writer.write(" ")
      writer.name(item.name)
      switch item.kind {
      case .function(let type):
        writer.write(" (func")
        printDefinition(functions, function)
        printTypeUse(type)
        function += 1
      case .table(let type):
        writer.write(" (table")
        printDefinition(tables, table)
        printTableType(type)
        table += 1
      case .memory(let type):
        writer.write(" (memory")
        printDefinition(memories, memory)
        writer.write(" \(type.limits)")
        memory += 1
      case .global(let type):
        writer.write(" (global")
        printDefinition(globals, global)
        printGlobalType(type)
        global += 1
      }
      writer.write("))")
    }
  }

  private mutating func printTableType(_ type: TableType) {
    writer.write(" \(type.limits) \(type.elementType)")
  }

  private mutating func printGlobalType(_ type: GlobalType) {
    writer.write(type.isMutable ? " (mut \(type.valueType))" : " \(type.valueType)")
  }

  private mutating func printTables() throws(DecodingError) {
    for (index, type) in syntax.tables.enumerated().dropFirst(syntax.importedTableCount) {
      writer.line()
      writer.write("(table")
      printDefinition(tables, index)
      printTableType(type)
      writer.write(")")
    }
  }

  private mutating func printMemories() {
    for (index, type) in syntax.memories.enumerated().dropFirst(syntax.importedMemoryCount) {
      writer.line()
      writer.write("(memory")
      printDefinition(memories, index)
      writer.write(" \(type.limits))")
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

// Segments.
extension ModulePrinter {
  private mutating func printElementSegments() throws(DecodingError) {
    for (index, segment) in syntax.elements.enumerated() {
      writer.line()
      writer.write("(elem")
      printDefinition(elements, index)
      switch segment.mode {
      case .passive: break
      case .declarative: writer.write(" declare")
      case .active(let table, let offset):
        if table != 0 {
          writer.write(" (table")
          printIndex(tables, table)
          writer.write(")")
        }
        try printOffset(offset)
      }
      try printElements(segment)
      writer.write(")")
    }
  }

  private mutating func printElements(
    _ segment: ModuleSyntax.ElementSegment
  ) throws(DecodingError) {
    switch segment.items {
    case .functions(let range):
      writer.write(" func")
      var reader = ByteReader(bytes, range)
      for _ in 0..<segment.count { printIndex(functions, try reader.u32()) }
    case .expressions(let range):
      writer.write(" \(segment.type)")
      var decoder = InstructionDecoder(bytes, range: range, features: features)
      for _ in 0..<segment.count { try printExpression(&decoder, folded: "item") }
    }
  }

  private mutating func printDataSegments() throws(DecodingError) {
    for (index, segment) in syntax.data.enumerated() {
      writer.line()
      writer.write("(data")
      printDefinition(data, index)
      if case .active(let memory, let offset) = segment.mode {
        if memory != 0 {
          writer.write(" (memory")
          printIndex(memories, memory)
          writer.write(")")
        }
        try printOffset(offset)
      }
      writer.write(" ")
      printBytes(segment.bytes)
      writer.write(")")
    }
  }

  private mutating func printOffset(_ range: ByteRange) throws(DecodingError) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    try printExpression(&decoder, folded: "offset")
  }

  /// An expression on the line of its field.
  private mutating func printExpression(_ range: ByteRange) throws(DecodingError) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    try printExpression(&decoder, folded: nil)
  }

  /// An expression up to its `end`. With `folded`, one instruction stands in parentheses alone,
  /// others in parentheses with that keyword.
  private mutating func printExpression(
    _ decoder: inout InstructionDecoder, folded: StaticString?
  ) throws(DecodingError) {
    var instructions: [Instruction] = []
    while true {
      var instruction = Instruction()
      if decoder.isAtEnd { throw decoder.missingEnd(in: bytes) }
      try decoder.decode(into: &instruction)
      if instruction.opcode == .end { break }
      instructions.append(instruction)
    }
    if let folded {
      writer.write(" (")
      if instructions.count != 1 { writer.write(folded) }
    }
    var isFirst = instructions.count == 1 && folded != nil
    for instruction in instructions {
      if !isFirst { writer.write(" ") }
      isFirst = false
      printInstruction(instruction, in: FunctionNaming())
    }
    if folded != nil { writer.write(")") }
  }
}
