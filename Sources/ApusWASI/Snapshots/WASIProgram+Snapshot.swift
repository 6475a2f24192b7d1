// Taking and restoring snapshots of commands.

import Apus

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
