// Which type stands for which: the one place where subtyping is decided.
// https://webassembly.github.io/spec/core/valid/matching.html

/// The number of a defined type in the whole process: equal for equal types, whatever module defines
/// them. `CanonicalTypes` gives it.
package typealias TypeID = UInt32

/// What subtyping asks of defined types, by their indices in a module or, in `CanonicalTypes`, by
/// their ids.
///
/// Each type has a row of its ancestors' ids, from the root on. So a type is a subtype of another of
/// depth d if that one's id is at place d of its row. Types with one supertype share the row.
package struct TypeHierarchy: Sendable {
  /// The most ancestors a type can have, as in other engines.
  package static let depthLimit = 63

  private struct Entry: BitwiseCopyable {
    var id: TypeID
    /// Where in `ancestors` its row begins. It has `depth` items.
    var rowStart: UInt32
    /// Where its subtypes' row begins: its own row, then itself. `.max` while it has no subtypes.
    var subtypeRowStart: UInt32 = .max
    var depth: UInt8
    var kind: CompositeType.Kind
    var isFinal: Bool
  }

  private var entries: [Entry] = []
  private var ancestors: [TypeID] = []

  package init() {}

  package var count: Int { entries.count }
  /// The ids of all types, in order.
  package var ids: [TypeID] { entries.map(\.id) }

  // Every index must be below `count`: validation checks those that a module names.
  package func id(_ index: TypeIndex) -> TypeID { entries[Int(index)].id }
  package func kind(_ index: TypeIndex) -> CompositeType.Kind { entries[Int(index)].kind }
  package func isFinal(_ index: TypeIndex) -> Bool { entries[Int(index)].isFinal }
  /// How many ancestors it has.
  package func depth(_ index: TypeIndex) -> Int { Int(entries[Int(index)].depth) }

  /// The ids of its ancestors from the root on.
  package func ancestors(of index: TypeIndex) -> ArraySlice<TypeID> {
    let entry = entries[Int(index)]
    return ancestors[Int(entry.rowStart)...].prefix(Int(entry.depth))
  }

  /// Adds a type. `supertype` is the index of one that is there, and not at the limit of depth.
  package mutating func append(
    _ id: TypeID, _ kind: CompositeType.Kind, isFinal: Bool, supertype: TypeIndex?
  ) {
    var entry = Entry(id: id, rowStart: 0, depth: 0, kind: kind, isFinal: isFinal)
    if let supertype {
      entry.rowStart = subtypeRow(of: Int(supertype))
      entry.depth = entries[Int(supertype)].depth &+ 1
    }
    entries.append(entry)
  }

  private mutating func subtypeRow(of index: Int) -> UInt32 {
    var entry = entries[index]
    if entry.subtypeRowStart != .max { return entry.subtypeRowStart }
    let end = Int(entry.rowStart) + Int(entry.depth)
    // A row with nothing behind grows in place.
    if entry.depth > 0 && end == ancestors.count {
      entry.subtypeRowStart = entry.rowStart
    } else {
      entry.subtypeRowStart = UInt32(truncatingIfNeeded: ancestors.count)
      ancestors += Array(ancestors[Int(entry.rowStart)..<end])
    }
    ancestors.append(entry.id)
    entries[index] = entry
    return entry.subtypeRowStart
  }

  /// Gives the types from index `start` on, which have consecutive ids, other ones from `first` on.
  /// No id may be both an old and a new one.
  package mutating func renumber(from start: Int, to first: TypeID) {
    guard start < entries.count else { return }
    let old = entries[start].id
    let count = TypeID(truncatingIfNeeded: entries.count - start)
    for index in start..<entries.count {
      entries[index].id = entries[index].id &- old &+ first
      let row = Int(entries[index].subtypeRowStart)
      guard entries[index].subtypeRowStart != .max else { continue }
      for place in row...row + Int(entries[index].depth) where ancestors[place] &- old < count {
        ancestors[place] = ancestors[place] &- old &+ first
      }
    }
  }
}

extension TypeHierarchy {
  /// Whether the defined type at `index` is the one at `other`, or a subtype of it.
  package func isSubtype(_ index: TypeIndex, of other: TypeIndex) -> Bool {
    let (entry, wanted) = (entries[Int(index)], entries[Int(other)])
    if entry.id == wanted.id { return true }
    return wanted.depth < entry.depth
      && ancestors[Int(entry.rowStart) + Int(wanted.depth)] == wanted.id
  }

  /// Whether a value of type `found` may stand where `expected` is required. An operand of
  /// unreachable code matches all.
  package func matches(_ found: ValueType, _ expected: ValueType) -> Bool {
    if found == expected || found == .bottom { return true }
    guard let foundHeap = found.heapType, let expectedHeap = expected.heapType,
      expected.isNullable || !found.isNullable
    else { return false }
    return matches(foundHeap, expectedHeap)
  }

  /// Whether every value of heap type `found` is also one of `expected`.
  package func matches(_ found: HeapType, _ expected: HeapType) -> Bool {
    if found == expected || found == .bottom { return true }
    switch (found.definedIndex, expected.definedIndex) {
    case (nil, nil):
      return Self.abstractMatches(found, expected)
    case (let index?, nil):
      let above: HeapType =
        switch kind(index) {
        case .function: .function
        case .structure: .structure
        case .array: .array
        }
      return above == expected || Self.abstractMatches(above, expected)
    case (nil, let index?):
      return found == (kind(index) == .function ? .noFunction : .nothing)
    case (let index?, let other?):
      // Two indices may mean one type; an exact type has no other subtypes.
      return expected.isExact
        ? found.isExact && id(index) == id(other) : isSubtype(index, of: other)
    }
  }

  private static func abstractMatches(_ found: HeapType, _ expected: HeapType) -> Bool {
    switch expected {
    case .any:
      return [.equality, .i31, .structure, .array, .nothing].contains(found)
    case .equality:
      return [.i31, .structure, .array, .nothing].contains(found)
    case .i31, .structure, .array: return found == .nothing
    case .function: return found == .noFunction
    case .external: return found == .noExternal
    case .exception: return found == .noException
    default: return false
    }
  }

  /// The greatest type of the hierarchy that a heap type belongs to.
  package func top(of type: HeapType) -> HeapType {
    if let index = type.definedIndex { return kind(index) == .function ? .function : .any }
    return switch type {
    case .function, .noFunction: .function
    case .external, .noExternal: .external
    case .exception, .noException: .exception
    default: .any
    }
  }
}

extension TypeHierarchy {
  /// Whether what is stored as `found` can be read as `expected`.
  package func matches(_ found: StorageType, _ expected: StorageType) -> Bool {
    if found.isPacked || expected.isPacked { return found == expected }
    return matches(found.unpacked, expected.unpacked)
  }

  /// Whether one field can stand for another: a variable one only for one of the same type.
  package func matches(_ found: FieldType, _ expected: FieldType) -> Bool {
    found.isMutable == expected.isMutable && matches(found.storage, expected.storage)
      && (!found.isMutable || matches(expected.storage, found.storage))
  }

  /// Whether functions of type `found` can be called as ones of type `expected`.
  package func matches(_ found: FunctionType, _ expected: FunctionType) -> Bool {
    found.parameters.count == expected.parameters.count
      && found.results.count == expected.results.count
      && zip(expected.parameters, found.parameters).allSatisfy { matches($0, $1) }
      && zip(found.results, expected.results).allSatisfy { matches($0, $1) }
  }

  /// Whether a type of this make can be declared a subtype of one of that.
  package func matches(_ found: CompositeType, _ expected: CompositeType) -> Bool {
    switch (found, expected) {
    case (.function(let found), .function(let expected)): matches(found, expected)
    case (.array(let found), .array(let expected)): matches(found, expected)
    case (.structure(let found), .structure(let expected)):
      found.count >= expected.count && zip(found, expected).allSatisfy { matches($0, $1) }
    default: false
    }
  }
}
