// Names of functions and locals that toolchains leave for people.
// https://webassembly.github.io/spec/core/appendix/custom.html#name-section

/// The contents of the custom section `name`, indexed but not copied.
///
/// Nothing depends on it: a broken one, or a broken name in it, gives no names and no error.
package struct NameSection: Sendable {
  /// The name of the module itself.
  package private(set) var moduleName: String?
  private let bytes: ModuleBytes
  /// By function index, ascending. The ranges hold the names' bytes.
  private var functionNames: [(index: UInt32, bytes: ByteRange)] = []
  /// For each function with named locals, ascending: the range of its name map.
  private var localNames: [(index: UInt32, bytes: ByteRange)] = []

  /// The name section of a module; empty when there is none or it is broken.
  package init(_ syntax: ModuleSyntax, _ bytes: ModuleBytes) {
    self.bytes = bytes
    guard let section = syntax.sections.first(where: { $0.name == "name" }) else { return }
    do {
      try index(section.contents)
    } catch {
      (moduleName, functionNames, localNames) = (nil, [], [])
    }
  }

  /// The name of a function.
  package func functionName(_ index: FunctionIndex) -> String? {
    Self.find(index, in: functionNames).flatMap(name)
  }

  /// The name of a local of a function.
  package func localName(_ index: UInt32, in function: FunctionIndex) -> String? {
    guard let map = Self.find(function, in: localNames) else { return nil }
    var reader = ByteReader(bytes, map)
    guard let names = try? Self.nameMap(&reader) else { return nil }
    return Self.find(index, in: Self.sorted(names)).flatMap(name)
  }

  private mutating func index(_ range: ByteRange) throws(DecodingError) {
    var reader = ByteReader(bytes, range)
    while !reader.isAtEnd {
      let id = try reader.byte()
      var contents = try reader.subReader(try reader.length())
      switch id {
      case 0: moduleName = name(try contents.skip(try contents.length()))
      case 1: functionNames = Self.sorted(try Self.nameMap(&contents))
      case 2: localNames = Self.sorted(try Self.indirectNameMap(&contents))
      default: break
      }
    }
  }

  /// Indices with their names.
  private static func nameMap(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> [(index: UInt32, bytes: ByteRange)] {
    let count = try reader.length()
    var names: [(index: UInt32, bytes: ByteRange)] = []
    names.reserveCapacity(min(count, reader.remaining / 2))
    for _ in 0..<count {
      let index = try reader.u32()
      names.append((index, try reader.skip(try reader.length())))
    }
    return names
  }

  /// Indices with their name maps.
  private static func indirectNameMap(
    _ reader: inout ByteReader
  ) throws(DecodingError) -> [(index: UInt32, bytes: ByteRange)] {
    let count = try reader.length()
    var maps: [(index: UInt32, bytes: ByteRange)] = []
    for _ in 0..<count {
      let index = try reader.u32()
      let start = reader.byteOffset
      for _ in 0..<(try reader.length()) {
        _ = try reader.u32()
        _ = try reader.skip(try reader.length())
      }
      maps.append((index, ByteRange(byteOffset: start, byteCount: reader.byteOffset &- start)))
    }
    return maps
  }

  /// The format demands ascending indices; not every toolchain keeps to it.
  private static func sorted(
    _ names: [(index: UInt32, bytes: ByteRange)]
  ) -> [(index: UInt32, bytes: ByteRange)] {
    let isSorted = zip(names, names.dropFirst()).allSatisfy { $0.index < $1.index }
    return isSorted ? names : names.sorted { $0.index < $1.index }
  }

  private static func find(
    _ index: UInt32, in names: [(index: UInt32, bytes: ByteRange)]
  ) -> ByteRange? {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].index == index ? names[low].bytes : nil
  }

  private func name(_ range: ByteRange) -> String? {
    guard let buffer = bytes.buffer(range), firstIllFormedUTF8(buffer) == nil else { return nil }
    return String(decoding: buffer, as: UTF8.self)
  }
}
