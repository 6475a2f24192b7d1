// Where in a program's run a snapshot of it is taken.

import Apus

/// The moment at which a snapshot of a program is taken: as it makes a call to WASI, before anything is done
/// for it. A later run begins with that call.
public struct WASISnapshotPoint: Sendable {
  /// The function that is called, such as `"path_open"`.
  public var function: Name
  /// For a function that takes a path: only a call whose path ends so counts. `nil`: any call.
  public var pathEnding: String?
  /// The file that the snapshot is written to.
  public var file: String

  /// The first call of `function`, with a path that ends in `pathEnding` if that is given.
  public init(function: Name, pathEnding: String? = nil, file: String) {
    self.function = function
    self.pathEnding = pathEnding
    self.file = file
  }
}
