// Element and data segments.
// https://webassembly.github.io/spec/core/text/modules.html#element-segments

import Apus

extension ModuleAssembler {
  /// A list of elements as it is read.
  private struct ElementList {
    /// Function indices rather than expressions.
    var isFunctions = true
    /// Of expressions, in its binary form.
    var type: [UInt8] = [0x70]
    var items = SectionContents()
    /// What `items` holds, of function indices.
    var functions: [UInt32] = []

    /// The items behind their count.
    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.appendCount(items.count)
      return bytes + items.bytes
    }

    /// Function indices as expressions that refer to the functions.
    func asExpressions(of type: [UInt8]) -> ElementList {
      var list = ElementList(isFunctions: false, type: type)
      for function in functions {
        list.items.bytes.appendOpcode(.refFunc)
        list.items.bytes.appendUnsigned(function)
        list.items.bytes.appendOpcode(.end)
      }
      list.items.count = functions.count
      return list
    }
  }

  mutating func readElementSegment() throws(ParseError) {
    _ = try reader.binder("elem")
    elementSection.count += 1
    if try reader.take(.declare) {
      let list = try elementList()
      return appendElements(list, flags: 3, [])
    }
    let table = try segmentTarget(.table, in: tables)
    let isReferenceType = try isAtReferenceType()
    guard table != nil || reader.token.kind == .leftParenthesis && !isReferenceType else {
      return appendElements(try elementList(), flags: 1, [])
    }
    let offset = try self.offset()
    let isBare = reader.token.kind != .leftParenthesis && reader.token.kind != .keyword
    let list = try isBare ? functionList() : elementList()
    guard table != nil || !list.isFunctions && list.type != [0x70] else {
      // The short form has neither table nor type.
      elementSection.bytes.append(list.isFunctions ? 0 : 4)
      elementSection.bytes += offset + list.bytes
      return
    }
    var start: [UInt8] = []
    start.appendUnsigned(table ?? 0)
    appendElements(list, flags: 2, start + offset)
  }

  private mutating func appendElements(_ list: ElementList, flags: UInt8, _ start: [UInt8]) {
    elementSection.bytes.append(list.isFunctions ? flags : flags | 4)
    elementSection.bytes += start
    elementSection.bytes += list.isFunctions ? [0x00] : list.type
    elementSection.bytes += list.bytes
  }

  /// Reads `func x*`, or a reference type and expressions.
  private mutating func elementList() throws(ParseError) -> ElementList {
    if try reader.take(.func) { return try functionList() }
    let type = try referenceType(expected: "\"func\" or a reference type").bytes
    return try expressionList(of: type)
  }

  private mutating func functionList() throws(ParseError) -> ElementList {
    var list = ElementList()
    while reader.token.kind != .rightParenthesis {
      let function = try index(in: functions)
      list.functions.append(function)
      list.items.bytes.appendUnsigned(function)
      list.items.count += 1
    }
    return list
  }

  private mutating func expressionList(of type: [UInt8]) throws(ParseError) -> ElementList {
    var list = ElementList(isFunctions: false, type: type)
    while reader.token.kind != .rightParenthesis {
      if try reader.open(.item) {
        list.items.bytes += try expression()
        try reader.close()
      } else {
        list.items.bytes += try foldedExpression()
      }
      list.items.count += 1
    }
    return list
  }

  /// Reads the elements inside a table's field; how many there are.
  mutating func readInlineElements(
    of type: [UInt8], table: UInt32, is64Bit: Bool
  ) throws(ParseError) -> Int {
    elementSection.count += 1
    let isExpressions = reader.token.kind == .leftParenthesis
    var list = try isExpressions ? expressionList(of: type) : functionList()
    // Indices alone are of type funcref, which may be more than the table takes.
    if list.isFunctions && type != [0x70] { list = list.asExpressions(of: type) }
    let offset: [UInt8] = [is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
    // An index and a type are written only where the short form would mean others.
    let isShort = table == 0 && (list.isFunctions || list.type == [0x70])
    if isShort {
      elementSection.bytes.append(list.isFunctions ? 0 : 4)
      elementSection.bytes += offset + list.bytes
    } else {
      var start: [UInt8] = []
      start.appendUnsigned(table)
      appendElements(list, flags: 2, start + offset)
    }
    return list.items.count
  }

  mutating func readDataSegment() throws(ParseError) {
    _ = try reader.binder("data")
    dataSection.count += 1
    let memory = try segmentTarget(.memory, in: memories)
    if memory == nil && reader.token.kind != .leftParenthesis {
      dataSection.bytes.append(1)
    } else {
      dataSection.bytes.append(memory ?? 0 == 0 ? 0 : 2)
      if let memory, memory != 0 { dataSection.bytes.appendUnsigned(memory) }
      dataSection.bytes += try offset()
    }
    dataSection.bytes.appendVector(try reader.strings())
  }

  /// Reads the strings inside a memory's field; how many bytes they are.
  mutating func readInlineData(memory: UInt32, is64Bit: Bool) throws(ParseError) -> Int {
    dataSection.count += 1
    dataSection.bytes.append(memory == 0 ? 0 : 2)
    if memory != 0 { dataSection.bytes.appendUnsigned(memory) }
    dataSection.bytes += [is64Bit ? 0x42 : 0x41, 0x00, 0x0B]
    let bytes = try reader.strings()
    dataSection.bytes.appendVector(bytes)
    return bytes.count
  }

  /// Reads `(table x)` or `(memory x)`, or the bare number of older texts.
  private mutating func segmentTarget(
    _ keyword: Keyword, in space: IndexSpace
  ) throws(ParseError) -> UInt32? {
    if reader.token.kind == .natural { return try reader.u32() }
    guard try reader.open(keyword) else { return nil }
    let target = try index(in: space)
    try reader.close()
    return target
  }

  /// Reads `(offset expression)` or a folded instruction.
  private mutating func offset() throws(ParseError) -> [UInt8] {
    guard try reader.open(.offset) else { return try foldedExpression() }
    let bytes = try expression()
    try reader.close()
    return bytes
  }
}
