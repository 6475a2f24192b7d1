// The rules for what happens at instantiation: globals get their values, segments are copied.
// https://webassembly.github.io/spec/core/valid/modules.html#element-segments

/// Checks the constant expressions of a module, and gathers which functions it names outside of
/// bodies. The rules of declarations come first.
struct InitializationRules: ~Copyable {
  private let syntax: ModuleSyntax
  private let bytes: ModuleBytes
  private let features: Features
  private var expressions: FunctionValidator
  /// Of every function, whether it occurs outside of bodies.
  private(set) var isDeclared: [Bool]

  init(
    _ syntax: ModuleSyntax, _ hierarchy: TypeHierarchy, bytes: ModuleBytes, features: Features
  ) {
    self.syntax = syntax
    self.bytes = bytes
    self.features = features
    isDeclared = Array(repeating: false, count: syntax.functionTypes.count)
    // A constant expression declares the functions it names.
    let allDeclared = Array(repeating: true, count: syntax.functionTypes.count)
    expressions = FunctionValidator(
      ValidationContext(
        syntax, hierarchy, bytes: bytes, features: features, isDeclared: allDeclared))
  }

  /// Checks all the rules, in the order of the sections.
  mutating func check() throws(ModuleError) {
    try checkTables()
    try checkGlobals()
    for export in syntax.exports where export.kind == .function { declare(export.index) }
    try checkElements()
    try checkData()
  }

  private mutating func declare(_ function: FunctionIndex) {
    if Int(function) < isDeclared.count { isDeclared[Int(function)] = true }
  }

  private mutating func checkTables() throws(ModuleError) {
    for (position, initializer) in syntax.tableInitializers.enumerated() {
      guard let initializer else { continue }
      // Globals come behind tables: only imported ones have a value.
      try checkExpression(
        initializer, syntax.tables[syntax.importedTableCount + position].elementType,
        visibleGlobalCount: syntax.importedGlobalCount)
    }
  }

  private mutating func checkGlobals() throws(ModuleError) {
    for (position, initializer) in syntax.globalInitializers.enumerated() {
      let index = syntax.importedGlobalCount + position
      guard index < syntax.globals.count else { return }
      try checkExpression(
        initializer, syntax.globals[index].valueType,
        visibleGlobalCount: features.contains(.gc) ? index : syntax.importedGlobalCount)
    }
  }

  private mutating func checkElements() throws(ModuleError) {
    for segment in syntax.elements {
      if let index = segment.type.heapType?.definedIndex,
        Int(index) >= expressions.context.hierarchy.count
      {
        throw syntax.failure(.element, .unknownType, index: index)
      }
      if case .active(let table, let offset) = segment.mode {
        guard Int(table) < syntax.tables.count else {
          throw syntax.failure(.element, .unknownTable, index: table)
        }
        let tableType = syntax.tables[Int(table)]
        let elementType = tableType.elementType
        guard expressions.context.matches(segment.type, elementType) else {
          throw syntax.failure(
            .element, .typeMismatch,
            "table \(table) holds \(elementType), the segment \(segment.type)")
        }
        try checkExpression(
          offset, tableType.addressType.valueType, visibleGlobalCount: visibleGlobalCount)
      }
      try checkItems(segment)
    }
  }

  private mutating func checkItems(
    _ segment: ModuleSyntax.ElementSegment
  ) throws(ModuleError) {
    switch segment.items {
    case .functions(let range):
      try declareFunctions(range, count: segment.count)
    case .expressions(let range):
      var decoder = InstructionDecoder(bytes, range: range, features: features)
      for _ in 0..<segment.count {
        try checkExpression(&decoder, segment.type, visibleGlobalCount: visibleGlobalCount)
      }
    }
  }

  private mutating func declareFunctions(
    _ range: ByteRange, count: Int
  ) throws(ModuleError) {
    var reader = ByteReader(bytes, range)
    for _ in 0..<count {
      let byteOffset = reader.byteOffset
      let index: FunctionIndex
      do { index = try reader.u32() } catch { throw .malformed(error) }
      guard Int(index) < isDeclared.count else {
        throw .invalid(ValidationError(.unknownFunction, index: index).located(at: byteOffset))
      }
      declare(index)
    }
  }

  private mutating func checkData() throws(ModuleError) {
    for segment in syntax.data {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      guard Int(memory) < syntax.memories.count else {
        throw syntax.failure(.data, .unknownMemory, index: memory)
      }
      try checkExpression(
        offset, syntax.memories[Int(memory)].addressType.valueType,
        visibleGlobalCount: visibleGlobalCount)
    }
  }

  /// How many globals an expression of a segment sees: without garbage collection, imported ones.
  private var visibleGlobalCount: Int {
    features.contains(.gc) ? syntax.globals.count : syntax.importedGlobalCount
  }

  private mutating func checkExpression(
    _ range: ByteRange, _ type: ValueType, visibleGlobalCount: Int
  ) throws(ModuleError) {
    if type == .i32, ConstantNumber.i32(bytes, range) != nil { return }
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    try checkExpression(&decoder, type, visibleGlobalCount: visibleGlobalCount)
  }

  private mutating func checkExpression(
    _ decoder: inout InstructionDecoder, _ type: ValueType, visibleGlobalCount: Int
  ) throws(ModuleError) {
    var instruction = Instruction()
    expressions.beginExpression(type)
    while !expressions.isComplete {
      if decoder.isAtEnd { throw .malformed(decoder.missingEnd(in: bytes)) }
      do { try decoder.decode(into: &instruction) } catch { throw .malformed(error) }
      do {
        try expressions.validateConstant(&instruction, visibleGlobalCount: visibleGlobalCount)
      } catch {
        throw .invalid(error)
      }
      if instruction.opcode == .refFunc { declare(instruction.index) }
    }
  }
}
