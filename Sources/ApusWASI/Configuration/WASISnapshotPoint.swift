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

/// What ends a program whose snapshot was taken.
struct SnapshotTaken: Error {}

extension WASI {
  /// Takes the snapshot if this call is where it is wanted; throws when it was taken, or cannot be.
  func takeSnapshot(
    _ row: FunctionRow, _ arguments: Arguments, _ call: borrowing HostCall
  ) throws {
    guard let point = configuration.snapshotPoint, point.function == row.name else { return }
    if let ending = point.pathEnding {
      guard let path = path(row, arguments, call), path.hasSuffix(ending) else { return }
    }
    try call.writeSnapshot(to: point.file, note: try snapshotNote())
    throw SnapshotTaken()
  }

  /// The names of the guest's directories, for when it is restored.
  private func snapshotNote() throws(SnapshotError) -> [UInt8] {
    guard threads == nil, configuration.sockets.isEmpty else {
      throw .unsupported("the program may have threads or sockets")
    }
    guard descriptors.areAsAtFirst else {
      throw .unsupported(
        "the program has opened or closed files; only those that it was given may be open")
    }
    return Array(configuration.preopens.map(\.guestPath).joined(separator: "\0").utf8)
  }

  /// Writes a snapshot of a guest in which no call is active.
  ///
  /// Throws `SnapshotError.unsupported` also when the guest has files open beside those it was given, and
  /// when it may have threads or sockets.
  public func writeSnapshot(of instance: Instance, to path: String) throws(SnapshotError) {
    try instance.writeSnapshot(to: path, note: try snapshotNote())
  }

  /// The world of a guest that is to be restored from a snapshot: as that of `configuration`, with its
  /// directories under the numbers that the guest knows. Others are found by the guest below `.` or `/`,
  /// if it had one of these, and if it was made with wasi-libc.
  ///
  /// Throws `WASIError.snapshot` when a directory that the guest had is not given again, or one that is given
  /// cannot be found; else as `init(_:)`.
  public convenience init(
    _ configuration: WASIConfiguration, restoring snapshot: Snapshot
  ) throws(WASIError) {
    let arranged: WASIConfiguration
    let count: Int
    do throws(SnapshotError) {
      (arranged, count) = try configuration.arranged(for: snapshot)
    } catch {
      throw .snapshot(error)
    }
    try self.init(arranged)
    descriptors.addAliases(behind: count)
  }

  /// The path that a call is given; `nil` when there is none.
  private func path(
    _ row: FunctionRow, _ arguments: Arguments, _ call: borrowing HostCall
  ) -> String? {
    guard let index = row.parameters.firstIndex(where: { $0.kind.isPath }), let memory = call.memory
    else { return nil }
    return memory.withUnsafeBytes { bytes in
      let path = try? GuestMemory(bytes).path(
        arguments.address(index), arguments.address(index + 1))
      return path.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension FunctionRow.Kind {
  fileprivate var isPath: Bool { if case .path = self { true } else { false } }
}

extension WASIConfiguration {
  /// The same for a program that is restored from a snapshot: its directories keep their numbers. Also
  /// how many of them the program knew.
  fileprivate func arranged(for snapshot: Snapshot) throws(SnapshotError) -> (
    WASIConfiguration, count: Int
  ) {
    let text = String(decoding: snapshot.note, as: UTF8.self)
    let names = text.split(separator: "\0").map(String.init)
    var rest = preopens
    var known: [WASIPreopen] = []
    for name in names {
      guard let index = rest.firstIndex(where: { $0.guestPath == name }) else {
        throw .unsupported("the program was given a directory \(name), and now it is not")
      }
      known.append(rest.remove(at: index))
    }
    if !rest.isEmpty, !known.contains(where: { DescriptorTable.prefix($0.guestPath).isEmpty }) {
      throw .unsupported("the program does not know of the directory \(rest[0].guestPath)")
    }
    guard sockets.isEmpty, limits.threadCount == 0 else {
      throw .unsupported("sockets and threads are not possible in a program from a snapshot")
    }
    var configuration = self
    configuration.preopens = known + rest
    return (configuration, known.count)
  }
}

// Directories that a restored program was not given at its start. wasi-libc knows a directory by its name
// without slashes and dots at the start, and looks for the longest that fits; "." and "/" are the empty name,
// which fits all paths. So what a new directory should serve comes as a path below that one.
extension DescriptorTable {
  /// The name of a preopen as wasi-libc compares it.
  static func prefix(_ guestPath: String) -> [UInt8] {
    var path = Array(guestPath.utf8)[...]
    while true {
      if path.first == UInt8(ascii: "/") {
        path = path.dropFirst()
      } else if path.starts(with: "./".utf8) {
        path = path.dropFirst(2)
      } else if path.elementsEqual(".".utf8) {
        path = []
      } else {
        return Array(path)
      }
    }
  }

  /// Lets the preopens behind the first `count` be found below the one with the empty name.
  func addAliases(behind count: Int) {
    let all = preopens
    guard let base = all.first(where: { $0.prefix.isEmpty }) else { return }
    aliases = (base, all.dropFirst(count).map { ($0.prefix, $0) })
  }

  /// Where a path really starts, and the rest of it.
  func aliased(_ descriptor: Descriptor, _ path: [UInt8]) -> (Descriptor, [UInt8]) {
    guard let aliases, aliases.base === descriptor else { return (descriptor, path) }
    let slash = UInt8(ascii: "/")
    let fitting = aliases.others.filter { alias in
      path.starts(with: alias.prefix)
        && (path.count == alias.prefix.count || path[alias.prefix.count] == slash)
    }
    guard let best = fitting.max(by: { $0.prefix.count < $1.prefix.count }) else {
      return (descriptor, path)
    }
    let rest = path.dropFirst(best.prefix.count).drop { $0 == slash }
    return (best.descriptor, rest.isEmpty ? [UInt8(ascii: ".")] : Array(rest))
  }
}

extension Descriptor {
  fileprivate var prefix: [UInt8] {
    DescriptorTable.prefix(String(decoding: preopenName ?? [], as: UTF8.self))
  }
}

extension WASIProgram {
  /// Runs the program until it comes to `point`, and writes a snapshot of it there.
  ///
  /// - Returns: `nil` when the snapshot was written; the exit status when the program ended before.
  /// - Throws: `WASIError.snapshot` when it cannot be taken or written; else as `run()`.
  public func writeSnapshot(at point: WASISnapshotPoint) throws(WASIError) -> Int32? {
    var configuration = configuration
    configuration.snapshotPoint = point
    let program = try WASIProgram(module, configuration, store: storeConfiguration)
    do throws(WASIError) {
      return try program.run()
    } catch {
      if case .host(let cause) = error {
        if cause is SnapshotTaken { return nil }
        if let cause = cause as? SnapshotError { throw .snapshot(cause) }
      }
      throw error
    }
  }

  /// Runs the program from where a snapshot was taken by `writeSnapshot(at:)` to its end, in the world of
  /// this configuration: clocks, random numbers, streams and limits are new. Arguments and environment
  /// are those that the program asks for from now on.
  ///
  /// Directories that the program had must be given again, under the same names; others are found by the
  /// program if it had `.` or `/`, and if it was made with wasi-libc.
  ///
  /// - Returns: its exit status, 0 to 255.
  /// - Throws: `WASIError.snapshot` when it cannot be restored: nothing has run then. Else as `run()`.
  public func run(from snapshot: Snapshot) throws(WASIError) -> Int32 {
    let wasi = try WASI(configuration, restoring: snapshot)
    defer { wasi.close() }
    let store = Store(storeConfiguration)
    let imports = try wasi.imports(for: module, in: store)
    let instance: Instance
    do throws(SnapshotError) {
      instance = try Instance(module, imports: imports, restoring: snapshot, in: store)
    } catch {
      throw .snapshot(error)
    }
    guard instance.isInCall else { return try wasi.start(instance) }
    do throws(SnapshotError) {
      _ = try instance.resume()
      return 0
    } catch {
      if case .call(let error) = error { return try WASI.status(of: error) }
      throw .snapshot(error)
    }
  }
}
