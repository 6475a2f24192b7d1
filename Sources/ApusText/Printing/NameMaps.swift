// All names of the name section.
// https://webassembly.github.io/spec/core/appendix/custom.html#name-section

import Apus

/// The name section's contents.
struct NameMaps {
  typealias NameMap = [UInt32: Name]

  private(set) var module: Name?
  private(set) var functions: NameMap = [:]
  /// By function.
  private(set) var locals: [UInt32: NameMap] = [:]
  private(set) var labels: [UInt32: NameMap] = [:]
  private(set) var types: NameMap = [:]
  private(set) var tables: NameMap = [:]
  private(set) var memories: NameMap = [:]
  private(set) var globals: NameMap = [:]
  private(set) var elements: NameMap = [:]
  private(set) var data: NameMap = [:]
  /// By type.
  private(set) var fields: [UInt32: NameMap] = [:]
  private(set) var tags: NameMap = [:]

  init() {}

  /// Reads a section; `nil` when it is broken.
  init?(_ bytes: ModuleBytes, _ contents: ByteRange) {
    do {
      try read(ByteReader(bytes, contents))
    } catch {
      return nil
    }
  }

  private mutating func read(_ section: ByteReader) throws(DecodingError) {
    var reader = section
    while !reader.isAtEnd {
      let id = try reader.byte()
      var contents = try reader.subReader(try reader.length())
      switch id {
      case 0: module = try contents.name()
      case 1: functions = try Self.names(&contents)
      case 2: locals = try Self.nameMaps(&contents)
      case 3: labels = try Self.nameMaps(&contents)
      case 4: types = try Self.names(&contents)
      case 5: tables = try Self.names(&contents)
      case 6: memories = try Self.names(&contents)
      case 7: globals = try Self.names(&contents)
      case 8: elements = try Self.names(&contents)
      case 9: data = try Self.names(&contents)
      case 10: fields = try Self.nameMaps(&contents)
      case 11: tags = try Self.names(&contents)
      default: break
      }
    }
  }

  private static func names(_ reader: inout ByteReader) throws(DecodingError) -> NameMap {
    var result: NameMap = [:]
    for _ in 0..<(try reader.length()) {
      let index = try reader.u32()
      result[index] = try reader.name()
    }
    return result
  }

  private static func nameMaps(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> [UInt32: NameMap] {
    var result: [UInt32: NameMap] = [:]
    for _ in 0..<(try reader.length()) {
      let index = try reader.u32()
      result[index] = try names(&reader)
    }
    return result
  }
}

/// Identifiers for the items of an index space: the names where they are unique, else made so.
struct Identifiers {
  /// With `$`, by index.
  private var texts: [UInt32: [UInt8]] = [:]
  /// The names that an identifier does not show.
  private var hidden: [UInt32: Name] = [:]

  init() {}

  init(_ names: [UInt32: Name]) {
    var taken = Set(names.values)
    var seen: Set<Name> = []
    for (index, name) in names.sorted(by: { $0.key < $1.key }) {
      if seen.insert(name).inserted && !name.utf8.isEmpty {
        texts[index] = Self.text(name)
        continue
      }
      hidden[index] = name
      if name.utf8.isEmpty { continue }
      var unique = Name(utf8: name.utf8 + "#\(index)".utf8)
      while !taken.insert(unique).inserted { unique = Name(utf8: unique.utf8 + "_".utf8) }
      texts[index] = Self.text(unique)
    }
  }

  private static func text(_ name: Name) -> [UInt8] {
    if name.utf8.allSatisfy(\.isIdentifierCharacter) { return "$".utf8 + name.utf8 }
    var writer = TextWriter()
    writer.write("$")
    writer.name(name)
    return writer.bytes
  }

  /// The identifier of an index.
  subscript(index: UInt32) -> [UInt8]? { texts[index] }

  /// The name of an index, if its identifier is another.
  func hiddenName(_ index: UInt32) -> Name? { hidden[index] }
}
