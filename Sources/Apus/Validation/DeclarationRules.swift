// The rules for declarations: types, limits, exports and the start function.
// https://webassembly.github.io/spec/core/valid/modules.html

/// Checks what a module declares, as far as it takes no look at instructions.
struct DeclarationRules {
  let syntax: ModuleSyntax
  let features: Features
  /// The module's types, which are valid.
  let hierarchy: TypeHierarchy

  /// Checks all the rules, in the order of the sections.
  func check() throws(ModuleError) {
    try checkFunctions()
    try checkTables()
    try checkMemories()
    try checkTags()
    try checkGlobals()
    try checkExports()
    try checkStart()
  }

  private func checkFunctions() throws(ModuleError) {
    for (position, index) in syntax.functionTypes.enumerated() {
      let isImported = position < syntax.importedFunctionCount
      try checkFunctionType(index, in: isImported ? .import : .function)
    }
  }

  private func checkFunctionType(
    _ index: TypeIndex, in section: SectionID
  ) throws(ModuleError) {
    if Int(index) >= hierarchy.count { throw syntax.failure(section, .unknownType, index: index) }
    if hierarchy.kind(index) != .function {
      throw syntax.failure(section, .notFunctionType, index: index)
    }
  }

  private func checkTables() throws(ModuleError) {
    if syntax.tables.count > 1, !features.contains(.referenceTypes) {
      throw syntax.failure(syntax.importedTableCount > 1 ? .import : .table, .multipleTables)
    }
    for (position, table) in syntax.tables.enumerated() {
      let section: SectionID = position < syntax.importedTableCount ? .import : .table
      try check(table.elementType, in: section)
      if table.addressType == .i32 {
        try check(table.limits, upTo: UInt64(UInt32.max), .tableTooLarge, "2^32-1", in: section)
      } else {
        try check(table.limits, upTo: .max, .tableTooLarge, "2^64-1", in: section)
      }
      let initializer = position - syntax.importedTableCount
      if !table.elementType.isDefaultable, initializer >= 0,
        syntax.tableInitializers[initializer] == nil
      {
        throw syntax.failure(
          .table, .typeMismatch, "a table of \(table.elementType) needs an initialiser")
      }
    }
  }

  private func checkMemories() throws(ModuleError) {
    if syntax.memories.count > 1, !features.contains(.multiMemory) {
      throw syntax.failure(syntax.importedMemoryCount > 1 ? .import : .memory, .multipleMemories)
    }
    for (position, memory) in syntax.memories.enumerated() {
      try check(memory, in: position < syntax.importedMemoryCount ? .import : .memory)
    }
  }

  private func check(_ memory: MemoryType, in section: SectionID) throws(ModuleError) {
    let exponent = memory.pageSizeExponent
    guard exponent == 0 || exponent == MemoryType.standardPageSizeExponent else {
      throw syntax.failure(section, .pageSize, "2^\(exponent)")
    }
    let bound: (pageCount: UInt64, words: String) =
      switch (memory.addressType, exponent) {
      case (.i32, 0): (UInt64(UInt32.max), "2^32-1 bytes")
      case (.i32, _): (65_536, "65536 pages (4GiB)")
      case (.i64, 0): (.max, "2^64-1 bytes")
      case (.i64, _): (1 << 48, "2^48 pages")
      }
    try check(memory.limits, upTo: bound.pageCount, .memoryTooLarge, bound.words, in: section)
    if memory.isShared, memory.limits.maximum == nil {
      throw syntax.failure(section, .sharedWithoutMaximum)
    }
  }

  private func check(
    _ limits: Limits, upTo bound: UInt64, _ kind: ValidationError.Kind, _ words: String,
    in section: SectionID
  ) throws(ModuleError) {
    let maximum = limits.maximum ?? limits.minimum
    if max(limits.minimum, maximum) > bound {
      throw syntax.failure(section, ValidationError(kind, continued: "\(words): \(limits)"))
    }
    if limits.minimum > maximum {
      throw syntax.failure(section, .minimumAboveMaximum, "limits \(limits)")
    }
  }

  private func checkTags() throws(ModuleError) {
    for (position, index) in syntax.tags.enumerated() {
      let section: SectionID = position < syntax.importedTagCount ? .import : .tag
      try checkFunctionType(index, in: section)
      if syntax.functionType(at: index)?.results.isEmpty != true {
        throw syntax.failure(section, .tagResults, "type \(index)")
      }
    }
  }

  private func checkGlobals() throws(ModuleError) {
    for (position, global) in syntax.globals.enumerated() {
      try check(global.valueType, in: position < syntax.importedGlobalCount ? .import : .global)
    }
  }

  /// That the type that a reference type names exists.
  private func check(_ type: ValueType, in section: SectionID) throws(ModuleError) {
    if let index = type.heapType?.definedIndex, Int(index) >= hierarchy.count {
      throw syntax.failure(section, .unknownType, index: index)
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
        case .tag: (syntax.tags.count, .unknownTag)
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
    let type = syntax.functionType(start)
    if type != FunctionType([]) {
      throw syntax.failure(
        .start, .startFunctionType,
        "function \(start) has type \(type?.description ?? "unknown"), not [] -> []")
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
    _ section: SectionID, _ kind: ValidationError.Kind, index: some BinaryInteger,
    _ words: String = ""
  ) -> ModuleError {
    failure(
      section, ValidationError(kind, continued: words.isEmpty ? "\(index)" : "\(index) \(words)"))
  }

  /// The error with a section for its place.
  func failure(_ section: SectionID, _ error: ValidationError) -> ModuleError {
    .invalid(error.located(at: byteOffset(of: section)))
  }

  private func byteOffset(of section: SectionID) -> Int {
    sections.first { $0.id == section.rawValue }?.contents.byteOffset ?? 0
  }
}
