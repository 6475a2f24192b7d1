// The types of a module: those it defines, and those that type uses imply.
// https://webassembly.github.io/spec/core/text/modules.html#type-uses

import Apus

/// A function type as it is read: the binary form of its parts.
struct FunctionSignature {
  var parameterCount: UInt32 = 0
  var parameters: [UInt8] = []
  var resultCount: UInt32 = 0
  var results: [UInt8] = []

  var isEmpty: Bool { parameterCount == 0 && resultCount == 0 }

  /// The binary form. Two function types are equal when their binary forms are.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [0x60]
    bytes.appendUnsigned(parameterCount)
    bytes += parameters
    bytes.appendUnsigned(resultCount)
    return bytes + results
  }
}

struct TypeTable {
  /// Identifiers of types.
  var space = IndexSpace("type")
  /// The type section: recursive groups in their binary form.
  private(set) var groups = SectionContents()
  /// For each type, what it is as a function; `nil` for structures and arrays.
  private var signatures: [FunctionSignature?] = []
  /// Identifiers of the fields of each structure that has some.
  private(set) var fields: [UInt32: IndexSpace] = [:]
  /// The first index of each function type that is final, has no supertype and is a group by itself.
  private var plainFunctions: [[UInt8]: UInt32] = [:]

  /// Adds the next type of a group. Its binary form stands in the group.
  mutating func add(_ signature: FunctionSignature?, isPlain: Bool, fields: IndexSpace?) {
    let index = UInt32(truncatingIfNeeded: signatures.count)
    signatures.append(signature)
    if let fields { self.fields[index] = fields }
    guard isPlain, let bytes = signature?.bytes, plainFunctions[bytes] == nil else { return }
    plainFunctions[bytes] = index
  }

  mutating func addGroup(_ bytes: [UInt8]) {
    groups.count += 1
    groups.bytes += bytes
  }

  /// The index of a function type that a type use spells out; a new one if there is none.
  mutating func index(of signature: FunctionSignature) -> UInt32 {
    let bytes = signature.bytes
    if let index = plainFunctions[bytes] { return index }
    add(signature, isPlain: true, fields: nil)
    addGroup(bytes)
    return UInt32(truncatingIfNeeded: signatures.count - 1)
  }

  /// Whether there is a type of that index so far.
  func contains(_ index: UInt32) -> Bool { index < signatures.count }

  /// The function type of an index.
  func signature(_ index: UInt32) -> FunctionSignature? {
    contains(index) ? signatures[Int(index)] : nil
  }
}
