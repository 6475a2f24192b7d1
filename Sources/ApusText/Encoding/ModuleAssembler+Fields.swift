// The fields of a module, but for types and segments.
// https://webassembly.github.io/spec/core/text/modules.html

import Apus

// Imports, exports, start.
extension ModuleAssembler {
  /// Reads inline exports of an item.
  private mutating func readInlineExports(
    _ kind: ExternalKindCode, _ index: UInt32
  ) throws(ParseError) {
    while try reader.open(.export) {
      let name = try reader.name()
      try reader.close()
      addExport(name, kind, index)
    }
  }

  private mutating func addExport(_ name: Name, _ kind: ExternalKindCode, _ index: UInt32) {
    exports.count += 1
    exports.bytes.appendName(name)
    exports.bytes.append(kind.rawValue)
    exports.bytes.appendUnsigned(index)
  }

  /// Reads `(import "module" "name")` inside another field, and begins an import with it.
  private mutating func readInlineImport() throws(ParseError) -> Bool {
    guard try reader.open(.import) else { return false }
    try readImportNames()
    try reader.close()
    return true
  }

  private mutating func readImportNames() throws(ParseError) {
    imports.count += 1
    imports.bytes.appendName(try reader.name())
    imports.bytes.appendName(try reader.name())
  }

  /// The codes of the binary format for kinds of imports and exports.
  enum ExternalKindCode: UInt8 {
    case function, table, memory, global, tag
    case exactFunction = 0x20
  }

  mutating func readImport() throws(ParseError) {
    try readImportNames()
    try reader.open()
    guard case .keyword(let kind) = reader.token.word else { return }
    try reader.advance()
    _ = try reader.binder(kind.rawValue)
    switch kind {
    case .func: try readFunctionImport()
    case .table: try readTableImport()
    case .memory: try readMemoryImport()
    case .global: try readGlobalImport()
    default: try readTagImport()
    }
    try reader.close()
  }

  mutating func readExport() throws(ParseError) {
    let name = try reader.name()
    try reader.open(expected: "what is exported")
    guard case .keyword(let kind) = reader.token.word else {
      throw reader.unexpected(expected: "what is exported")
    }
    let start = reader.token
    try reader.advance()
    switch kind {
    case .func: addExport(name, .function, try index(in: functions))
    case .table: addExport(name, .table, try index(in: tables))
    case .memory: addExport(name, .memory, try index(in: memories))
    case .global: addExport(name, .global, try index(in: globals))
    case .tag: addExport(name, .tag, try index(in: tags))
    default: throw reader.unexpected(start, expected: "what is exported")
    }
    try reader.close()
  }

  mutating func readStart() throws(ParseError) {
    if start != nil { throw reader.error(.multipleStartSections) }
    start = try index(in: functions)
  }
}

// Functions.
extension ModuleAssembler {
  mutating func readFunction() throws(ParseError) {
    _ = try reader.binder("func")
    let index = nextFunction
    try readInlineExports(.function, index)
    if try readInlineImport() { return try readFunctionImport() }
    nextFunction += 1
    body.begin()
    functionSection.count += 1
    functionSection.bytes.appendUnsigned(try typeUse(binding: .locals))
    let declarations = try localDeclarations()
    try readInstructions()
    body.code.append(0x0B)
    codeSection.count += 1
    codeSection.bytes.appendCount(declarations.count + body.code.count)
    codeSection.bytes += declarations
    codeSection.bytes += body.code
    keepNames(of: index)
    if !body.hints.isEmpty {
      // Offsets count from where the declarations of locals begin.
      let hints = body.hints.map {
        BranchHint(byteOffset: $0.byteOffset + declarations.count, value: $0.value)
      }
      branchHints.append((index, hints))
    }
  }

  private mutating func readFunctionImport() throws(ParseError) {
    let index = nextFunction
    nextFunction += 1
    body.begin()
    let isExact = try reader.open(.exact)
    imports.bytes.append((isExact ? ExternalKindCode.exactFunction : .function).rawValue)
    imports.bytes.appendUnsigned(try typeUse(binding: .locals))
    if isExact { try reader.close() }
    keepNames(of: index)
  }

  private mutating func keepNames(of function: UInt32) {
    let locals = body.locals.names
    if !locals.isEmpty { localNames.append(FunctionNames(function: function, names: locals)) }
    if !body.labelNames.isEmpty {
      labelNames.append(FunctionNames(function: function, names: body.labelNames))
    }
  }

  /// Reads `(local …)*`; the declarations in their binary form: runs of equal types.
  private mutating func localDeclarations() throws(ParseError) -> [UInt8] {
    var runs: [(count: UInt32, type: [UInt8])] = []
    func add(_ type: [UInt8]) {
      if let last = runs.last, last.type == type {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, type))
      }
    }
    while try reader.open(.local) {
      let token = reader.token
      let binder = try reader.binder("local")
      if !binder.isEmpty {
        add(try valueType())
        if !body.locals.add(binder) { throw duplicate("local", at: token) }
      } else {
        while reader.token.kind != .rightParenthesis {
          add(try valueType())
          body.locals.skip(1)
        }
      }
      try reader.close()
    }
    var bytes: [UInt8] = []
    bytes.appendCount(runs.count)
    for run in runs {
      bytes.appendUnsigned(run.count)
      bytes += run.type
    }
    return bytes
  }
}

// Tables and memories.
extension ModuleAssembler {
  /// Limits as they are read, with what stands around them.
  struct LimitsText {
    var is64Bit = false
    var isShared = false
    var minimum: UInt64 = 0
    var maximum: UInt64?
    /// The binary logarithm of the page size, if it is given.
    var pageExponent: UInt8?

    var bytes: [UInt8] {
      var bytes: [UInt8] = [
        (maximum == nil ? 0 : 1) | (isShared ? 2 : 0) | (is64Bit ? 4 : 0)
          | (pageExponent == nil ? 0 : 8)
      ]
      bytes.appendUnsigned(minimum)
      if let maximum { bytes.appendUnsigned(maximum) }
      if let pageExponent { bytes.append(pageExponent) }
      return bytes
    }
  }

  /// Reads `i32` or `i64`; whether addresses have 64 bits.
  private mutating func addressType() throws(ParseError) -> Bool {
    if try reader.take(.i32) { return false }
    return try reader.take(.i64)
  }

  /// Reads limits behind the address type.
  private mutating func limits(is64Bit: Bool) throws(ParseError) -> LimitsText {
    var limits = LimitsText(is64Bit: is64Bit)
    limits.minimum = try limit(is64Bit, expected: "a size")
    if reader.token.kind == .natural { limits.maximum = try limit(is64Bit, expected: "a size") }
    return limits
  }

  /// Since memory64 all limits have 64 bits, and too large ones are invalid; before, those of more
  /// than 32 bits were malformed.
  private mutating func limit(_ is64Bit: Bool, expected: String) throws(ParseError) -> UInt64 {
    is64Bit || features.contains(.memory64)
      ? try reader.u64(expected: expected) : UInt64(try reader.u32(expected: expected))
  }

  mutating func readTable() throws(ParseError) {
    _ = try reader.binder("table")
    try readInlineExports(.table, nextTable)
    if try readInlineImport() { return try readTableImport() }
    let index = nextTable
    nextTable += 1
    tableSection.count += 1
    let is64Bit = try addressType()
    if reader.token.kind == .natural {
      let limits = try limits(is64Bit: is64Bit)
      let type = try referenceType().bytes
      let hasInitializer = reader.token.kind != .rightParenthesis
      if hasInitializer { tableSection.bytes += [0x40, 0x00] }
      tableSection.bytes += type + limits.bytes
      if hasInitializer { tableSection.bytes += try expression() }
      return
    }
    let type = try referenceType(expected: "a size or a reference type").bytes
    try reader.expectOpening(.elem)
    let count = try readInlineElements(of: type, table: index, is64Bit: is64Bit)
    try reader.close()
    tableSection.bytes += type
    tableSection.bytes +=
      LimitsText(is64Bit: is64Bit, minimum: UInt64(count), maximum: UInt64(count)).bytes
  }

  private mutating func readTableImport() throws(ParseError) {
    nextTable += 1
    let limits = try limits(is64Bit: try addressType())
    imports.bytes.append(ExternalKindCode.table.rawValue)
    imports.bytes += try referenceType().bytes
    imports.bytes += limits.bytes
  }

  mutating func readMemory() throws(ParseError) {
    _ = try reader.binder("memory")
    try readInlineExports(.memory, nextMemory)
    if try readInlineImport() { return try readMemoryImport() }
    let index = nextMemory
    nextMemory += 1
    memorySection.count += 1
    let is64Bit = try addressType()
    if reader.token.kind == .natural {
      memorySection.bytes += try memoryType(is64Bit: is64Bit).bytes
      return
    }
    let pageExponent = try pageExponent()
    try reader.expectOpening(.data)
    let byteCount = try readInlineData(memory: index, is64Bit: is64Bit)
    try reader.close()
    let exponent = UInt64(pageExponent ?? 16)
    let pageCount = byteCount == 0 ? 0 : UInt64(byteCount - 1) >> exponent + 1
    memorySection.bytes +=
      LimitsText(
        is64Bit: is64Bit, minimum: pageCount, maximum: pageCount, pageExponent: pageExponent
      ).bytes
  }

  private mutating func readMemoryImport() throws(ParseError) {
    nextMemory += 1
    imports.bytes.append(ExternalKindCode.memory.rawValue)
    imports.bytes += try memoryType(is64Bit: try addressType()).bytes
  }

  private mutating func memoryType(is64Bit: Bool) throws(ParseError) -> LimitsText {
    var limits = try limits(is64Bit: is64Bit)
    limits.isShared = try reader.take(.shared)
    limits.pageExponent = try pageExponent()
    return limits
  }

  /// Reads `(pagesize n)`: a power of two; its binary logarithm.
  private mutating func pageExponent() throws(ParseError) -> UInt8? {
    guard try reader.open(.pagesize) else { return nil }
    let start = reader.token
    let byteCount = try reader.u64(expected: "a page size in bytes")
    guard byteCount.nonzeroBitCount == 1 else { throw reader.error(.pageByteCount, at: start) }
    try reader.close()
    return UInt8(byteCount.trailingZeroBitCount)
  }
}

// Globals and tags.
extension ModuleAssembler {
  mutating func readGlobal() throws(ParseError) {
    _ = try reader.binder("global")
    try readInlineExports(.global, nextGlobal)
    if try readInlineImport() { return try readGlobalImport() }
    nextGlobal += 1
    globalSection.count += 1
    globalSection.bytes += try globalType()
    globalSection.bytes += try expression()
  }

  private mutating func readGlobalImport() throws(ParseError) {
    nextGlobal += 1
    imports.bytes.append(ExternalKindCode.global.rawValue)
    imports.bytes += try globalType()
  }

  private mutating func globalType() throws(ParseError) -> [UInt8] {
    let isMutable = try reader.open(.mut)
    let type = try valueType()
    if isMutable { try reader.close() }
    return type + [isMutable ? 1 : 0]
  }

  mutating func readTag() throws(ParseError) {
    _ = try reader.binder("tag")
    try readInlineExports(.tag, nextTag)
    if try readInlineImport() { return try readTagImport() }
    nextTag += 1
    tagSection.count += 1
    tagSection.bytes.append(0x00)
    tagSection.bytes.appendUnsigned(try typeUse(binding: .ignored))
  }

  private mutating func readTagImport() throws(ParseError) {
    nextTag += 1
    imports.bytes += [ExternalKindCode.tag.rawValue, 0x00]
    imports.bytes.appendUnsigned(try typeUse(binding: .ignored))
  }
}
