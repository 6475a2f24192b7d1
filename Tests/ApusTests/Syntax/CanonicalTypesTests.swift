import Testing

@testable import Apus

@Suite struct CanonicalTypesTests {
  private func ids(_ build: (inout ModuleBuilder) -> Void) throws -> [TypeID] {
    var module = ModuleBuilder()
    build(&module)
    return try Module(bytes: module.bytes, features: .all).types.ids
  }

  private func reference(_ index: UInt32) -> FieldType {
    FieldType(StorageType(.reference(nullable: true, .defined(index))))
  }

  @Test func equalTypesOfTwoModulesHaveOneID() throws {
    let first = try ids { _ = $0.type([.i32], [.i64]) }
    let second = try ids {
      _ = $0.type([], [])
      _ = $0.type([.i32], [.i64])
    }
    #expect(first[0] == second[1] && first[0] != second[0])
    #expect(CanonicalTypes.id(of: FunctionType([.i32], [.i64])) == first[0])
    #expect(CanonicalTypes.functionType(first[0]) == FunctionType([.i32], [.i64]))
  }

  /// A list that refers to itself, once at index 0, once at index 3; and two that differ.
  @Test func groupsAreComparedByStructure() throws {
    let list = try ids { $0.addType(.structure([.init(.i8), reference(0)])) }
    let later = try ids {
      for type in [ValueType.i32, .i64, .f32] { _ = $0.type([type]) }
      $0.addType(.structure([.init(.i8), reference(3)]))
      $0.addType(.structure([.init(.i8), reference(4)]), isFinal: false)
      $0.addType(.structure([.init(.i8), reference(4)]))
    }
    #expect(later[3] == list[0])
    #expect(Set(later).count == later.count)
  }

  @Test func positionInAGroupMatters() throws {
    let empty = DefinedType(.structure([]))
    let group = try ids { $0.addTypes([empty, empty]) }
    let again = try ids {
      $0.addType(.structure([]))
      $0.addTypes([empty, empty])
    }
    #expect(group[0] != group[1] && again[0] != group[0])
    #expect(Array(again[1...]) == group)
  }

  @Test func subtypesAcrossModules() throws {
    let base = try ids { $0.addType(.structure([]), isFinal: false) }[0]
    let sub = try ids {
      $0.addType(.structure([]), isFinal: false)
      $0.addType(.structure([.init(.i16)]), supertypes: [0])
    }[1]
    #expect(CanonicalTypes.isSubtype(sub, of: base) && !CanonicalTypes.isSubtype(base, of: sub))
    #expect(CanonicalTypes.isSubtype(base, of: base))
    #expect(CanonicalTypes.ancestors(of: sub) == [base])
    #expect(CanonicalTypes.type(sub)?.supertypes == [base])
    let (subReference, baseReference) = (
      ValueType.reference(nullable: false, .defined(sub)),
      ValueType.reference(nullable: true, .defined(base))
    )
    #expect(CanonicalTypes.matches(subReference, baseReference))
    #expect(!CanonicalTypes.matches(baseReference, subReference))
  }

  @Test func unknownIDs() {
    let none = TypeID.max
    #expect(CanonicalTypes.type(none) == nil && CanonicalTypes.functionType(none) == nil)
    #expect(CanonicalTypes.ancestors(of: none).isEmpty && !CanonicalTypes.isSubtype(none, of: 0))
    let reference = ValueType.reference(nullable: true, .defined(CanonicalTypes.idLimit - 1))
    #expect(!CanonicalTypes.matches(reference, .reference(nullable: true, .structure)))
  }

  /// What the embedding API shows of a module has ids for indices.
  @Test func exportsHaveIDs() throws {
    var module = ModuleBuilder()
    let list = module.addType(.structure([]), isFinal: false)
    let type = ValueType.reference(nullable: true, .defined(list))
    module.addGlobal(type, export: "g") { $0.op(.refNull).raw(ModuleBuilder.heapType(.nothing)) }
    module.addFunction([type], [.i32], export: "f") { $0.i32(0) }
    let loaded = try Module(bytes: module.bytes, features: .wasm3)
    let expected = ValueType.reference(nullable: true, .defined(loaded.types.id(list)))
    #expect(
      loaded.exports.map(\.type) == [
        .global(GlobalType(expected)), .function(FunctionType([expected], [.i32])),
      ])
  }
}
