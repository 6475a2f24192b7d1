// Register code as people read it.

/// The register code of one function, as the translator makes it: one entry for each operation.
///
/// The page RegisterCode of the documentation explains what it shows. It is for looking at, not for
/// programs to work on: names and operands change between versions.
@_spi(Tools) public struct RegisterCode: Sendable {
  /// One operation.
  public struct Operation: Sendable {
    /// Where it is, in units of 64 bits from the start of the function's code.
    public let unit: Int
    /// The handler's name.
    public let name: String
    /// What it reads: `s1` is a slot, `s4 = …` a result's slot, `→ 15` the unit that a branch goes to,
    /// `+8` the offset of an access to memory; other numbers are constants.
    public let operands: String
  }

  /// What runs, in the order of the code.
  public let operations: [Operation]
  /// Where exceptions go that are thrown in a part of the code; the innermost part is the last.
  public let exceptionClauses: [String]
  /// How many slots of 8 bytes a frame of the function takes.
  public let slotCount: Int
}

extension Module {
  /// The register code of the function with that index; `nil` when the module does not define it.
  ///
  /// It is made for the occasion: nothing of it runs, and nothing is kept.
  @_spi(Tools) public func registerCode(ofFunction index: UInt32) -> RegisterCode? {
    let position = Int(index) - syntax.importedFunctionCount
    guard syntax.bodies.indices.contains(position) else { return nil }
    do {
      return RegisterCode(try code.listing(index))
    } catch {
      // What such a function gets: it traps when it is called.
      let layout = HandlerLayout.all[Int(Operation.trapWith.rawValue)]
      let operation = RegisterCode.Operation(
        unit: 0, name: layout.name, operands: "\(Trap.Code.unsupported)")
      return RegisterCode(operations: [operation], exceptionClauses: [], slotCount: 0)
    }
  }
}

extension RegisterCode {
  init(_ translator: borrowing FunctionTranslator) {
    let code = translator.code.withElements { Array($0) }
    var operations: [Operation] = []
    var unit = translator.entryUnit
    while let operation = OperationListing(code, unit: unit) {
      operations.append(
        Operation(unit: unit, name: operation.layout.name, operands: operation.text))
      unit += operation.unitCount
    }
    self.operations = operations
    exceptionClauses = translator.exceptionTable.parts.flatMap(Self.text)
    slotCount = translator.maximumSlot
  }

  private static func text(of part: ExceptionTable.Part) -> [String] {
    let range = "\(part.startUnit)..<\(part.endUnit)"
    if let outer = part.delegatePart {
      return ["\(range) delegate \(outer < 0 ? "to the caller" : "to part \(outer)")"]
    }
    return part.clauses.map { clause in
      var text = "\(range) catch " + (clause.tag.map { "tag \($0)" } ?? "all")
      text += " → \(clause.targetUnit)"
      if let slot = clause.payloadSlot { text += ", payload s\(slot)" }
      if let slot = clause.referenceSlot { text += ", reference s\(slot)" }
      return text
    }
  }
}

/// One operation of code that was made for a listing.
struct OperationListing {
  let layout: HandlerLayout
  private let code: [UInt64]
  let unit: Int

  /// `nil` at the end of the code.
  init?(_ code: [UInt64], unit: Int) {
    guard code.indices.contains(unit), code[unit] < UInt64(HandlerLayout.all.count) else {
      return nil
    }
    self.code = code
    self.unit = unit
    layout = HandlerLayout.all[Int(code[unit])]
  }

  /// The units of the operation. A table of branches takes half of one for each.
  var unitCount: Int {
    let table = layout.fields.first { $0.kind == .branches }
    return layout.byteCount / 8 + (table.map { (branchCount($0.byteOffset) + 1) / 2 } ?? 0)
  }

  /// The units that the operation may go to, beside the next one.
  var targets: [Int] {
    layout.fields.flatMap { field -> [Int] in
      switch field.kind {
      case .branch: [target(field.byteOffset)]
      case .branches: (0..<branchCount(field.byteOffset)).map { target(16 + $0 * 4) }
      default: []
      }
    }
  }

  /// The slots that the operation names.
  var slots: [Int] {
    layout.fields.compactMap { field in
      switch field.kind {
      case .to, .slot, .frame, .header: Int(bits16(field.byteOffset))
      default: nil
      }
    }
  }

  /// The operands.
  var text: String {
    var result = ""
    var parts: [String] = []
    for (position, field) in layout.fields.enumerated() {
      guard field.kind == .to else {
        let part = text(field.kind, field.byteOffset)
        if !part.isEmpty { parts.append(part) }
        continue
      }
      // `copy2` has two results.
      if position > 0 {
        result += parts.joined(separator: ", ") + "; "
        parts = []
      }
      result += "s\(bits16(field.byteOffset)) = "
    }
    result += parts.joined(separator: ", ")
    return String(result.hasSuffix(" = ") ? result.dropLast(3) : result[...])
  }

  private func text(_ kind: HandlerLayout.Kind, _ offset: Int) -> String {
    switch kind {
    case .to, .slot: "s\(bits16(offset))"
    case .i32: "\(Int32(bitPattern: bits32(offset)))"
    case .i64: "\(Int64(bitPattern: bits64(offset)))"
    case .f32: "\(Float(bitPattern: bits32(offset)))"
    case .f64: "\(Double(bitPattern: bits64(offset)))"
    case .v128: "0x\(hexadecimal(bits64(offset + 8)))\(hexadecimal(bits64(offset)))"
    case .offset16: "+\(bits16(offset))"
    case .offset32: "+\(bits32(offset))"
    case .offset64: "+\(bits64(offset))"
    case .branch, .branches: "→ " + targets.map(String.init).joined(separator: " ")
    case .count: slotCount(Int(bits32(offset)))
    case .slots: slotCount(Int(bits16(offset)))
    case .frame: "frame s\(bits16(offset))"
    case .distance: "header +\(bits16(offset))"
    case .header: "header s\(bits16(offset))"
    case .place, .global, .function, .table, .memory, .data, .elem, .tag, .type, .index:
      "\(kind.rawValue) \(bits32(offset))"
    case .wide: bits16(offset) == 0 ? "" : "wide 0b" + String(bits16(offset), radix: 2)
    case .object: ObjectOperation(rawValue: bits16(offset)).map { "\($0)" } ?? ""
    case .atomic:
      Opcode(rawValue: 0xFE_000 | bits32(offset)).map { "\($0.row.mnemonic)" } ?? ""
    case .trap: Trap.Code(rawValue: UInt8(truncatingIfNeeded: bits16(offset))).map { "\($0)" } ?? ""
    case .reference: "\(ValueType(bits: bits32(offset)))"
    case .nullable: bits16(offset) == 0 ? "" : "or null"
    case .lane: "lane at byte \(bits32(offset))"
    case .lanes2: lanes(offset, 2)
    case .lanes4: lanes(offset, 4)
    case .lanes8: lanes(offset, 8)
    case .lanes16: lanes(offset, 16)
    }
  }

  private func slotCount(_ count: Int) -> String { count == 1 ? "1 slot" : "\(count) slots" }

  private func lanes(_ offset: Int, _ count: Int) -> String {
    let distances = (0..<count).map { Int16(bitPattern: bits16(offset + $0 * 2)) }
    return "bytes " + distances.map { "\($0)" }.joined(separator: " ")
  }

  private func hexadecimal(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  // MARK: Fields

  private func target(_ offset: Int) -> Int { unit + Int(Int32(bitPattern: bits32(offset))) / 8 }

  private func branchCount(_ offset: Int) -> Int { Int(bits32(offset)) + 1 }

  private func bits16(_ offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: bits(offset)) }
  private func bits32(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: bits(offset)) }
  private func bits64(_ offset: Int) -> UInt64 { bits(offset) }

  /// What begins at a byte of the operation, up to the end of its unit.
  private func bits(_ offset: Int) -> UInt64 {
    let index = unit + offset / 8
    return code.indices.contains(index) ? code[index] >> UInt64(offset % 8 * 8) : 0
  }
}
