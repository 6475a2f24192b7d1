// The rules for declarations: types, limits, exports and the start function.
// https://webassembly.github.io/spec/core/valid/modules.html

/// Checks what a module declares, as far as it takes no look at instructions.
struct DeclarationRules {
  /// The most types of a module, as in other engines.
  static let typeCountLimit = 1_000_000

  let syntax: ModuleSyntax
  let features: Features

  /// Checks all the rules, in the order of the sections.
  func check() throws(ModuleError) {
    try checkTypes()
    try checkFunctions()
    try checkTables()
    try checkMemories()
    try checkExports()
    try checkStart()
  }

  private func checkTypes() throws(ModuleError) {
    if syntax.types.count > Self.typeCountLimit {
      throw syntax.failure(.type, .implementationLimit, "more than \(Self.typeCountLimit) types")
    }
    for type in syntax.types {
      if type.results.count > 1, !features.contains(.multiValue) {
        throw syntax.failure(
          .type, .invalidResultArity, "several results need the feature multi-value")
      }
    }
  }

  private func checkFunctions() throws(ModuleError) {
    for (position, index) in syntax.functionTypes.enumerated()
    where Int(index) >= syntax.types.count {
      let isImported = position < syntax.importedFunctionCount
      throw syntax.failure(isImported ? .import : .function, .unknownType, index: index)
    }
  }

  private func checkTables() throws(ModuleError) {
    if syntax.tables.count > 1, !features.contains(.referenceTypes) {
      throw syntax.failure(syntax.importedTableCount > 1 ? .import : .table, .multipleTables)
    }
    for (position, table) in syntax.tables.enumerated() {
      try check(
        table.limits, upTo: UInt64(UInt32.max), .tableTooLarge,
        in: position < syntax.importedTableCount ? .import : .table)
    }
  }

  private func checkMemories() throws(ModuleError) {
    if syntax.memories.count > 1, !features.contains(.multiMemory) {
      throw syntax.failure(syntax.importedMemoryCount > 1 ? .import : .memory, .multipleMemories)
    }
    for (position, memory) in syntax.memories.enumerated() {
      try check(
        memory.limits, upTo: 65_536, .memoryTooLarge,
        in: position < syntax.importedMemoryCount ? .import : .memory)
    }
  }

  private func check(
    _ limits: Limits, upTo bound: UInt64, _ kind: ValidationError.Kind, in section: SectionID
  ) throws(ModuleError) {
    let maximum = limits.maximum ?? limits.minimum
    if max(limits.minimum, maximum) > bound {
      throw syntax.failure(section, kind, "limits \(limits)")
    }
    if limits.minimum > maximum {
      throw syntax.failure(section, .minimumAboveMaximum, "limits \(limits)")
    }
  }

  private func checkExports() throws(ModuleError) {
    var names = Set<Name>(minimumCapacity: syntax.exports.count)
    for export in syntax.exports {
      if !names.insert(export.name).inserted {
        throw syntax.failure(.export, .duplicateExportName, "\"\(export.name)\"")
      }
      let (count, kind): (Int, ValidationError.Kind) =
        switch export.kind {
        case .function: (syntax.functionTypes.count, .unknownFunction)
        case .table: (syntax.tables.count, .unknownTable)
        case .memory: (syntax.memories.count, .unknownMemory)
        case .global: (syntax.globals.count, .unknownGlobal)
        }
      guard Int(export.index) < count else {
        throw syntax.failure(.export, kind, index: export.index)
      }
    }
  }

  private func checkStart() throws(ModuleError) {
    guard let start = syntax.start else { return }
    guard Int(start) < syntax.functionTypes.count else {
      throw syntax.failure(.start, .unknownFunction, index: start)
    }
    // In range: `checkFunctions` has been here.
    let type = syntax.types[Int(syntax.functionTypes[Int(start)])]
    if type != FunctionType([]) {
      throw syntax.failure(
        .start, .startFunctionType, "function \(start) has type \(type), not [] -> []")
    }
  }
}

extension ModuleSyntax {
  /// The error with a section for its place.
  func failure(
    _ section: SectionID, _ kind: ValidationError.Kind, _ detail: String? = nil
  ) -> ModuleError {
    .invalid(ValidationError(kind, detail).located(at: byteOffset(of: section)))
  }

  /// The error about an index, with a section for its place.
  func failure(
    _ section: SectionID, _ kind: ValidationError.Kind, index: UInt32
  ) -> ModuleError {
    .invalid(ValidationError(kind, index: index).located(at: byteOffset(of: section)))
  }

  private func byteOffset(of section: SectionID) -> Int {
    sections.first { $0.id == section.rawValue }?.contents.byteOffset ?? 0
  }
}
