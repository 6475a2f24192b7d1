// The rules for the types that a module defines.
// https://webassembly.github.io/spec/core/valid/types.html#recursive-types

/// Checks the type section, group by group, and gives its types their ids.
///
/// Of a group that the process knows already nothing need be checked again: it has been valid.
struct TypeRules {
  /// The most types of a module, as in other engines.
  static let typeCountLimit = 1_000_000
  /// The most fields of a structure, as in other engines.
  static let fieldCountLimit = 10_000

  let syntax: ModuleSyntax
  let features: Features
  /// The types checked so far.
  private(set) var hierarchy = TypeHierarchy()

  init(_ syntax: ModuleSyntax, _ features: Features) {
    self.syntax = syntax
    self.features = features
  }

  /// Checks all groups.
  mutating func check() throws(ModuleError) {
    if syntax.types.count > Self.typeCountLimit {
      throw limit("more than \(Self.typeCountLimit) types")
    }
    var start = 0
    for end in syntax.typeGroupEnds {
      try checkGroup(start..<Int(end))
      start = Int(end)
    }
  }

  private mutating func checkGroup(_ group: Range<Int>) throws(ModuleError) {
    for index in group {
      try checkIndices(syntax.types[index], at: index, groupEnd: group.upperBound)
    }
    let start = UInt32(truncatingIfNeeded: group.lowerBound)
    let structure = syntax.types[group].map { [hierarchy] type in
      type.mappingIndices { $0 < start ? hierarchy.id($0) : CanonicalTypes.mark($0 &- start) }
    }
    if let first = CanonicalTypes.firstID(of: structure) { return try append(group, first: first) }
    // Ids that nothing else has, until the group is known to be valid.
    try append(group, first: UInt32.max &- UInt32(truncatingIfNeeded: group.upperBound))
    for index in group { try checkRelations(syntax.types[index], at: index, in: group) }
    guard let first = CanonicalTypes.register(structure) else {
      throw limit("more types than the process has numbers for")
    }
    hierarchy.renumber(from: group.lowerBound, to: first)
  }

  private mutating func append(_ group: Range<Int>, first: TypeID) throws(ModuleError) {
    for (position, type) in syntax.types[group].enumerated() {
      if let supertype = type.supertypes.first,
        hierarchy.depth(supertype) >= TypeHierarchy.depthLimit
      {
        throw limit("a type has more than \(TypeHierarchy.depthLimit) super types")
      }
      hierarchy.append(
        first &+ UInt32(truncatingIfNeeded: position), type.composite.kind, isFinal: type.isFinal,
        supertype: type.supertypes.first)
    }
  }

  private func limit(_ detail: String) -> ModuleError {
    syntax.failure(.type, .implementationLimit, detail)
  }
}

// What can be said of a type by itself.
extension TypeRules {
  private func checkIndices(
    _ type: DefinedType, at index: Int, groupEnd: Int
  ) throws(ModuleError) {
    switch type.composite {
    case .function(let function):
      if function.results.count > 1, !features.contains(.multiValue) {
        throw syntax.failure(
          .type, .invalidResultArity, "several results need the feature multi-value")
      }
      for valueType in function.parameters { try checkIndex(valueType, below: groupEnd) }
      for valueType in function.results { try checkIndex(valueType, below: groupEnd) }
    case .structure(let fields):
      if fields.count > Self.fieldCountLimit {
        throw limit("a structure has more than \(Self.fieldCountLimit) fields")
      }
      for field in fields { try checkIndex(field.storage.unpacked, below: groupEnd) }
    case .array(let element): try checkIndex(element.storage.unpacked, below: groupEnd)
    }
    if type.supertypes.count > 1 {
      throw syntax.failure(.type, .subtype, index: index, "has several super types")
    }
    if let supertype = type.supertypes.first, Int(supertype) >= index {
      throw syntax.failure(
        .type, Int(supertype) < groupEnd ? .forwardUse : .unknownType, index: supertype)
    }
  }

  private func checkIndex(_ type: ValueType, below end: Int) throws(ModuleError) {
    if let index = type.heapType?.definedIndex, Int(index) >= end {
      throw syntax.failure(.type, .unknownType, index: index)
    }
  }
}

// What a type says of others.
extension TypeRules {
  private func checkRelations(
    _ type: DefinedType, at index: Int, in group: Range<Int>
  ) throws(ModuleError) {
    try checkDescriptor(type, at: index, in: group)
    try checkDescribed(type, at: index, in: group)
    guard let supertype = type.supertypes.first else { return }
    let expected = syntax.types[Int(supertype)]
    guard !expected.isFinal, hierarchy.matches(type.composite, expected.composite),
      (type.described == nil) == (expected.described == nil),
      type.descriptor != nil || expected.descriptor == nil
    else {
      throw syntax.failure(.type, .subtype, index: index, "does not match super type \(supertype)")
    }
    if let described = type.described, let wanted = expected.described,
      !hierarchy.isSubtype(described, of: wanted)
    {
      throw syntax.failure(.type, .describedType, index: described, "does not match \(wanted)")
    }
    if let descriptor = type.descriptor, let wanted = expected.descriptor,
      !hierarchy.isSubtype(descriptor, of: wanted)
    {
      throw syntax.failure(.type, .descriptorType, index: descriptor, "does not match \(wanted)")
    }
  }

  /// Spec: [descriptors](https://github.com/WebAssembly/custom-descriptors/blob/main/proposals/custom-descriptors/Overview.md)
  private func checkDescriptor(
    _ type: DefinedType, at index: Int, in group: Range<Int>
  ) throws(ModuleError) {
    guard let descriptor = type.descriptor else { return }
    guard group.contains(Int(descriptor)) else {
      throw syntax.failure(.type, .descriptorOutsideGroup)
    }
    guard type.composite.kind == .structure else {
      throw syntax.failure(.type, .descriptorNotStructure)
    }
    guard syntax.types[Int(descriptor)].described.map(Int.init) == index else {
      throw syntax.failure(.type, .notDescribedByDescriptor)
    }
  }

  private func checkDescribed(
    _ type: DefinedType, at index: Int, in group: Range<Int>
  ) throws(ModuleError) {
    guard let described = type.described else { return }
    guard group.contains(Int(described)) else {
      throw syntax.failure(.type, .describedOutsideGroup)
    }
    guard Int(described) < index else { throw syntax.failure(.type, .forwardUseOfDescribed) }
    guard type.composite.kind == .structure else {
      throw syntax.failure(.type, .describedNotStructure)
    }
    guard syntax.types[Int(described)].descriptor.map(Int.init) == index else {
      throw syntax.failure(.type, .describedWithoutDescriptor)
    }
  }
}
