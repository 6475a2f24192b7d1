// From a module's text to its binary form, in two passes over the tokens.
// https://webassembly.github.io/spec/core/text/modules.html

import Apus

/// Reads a module's fields and writes its sections.
///
/// The first pass (the outline) takes only identifiers, so that the second knows the index of every
/// one; it also reads the type definitions, because type uses compare with them. The second pass
/// reads each field once and writes its binary form at once: there is no tree in between. Function
/// types that a type use implies are added in the order in which the second pass meets them.
struct ModuleAssembler {
  var reader: TokenReader
  /// What the text may use beyond version 1.0.
  let features: Features
  private let moduleName: Name?

  // Identifiers of the index spaces.
  var types = TypeTable()
  var functions = IndexSpace("function")
  var tables = IndexSpace("table")
  var memories = IndexSpace("memory")
  var globals = IndexSpace("global")
  var tags = IndexSpace("tag")
  var elements = IndexSpace("elem segment")
  var data = IndexSpace("data segment")

  /// Every field but types, with where it begins.
  var outline: [(kind: Keyword, byteOffset: Int)] = []
  var typeDefinitions: [(isGroup: Bool, byteOffset: Int)] = []
  var customSections: [CustomSection] = []

  // What the second pass has come to.
  var nextFunction: UInt32 = 0
  var nextTable: UInt32 = 0
  var nextMemory: UInt32 = 0
  var nextGlobal: UInt32 = 0
  var nextTag: UInt32 = 0

  // Sections.
  var imports = SectionContents()
  var functionSection = SectionContents()
  var tableSection = SectionContents()
  var memorySection = SectionContents()
  var tagSection = SectionContents()
  var globalSection = SectionContents()
  var exports = SectionContents()
  var start: UInt32?
  var elementSection = SectionContents()
  var codeSection = SectionContents()
  var dataSection = SectionContents()
  /// Whether an instruction names a data segment: then the binary format wants their count early.
  var usesDataSegments = false

  /// The body or expression being read.
  var body = BodyState()
  var localNames: [FunctionNames] = []
  var labelNames: [FunctionNames] = []
  var branchHints: [(function: UInt32, hints: [BranchHint])] = []

  /// Reads the fields at `reader`, up to the parenthesis that closes the module or the end.
  private init(_ reader: TokenReader, named moduleName: Name?, _ features: Features) {
    self.reader = reader
    self.moduleName = moduleName
    self.features = features
  }

  /// The binary form of a text: `(module …)`, or fields without that around them.
  static func assemble(
    _ text: [UInt8], _ features: Features, keepsNames: Bool
  ) throws(ParseError) -> [UInt8] {
    if let bad = firstIllFormedUTF8(text[...]) {
      throw ParseError(.malformedUTF8, ParseError.Kind.malformedUTF8.rawValue, at: bad, in: text)
    }
    var reader = try TokenReader(text, 0..<text.count)
    guard try reader.open(.module) else {
      let result = try fields(&reader, named: nil, features, keepsNames: keepsNames)
      guard reader.token.kind == .end else { throw reader.unexpected(expected: "a module field") }
      return result
    }
    let header = try reader.binder("module")
    let result: [UInt8]
    if reader.at(.binary) || reader.at(.quote) {
      let isBinary = reader.at(.binary)
      try reader.advance()
      let bytes = try reader.strings()
      try reader.close()
      result = isBinary ? bytes : try assemble(bytes, features, keepsNames: keepsNames)
    } else {
      result = try fields(
        &reader, named: header.name ?? header.identifier, features, keepsNames: keepsNames)
      try reader.close()
    }
    guard reader.token.kind == .end else { throw reader.unexpected(expected: "end of text") }
    return result
  }

  /// The binary form of the fields at `reader`, which is then at what stands behind them.
  static func fields(
    _ reader: inout TokenReader, named name: Name?, _ features: Features, keepsNames: Bool
  ) throws(ParseError) -> [UInt8] {
    var assembler = ModuleAssembler(reader, named: name, features)
    try assembler.readOutline()
    let end = assembler.reader.token.byteOffset
    try assembler.readTypes()
    for field in assembler.outline { try assembler.readField(field.kind, at: field.byteOffset) }
    try reader.seek(to: end)
    return assembler.moduleBytes(keepsNames: keepsNames)
  }

  private mutating func readField(
    _ kind: Keyword, at byteOffset: Int
  ) throws(ParseError) {
    try reader.seek(to: byteOffset)
    // Over the parenthesis and the keyword, which the outline has seen.
    try reader.advance()
    try reader.advance()
    switch kind {
    case .func: try readFunction()
    case .table: try readTable()
    case .memory: try readMemory()
    case .global: try readGlobal()
    case .tag: try readTag()
    case .import: try readImport()
    case .export: try readExport()
    case .start: try readStart()
    case .elem: try readElementSegment()
    default: try readDataSegment()
    }
    try reader.close()
  }
}

// The module put together.
extension ModuleAssembler {
  private func moduleBytes(keepsNames: Bool) -> [UInt8] {
    var result: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    var rank = CustomSection.firstRank
    for (id, contents) in sections() {
      appendCustomSections(rank, to: &result)
      if id == .code && !branchHints.isEmpty {
        Self.append(branchHintSection(), named: Name(Annotation.branchHint), to: &result)
      }
      if let contents { Self.append(contents, as: id, to: &result) }
      rank += 2
    }
    appendCustomSections(rank, to: &result)
    if keepsNames {
      let names = nameSection(moduleName: moduleName)
      if !names.isEmpty { Self.append(names, named: "name", to: &result) }
    }
    return result
  }

  /// All sections in the order of the binary format; `nil` for one that is left out.
  private func sections() -> [(SectionID, [UInt8]?)] {
    func vector(_ contents: SectionContents) -> [UInt8]? {
      if contents.count == 0 { return nil }
      var bytes: [UInt8] = []
      bytes.appendCount(contents.count)
      return bytes + contents.bytes
    }
    func number(_ value: UInt32) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.appendUnsigned(value)
      return bytes
    }
    return [
      (.type, vector(types.groups)), (.import, vector(imports)),
      (.function, vector(functionSection)), (.table, vector(tableSection)),
      (.memory, vector(memorySection)), (.tag, vector(tagSection)),
      (.global, vector(globalSection)), (.export, vector(exports)), (.start, start.map(number)),
      (.element, vector(elementSection)), (.dataCount, usesDataSegments ? number(data.count) : nil),
      (.code, vector(codeSection)), (.data, vector(dataSection)),
    ]
  }

  /// The ids of the binary format.
  private enum SectionID: UInt8 {
    case custom = 0, type, `import`, function, table, memory, global, export, start, element, code
    case data, dataCount, tag
  }

  private static func append(_ contents: [UInt8], as id: SectionID, to result: inout [UInt8]) {
    result.append(id.rawValue)
    result.appendVector(contents)
  }

  private static func append(_ contents: [UInt8], named name: Name, to result: inout [UInt8]) {
    var bytes: [UInt8] = []
    bytes.appendName(name)
    append(bytes + contents, as: .custom, to: &result)
  }

  /// Appends the custom sections of `rank`: between two sections, those behind the first come
  /// before those in front of the second.
  private func appendCustomSections(_ rank: Int, to result: inout [UInt8]) {
    for section in customSections where section.rank == rank {
      Self.append(section.contents, named: section.name, to: &result)
    }
  }
}
