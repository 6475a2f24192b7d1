import Testing

@testable import Apus

@Suite struct ObjectLayoutTests {
  private static let i8 = FieldType(.i8)
  private static let i32 = FieldType(StorageType(.i32))
  private static let i64 = FieldType(StorageType(.i64))
  private static let v128 = FieldType(StorageType(.v128))
  private static let any = FieldType(StorageType(.anyref))

  /// Fields, how many of them lie before the descriptor, and where all come to lie.
  @Test(
    arguments: [
      ([], nil, nil, [], 16), ([], 0, 8, [], 16),
      ([i8], nil, nil, [8], 16), ([i8], 0, 8, [16], 24), ([i8], 1, 16, [8], 24),
      ([i64], 1, 16, [8], 24), ([v128], 0, 8, [16], 32), ([v128], 1, 24, [8], 32),
      ([i8, i32, i8, any], 2, 16, [8, 12, 24, 32], 40),
      ([i8, i32, i8, any], 4, 32, [8, 12, 16, 24], 40),
    ] as [([FieldType], Int?, Int?, [Int], Int)])
  func descriptorsLieAmongFields(
    _ types: [FieldType], _ position: Int?, _ descriptor: Int?, _ fields: [Int], _ byteCount: Int
  ) {
    let layout = StructureLayout(types, descriptorPosition: position)
    #expect(layout.fields.map(\.byteOffset) == fields)
    #expect(layout.descriptorByteOffset == descriptor)
    #expect(layout.byteCount == byteCount)
    // What the translator asks, which has indices of the module.
    #expect(
      types.indices.map {
        StructureLayout.byteOffset(of: $0, in: types, descriptorPosition: position)
      } == fields)
    #expect(
      position.map { StructureLayout.descriptorByteOffset(at: $0, in: types) } == descriptor)
  }

  /// A row of subtypes: what has been placed once stays there in all below.
  @Test func subtypesKeepThePlaces() {
    let all = [Self.i8, Self.i32, Self.i8, Self.v128, Self.any]
    let make = { (count: Int, supertype: TypeIndex?, hasDescriptor: Bool) in
      DefinedType(
        .structure(Array(all.prefix(count))), isFinal: false,
        supertypes: supertype.map { [$0] } ?? [], descriptor: hasDescriptor ? 9 : nil)
    }
    let types = [
      make(1, nil, false), make(3, 0, false), make(3, 1, true), make(4, 2, true), make(5, 3, true),
    ]
    let positions = types.indices.map { index in
      StructureLayout.descriptorPosition(of: UInt32(index)) { types[Int($0)] }
    }
    #expect(positions == [nil, nil, 3, 3, 3])
    let layouts = zip(types, positions).map {
      StructureLayout($0.fields, descriptorPosition: $1)
    }
    for (layout, next) in zip(layouts, layouts.dropFirst()) {
      #expect(
        layout.fields.map(\.byteOffset).elementsEqual(
          next.fields.prefix(layout.fields.count).map(\.byteOffset)))
    }
    #expect(layouts.map(\.descriptorByteOffset) == [nil, nil, 24, 24, 24])
    #expect(StructureLayout.descriptorPosition(of: 0) { _ in make(2, nil, true) } == 0)
  }
}
