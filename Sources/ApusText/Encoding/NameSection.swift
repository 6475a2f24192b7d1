// The custom sections that the encoder writes by itself: names and branch hints.
// https://webassembly.github.io/spec/core/appendix/custom.html#name-section

import Apus

/// Names of locals or labels of one function, by ascending index.
struct FunctionNames {
  var function: UInt32
  var names: [(index: UInt32, name: Name)]
}

/// A hint about the branch at a place in a function.
struct BranchHint {
  /// From the start of the function's declarations of locals.
  var byteOffset: Int
  var value: [UInt8]
}

extension ModuleAssembler {
  /// The contents of the name section; empty when nothing has a name.
  func nameSection(moduleName: Name?) -> [UInt8] {
    var result: [UInt8] = []
    func append(_ id: UInt8, _ contents: [UInt8]) {
      result.append(id)
      result.appendVector(contents)
    }
    if let moduleName {
      var bytes: [UInt8] = []
      bytes.appendName(moduleName)
      append(0, bytes)
    }
    func append(_ id: UInt8, _ space: IndexSpace) {
      if !space.names.isEmpty { append(id, Self.nameMap(space.names)) }
    }
    func append(_ id: UInt8, _ functions: [FunctionNames]) {
      if functions.isEmpty { return }
      var bytes: [UInt8] = []
      bytes.appendCount(functions.count)
      for function in functions {
        bytes.appendUnsigned(function.function)
        bytes += Self.nameMap(function.names)
      }
      append(id, bytes)
    }
    append(1, functions)
    append(2, localNames)
    append(3, labelNames)
    append(4, types.space)
    append(5, tables)
    append(6, memories)
    append(7, globals)
    append(8, elements)
    append(9, data)
    let fields = types.fields.sorted { $0.key < $1.key }
    append(10, fields.map { FunctionNames(function: $0.key, names: $0.value.names) })
    append(11, tags)
    return result
  }

  private static func nameMap(_ names: [(index: UInt32, name: Name)]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendCount(names.count)
    for (index, name) in names {
      bytes.appendUnsigned(index)
      bytes.appendName(name)
    }
    return bytes
  }

  /// The contents of the section of branch hints.
  func branchHintSection() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendCount(branchHints.count)
    for (function, hints) in branchHints {
      bytes.appendUnsigned(function)
      bytes.appendCount(hints.count)
      for hint in hints {
        bytes.appendCount(hint.byteOffset)
        bytes.appendVector(hint.value)
      }
    }
    return bytes
  }
}
