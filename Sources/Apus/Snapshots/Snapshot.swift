// A program as it was at one moment, in a file, for later runs to begin there.

/// The state of an instance, in a file: its memories, globals and tables, which segments were dropped, and when
/// it was taken in a host call, the frames of the calls that had not returned.
///
/// ```swift
/// // In one process, in a function that the guest imports:
/// Function(FunctionType([]), in: store) { call in try call.writeSnapshot(to: path) }
/// // In a later one:
/// let snapshot = try Snapshot(contentsOf: path)
/// let module = try Module(contentsOf: "guest.wasm")
/// let instance = try Instance(module, imports: imports, restoring: snapshot, in: Store())
/// let results = try instance.resume()
/// ```
/// Memories are mapped from the file, page by page as they are used, and what the program writes stays in
/// its process. So restoring takes about the same time whatever the program holds.
///
/// A snapshot holds what one instance owns. Not in it, and not possible in a program when one is taken:
/// structures, arrays, exceptions and values of the host that it refers to, functions of other modules,
/// shared memories, and imported memories, tables, globals and tags. What host functions remember is theirs:
/// they are new ones in a later run.
///
/// The file is trusted as the program itself is: its frames say where code goes on. It is written for the
/// user alone, and one that others may write to is not used. It fits only the build of the engine and the
/// module that it was made with. It must not be changed in place while a program runs from it; replacing it
/// by another is harmless.
public struct Snapshot: Sendable {
  let file: SnapshotFile
  /// What the writer added.
  public let note: [UInt8]
  private let start: Int

  /// Opens the file at `path` and checks all but the contents of memories, which only a program reads.
  ///
  /// Throws `SnapshotError.unreadable`, `notPrivate`, `damaged` or `otherEngine`.
  public init(contentsOf path: String) throws(SnapshotError) {
    file = try SnapshotFile(path)
    var reader = SnapshotReader(file.body)
    guard let byteCount = reader.number(), let words = reader.list(), byteCount <= words.count * 8
    else { throw .damaged(path: path) }
    note = (0..<byteCount).map { index in
      UInt8(truncatingIfNeeded: words[words.startIndex + index / 8] >> UInt64(index % 8 * 8))
    }
    start = 2 + words.count
  }

  /// The words behind the note.
  var state: SnapshotReader { SnapshotReader(Array(file.body[start...])) }

  /// Whether it is of the module with these bytes.
  func fits(_ bytes: ModuleBytes, _ features: Features) -> Bool {
    file.module.fits(bytes, features)
  }
}

extension HostCall {
  /// Writes the state of the calling program to the file at `path`, in the place of one that is there. A later
  /// run that is restored from it begins by making this host call again, with the same arguments: so take
  /// the snapshot before anything else is done, and let the function do something else in the later run.
  ///
  /// `note` is kept for whoever restores.
  ///
  /// Throws `SnapshotError.unsupported` when the program has something that no snapshot holds, when other
  /// instances are in the store, or when the guest was not called by the host alone; `unwritable`; `otherEngine`
  /// when this build cannot be told from others.
  public func writeSnapshot(to path: String, note: [UInt8] = []) throws(SnapshotError) {
    guard let instance = instance?.moduleInstance else {
      throw .unsupported("the host function was not called by a guest")
    }
    try instance.writeSnapshot(to: path, note, CallSnapshot(store, instance))
  }
}

extension Instance {
  /// Writes the state of the instance while no call is active; as in a host call otherwise.
  public func writeSnapshot(to path: String, note: [UInt8] = []) throws(SnapshotError) {
    guard store.context.pointee.nesting == 0 else { throw .unsupported("a call is active") }
    try moduleInstance.writeSnapshot(to: path, note, nil)
  }

  /// Instantiates with the state of a snapshot. Neither the start function nor initialisers run.
  ///
  /// Nothing else may be in the store.
  ///
  /// Throws `SnapshotError.otherModule` when the snapshot is not of this module; `damaged`;
  /// `unsupported` when the store is in use; `instantiation` when the imports do not fit or the store does not
  /// allow as much memory as the program has.
  public convenience init(
    _ module: Module, imports: Imports = .init(), restoring snapshot: Snapshot, in store: Store
  ) throws(SnapshotError) {
    self.init(try ModuleInstance.restore(module, imports, snapshot, in: store), in: store)
  }

  /// Whether there is a call to go on with: the snapshot was taken in one, and `resume` was not called yet.
  public var isInCall: Bool { moduleInstance.suspendedCall != nil }

  /// Goes on with the call in which the snapshot was taken, by making the host call again, and returns what
  /// the outermost function returns. Call it once, before any other function of the instance.
  ///
  /// Throws `SnapshotError.notInCall`, `damaged`, or `call` with what a call would throw.
  public func resume() throws(SnapshotError) -> [Value] {
    guard let call = moduleInstance.suspendedCall, store.context.pointee.nesting == 0 else {
      throw .notInCall
    }
    moduleInstance.suspendedCall = nil
    let isRestored = moduleInstance.resume(call, in: store)
    guard let result = isRestored else { throw .damaged(path: "the snapshot") }
    do throws(CallError) {
      return try result.get()
    } catch {
      throw .call(error)
    }
  }
}
