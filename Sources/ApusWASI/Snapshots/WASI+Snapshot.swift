// The world of a program when its snapshot is taken, and when it is restored.

import Apus

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

  /// The names of the guest's directories, each with a zero byte behind it, for when it is restored.
  private func snapshotNote() throws(SnapshotError) -> [UInt8] {
    guard threads == nil, configuration.sockets.isEmpty else {
      throw .unsupported("the program may have threads or sockets")
    }
    guard descriptors.areAsAtFirst else {
      throw .unsupported(
        "the program has opened or closed files; only those that it was given may be open")
    }
    return configuration.preopens.flatMap { Array($0.guestPath.utf8) + [0] }
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
    descriptors.unknownPreopens = Array(descriptors.preopens.dropFirst(count))
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
    let names = snapshot.note.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    var rest = preopens
    var known: [WASIPreopen] = []
    for name in names {
      guard let index = rest.firstIndex(where: { $0.guestPath == name }) else {
        throw .unsupported("the program was given a directory \(name), and now it is not")
      }
      known.append(rest.remove(at: index))
    }
    let prefixes = known.map { DescriptorTable.prefix($0.guestPath.utf8) }
    for unknown in rest {
      let name = DescriptorTable.prefix(unknown.guestPath.utf8)
      guard prefixes.contains(where: { DescriptorTable.rest(of: name, below: $0) != nil }) else {
        throw .unsupported("the program does not know of the directory \(unknown.guestPath)")
      }
    }
    guard sockets.isEmpty, limits.threadCount == 0 else {
      throw .unsupported("sockets and threads are not possible in a program from a snapshot")
    }
    var configuration = self
    configuration.preopens = known + rest
    return (configuration, known.count)
  }
}
