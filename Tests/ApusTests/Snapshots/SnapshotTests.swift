// Snapshots: a program that goes on in another store ends as one that was not interrupted.

import Foundation
import Testing

@testable import Apus

private struct Stop: Error {}

/// A folder that is removed at the end.
private final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "apus-snapshot-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/file" }
}

@Suite struct SnapshotTests {
  private static let text = """
    (module
      (type $unary (func (param i32) (result i32)))
      (import "host" "point" (func $point (param i32 funcref) (result i32)))
      (import "host" "point" (func $other (param i32 funcref) (result i32)))
      (memory (export "memory") 2 10)
      (global $number (mut i32) (i32.const 5))
      (global $wide (mut v128) (v128.const i64x2 1 2))
      (global $function (mut funcref) (ref.null func))
      (table $table (export "table") 2 20 funcref)
      (data $passive "passive")
      (data $dropped "dropped")
      (elem $functions func $double $other)
      (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
      (func $add (type $unary) (i32.add (local.get 0) (global.get $number)))
      (func $recurse (param $count i32) (param $callee (ref null $unary)) (result i32)
        (local $result i32) (local $kept funcref)
        (local.set $kept (ref.func $add))
        (if (i32.eqz (local.get $count))
          (then
            (return (call $point (global.get $number) (ref.func $double)))))
        (i32.store (i32.mul (local.get $count) (i32.const 101)) (local.get $count))
        (global.set $number (i32.add (global.get $number) (i32.const 3)))
        (local.set $result
          (i32.add
            (i32.mul (local.get $count) (i32.const 7))
            (call_ref $unary
              (call $recurse
                (i32.sub (local.get $count) (i32.const 1))
                (select (result (ref null $unary)) (ref.func $add) (ref.func $double)
                  (i32.and (local.get $count) (i32.const 1))))
              (local.get $callee))))
        (table.set $table (i32.const 1) (local.get $kept))
        (i32.add
          (i32.load (i32.mul (local.get $count) (i32.const 101)))
          (local.get $result)))
      (func (export "run") (param $count i32) (result i32 i64)
        (local $result i32)
        (drop (memory.grow (i32.const 3)))
        (drop (table.grow $table (ref.func $add) (i32.const 4)))
        (data.drop $dropped)
        (global.set $function (ref.func $double))
        (global.set $wide (i64x2.add (global.get $wide) (global.get $wide)))
        (local.set $result (call $recurse (local.get $count) (ref.func $double)))
        (memory.init $passive (i32.const 8) (i32.const 0) (i32.const 7))
        (table.init $table $functions (i32.const 0) (i32.const 0) (i32.const 2))
        (i32.add (local.get $result)
          (call_indirect (type $unary)
            (call_indirect (type $unary) (local.get $result) (i32.const 3))
            (i32.const 0)))
        (i64x2.extract_lane 1 (global.get $wide)))
      (func (export "init-dropped")
        (memory.init $dropped (i32.const 0) (i32.const 0) (i32.const 1)))
      (elem declare func $add $double))
    """

  private let folder: Folder
  private let module: Module

  init() throws {
    folder = try Folder()
    module = try Module(text: Self.text)
  }

  private func imports(
    _ store: Store, _ body: @escaping (inout HostCall) throws -> Void
  ) -> Imports {
    var imports = Imports()
    let type = FunctionType([.i32, .funcref], [.i32])
    imports.define("host", "point", .function(Function(type, in: store, body)))
    return imports
  }

  /// What the host function gives: its arguments count, too.
  private func answer(_ call: inout HostCall) throws {
    guard let function = call.argument(1, as: Function?.self) else { throw Unexpected() }
    guard case .i32(let doubled) = try function.call([.i32(call.argument(0, as: Int32.self))])[0]
    else { throw Unexpected() }
    call.setResult(Int32(doubled) &+ 1000)
  }

  /// Numbers, which can be compared.
  private func bits(_ values: [Value]) throws -> [Int64] {
    try values.map { value in
      switch value {
      case .i32(let number): Int64(Int32(truncatingIfNeeded: number))
      case .i64(let number): Int64(truncatingIfNeeded: number)
      default: throw Unexpected()
      }
    }
  }

  private func contents(_ instance: Instance) throws -> [UInt8] {
    let memory = try #require(instance.memory("memory"))
    return try memory.read(at: 0, count: memory.byteCount)
  }

  @Test(arguments: [0, 1, 2, 50, 3000]) func aCallGoesOn(depth: Int32) throws {
    let store = Store()
    let whole = try Instance(module, imports: imports(store, answer), in: store)
    let expected = try bits(whole.call("run", .i32(depth)))

    let first = Store()
    let path = folder.file
    let stopped = try Instance(
      module,
      imports: imports(first) { call in
        try call.writeSnapshot(to: path, note: [1, 2, 3])
        throw Stop()
      }, in: first)
    #expect(throws: CallError.self) { try stopped.call("run", .i32(depth)) }

    // Another module, so that nothing is translated yet.
    let again = try Module(text: Self.text)
    do {
      let snapshot = try Snapshot(contentsOf: path)
      #expect(snapshot.note == [1, 2, 3])
      let second = Store()
      let restored = try Instance(
        again, imports: imports(second, answer), restoring: snapshot, in: second)
      #expect(restored.isInCall)
      #expect(try bits(restored.resume()) == expected)
      #expect(!restored.isInCall)
      #expect(throws: SnapshotError.self) { try restored.resume() }
      #expect(try contents(restored) == contents(whole))
      #expect(restored.table("table")?.count == whole.table("table")?.count)
      #expect(throws: CallError.self) { try restored.call("init-dropped") }
      // It is an instance like any other.
      #expect(try bits(restored.call("run", .i32(3))) == bits(whole.call("run", .i32(3))))
    }
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let store = Store()
    let instance = try Instance(module, imports: imports(store, answer), in: store)
    let path = folder.file
    try instance.writeSnapshot(to: path)
    let snapshot = try Snapshot(contentsOf: path)
    let fresh = Store()
    let restored = try Instance(
      module, imports: imports(fresh, answer), restoring: snapshot, in: fresh)
    #expect(!restored.isInCall)
    #expect(throws: SnapshotError.self) { try restored.resume() }
    #expect(try bits(restored.call("run", .i32(9))) == bits(instance.call("run", .i32(9))))
    // The store is in use, the module another one.
    #expect(throws: SnapshotError.self) {
      try Instance(module, imports: imports(fresh, answer), restoring: snapshot, in: fresh)
    }
    let other = Store()
    #expect(throws: SnapshotError.self) {
      try Instance(Module(text: "(module)"), restoring: snapshot, in: other)
    }
    #expect(throws: SnapshotError.self) { try Snapshot(contentsOf: path + "x") }
    // Damage in header and body, and a file that is too short.
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    for index in [0, 9, 97, 105, 113, 130, 200] {
      var damaged = bytes
      damaged[index] ^= 1
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      #expect(throws: SnapshotError.self, "byte \(index)") { try Snapshot(contentsOf: path) }
    }
    try Data(bytes.dropLast()).write(to: URL(fileURLWithPath: path))
    #expect(throws: SnapshotError.self) { try Snapshot(contentsOf: path) }
    // Others may write to it.
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o622)
    #expect(throws: SnapshotError.self) { try Snapshot(contentsOf: path) }
    chmod(path, 0o600)
    _ = try Snapshot(contentsOf: path)
  }

  @Test(arguments: [
    #"(module (import "m" "m" (memory 1)))"#,
    #"(module (memory 1 1 shared))"#,
    #"(module (global (mut externref) (ref.null extern)) (func (export "set") (param externref)"#
      + #" (global.set 0 (local.get 0))))"#,
    #"(module (type $s (struct)) (global (ref $s) (struct.new $s)))"#,
    #"(module (table 1 funcref) (func (export "set") (param funcref)"#
      + #" (table.set 0 (i32.const 0) (local.get 0))))"#,
  ])
  func whatNoSnapshotHoldsIsRefused(text: String) throws {
    let store = Store()
    var imports = Imports()
    imports.define("m", "m", .memory(try Memory(MemoryType(Limits(minimum: 1)), in: store)))
    let instance = try Instance(text: text, imports: imports, in: store)
    if let set = instance.function("set") {
      let isFunction = set.type.parameters == [.funcref]
      let host = Function(FunctionType([]), in: store) { _ in }
      _ = try set.call([
        isFunction ? .function(host) : .external(ExternalReference("value"))
      ])
    }
    #expect(throws: SnapshotError.self) { try instance.writeSnapshot(to: folder.file) }
    #expect(!FileManager.default.fileExists(atPath: folder.file))
  }

  @Test func onlyOneCallOfTheHostMayBeActive() throws {
    let store = Store()
    let path = folder.file
    var inner: Function?
    var refusals = 0
    let instance = try Instance(
      module,
      imports: imports(store) { call in
        if call.argument(0, as: Int32.self) < 20, let inner {
          _ = try inner.call([.i32(9)])
        } else {
          do {
            try call.writeSnapshot(to: path)
          } catch is SnapshotError {
            refusals += 1
          }
        }
      }, in: store)
    inner = instance.function("run")
    _ = try instance.call("run", .i32(0))
    #expect(refusals == 1)
  }

  @Test func zeroPagesTakeNoRoom() throws {
    let store = Store()
    let instance = try Instance(
      text: """
        (module (memory (export "m") 1000) (data (i32.const 40000000) "x"))
        """, in: store)
    try instance.writeSnapshot(to: folder.file)
    var status = stat()
    #expect(stat(folder.file, &status) == 0)
    #expect(status.st_size > 60_000_000)
    #expect(Int(status.st_blocks) * 512 < 1_000_000)
    #expect(status.st_mode & 0o777 == 0o600)
  }
}
