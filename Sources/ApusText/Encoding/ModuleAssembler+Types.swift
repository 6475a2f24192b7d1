// Types: of values, functions, structures, arrays and what they make up.
// https://webassembly.github.io/spec/core/text/types.html

import Apus

// Definitions.
extension ModuleAssembler {
  /// Reads all type definitions.
  mutating func readTypes() throws(ParseError) {
    for definition in typeDefinitions {
      try reader.seek(to: definition.byteOffset)
      var bytes: [UInt8] = []
      if definition.isGroup {
        try reader.advance()
        try reader.advance()
        var count = 0
        while reader.token.kind == .leftParenthesis {
          try readDefinition(isPlain: false, to: &bytes)
          count += 1
        }
        try reader.close()
        var group: [UInt8] = [0x4E]
        group.appendCount(count)
        bytes = group + bytes
      } else {
        try readDefinition(isPlain: true, to: &bytes)
      }
      types.addGroup(bytes)
    }
  }

  /// Reads `(type $id? subtype)`.
  private mutating func readDefinition(
    isPlain: Bool, to bytes: inout [UInt8]
  ) throws(ParseError) {
    try reader.expectOpening(.type)
    _ = try reader.binder("type")
    guard try reader.open(.sub) else {
      try readComposite(isPlain: isPlain, to: &bytes)
      return try reader.close()
    }
    let isFinal = try reader.take(.final)
    var supertypes: [UInt32] = []
    while reader.token.kind == .natural || reader.token.kind == .identifier {
      supertypes.append(try typeIndex())
    }
    // A final type without supertypes has a short form.
    let isShort = isFinal && supertypes.isEmpty
    if !isShort {
      bytes.append(isFinal ? 0x4F : 0x50)
      bytes.appendCount(supertypes.count)
      for supertype in supertypes { bytes.appendUnsigned(supertype) }
    }
    try readComposite(isPlain: isPlain && isShort, to: &bytes)
    try reader.close()
    try reader.close()
  }

  /// Reads `(describes x)? (descriptor y)?`, then `(func …)`, `(struct …)` or `(array …)`.
  private mutating func readComposite(
    isPlain: Bool, to bytes: inout [UInt8]
  ) throws(ParseError) {
    var isPlain = isPlain
    for (clause, code) in [(Keyword.describes, UInt8(0x4C)), (.descriptor, 0x4D)] {
      guard try reader.open(clause) else { continue }
      isPlain = false
      bytes.append(code)
      bytes.appendUnsigned(try typeIndex())
      try reader.close()
    }
    if try reader.open(.func) {
      let signature = try signature(binding: .ignored)
      bytes += signature.bytes
      types.add(signature, isPlain: isPlain, fields: nil)
    } else if try reader.open(.struct) {
      try readStructure(to: &bytes)
    } else {
      try reader.expectOpening(.array)
      bytes.append(0x5E)
      bytes += try fieldType()
      types.add(nil, isPlain: false, fields: nil)
    }
    try reader.close()
  }

  private mutating func readStructure(to bytes: inout [UInt8]) throws(ParseError) {
    var fields = IndexSpace("field")
    var contents: [UInt8] = []
    while try reader.open(.field) {
      let token = reader.token
      let binder = try reader.binder("field")
      if !binder.isEmpty {
        contents += try fieldType()
        if !fields.add(binder) { throw duplicate("field", at: token) }
      } else {
        while reader.token.kind != .rightParenthesis {
          contents += try fieldType()
          _ = fields.add(.none)
        }
      }
      try reader.close()
    }
    bytes.append(0x5F)
    bytes.appendUnsigned(fields.count)
    bytes += contents
    types.add(nil, isPlain: false, fields: fields.names.isEmpty ? nil : fields)
  }

  private mutating func fieldType() throws(ParseError) -> [UInt8] {
    let isMutable = try reader.open(.mut)
    let type: [UInt8]
    if try reader.take(.i8) {
      type = [0x78]
    } else if try reader.take(.i16) {
      type = [0x77]
    } else {
      type = try valueType()
    }
    if isMutable { try reader.close() }
    return type + [isMutable ? 1 : 0]
  }
}

// Types of values.
extension ModuleAssembler {
  /// A value type in its binary form.
  mutating func valueType(expected: String = "a value type") throws(ParseError) -> [UInt8] {
    let code: UInt8
    switch reader.token.word {
    case .keyword(.i32): code = 0x7F
    case .keyword(.i64): code = 0x7E
    case .keyword(.f32): code = 0x7D
    case .keyword(.f64): code = 0x7C
    case .keyword(.v128): code = 0x7B
    default: return try referenceType(expected: expected).bytes
    }
    try reader.advance()
    return [code]
  }

  /// A reference type as it is read.
  struct ReferenceType {
    var isNullable: Bool
    /// The binary form of the heap type.
    var heapType: [UInt8]

    /// The shortest binary form.
    var bytes: [UInt8] {
      guard isNullable else { return [0x64] + heapType }
      // An abstract heap type is one byte with bit 6 set; by itself it is nullable.
      let isAbstract = heapType.count == 1 && heapType[0] & 0xC0 == 0x40
      return isAbstract ? heapType : [0x63] + heapType
    }
  }

  /// `funcref` and the like, or `(ref null? ht)`.
  mutating func referenceType(
    expected: String = "a reference type"
  ) throws(ParseError) -> ReferenceType {
    if try reader.open(.ref) {
      let isNullable = try reader.take(.null)
      let heapType = try heapType()
      try reader.close()
      return ReferenceType(isNullable: isNullable, heapType: heapType)
    }
    guard case .keyword(let keyword) = reader.token.word,
      let code = Self.abstractReference(keyword)
    else { throw reader.unexpected(expected: expected) }
    try reader.advance()
    return ReferenceType(isNullable: true, heapType: [code])
  }

  /// Whether a reference type is next.
  mutating func isAtReferenceType() throws(ParseError) -> Bool {
    if case .keyword(let keyword) = reader.token.word {
      return Self.abstractReference(keyword) != nil
    }
    return try reader.atOpening(.ref)
  }

  private static func abstractReference(_ keyword: Keyword) -> UInt8? {
    let type: HeapType
    switch keyword {
    case .funcref: type = .function
    case .externref: type = .external
    case .anyref: type = .any
    case .eqref: type = .equality
    case .i31ref: type = .i31
    case .structref: type = .structure
    case .arrayref: type = .array
    case .exnref: type = .exception
    case .nullref: type = .nothing
    case .nullexternref: type = .noExternal
    case .nullfuncref: type = .noFunction
    case .nullexnref: type = .noException
    default: return nil
    }
    return type.abstractCode
  }

  /// A heap type in its binary form: a name, a type, or `(exact type)`.
  mutating func heapType() throws(ParseError) -> [UInt8] {
    if case .keyword(let keyword) = reader.token.word, let code = HeapType(keyword)?.abstractCode {
      try reader.advance()
      return [code]
    }
    if try reader.open(.exact) {
      var bytes: [UInt8] = [0x62]
      bytes.appendUnsigned(try typeIndex())
      try reader.close()
      return bytes
    }
    var bytes: [UInt8] = []
    bytes.appendSigned(Int64(try typeIndex(expected: "a heap type")))
    return bytes
  }

  mutating func typeIndex(expected: String = "a type") throws(ParseError) -> UInt32 {
    try index(in: types.space, expected: expected)
  }

  /// Reads an index or an identifier of `space`.
  mutating func index(
    in space: IndexSpace, expected: String? = nil
  ) throws(ParseError) -> UInt32 {
    guard reader.token.kind == .identifier else {
      return try reader.u32(expected: expected ?? "a \(space.kind)")
    }
    let identifier = reader.identifier(reader.token)
    guard let index = space[identifier] else { throw unknown(space.kind) }
    try reader.advance()
    return index
  }

  /// The error of an identifier, the token to be read, that stands for nothing.
  func unknown(_ kind: String) -> ParseError {
    let spelling = String(decoding: reader.bytes(of: reader.token), as: UTF8.self)
    return reader.error(.unknown, "\(kind) \(spelling)")
  }
}

extension HeapType {
  /// The abstract heap type of that name.
  init?(_ keyword: Keyword) {
    switch keyword {
    case .any: self = .any
    case .eq: self = .equality
    case .i31: self = .i31
    case .struct: self = .structure
    case .array: self = .array
    case .none: self = .nothing
    case .func: self = .function
    case .nofunc: self = .noFunction
    case .extern: self = .external
    case .noextern: self = .noExternal
    case .exn: self = .exception
    case .noexn: self = .noException
    default: return nil
    }
  }

  /// The byte of the binary format. Only for abstract types.
  var abstractCode: UInt8 { UInt8(truncatingIfNeeded: bits) }
}
