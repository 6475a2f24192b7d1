import Testing

@testable import Apus

@Suite struct ModuleDecoderTests {
  private typealias Kind = DecodingError.Kind

  private func syntax(
    _ bytes: [UInt8], _ features: Features = .wasm2
  ) throws(DecodingError) -> ModuleSyntax {
    try Module.decode(ModuleBytes(bytes), features: features)
  }

  // The header.

  @Test(
    arguments: [
      ([], "unexpected end: the file is empty"),
      ([0x00], "unexpected end: a module begins with eight bytes, these are 1"),
      (
        [0x00, 0x61, 0x73, 0x6D, 1, 0, 0],
        "unexpected end: a module begins with eight bytes, these are 7"
      ),
      (
        [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1],
        "magic header not detected: found 7f 45 4c 46, a native program (ELF)"
      ),
      (
        [0x1F, 0x8B, 8, 0, 0, 0], "magic header not detected: found 1f 8b 08 00, compressed by gzip"
      ),
      ([0x50, 0x4B, 3, 4, 20, 0], "magic header not detected: found 50 4b 03 04, a zip archive"),
      ([0x00, 0x61, 0x73, 0x6E, 1, 0, 0, 0], "magic header not detected: found 00 61 73 6e"),
      (
        [0x00, 0x61, 0x73, 0x6D, 0x0B, 0, 0, 0],
        "unknown binary version: version 11 is older than WebAssembly 1.0; "
          + "build the module anew with current tools"
      ),
      (
        [0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0],
        "unknown binary version: version 2, layer 0 is newer than the version 1 known here"
      ),
      (
        [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 1],
        "unknown binary version: version 1, layer 256 is newer than the version 1 known here"
      ),
    ] as [([UInt8], String)])
  func headers(bytes: [UInt8], message: String) {
    #expect(decodingFailure(bytes)?.message == message)
  }

  @Test func componentsAreNamed() {
    let error = decodingFailure([0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0])
    #expect(error?.kind == .unknownVersion && error?.byteOffset == 4)
    #expect(error?.message.contains("this is a component") == true)
  }

  @Test(arguments: [
    "(module)", "  \n(module $m)", ";; a comment\n(module)", "(component)", "\u{FEFF}(module)",
  ])
  func textFormatIsNamed(text: String) {
    let error = decodingFailure(Array(text.utf8))
    #expect(error?.kind == .magicHeader && error?.message.contains("wat2wasm") == true)
  }

  @Test func otherTextIsNamed() {
    let error = decodingFailure(Array("#!/bin/sh\necho é\n".utf8))
    #expect(error?.detail == "this is text, not a binary module")
  }

  @Test func descriptionsHaveThePlace() {
    let error = decodingFailure(ModuleBuilder.header + [0x7F, 0])
    #expect(error.map { "\($0)" } == "malformed module at byte 0x8: malformed section id: 127")
  }

  // Sections.

  @Test func emptyModule() throws {
    let empty = try syntax(ModuleBuilder.header)
    #expect(empty.types.isEmpty && empty.sections.isEmpty && empty.start == nil)
  }

  private static let minimalSections: [(id: UInt8, contents: [UInt8])] = [
    (1, [0]), (2, [0]), (3, [0]), (4, [0]), (5, [0]), (6, [0]), (7, [0]), (8, [0]), (9, [0]),
    (12, [0]), (10, [0]), (11, [0]),
  ]

  @Test func sectionsMustBeInOrderAndOnce() {
    for (place, first) in Self.minimalSections.enumerated() {
      for (otherPlace, second) in Self.minimalSections.enumerated() {
        let custom = ModuleBuilder.section(0, ModuleBuilder.name("x"))
        let bytes =
          ModuleBuilder.header + ModuleBuilder.section(first.id, first.contents) + custom
          + ModuleBuilder.section(second.id, second.contents)
        if place < otherPlace {
          #expect(throws: Never.self) { try syntax(bytes) }
        } else {
          let error = failure { () throws(DecodingError) in try syntax(bytes) }
          #expect(error?.kind == .unexpectedContent, "\(first.id), \(second.id)")
        }
      }
    }
  }

  @Test(arguments: minimalSections.map(\.id))
  func sectionSizesMustAgree(id: UInt8) {
    let tooLong = failure { () throws(DecodingError) in
      try syntax(ModuleBuilder.header + ModuleBuilder.section(id, [0, 0]))
    }
    #expect(tooLong?.kind == .sectionSizeMismatch)
    let tooShort = failure { () throws(DecodingError) in
      try syntax(ModuleBuilder.header + [id, 0, 0])
    }
    #expect(tooShort?.kind == .sectionSizeMismatch)
    let beyondTheEnd = failure { () throws(DecodingError) in
      try syntax(ModuleBuilder.header + [id, 9, 0])
    }
    #expect(beyondTheEnd?.kind == .lengthOutOfBounds)
    let cutOff = failure { () throws(DecodingError) in try syntax(ModuleBuilder.header + [id]) }
    #expect(cutOff?.kind == .unexpectedEndOfSection)
  }

  /// One section with `contents`, and the error it must give.
  @Test(
    arguments: [
      (1, [1, 0x5E, 0x78, 0], .definitionType), (1, [1, 0xE0, 0x7F, 0, 0], .integerTooLong),
      (1, [1, 0x60, 1, 0x40, 0], .valueType), (1, [1, 0x60, 1, 0x80, 0], .integerTooLong),
      (1, [1, 0x60, 1, 0x64, 0x70, 0], .valueType), (1, [2, 0x60, 0, 0], .unexpectedEndOfSection),
      (1, [9, 0x60, 0, 0], .lengthOutOfBounds),
      (2, [1, 0, 0, 4, 0, 0], .importKind), (2, [1, 0, 0, 0x80], .importKind),
      (2, [1, 1, 0xFF, 0, 0, 0], .malformedUTF8), (2, [1, 0, 0, 2, 8, 0], .limitsFlags),
      (2, [1, 0, 0, 3, 0x7F, 2], .mutability), (2, [1, 0, 0, 1, 0x7F, 0, 0], .referenceType),
      (4, [1, 0x7F, 0, 0], .referenceType), (4, [1, 0x40, 0, 0x70, 0, 0], .referenceType),
      (4, [1, 0x70, 8, 0], .limitsFlags), (4, [1, 0x70, 0x81, 0, 0], .limitsFlags),
      (4, [1, 0x70, 1, 0], .unexpectedEndOfSection), (4, [1], .unexpectedEndOfSection),
      (5, [1, 2, 0], .limitsFlags), (5, [1, 3, 0, 0], .limitsFlags), (5, [1, 4, 0], .limitsFlags),
      (5, [1, 0x10, 0], .limitsFlags),
      (6, [1, 0x7F, 2, 0x0B], .mutability), (6, [1, 0x7F, 0, 0x41, 0], .unexpectedEndOfSection),
      (6, [1, 0x7F, 0, 0xF3, 0x0B], .illegalOpcode), (6, [1, 0x69, 0, 0x0B], .valueType),
      (6, [1, 0x7F, 0, 0x02, 0x40, 0x0B], .unexpectedEndOfSection),
      (7, [1, 1, 0x61, 4, 0], .exportKind), (7, [1, 2, 0xC0, 0x80, 0, 0], .malformedUTF8),
      (8, [0x80], .unexpectedEndOfSection),
      (9, [1, 8, 0], .elementSegmentKind), (9, [1, 1, 1, 0], .elementKind),
      (9, [1, 5, 0x7F, 0], .referenceType), (9, [1, 5, 0x70, 1, 0xF3, 0, 0x0B], .illegalOpcode),
      (9, [1, 0, 0x41, 0, 0x0B, 2, 0], .unexpectedEndOfSection),
      (10, [1, 5, 0, 0x0B], .lengthOutOfBounds), (10, [1, 3, 0, 0x0B], .unexpectedEndOfSection),
      (11, [1, 3, 0], .dataSegmentKind), (11, [1, 1, 2, 0x61], .unexpectedEndOfSection),
      (11, [1, 0, 0x41, 0], .unexpectedEndOfSection),
      (0, [], .unexpectedEndOfSection), (0, [2, 0x61], .unexpectedEndOfSection),
      (0, [3, 0x61], .lengthOutOfBounds), (0, [1, 0xFF], .malformedUTF8),
    ] as [(UInt8, [UInt8], DecodingError.Kind)])
  func malformedSections(id: UInt8, contents: [UInt8], kind: DecodingError.Kind) {
    let error = failure { () throws(DecodingError) in
      try syntax(ModuleBuilder.header + ModuleBuilder.section(id, contents))
    }
    #expect(error?.kind == kind, "\(error?.description ?? "")")
  }

  @Test func sectionIDs() {
    for id in [13, 14, 0x7F, 0x80, 0xFF] as [UInt8] {
      let error = decodingFailure(ModuleBuilder.header + [id, 1, 0])
      #expect(error?.kind == .sectionID && error?.byteOffset == 8)
      #expect(error?.detail.contains("needs the feature exceptions") == (id == 13))
    }
  }

  @Test func functionsAndBodiesMustAgree() {
    let type = ModuleBuilder.section(1, [1, 0x60, 0, 0])
    let functions = ModuleBuilder.section(3, [2, 0, 0])
    let body = ModuleBuilder.section(10, [1, 2, 0, 0x0B])
    for sections in [functions, body, functions + body] {
      let error = decodingFailure(ModuleBuilder.header + type + sections)
      #expect(error?.kind == .inconsistentFunctionCount)
    }
  }

  @Test func dataCountAndDataMustAgree() {
    let data = ModuleBuilder.section(11, [1, 1, 0])
    for sections in [
      ModuleBuilder.section(12, [2]) + data, ModuleBuilder.section(12, [0]) + data,
      ModuleBuilder.section(12, [1]),
    ] {
      #expect(decodingFailure(ModuleBuilder.header + sections)?.kind == .inconsistentDataCount)
    }
    #expect(throws: Never.self) {
      try syntax(ModuleBuilder.header + ModuleBuilder.section(12, [0]))
    }
  }

  /// A count of four thousand million items costs neither memory nor time.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11] as [UInt8])
  func countsAreNotBelieved(id: UInt8) {
    let contents: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F] + [UInt8](repeating: 0, count: 9)
    let error = failure { () throws(DecodingError) in
      try syntax(ModuleBuilder.header + ModuleBuilder.section(id, contents))
    }
    #expect(error?.kind == .lengthOutOfBounds)
  }

  // What is decoded.

  @Test func importsComeFirstInTheIndexSpaces() throws {
    var module = ModuleBuilder()
    module.importFunction("host", "f", [.i32], [.i64, .v128])
    module.importTable("host", "t", Limits(minimum: 1, maximum: 2), of: .externref)
    module.importMemory("host", "m", Limits(minimum: 3))
    module.importGlobal("host", "é", .funcref, isMutable: true)
    let function = module.addFunction { $0 }
    module.addTable(Limits(minimum: 0), export: "table")
    module.addMemory(Limits(minimum: 0, maximum: 1))
    let global = module.addGlobal(.i32, export: "global") { $0.i32(7) }
    module.start = function
    let syntax = try syntax(module.bytes)
    #expect(function == 1 && global == 1 && syntax.start == 1)
    #expect(syntax.importedFunctionCount == 1 && syntax.functionTypes == [0, 1])
    #expect(syntax.functionType(0) == FunctionType([.i32], [.i64, .v128]))
    #expect(syntax.functionType(1) == FunctionType([]) && syntax.functionType(2) == nil)
    #expect(syntax.tables.map(\.elementType) == [.externref, .funcref])
    #expect(syntax.tables[0].limits == Limits(minimum: 1, maximum: 2))
    #expect(syntax.memories.map(\.limits) == [Limits(minimum: 3), Limits(minimum: 0, maximum: 1)])
    #expect(
      syntax.globals == [GlobalType(.funcref, isMutable: true), GlobalType(.i32)])
    #expect(syntax.imports[3].name == "é" && syntax.exports.map(\.index) == [1, 1])
    #expect(syntax.globalInitializers.map(\.byteCount) == [3])
  }

  @Test(
    arguments: [
      // Flags, then table index, offset, kind or type, items: as the flags say.
      ([0, 0x41, 9, 0x0B, 2, 0, 1], "active 0 functions 2 funcref"),
      ([1, 0, 2, 0, 1], "passive functions 2 funcref"),
      ([2, 5, 0x41, 9, 0x0B, 0, 1, 0], "active 5 functions 1 funcref"),
      ([3, 0, 0], "declarative functions 0 funcref"),
      ([4, 0x41, 9, 0x0B, 1, 0xD2, 0, 0x0B], "active 0 expressions 1 funcref"),
      ([5, 0x6F, 2, 0xD0, 0x6F, 0x0B, 0xD0, 0x6F, 0x0B], "passive expressions 2 externref"),
      ([6, 0x81, 0x00, 0x41, 9, 0x0B, 0x70, 0], "active 1 expressions 0 funcref"),
      ([7, 0x70, 0], "declarative expressions 0 funcref"),
      ([0x80, 0x00, 0x41, 9, 0x0B, 0], "active 0 functions 0 funcref"),
    ] as [([UInt8], String)])
  func elementSegments(bytes: [UInt8], description: String) throws {
    var module = ModuleBuilder()
    module.addElements(raw: bytes)
    let segment = try #require(try syntax(module.bytes).elements.first)
    let mode =
      switch segment.mode {
      case .passive: "passive"
      case .declarative: "declarative"
      case .active(let index, _): "active \(index)"
      }
    let items =
      switch segment.items {
      case .functions: "functions"
      case .expressions: "expressions"
      }
    #expect("\(mode) \(items) \(segment.count) \(segment.type)" == description)
  }

  @Test func dataSegments() throws {
    var module = ModuleBuilder()
    module.addData([1, 2, 3], at: nil)
    module.addData([4], at: 16)
    let bytes = module.bytes
    let syntax = try syntax(bytes)
    #expect(syntax.dataCount == 2 && syntax.data.map(\.bytes.byteCount) == [3, 1])
    let last = try #require(syntax.data.last)
    #expect(bytes[last.bytes.byteOffset] == 4 && last.bytes.end == bytes.count)
    guard case .active(0, let offset) = last.mode else {
      Issue.record("\(last.mode)")
      return
    }
    #expect(Array(bytes[offset.byteOffset..<offset.end]) == ModuleBuilder.offset(16))
  }

  /// An expression ends with the `end` of no block.
  @Test func expressionsMayHoldBlocks() throws {
    var module = ModuleBuilder()
    module.addGlobal(.i32) { $0.block(.block) { $0.block(.loop) { $0 } }.i32(1) }
    #expect(try syntax(module.bytes).globalInitializers.first?.byteCount == 9)
  }

  @Test func customSectionsAreKeptByName() throws {
    var module = ModuleBuilder()
    module.addCustomSection("first", [1, 2])
    module.addCustomSection("", [])
    let sections = try syntax(module.bytes).sections
    #expect(sections.map(\.name) == ["first", ""] && sections.map(\.contents.byteCount) == [2, 0])
  }

  @Test func olderFeatureSetsRefuseNewerForms() {
    let core = Features(.core)
    let rows: [(id: UInt8, contents: [UInt8], kind: DecodingError.Kind)] = [
      (1, [1, 0x60, 1, 0x7B, 0], .valueType), (1, [1, 0x60, 1, 0x6F, 0], .valueType),
      (4, [1, 0x6F, 0, 0], .referenceType), (9, [1, 1, 0, 0], .elementSegmentKind),
      (11, [1, 1, 0], .dataSegmentKind),
    ]
    for row in rows {
      let bytes = ModuleBuilder.header + ModuleBuilder.section(row.id, row.contents)
      #expect(throws: Never.self) { try syntax(bytes) }
      let error = failure { () throws(DecodingError) in try syntax(bytes, core) }
      #expect(error?.kind == row.kind, "\(row.id)")
      #expect(error?.detail.contains("needs the feature") == true)
    }
  }

  // Bodies.

  @Test func bodiesMustEndWhereTheySay() {
    let functions = ModuleBuilder.section(1, [1, 0x60, 0, 0]) + ModuleBuilder.section(3, [1, 0])
    let rows: [(body: [UInt8], behind: [UInt8], kind: DecodingError.Kind)] = [
      ([0, 0x01], [], .unexpectedEndOfSection), ([0, 0x01], [0x0B, 1, 0], .sectionSizeMismatch),
      ([0, 0x01], [0, 1, 0], .missingEnd), ([0, 0x0B, 0x0B], [], .sectionSizeMismatch),
      ([0, 0x02, 0x40, 0x0B], [], .unexpectedEndOfSection),
      ([0, 0x41], [], .unexpectedEndOfSection), ([], [], .unexpectedEndOfSection),
    ]
    for row in rows {
      let code = ModuleBuilder.section(10, [1, UInt8(row.body.count)] + row.body)
      let error = decodingFailure(ModuleBuilder.header + functions + code + row.behind)
      #expect(error?.kind == row.kind, "\(row.body)")
    }
  }

  @Test func dataInstructionsNeedADataCountSection() throws {
    var module = ModuleBuilder()
    module.addFunction { $0.op(.dataDrop, 0) }
    module.addData([1], at: nil)
    _ = try syntax(module.bytes)
    module.hasDataCount = false
    #expect(decodingFailure(module.bytes)?.kind == .dataCountRequired)
  }
}
