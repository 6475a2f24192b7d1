// Modules of tests as text, where bytes would say little.

import ApusText

@testable import Apus

extension Module {
  /// The module of a text.
  convenience init(text: String, features: Features = .all) throws {
    try self.init(bytes: try TextFormat.encode(text, keepsNames: true), features: features)
  }
}

extension Instance {
  /// An instance of the module of a text.
  convenience init(text: String, imports: Imports = Imports(), in store: Store) throws {
    try self.init(Module(text: text), imports: imports, in: store)
  }

  /// Calls an exported function.
  func call(_ name: Name, _ arguments: Value...) throws -> [Value] {
    guard let function = function(name) else { throw Unexpected() }
    return try function.call(arguments)
  }
}
