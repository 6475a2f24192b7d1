// The first pass: the identifiers of all fields.
// https://webassembly.github.io/spec/core/text/modules.html

import Apus

/// What names an item: an identifier, and the name that an annotation gives it instead.
struct Binder {
  var identifier: Name?
  var name: Name?

  static let none = Binder()
  var isEmpty: Bool { identifier == nil && name == nil }
}

extension TokenReader {
  /// Reads an identifier and a `(@name "…")`, if they are there.
  mutating func binder(_ kind: String) throws(ParseError) -> Binder {
    let identifier = try identifier()
    var name: Name?
    while token.kind == .annotation, Annotation.identifier(token, self) == Annotation.name {
      if name != nil {
        throw Annotation.malformed(Annotation.name, "multiple \(kind)", at: token, self)
      }
      let bytes = try Annotation.string(token, self)
      if firstIllFormedUTF8(bytes[...]) != nil {
        throw Annotation.malformed(Annotation.name, "malformed UTF-8 encoding", at: token, self)
      }
      name = Name(utf8: bytes)
      try advance()
    }
    return Binder(identifier: identifier, name: name)
  }
}

extension ModuleAssembler {
  /// Notes every field up to the parenthesis that closes the module or the end, and what it defines.
  mutating func readOutline() throws(ParseError) {
    var firstDefinition: String?
    while true {
      switch reader.token.kind {
      case .annotation: try readFieldAnnotation()
      case .leftParenthesis: try outlineField(&firstDefinition)
      default: return
      }
    }
  }

  private mutating func readFieldAnnotation() throws(ParseError) {
    let token = reader.token
    switch Annotation.identifier(token, reader) {
    case Annotation.custom:
      customSections.append(try CustomSection(token, reader))
    case Annotation.branchHint:
      throw Annotation.malformed(Annotation.branchHint, "not in a function", at: token, reader)
    default:
      throw reader.unexpected(expected: "a module field")
    }
    try reader.advance()
  }

  private mutating func outlineField(_ firstDefinition: inout String?) throws(ParseError) {
    let byteOffset = reader.token.byteOffset
    let token = try reader.peek()
    guard case .keyword(let kind) = token.word else {
      throw reader.unexpected(token, expected: "a module field")
    }
    try reader.advance()
    try reader.advance()
    switch kind {
    case .type:
      typeDefinitions.append((false, byteOffset))
      try outlineDefinition(.type)
    case .rec:
      typeDefinitions.append((true, byteOffset))
      while try reader.open(.type) { try outlineDefinition(.type) }
      try reader.close()
    case .import:
      try outlineImport(byteOffset, firstDefinition)
    case .func, .table, .memory, .global, .tag:
      try outlineDefinition(kind, byteOffset, &firstDefinition)
    case .elem, .data:
      outline.append((kind, byteOffset))
      try outlineDefinition(kind)
    case .export, .start:
      outline.append((kind, byteOffset))
      try reader.skipToClose()
    default:
      throw reader.unexpected(token, expected: "a module field")
    }
  }

  /// Takes the identifier of a field and skips the rest.
  private mutating func outlineDefinition(_ kind: Keyword) throws(ParseError) {
    try define(kind)
    try reader.skipToClose()
  }

  private mutating func outlineImport(
    _ byteOffset: Int, _ firstDefinition: String?
  ) throws(ParseError) {
    try checkImportOrder(firstDefinition, at: byteOffset)
    outline.append((.import, byteOffset))
    _ = try reader.name()
    _ = try reader.name()
    try reader.open(expected: "the type of the import")
    guard case .keyword(let kind) = reader.token.word,
      [.func, .table, .memory, .global, .tag].contains(kind)
    else { throw reader.unexpected(expected: "the type of the import") }
    try reader.advance()
    try define(kind)
    try reader.skipToClose()
    try reader.close()
  }

  /// Takes the identifier of a function, table, memory, global or tag, and finds out whether it is
  /// an import and whether it has a segment in it.
  private mutating func outlineDefinition(
    _ kind: Keyword, _ byteOffset: Int, _ firstDefinition: inout String?
  ) throws(ParseError) {
    outline.append((kind, byteOffset))
    try define(kind)
    while try reader.open(.export) { try reader.skipToClose() }
    if try reader.atOpening(.import) {
      try checkImportOrder(firstDefinition, at: byteOffset)
    } else if firstDefinition == nil {
      firstDefinition = kind == .func ? "function" : kind.rawValue
    }
    var depth = 1
    while depth > 0 {
      switch reader.token.kind {
      case .leftParenthesis where depth == 1 && kind == .table:
        if try reader.peek().is(.elem) { _ = elements.add(.none) }
        depth += 1
      case .leftParenthesis where depth == 1 && kind == .memory:
        if try reader.peek().is(.data) { _ = data.add(.none) }
        depth += 1
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end: throw reader.unexpected(expected: "\")\"")
      default: break
      }
      try reader.advance()
    }
  }

  private func checkImportOrder(
    _ firstDefinition: String?, at byteOffset: Int
  ) throws(ParseError) {
    guard let firstDefinition else { return }
    throw ParseError(
      .importAfter, "\(ParseError.Kind.importAfter.rawValue) \(firstDefinition)", at: byteOffset,
      in: reader.text)
  }

  /// Adds an item of `kind`, whose identifier may be next, to its index space.
  private mutating func define(_ kind: Keyword) throws(ParseError) {
    let token = reader.token
    let binder = try reader.binder(kind.rawValue)
    let isNew: Bool
    switch kind {
    case .type: isNew = types.space.add(binder)
    case .func: isNew = functions.add(binder)
    case .table: isNew = tables.add(binder)
    case .memory: isNew = memories.add(binder)
    case .global: isNew = globals.add(binder)
    case .tag: isNew = tags.add(binder)
    case .elem: isNew = elements.add(binder)
    default: isNew = data.add(binder)
    }
    if !isNew { throw duplicate(kind == .func ? "function" : kind.rawValue, at: token) }
  }

  func duplicate(_ kind: String, at token: Token) -> ParseError {
    reader.error(
      .duplicate, at: token, "\(kind) \(String(decoding: reader.bytes(of: token), as: UTF8.self))")
  }
}
