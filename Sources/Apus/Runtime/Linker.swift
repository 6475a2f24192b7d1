// Import matching: what a module needs against what is given.
// https://webassembly.github.io/spec/core/exec/modules.html#import-matching

/// What a module's imports were resolved to, by kind and in order.
struct Links {
  var functions: [UnsafeMutablePointer<FunctionRecord>] = []
  var tables: [UnsafeMutablePointer<TableRecord>] = []
  var memories: [UnsafeMutablePointer<MemoryRecord>] = []
  var globals: [Global] = []
  var tags: [UnsafeMutablePointer<TagRecord>] = []

  /// Resolves all imports of `module`, or says all that is wrong with them.
  init(_ module: Module, _ imports: Imports, in store: Store) throws(LinkError) {
    var problems: [(kind: LinkError.Kind, text: String)] = []
    // The module is valid: every import has a type, so both lists are as long.
    for (item, wanted) in zip(module.syntax.imports, module.imports) {
      let name = "\(wanted.module.quoted) \(wanted.name.quoted)"
      guard let given = imports[wanted.module, wanted.name] else {
        problems.append(
          (.unknownImport, "\(name), a \(wanted.type)" + Self.missing(wanted, imports)))
        continue
      }
      if let problem = Self.problem(given, item.kind, wanted.type, module, store) {
        problems.append((.incompatibleImportType, "\(name) \(problem)"))
      } else {
        append(given, in: store)
      }
    }
    // Nothing given at all is graver than something of another type.
    guard let gravest = problems.first(where: { $0.kind == .unknownImport }) ?? problems.first
    else { return }
    if problems.count == 1 { throw LinkError(gravest.kind, gravest.text) }
    let lines = problems.map { "\n  \($0.kind.rawValue): \($0.text)" }.joined()
    throw LinkError(gravest.kind, "\(problems.count) imports cannot be linked:\(lines)")
  }

  /// Why `given` cannot be an import of `module`; `nil` when it can.
  private static func problem(
    _ given: External, _ kind: ModuleSyntax.Import.Kind, _ wanted: ExternalType, _ module: Module,
    _ store: Store
  ) -> String? {
    if given.store !== store, !given.isSharedMemory {
      return "was made in another store; a store takes its own things only"
    }
    if given.matches(kind, wanted, typeIDs: module.code.typeIDs) { return nil }
    let type = given.type
    return type == wanted
      ? "must be a \(wanted), the one given is of another type that looks the same"
      : "must be a \(wanted), a \(type) was given"
  }

  private mutating func append(_ external: External, in store: Store) {
    switch external {
    case .function(let function): functions.append(function.record)
    case .table(let table): tables.append(table.record)
    case .memory(let memory): memories.append(memory.kept(in: store).record)
    case .global(let global): globals.append(global)
    case .tag(let tag): tags.append(tag.record)
    }
  }

  /// What may help with an import for which nothing is given.
  private static func missing(_ wanted: Module.Import, _ imports: Imports) -> String {
    guard let names = imports.names(of: wanted.module) else {
      return hint(wanted.module, among: imports.moduleNames, "the imports given are of")
    }
    return hint(wanted.name, among: names, "of this module there are")
  }
}

extension External {
  /// Whether this can be given for an import of this kind, whose type is `wanted`; `typeIDs` are those of
  /// the importing module.
  ///
  /// Spec: [matching](https://webassembly.github.io/spec/core/valid/matching.html#external-types)
  fileprivate func matches(
    _ kind: ModuleSyntax.Import.Kind, _ wanted: ExternalType, typeIDs: [TypeID]
  ) -> Bool {
    // Safe: validation checked the indices of types.
    switch (self, kind, wanted) {
    case (.function(let function), .function(let index), _):
      CanonicalTypes.isSubtype(function.record.pointee.typeID, of: typeIDs[Int(index)])
    case (.function(let function), .exactFunction(let index), _):
      function.record.pointee.typeID == typeIDs[Int(index)]
    case (.tag(let tag), .tag(let index), _):
      tag.record.pointee.typeID == typeIDs[Int(index)]
    case (.table(let table), _, .table(let wanted)): table.type.matches(wanted)
    case (.memory(let memory), _, .memory(let wanted)): memory.type.matches(wanted)
    case (.global(let global), _, .global(let wanted)): global.type.matches(wanted)
    default: false
    }
  }

  fileprivate var isSharedMemory: Bool {
    if case .memory(let memory) = self { memory.type.isShared } else { false }
  }
}

// In types from the embedding API equal types have equal ids, so that `==` compares them.

extension TableType {
  fileprivate func matches(_ wanted: TableType) -> Bool {
    addressType == wanted.addressType && elementType == wanted.elementType
      && limits.matches(wanted.limits)
  }
}

extension MemoryType {
  fileprivate func matches(_ wanted: MemoryType) -> Bool {
    addressType == wanted.addressType && isShared == wanted.isShared
      && pageSizeExponent == wanted.pageSizeExponent && limits.matches(wanted.limits)
  }
}

extension GlobalType {
  fileprivate func matches(_ wanted: GlobalType) -> Bool {
    guard isMutable == wanted.isMutable else { return false }
    return isMutable
      ? valueType == wanted.valueType : CanonicalTypes.matches(valueType, wanted.valueType)
  }
}

extension Limits {
  /// Whether sizes within these limits are also within `wanted`.
  fileprivate func matches(_ wanted: Limits) -> Bool {
    guard minimum >= wanted.minimum else { return false }
    guard let wantedMaximum = wanted.maximum else { return true }
    return maximum.map { $0 <= wantedMaximum } ?? false
  }
}
