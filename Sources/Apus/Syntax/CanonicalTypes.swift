// One number for every defined type of the process, so that types of different modules compare.
// https://webassembly.github.io/spec/core/valid/conventions.html#defined-types

import Synchronization

/// The defined types of all modules, each once.
///
/// A recursion group is known by its structure: its types, with references to types of other groups
/// by their ids, and references inside the group by position. So two groups that look the same are
/// the same, and their types have the same ids. Types are never forgotten: an id stays good.
package enum CanonicalTypes {
  /// Ids are below; above them are the marks of references inside a group.
  static let idLimit = HeapType.definedIndexLimit - groupSizeLimit
  /// The most types of a group.
  package static let groupSizeLimit: UInt32 = 1 << 20

  private struct State: ~Copyable {
    /// The first id of each group.
    var groups: [[DefinedType]: TypeID] = [:]
    /// All types by id. Indices in them are ids too.
    var types: [DefinedType] = []
    var hierarchy = TypeHierarchy()
  }

  private static let state = Mutex(State())

  /// The mark of a reference to the type at `position` of the same group.
  package static func mark(_ position: UInt32) -> UInt32 {
    HeapType.definedIndexLimit &- 1 &- position
  }

  /// The id of the first type of a group, if it is known. References to other groups are ids, those
  /// inside the group marks.
  package static func firstID(of group: [DefinedType]) -> TypeID? {
    state.withLock { $0.groups[group] }
  }

  /// The id of the first type of a group, which is added if it is new; the others follow. The group
  /// must be valid. `nil` when there is no room for more types.
  package static func register(_ group: [DefinedType]) -> TypeID? {
    state.withLock { state in
      if let id = state.groups[group] { return id }
      let first = TypeID(truncatingIfNeeded: state.types.count)
      guard group.count <= groupSizeLimit, state.types.count + group.count <= idLimit else {
        return nil
      }
      for (position, type) in group.enumerated() {
        let type = type.mappingIndices {
          $0 < idLimit ? $0 : first &+ (HeapType.definedIndexLimit &- 1 &- $0)
        }
        state.types.append(type)
        state.hierarchy.append(
          first &+ UInt32(truncatingIfNeeded: position), type.composite.kind,
          isFinal: type.isFinal, supertype: type.supertypes.first)
      }
      state.groups[group] = first
      return first
    }
  }

  /// The id of a function type that stands alone, is final and has no supertype: what the type
  /// section's short form defines. `nil` when there is no room for more types.
  package static func id(of type: FunctionType) -> TypeID? {
    register([DefinedType(.function(type))])
  }

  /// The type with this id; indices in it are ids. `nil` when there is none.
  package static func type(_ id: TypeID) -> DefinedType? {
    state.withLock { Int(id) < $0.types.count ? $0.types[Int(id)] : nil }
  }

  /// The function type with this id.
  package static func functionType(_ id: TypeID) -> FunctionType? {
    if case .function(let type)? = type(id)?.composite { type } else { nil }
  }

  /// The ids of a type's ancestors, from the root on. A type is a subtype of another that has d
  /// ancestors if that one's id is at place d here, or if it is the same.
  package static func ancestors(of id: TypeID) -> [TypeID] {
    state.withLock { Int(id) < $0.hierarchy.count ? Array($0.hierarchy.ancestors(of: id)) : [] }
  }

  /// Whether the type with this id is the one with the other, or a subtype of it.
  package static func isSubtype(_ id: TypeID, of other: TypeID) -> Bool {
    if id == other { return true }
    return state.withLock { state in
      Int(max(id, other)) < state.hierarchy.count && state.hierarchy.isSubtype(id, of: other)
    }
  }

  /// Whether a value of type `found` may stand where `expected` is required. Indices in both are ids.
  package static func matches(_ found: ValueType, _ expected: ValueType) -> Bool {
    if found == expected { return true }
    return state.withLock { state in
      let indices = [found, expected].compactMap { $0.heapType?.definedIndex }
      return indices.allSatisfy { $0 < state.hierarchy.count }
        && state.hierarchy.matches(found, expected)
    }
  }
}

// From the indices of one space to those of another.

extension ValueType {
  package func mappingIndices(_ map: (UInt32) -> UInt32) -> ValueType {
    guard let heapType, let index = heapType.definedIndex else { return self }
    return .reference(
      nullable: isNullable, .defined(map(index), isExact: heapType.isExact))
  }

  fileprivate var namesDefinedType: Bool { heapType?.definedIndex != nil }
}

extension FunctionType {
  package func mappingIndices(_ map: (UInt32) -> UInt32) -> FunctionType {
    // Most types name no other: then there is nothing to copy.
    guard
      parameters.contains(where: \.namesDefinedType) || results.contains(where: \.namesDefinedType)
    else { return self }
    return FunctionType(
      parameters.map { $0.mappingIndices(map) }, results.map { $0.mappingIndices(map) })
  }
}

extension FieldType {
  fileprivate func mappingIndices(_ map: (UInt32) -> UInt32) -> FieldType {
    storage.isPacked
      ? self : FieldType(StorageType(storage.unpacked.mappingIndices(map)), isMutable: isMutable)
  }
}

extension DefinedType {
  package func mappingIndices(_ map: (UInt32) -> UInt32) -> DefinedType {
    var type = self
    type.supertypes = supertypes.map(map)
    type.descriptor = descriptor.map(map)
    type.described = described.map(map)
    switch composite {
    case .function(let function): type.composite = .function(function.mappingIndices(map))
    case .structure(let fields):
      type.composite = .structure(fields.map { $0.mappingIndices(map) })
    case .array(let element): type.composite = .array(element.mappingIndices(map))
    }
    return type
  }
}

extension ExternalType {
  /// The type with the ids of a module's types for their indices.
  package func canonical(_ types: TypeHierarchy) -> ExternalType {
    let map = { (index: UInt32) in Int(index) < types.count ? types.id(index) : index }
    return switch self {
    case .function(let type): .function(type.mappingIndices(map))
    case .tag(let type): .tag(type.mappingIndices(map))
    case .memory: self
    case .global(let type):
      .global(GlobalType(type.valueType.mappingIndices(map), isMutable: type.isMutable))
    case .table(let type):
      .table(
        TableType(
          type.limits, of: type.elementType.mappingIndices(map), addressType: type.addressType))
    }
  }
}
