// From the bytes of an opcode to its case, by index into a table.
// https://webassembly.github.io/spec/core/binary/instructions.html

/// What the decoder needs of an opcode, in four bytes.
struct OpcodeEntry {
  var opcode: Opcode
  var immediates: Immediates
  /// The raw value of the opcode's feature; `unknown` where no opcode is.
  var featureBit: UInt8

  /// No set of features has this bit.
  static let unknown: UInt8 = 63
}

/// The tables of all opcodes: 256 entries for the first byte, then a page for each prefix.
///
/// Owner: the process. Made once and never freed. Extent: `entryCount` entries. Checked by: a byte
/// cannot leave the first 256 entries; `entry(prefix:subopcode:)` checks the others.
enum OpcodeLookup {
  /// Entries of a prefix's page. A test checks that no sub-opcode is larger.
  static let pageEntryCount = 512
  static let prefixes: ClosedRange<UInt8> = 0xFB...0xFE
  static let entryCount = 256 + prefixes.count * pageEntryCount

  /// The table. The pointer is as constant as what it points to.
  nonisolated(unsafe) static let entries: UnsafePointer<OpcodeEntry> = {
    let table = UnsafeMutablePointer<OpcodeEntry>.allocate(capacity: entryCount)
    table.initialize(
      repeating: OpcodeEntry(
        opcode: .unreachable, immediates: .none, featureBit: OpcodeEntry.unknown),
      count: entryCount)
    for opcode in Opcode.allCases {
      guard let index = index(of: opcode) else { continue }
      // Safe: `index(of:)` stays below `entryCount`.
      table[index] = OpcodeEntry(
        opcode: opcode, immediates: opcode.row.immediates, featureBit: opcode.row.feature.rawValue)
    }
    return UnsafePointer(table)
  }()

  /// The entry's place; `nil` when the sub-opcode has no room in a page.
  static func index(of opcode: Opcode) -> Int? {
    if opcode.rawValue < 0x100 { return Int(opcode.rawValue) }
    return index(prefix: UInt8(truncatingIfNeeded: opcode.rawValue >> 12), opcode.rawValue & 0xFFF)
  }

  private static func index(prefix: UInt8, _ subopcode: UInt32) -> Int? {
    guard prefixes.contains(prefix), subopcode < pageEntryCount else { return nil }
    return 256 + Int(prefix - prefixes.lowerBound) * pageEntryCount + Int(subopcode)
  }

  /// The entry of an opcode with a prefix; `nil` when there is none.
  static func entry(prefix: UInt8, subopcode: UInt32) -> OpcodeEntry? {
    guard let index = index(prefix: prefix, subopcode) else { return nil }
    // Safe: `index(prefix:_:)` stays below `entryCount`.
    let entry = entries[index]
    return entry.featureBit == OpcodeEntry.unknown ? nil : entry
  }
}
