import Testing

@testable import Apus

@Suite struct TypeRulesTests {
  typealias Group = [DefinedType]

  private static func structure(
    _ fields: [FieldType] = [], isFinal: Bool = false, _ supertypes: [TypeIndex] = [],
    descriptor: TypeIndex? = nil, described: TypeIndex? = nil
  ) -> DefinedType {
    DefinedType(
      .structure(fields), isFinal: isFinal, supertypes: supertypes, descriptor: descriptor,
      described: described)
  }

  private static func field(_ index: UInt32, isMutable: Bool = false) -> FieldType {
    FieldType(
      StorageType(.reference(nullable: true, .defined(index))), isMutable: isMutable)
  }

  private static let function = DefinedType(.function(.init([])))

  @Test(
    arguments: [
      ([[structure([field(0)])]], "valid"), ([[structure([field(1)])]], "unknown type 1"),
      ([[structure([field(1)]), structure([field(0)])]], "valid"),
      ([[structure([field(1)])], [structure()]], "unknown type 1"),
      ([[structure()], [structure([], [0])]], "valid"),
      ([[structure(), structure([], [0])]], "valid"),
      ([[structure([], [0])]], "forward use of type 0"),
      ([[structure([], [1]), structure()]], "forward use of type 1"),
      ([[structure([], [1])], [structure()]], "unknown type 1"),
      ([[structure()], [structure([], [0, 0])]], "sub type 1 has several super types"),
      ([[structure([], isFinal: true)], [structure([], [0])]], "sub type 1 does not match"),
      (
        [[structure([.init(.i8)])], [structure([], [0])]], "sub type 1 does not match super type 0"
      ),
      ([[structure()], [structure([.init(.i8)], [0])]], "valid"),
      ([[function], [structure([], [0])]], "sub type 1 does not match super type 0"),
      (
        [[structure()], [structure([field(0)])], [structure([field(2)], [1])]],
        "sub type 2 does not match"
      ),
    ] as [([Group], String)])
  func groups(groups: [Group], expected: String) { check(groups, expected) }

  @Test(
    arguments: [
      ([[structure(descriptor: 1), structure(described: 0)]], "valid"),
      ([[structure(descriptor: 1)]], "descriptor type is outside rec group"),
      ([[structure()], [structure(described: 0)]], "described type is outside rec group"),
      (
        [[structure(descriptor: 1), structure()]], "type is not described by its descriptor"
      ),
      (
        [[structure(), structure(described: 0)]],
        "described type is not described by descriptor"
      ),
      (
        [[structure(described: 1), structure(descriptor: 0)]],
        "forward use of described type"
      ),
      (
        [[.init(.array(.init(.i8)), descriptor: 1), structure(described: 0)]],
        "descriptor type must be a struct"
      ),
      (
        [[structure(descriptor: 1), .init(.array(.init(.i8)), described: 0)]],
        "described type must be a struct"
      ),
      (
        [
          [structure(descriptor: 1), structure(described: 0)],
          [structure([], [0], descriptor: 3), structure([], [1], described: 2)],
        ], "valid"
      ),
      (
        [
          [structure(descriptor: 1), structure(described: 0)], [structure([], [0])],
        ], "sub type 2 does not match super type 0"
      ),
      (
        [
          [structure(descriptor: 1), structure(described: 0)],
          [structure([], [0], descriptor: 3), structure([], described: 2)],
        ], "descriptor type 3 does not match 1"
      ),
      (
        [
          [structure(descriptor: 1), structure(described: 0)],
          [structure([], descriptor: 3), structure([], [1], described: 2)],
        ], "described type 2 does not match 0"
      ),
    ] as [([Group], String)])
  func descriptors(groups: [Group], expected: String) { check(groups, expected) }

  private func check(_ groups: [Group], _ expected: String) {
    var module = ModuleBuilder()
    for group in groups { module.addTypes(group) }
    let verdict = verdict(module.bytes, features: .all)
    #expect(
      verdict.hasPrefix(expected == "valid" ? expected : "invalid: " + expected), "\(verdict)")
    // What is known to the process is judged as what is new.
    #expect(again(module.bytes) == verdict)
  }

  private func again(_ bytes: [UInt8]) -> String { verdict(bytes, features: .all) }

  /// As many supertypes as are allowed, and one more.
  @Test(arguments: [(63, "valid"), (64, "invalid: implementation limit")])
  func depth(of depth: UInt32, expected: String) {
    var module = ModuleBuilder()
    module.addTypes(
      (0...depth).map { Self.structure([.init(.i16)], $0 == 0 ? [] : [$0 - 1]) })
    #expect(verdict(module.bytes, features: .wasm3).hasPrefix(expected))
  }

  @Test(arguments: [(10_000, "valid"), (10_001, "invalid: implementation limit")])
  func fields(count: Int, expected: String) {
    var module = ModuleBuilder()
    module.addType(.structure(Array(repeating: .init(.i8), count: count)))
    #expect(verdict(module.bytes, features: .wasm3).hasPrefix(expected))
  }
}
