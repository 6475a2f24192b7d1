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
    for initializer in globalInitializers {
      used.insert(instructionsOf: initializer, bytes, features)
    }
    for segment in elements {
      if case .expressions(let range) = segment.items {
        used.insert(instructionsOf: range, bytes, features)
      }
    }
    return used.subtracting(Features(.core))
  }

  private var featuresOfDefinitions: Features {
    var used = Features()
    for type in types {
      if type.results.count > 1 { used.insert(.multiValue) }
      for valueType in type.parameters + type.results { used.insert(type: valueType) }
    }
    for global in globals { used.insert(type: global.valueType) }
    // A table of functions is nothing new; two tables are.
    for table in tables where table.elementType != .funcref { used.insert(type: table.elementType) }
    if tables.count > 1 { used.insert(.referenceTypes) }
    if memories.count > 1 { used.insert(.multiMemory) }
    if dataCount != nil { used.insert(.bulkMemory) }
    for segment in elements {
      guard case .active = segment.mode else {
        used.insert(.bulkMemory)
        continue
      }
      if case .expressions = segment.items { used.insert(.referenceTypes) }
    }
    return used
  }
}

extension Features {
  fileprivate mutating func insert(type: ValueType) {
    if type == .v128 { insert(.simd) }
    if type.isReference { insert(.referenceTypes) }
  }

  fileprivate mutating func insert(
    instructionsOf range: ByteRange, _ bytes: ModuleBytes, _ features: Features
  ) {
    var decoder = InstructionDecoder(bytes, range: range, features: features)
    var instruction = Instruction()
    while !decoder.isAtEnd, (try? decoder.decode(into: &instruction)) != nil {
      insert(instruction.opcode.row.feature)
      switch instruction.opcode {
      case .block, .loop, .if:
        if case .type = instruction.blockType { insert(.multiValue) }
      case .callIndirect where instruction.secondIndex != 0: insert(.referenceTypes)
      default: break
      }
    }
  }
}
