// Looking things up in a module's index spaces: `nil` for an index that is out of range, which
// validation excludes.

extension ModuleSyntax {
  /// The type of a function, imported or not.
  package func functionType(_ index: FunctionIndex) -> FunctionType? {
    guard index < functionTypes.count else { return nil }
    return type(functionTypes[Int(index)])
  }

  /// The function type at an index of the type section.
  package func type(_ index: TypeIndex) -> FunctionType? {
    index < types.count ? types[Int(index)] : nil
  }

  /// What must be given for an import.
  package func externalType(of item: Import) -> ExternalType? {
    switch item.kind {
    case .function(let index): type(index).map { .function($0) }
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    }
  }

  /// What an export is.
  package func externalType(of export: Export) -> ExternalType? {
    let index = Int(export.index)
    return switch export.kind {
    case .function: functionType(export.index).map { .function($0) }
    case .table: index < tables.count ? .table(tables[index]) : nil
    case .memory: index < memories.count ? .memory(memories[index]) : nil
    case .global: index < globals.count ? .global(globals[index]) : nil
    }
  }
}
