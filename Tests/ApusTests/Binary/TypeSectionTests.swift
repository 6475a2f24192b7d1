import Testing

@testable import Apus

@Suite struct TypeSectionTests {
  private func decode(
    _ section: [UInt8], id: UInt8 = 1, _ features: Features = .all
  ) throws(DecodingError) -> ModuleSyntax {
    let bytes = ModuleBytes(ModuleBuilder.header + ModuleBuilder.section(id, section))
    return try ModuleDecoder.decode(bytes, features: features)
  }

  private func message(_ section: [UInt8], id: UInt8 = 1, _ features: Features = .all) -> String? {
    failure { () throws(DecodingError) in try decode(section, id: id, features) }?.message
  }

  private static let field = FieldType(.i8)

  @Test(
    arguments: [
      ([0x60, 1, 0x7F, 0], .init(.function(.init([.i32])))),
      ([0x5F, 0], .init(.structure([]))), ([0x5F, 1, 0x78, 0], .init(.structure([field]))),
      (
        [0x5F, 2, 0x77, 1, 0x7E, 0],
        .init(.structure([.init(.i16, isMutable: true), .init(.init(.i64))]))
      ),
      ([0x5E, 0x63, 0x00, 1], .init(.array(.init(.init(reference(0)), isMutable: true)))),
      ([0x50, 0, 0x5E, 0x78, 0], .init(.array(field), isFinal: false)),
      ([0x4F, 1, 5, 0x5E, 0x78, 0], .init(.array(field), supertypes: [5])),
      ([0x50, 2, 5, 6, 0x5F, 0], .init(.structure([]), isFinal: false, supertypes: [5, 6])),
      ([0x4D, 1, 0x5F, 0], .init(.structure([]), descriptor: 1)),
      ([0x4C, 0, 0x4D, 2, 0x5F, 0], .init(.structure([]), descriptor: 2, described: 0)),
    ] as [([UInt8], DefinedType)])
  func types(bytes: [UInt8], expected: DefinedType) throws {
    #expect(try decode([1] + bytes).types == [expected])
    #expect(try decode([1, 0x4E, 1] + bytes).types == [expected])
    #expect(ModuleBuilder.definedType(expected) == bytes)
  }

  private static func reference(_ index: UInt32) -> ValueType {
    .reference(nullable: true, .defined(index))
  }

  @Test func groups() throws {
    let syntax = try decode([4, 0x5F, 0, 0x4E, 2, 0x5F, 0, 0x5F, 0, 0x4E, 0, 0x60, 0, 0])
    #expect(syntax.types.count == 4 && syntax.typeGroupEnds == [1, 3, 3, 4])
  }

  /// The index 98, written without a sign, is the code of exact types.
  @Test(arguments: [97, 98, 99] as [UInt8])
  func exactTypesOfAnyIndex(index: UInt8) throws {
    let structures = [[UInt8]](repeating: [0x5F, 0], count: 100)
    let bytes = [101] + structures.joined() + [0x5F, 1, 0x64, 0x62, index, 0]
    let type = ValueType.reference(nullable: false, .defined(UInt32(index), isExact: true))
    #expect(
      try decode(bytes).types.last
        == DefinedType(.structure([FieldType(StorageType(type), isMutable: false)])))
  }

  @Test(
    arguments: [
      ([1, 0x61, 0], "malformed definition type: 0x61"),
      ([1, 0x4E, 1, 0x4E, 0], "malformed definition type: 0x4e"),
      ([1, 0x4D, 0, 0x4D, 0, 0x5F, 0], "malformed definition type: 0x4d"),
      ([1, 0x4D, 0, 0x4C, 0, 0x5F, 0], "malformed definition type: 0x4c"),
      ([1, 0x5F, 1, 0x40, 0], "malformed storage type: 0x40"),
      ([1, 0x5F, 1, 0x62, 0, 0], "malformed storage type: 0x62"),
      ([1, 0x5F, 1, 0x64, 0x62, 0x62, 0, 0], "malformed storage type: exact twice"),
      ([1, 0x5F, 1, 0x64, 0x7F, 0], "malformed storage type: code or type index -1"),
      ([1, 0x5E, 0x78, 2], "malformed mutability: 0x02"),
      ([1, 0x60, 1, 0x78, 0], "malformed value type: 0x78"),
      ([1, 0x5F, 9], "length out of bounds"),
    ] as [([UInt8], String)])
  func malformed(section: [UInt8], expected: String) {
    #expect(message(section)?.hasPrefix(expected) == true, "\(message(section) ?? "")")
  }

  @Test(
    arguments: [
      ([1, 0x5F, 0], .gc), ([1, 0x5E, 0x78, 0], .gc), ([1, 0x4E, 0], .gc),
      ([1, 0x50, 0, 0x60, 0, 0], .gc), ([1, 0x60, 1, 0x6E, 0], .gc),
      ([1, 0x60, 1, 0x69, 0], .exceptions), ([1, 0x60, 1, 0x64, 0x70, 0], .functionReferences),
      ([1, 0x60, 1, 0x64, 0x62, 0, 0], .customDescriptors),
      ([1, 0x4D, 0, 0x5F, 0], .customDescriptors),
    ] as [([UInt8], Feature)])
  func typesNeedTheirFeature(section: [UInt8], feature: Feature) {
    #expect(throws: Never.self) { try decode(section) }
    #expect(message(section, .all.subtracting(Features(feature))) != nil)
  }
}

/// The other definitions that later versions brought.
@Suite struct LaterDefinitionsTests {
  private static func syntax(
    _ id: UInt8, _ item: [UInt8], _ features: Features = .all
  ) throws(DecodingError) -> ModuleSyntax {
    let bytes = ModuleBytes(ModuleBuilder.header + ModuleBuilder.section(id, [1] + item))
    return try ModuleDecoder.decode(bytes, features: features)
  }

  private static func message(
    _ id: UInt8, _ item: [UInt8], _ features: Features = .all
  ) -> String? {
    failure { () throws(DecodingError) in try syntax(id, item, features) }?.message
  }

  private static let one = Limits(minimum: 1)
  private static let two = Limits(minimum: 1, maximum: 2)

  @Test(
    arguments: [
      ([0, 1], .init(one), .core), ([1, 1, 2], .init(two), .core),
      ([3, 1, 2], .init(two, isShared: true), .threads),
      ([2, 1], .init(one, isShared: true), .threads),
      ([4, 1], .init(one, addressType: .i64), .memory64),
      ([5, 1, 2], .init(two, addressType: .i64), .memory64),
      (
        [8, 1, 0], .init(one, addressType: .i32, isShared: false, pageSizeExponent: 0),
        .customPageSizes
      ),
      (
        [15, 1, 2, 63], .init(two, addressType: .i64, isShared: true, pageSizeExponent: 63),
        .customPageSizes
      ),
    ] as [([UInt8], MemoryType, Feature)])
  func memories(bytes: [UInt8], type: MemoryType, feature: Feature) throws {
    #expect(try Self.syntax(5, bytes).memories == [type])
    let without = Features.all.subtracting(Features(feature))
    if feature != .core {
      #expect(Self.message(5, bytes, without)?.hasPrefix("malformed limits flags") == true)
    }
  }

  @Test(
    arguments: [
      (5, [16, 1], "malformed limits flags: 0x10"), (5, [8, 1, 64], "invalid custom page size"),
      (4, [0x70, 2, 1], "malformed limits flags: 0x02"),
      (4, [0x70, 8, 1], "malformed limits flags: 0x08"),
      (4, [0x40, 1, 0x70, 0, 0], "zero byte expected"),
      (13, [1, 0], "zero byte expected: 0x01"), (2, [0, 0, 5, 0], "malformed import kind: 0x05"),
      (7, [0, 0x20, 0], "malformed export kind: 0x20"), (7, [0, 5, 0], "malformed export kind"),
    ] as [(UInt8, [UInt8], String)])
  func malformed(id: UInt8, item: [UInt8], expected: String) {
    #expect(Self.message(id, item)?.hasPrefix(expected) == true, "\(Self.message(id, item) ?? "")")
  }

  @Test func tables() throws {
    let plain = try Self.syntax(4, [0x70, 5, 1, 2])
    #expect(plain.tables == [TableType(Self.two, of: .funcref, addressType: .i64)])
    #expect(plain.tableInitializers == [nil])
    let initialized = try Self.syntax(4, [0x40, 0, 0x64, 0x70, 0, 1, 0xD2, 0, 0x0B])
    let type = ValueType.reference(nullable: false, .function)
    #expect(initialized.tables == [TableType(Self.one, of: type)])
    #expect(initialized.tableInitializers.first??.byteCount == 3)
  }

  @Test func tagsAndImports() throws {
    #expect(try Self.syntax(13, [0, 7]).tags == [7])
    let tag = try Self.syntax(2, [0, 0, 4, 0, 7])
    #expect(tag.tags == [7] && tag.importedTagCount == 1)
    let function = try Self.syntax(2, [0, 0, 0x20, 3])
    #expect(function.functionTypes == [3] && function.importedFunctionCount == 1)
    guard case .exactFunction(3) = function.imports[0].kind else { throw Unexpected() }
    let noTags = Features.all.subtracting(Features(.exceptions, .legacyExceptions))
    #expect(Self.message(13, [0, 7], noTags)?.hasPrefix("malformed section id: 13") == true)
    let needs = "a tag needs the feature exceptions, which is not enabled"
    #expect(Self.message(2, [0, 0, 4, 0, 7], noTags) == "malformed import kind: \(needs)")
    #expect(Self.message(7, [0, 4, 0], noTags) == "malformed export kind: \(needs)")
    #expect(Self.message(2, [0, 0, 0x20, 3], .wasm3)?.hasPrefix("malformed import kind") == true)
  }

  private struct Unexpected: Error {}

  /// Where the size of a body is wrong, what is wrong in the body counts.
  @Test func errorsOfBodiesCountBeforeThoseBehind() {
    var module = ModuleBuilder()
    module.addFunction(type: module.type([]), body: [0, 0xFF, 0x0B])
    let bytes = module.bytes
    #expect(decodingFailure(bytes + [0x7F, 0])?.message == "illegal opcode ff")
    var valid = ModuleBuilder()
    valid.addFunction { $0 }
    valid.addFunction { $0 }
    #expect(decodingFailure(valid.bytes + [0x7F, 0])?.kind == .sectionID)
  }
}
