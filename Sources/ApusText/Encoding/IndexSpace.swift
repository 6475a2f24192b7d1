// Identifiers of a module and the indices they stand for.
// https://webassembly.github.io/spec/core/text/conventions.html#contexts

import Apus

/// One index space of a module.
struct IndexSpace {
  /// What error messages call its items.
  let kind: String
  private(set) var count: UInt32 = 0
  private var indices: [Name: UInt32] = [:]
  /// What the name section says, by ascending index.
  private(set) var names: [(index: UInt32, name: Name)] = []

  init(_ kind: String) { self.kind = kind }

  /// Adds an item. `false` when its identifier is taken.
  mutating func add(_ binder: Binder) -> Bool {
    let index = count
    count += 1
    if let name = binder.name ?? binder.identifier { names.append((index, name)) }
    guard let identifier = binder.identifier else { return true }
    return indices.updateValue(index, forKey: identifier) == nil
  }

  subscript(identifier: Name) -> UInt32? { indices[identifier] }

  /// Adds `itemCount` items without identifiers.
  mutating func skip(_ itemCount: Int) { count += UInt32(truncatingIfNeeded: itemCount) }

  mutating func removeAll() {
    count = 0
    indices.removeAll(keepingCapacity: true)
    names.removeAll()
  }
}
