// Looking things up in a module's index spaces: `nil` for an index that is out of range, which
// validation excludes.

extension ModuleSyntax {
  /// The type of a function, imported or not.
  package func functionType(_ index: FunctionIndex) -> FunctionType? {
    guard index < functionTypes.count else { return nil }
    return functionType(at: functionTypes[Int(index)])
  }

  /// The function type at an index of the type section; `nil` also when another type is there.
  package func functionType(at index: TypeIndex) -> FunctionType? {
    guard index < types.count, case .function(let type) = types[Int(index)].composite else {
      return nil
    }
    return type
  }

  /// What must be given for an import. Indices of types in it are the module's.
  package func externalType(of item: Import) -> ExternalType? {
    switch item.kind {
    case .function(let index), .exactFunction(let index):
      functionType(at: index).map { .function($0) }
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    case .tag(let index): functionType(at: index).map { .tag($0) }
    }
  }

  /// What an export is. Indices of types in it are the module's.
  package func externalType(of export: Export) -> ExternalType? {
    let index = Int(export.index)
    return switch export.kind {
    case .function: functionType(export.index).map { .function($0) }
    case .table: index < tables.count ? .table(tables[index]) : nil
    case .memory: index < memories.count ? .memory(memories[index]) : nil
    case .global: index < globals.count ? .global(globals[index]) : nil
    case .tag: index < tags.count ? functionType(at: tags[index]).map { .tag($0) } : nil
    }
  }
}
