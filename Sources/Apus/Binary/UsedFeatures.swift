// Which features a module uses.

extension ModuleSyntax {
  /// What the module uses beyond version 1.0: by types and segments, and by each opcode of each body.
  ///
  /// Reads all code: some 5 ms a megabyte. `features` are those the module was decoded with.
  package func usedFeatures(_ bytes: ModuleBytes, _ features: Features) -> Features {
    var used = featuresOfDefinitions
    for body in bodies {
      // Safe to ignore: decoding has succeeded before.
      guard var locals = try? LocalDeclarations(bytes, body: body.bytes, features: features) else {
        continue
      }
      while let run = try? locals.next() { used.insert(type: run.type) }
      used.insert(instructionsOf: locals.instructions, bytes, features)
    }
    for expression in constantExpressions {
      used.insert(expressionsIn: expression, bytes, features, definedGlobals: importedGlobalCount)
    }
    return used.subtracting(Features(.core))
  }

  /// Initialisers, offsets and elements of segments; a range may hold several.
  private var constantExpressions: [ByteRange] {
    var ranges = globalInitializers + tableInitializers.compactMap(\.self)
    for segment in elements {
      if case .active(_, let offset) = segment.mode { ranges.append(offset) }
      if case .expressions(let range) = segment.items { ranges.append(range) }
    }
    for segment in data {
      if case .active(_, let offset) = segment.mode { ranges.append(offset) }
    }
    return ranges
  }

  private var featuresOfDefinitions: Features {
    var used = featuresOfTypes
    for global in globals { used.insert(type: global.valueType) }
    // A table of functions is nothing new; two tables are.
    for table in tables {
      if table.elementType != .funcref { used.insert(type: table.elementType) }
      if table.addressType == .i64 { used.insert(.memory64) }
    }
    for memory in memories {
      if memory.addressType == .i64 { used.insert(.memory64) }
      if memory.isShared { used.insert(.threads) }
      if memory.pageSizeExponent != MemoryType.standardPageSizeExponent {
        used.insert(.customPageSizes)
      }
    }
    for item in imports { if case .exactFunction = item.kind { used.insert(.customDescriptors) } }
    if tables.count > 1 { used.insert(.referenceTypes) }
    if memories.count > 1 { used.insert(.multiMemory) }
    if tableInitializers.contains(where: { $0 != nil }) { used.insert(.functionReferences) }
    // Which of the two kinds of instructions comes with them, bodies tell.
    if !tags.isEmpty { used.insert(.exceptions) }
    if sections.contains(where: { $0.name == BranchHints.sectionName }) {
      used.insert(.branchHints)
    }
    return used.union(featuresOfSegments)
  }

  private var featuresOfSegments: Features {
    var used = Features()
    let hasNewForm = data.contains(where: \.isNewForm) || elements.contains(where: \.isNewForm)
    if dataCount != nil || hasNewForm { used.insert(.bulkMemory) }
    for segment in elements {
      if case .expressions = segment.items { used.insert(type: segment.type) }
    }
    return used
  }

  private var featuresOfTypes: Features {
    var used = Features()
    if typeGroupEnds.count != types.count { used.insert(.gc) }
    for type in types {
      if !type.isFinal || !type.supertypes.isEmpty { used.insert(.gc) }
      if type.descriptor != nil || type.described != nil { used.insert(.customDescriptors) }
      switch type.composite {
      case .function(let function):
        if function.results.count > 1 { used.insert(.multiValue) }
        for valueType in function.parameters + function.results { used.insert(type: valueType) }
      case .structure(let fields):
        used.insert(.gc)
        for field in fields { used.insert(type: field.storage.unpacked) }
      case .array(let element):
        used.insert(.gc)
        used.insert(type: element.storage.unpacked)
      }
    }
    return used
  }
}

extension Features {
  fileprivate mutating func insert(type: ValueType) {
    if type == .v128 { insert(.simd) }
    guard let heapType = type.heapType else { return }
    insert(.referenceTypes)
    if type.nullable != type || heapType.definedIndex != nil { insert(.functionReferences) }
    if heapType.isExact { insert(.customDescriptors) }
    switch heapType {
    case .function, .external: break
    case .exception, .noException: insert(.exceptions)
    default: if heapType.definedIndex == nil { insert(.gc) }
    }
  }

  fileprivate mutating func insert(
    instructionsOf range: ByteRange, _ bytes: ModuleBytes, _ features: Features
  ) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    var instruction = Instruction()
    while !decoder.isAtEnd, (try? decoder.decode(into: &instruction)) != nil {
      insert(instruction.opcode.row.feature)
      insert(immediatesOf: instruction, bytes, features)
    }
  }

  private mutating func insert(
    immediatesOf instruction: Instruction, _ bytes: ModuleBytes, _ features: Features
  ) {
    switch instruction.opcode {
    case .block, .loop, .if, .try, .tryTable:
      switch instruction.blockType {
      case .empty: break
      case .value(let type): insert(type: type)
      case .type: insert(.multiValue)
      }
    case .selectTyped:
      for type in ValueTypeList(bytes, instruction, features) { insert(type: type) }
    case .refNull, .refTest, .refTestNull, .refCast, .refCastNull, .refCastDescEq,
      .refCastDescEqNull:
      insert(type: .reference(nullable: true, instruction.heapType))
    case .brOnCast, .brOnCastFail, .brOnCastDescEq, .brOnCastDescEqFail:
      insert(type: instruction.castSource)
      insert(type: instruction.castTarget)
    case .callIndirect where instruction.secondIndex != 0: insert(.referenceTypes)
    default: break
    }
  }

  /// What constant expressions need beyond their instructions: sums and products, and globals that the
  /// module defines, from index `definedGlobals` on.
  fileprivate mutating func insert(
    expressionsIn range: ByteRange, _ bytes: ModuleBytes, _ features: Features, definedGlobals: Int
  ) {
    insert(instructionsOf: range, bytes, features)
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    var instruction = Instruction()
    while !decoder.isAtEnd, (try? decoder.decode(into: &instruction)) != nil {
      switch instruction.opcode {
      case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul: insert(.extendedConstants)
      case .globalGet where instruction.index >= definedGlobals: insert(.gc)
      default: break
      }
    }
  }
}
