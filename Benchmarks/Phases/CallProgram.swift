// A small module whose functions call, and are called from Swift: what calls cost.

import Apus
import ApusText

/// The module, with what makes instances of it.
struct CallProgram {
  /// What happens once in each round of a body.
  enum Kind: String, CaseIterable {
    case fromSwift = "call from Swift"
    case fromSwiftWithNumber = "call from Swift, i32 to i32"
    case toHost = "host call"
    case toHostWithNumber = "host call, i32 to i32"
    case within = "call within wasm, i32 to i32"
    case loop = "turn of a loop"
  }

  /// Does it so many times.
  typealias Body = (Int32) throws -> Void

  private let module: Module

  init() throws { module = try Module(bytes: TextFormat.encode(Self.text)) }

  /// In a new store.
  func instance() throws -> Instance {
    let store = Store()
    var imports = Imports()
    imports.define("host", "nothing", .function(Function(in: store) { () in }))
    imports.define(
      "host", "same", .function(Function(in: store) { (number: Int32) -> Int32 in number }))
    return try Instance(module, imports: imports, in: store)
  }

  /// With an instance of its own.
  func body(_ kind: Kind) throws -> Body {
    let instance = try instance()
    switch kind {
    case .fromSwift:
      let nothing = try instance.function("nothing", Void.self, returning: Void.self)
      return { count in try Self.call(nothing, count) }
    case .fromSwiftWithNumber:
      let same = try instance.function("same", (Int32).self, returning: Int32.self)
      return { count in try Self.call(same, count) }
    case .toHost: return try Self.exported("hostCalls", instance)
    case .toHostWithNumber: return try Self.exported("hostCallsWithNumber", instance)
    case .within: return try Self.exported("calls", instance)
    case .loop: return try Self.exported("turns", instance)
    }
  }

  private static func exported(_ name: Name, _ instance: Instance) throws -> Body {
    let function = try instance.function(name, (Int32).self, returning: Int32.self)
    return { count in _ = try function(count) }
  }

  private static func call(
    _ function: TypedFunction<>.Returning<>, _ count: Int32
  ) throws { for _ in 0..<count { try function() } }

  private static func call(
    _ function: TypedFunction<Int32>.Returning<Int32>, _ count: Int32
  ) throws { for number in 0..<count { _ = try function(number) } }

  private static let text = """
    (module
      (import "host" "nothing" (func $hostNothing))
      (import "host" "same" (func $hostSame (param i32) (result i32)))
      (memory 0)
      (func (export "nothing"))
      ;; With a loop, which emits nothing: without one its body would stand in the place of the call.
      (func $same (export "same") (param i32) (result i32) (loop) local.get 0)
      \(loop("turns", ""))
      \(loop("hostCalls", "(call $hostNothing)"))
      \(loop("hostCallsWithNumber", "(local.set $sum (call $hostSame (local.get $sum)))"))
      \(loop("calls", "(local.set $sum (call $same (local.get $sum)))"))
      (func (export "grow") (param $count i32) (result i32)
        (loop $again
          (drop (memory.grow (i32.const 1)))
          (br_if $again
            (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (memory.size)))
    """

  private static func loop(_ name: String, _ body: String) -> String {
    """
    (func (export "\(name)") (param $count i32) (result i32)
      (local $sum i32)
      (loop $again
        \(body)
        (br_if $again
          (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
      (local.get $sum))
    """
  }
}
