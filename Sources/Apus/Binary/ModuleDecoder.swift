// A module from its bytes: the header, then section by section.
// https://webassembly.github.io/spec/core/binary/modules.html

/// Decodes a module's sections. Bodies and expressions stay ranges of bytes; the instructions of
/// bodies are not looked at.
///
/// The files `ModuleDecoder+….swift` have one function a section.
package struct ModuleDecoder {
  let features: Features
  var syntax = ModuleSyntax()

  /// The abstract syntax of the module in `bytes`.
  package static func decode(
    _ bytes: ModuleBytes, features: Features
  ) throws(DecodingError) -> ModuleSyntax {
    var decoder = ModuleDecoder(features: features)
    var reader = ByteReader(bytes, bytes.range)
    try reader.moduleHeader()
    do {
      try decoder.decodeSections(&reader)
      try decoder.checkCounts(at: reader.byteOffset)
    } catch {
      throw decoder.bodyError(in: bytes, before: error)
    }
    return decoder.syntax
  }

  private init(features: Features) { self.features = features }

  private mutating func decodeSections(_ reader: inout ByteReader) throws(DecodingError) {
    var lastPosition = 0
    while !reader.isAtEnd {
      let start = reader.byteOffset
      let id = try reader.byte()
      let section = SectionID(rawValue: id)
      let isTags = section == .tag
      guard let section, !isTags || features.hasTags else {
        throw isTags
          ? DecodingError(.sectionID, at: start, "\(id), tags,", disabled: .exceptions)
          : DecodingError(.sectionID, at: start, "\(id)")
      }
      var contents = try reader.subReader(try reader.length())
      if let position = section.position {
        guard position > lastPosition else {
          throw DecodingError(
            .unexpectedContent, at: start, "the \(section.name) section is repeated or out of order"
          )
        }
        lastPosition = position
      }
      if section == .custom {
        let name = try contents.name()
        syntax.sections.append(.init(id: id, contents: contents.rest, name: name))
      } else {
        syntax.sections.append(.init(id: id, contents: contents.rest))
        try decodeSection(section, contents.rest, &reader)
      }
    }
  }

  /// Decodes a section. Like the suite's reference decoder it compares the size afterwards and does
  /// not end the reading there: only so the errors are the suite's.
  private mutating func decodeSection(
    _ section: SectionID, _ contents: ByteRange, _ reader: inout ByteReader
  ) throws(DecodingError) {
    reader.byteOffset = contents.byteOffset
    switch section {
    case .custom: break
    case .type: try decodeTypes(&reader)
    case .import: try decodeImports(&reader)
    case .function: try decodeFunctions(&reader)
    case .table: try decodeTables(&reader)
    case .memory: try decodeMemories(&reader)
    case .tag: try decodeTags(&reader)
    case .global: try decodeGlobals(&reader)
    case .export: try decodeExports(&reader)
    case .start: syntax.start = try reader.u32()
    case .element: try decodeElements(&reader)
    case .dataCount: syntax.dataCount = try reader.u32()
    case .code: try decodeBodies(&reader)
    case .data: try decodeData(&reader)
    }
    if reader.byteOffset != contents.end {
      throw DecodingError(
        .sectionSizeMismatch, at: contents.byteOffset,
        "the \(section.name) section is declared with \(contents.byteCount) bytes and has "
          + "\(reader.byteOffset &- contents.byteOffset)")
    }
  }

  /// What two sections say of the same thing must agree.
  private func checkCounts(at end: Int) throws(DecodingError) {
    let functionCount = syntax.functionTypes.count - syntax.importedFunctionCount
    if functionCount != syntax.bodies.count {
      throw DecodingError(
        .inconsistentFunctionCount, at: end,
        "\(functionCount) functions, \(syntax.bodies.count) bodies")
    }
    if let dataCount = syntax.dataCount, Int(dataCount) != syntax.data.count {
      throw DecodingError(
        .inconsistentDataCount, at: end,
        "\(dataCount) counted, \(syntax.data.count) segments")
    }
  }

  /// Decodes the items of a vector. `minimumByteCount` is the least an item takes: no more room is
  /// made than the bytes that are there can fill.
  func vector<Item>(
    _ reader: inout ByteReader, minimumByteCount: Int,
    _ item: (inout ByteReader) throws(DecodingError) -> Item
  ) throws(DecodingError) -> [Item] {
    let count = try reader.length()
    var items: [Item] = []
    items.reserveCapacity(min(count, reader.remaining / minimumByteCount))
    for _ in 0..<count { items.append(try item(&reader)) }
    return items
  }
}

/// The sections by their id in the binary format.
///
/// Spec: [sections](https://webassembly.github.io/spec/core/binary/modules.html#sections)
package enum SectionID: UInt8, Sendable {
  case custom, type, `import`, function, table, memory, global, export, start, element, code, data
  case dataCount, tag

  /// The place in the order of sections; `nil` for custom ones, which may stand anywhere.
  var position: Int? {
    switch self {
    case .custom: nil
    case .type: 1
    case .import: 2
    case .function: 3
    case .table: 4
    case .memory: 5
    case .tag: 6
    case .global: 7
    case .export: 8
    case .start: 9
    case .element: 10
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }

  /// The spec's name for it.
  package var name: String {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .tag: "tag"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "element"
    case .code: "code"
    case .data: "data"
    case .dataCount: "data count"
    }
  }
}
