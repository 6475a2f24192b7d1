// When functions are translated.

import Testing

@testable import Apus

/// An import, so that indices and positions differ; a start function that calls $two; $two calls the one
/// behind it, which is called since it has a loop, and the import; $large has more locals than a frame has slots; $unused is never called.
private let source = """
  (module
    (import "m" "translated" (func $translated (result i32)))
    (global $seen (mut i32) (i32.const 0))
    (table 1 funcref)
    (elem (i32.const 0) $three)
    (func $start (global.set $seen (call $two)))
    (func $two (result i32) (drop (call $three)) (call $translated))
    (func $three (export "three") (result i32) (loop) (i32.const 3))
    (func $unused (export "unused") (result i32) (i32.const 4))
    (func (export "indirect") (result i32) (call_indirect (result i32) (i32.const 0)))
    (func (export "seen") (result i32) (global.get $seen))
    (start $start))
  """

@Suite struct ModuleCodeTests {
  /// An instance, and how many functions were translated when its start function ran.
  private func instantiate(
    _ module: Module, _ translation: StoreConfiguration.Translation
  ) throws -> Instance {
    var configuration = StoreConfiguration()
    configuration.translation = translation
    let store = Store(configuration)
    var imports = Imports()
    imports.define(
      "m", "translated",
      .function(Function(in: store) { Int32(module.code.translatedFunctionCount) }))
    return try Instance(module, imports: imports, in: store)
  }

  private func result(_ instance: Instance, _ name: Name) throws -> UInt64? {
    try instance.function(name)?.results([]).first
  }

  @Test func atFirstCallIsTheDefault() throws {
    #expect(StoreConfiguration().translation == .atFirstCall)
    let module = try Module(text: source)
    #expect(module.code.translatedFunctionCount == 0)
    let instance = try instantiate(module, .atFirstCall)
    #expect(module.code.translatedFunctionCount == 3)
    #expect(try result(instance, "seen") == 3)
    #expect(module.code.translatedFunctionCount == 4)
    #expect(try result(instance, "unused") == 4)
    #expect(try result(instance, "unused") == 4)
    #expect(module.code.translatedFunctionCount == 5)
  }

  @Test func atInstantiationAllAreBeforeTheStartFunctionRuns() throws {
    let module = try Module(text: source)
    let instance = try instantiate(module, .atInstantiation)
    #expect(module.code.translatedFunctionCount == 6)
    #expect(try result(instance, "seen") == 6)
    for name in ["three", "indirect"] as [Name] {
      #expect(try result(instance, name) == 3)
    }
    #expect(try result(instance, "unused") == 4)
    #expect(module.code.translatedFunctionCount == 6)
  }

  @Test func translationsAreTheModulesAndNotTheInstances() throws {
    let module = try Module(text: source)
    _ = try instantiate(module, .atFirstCall)
    _ = try instantiate(module, .atInstantiation)
    #expect(module.code.translatedFunctionCount == 6)
    let instance = try instantiate(module, .atFirstCall)
    #expect(try result(instance, "seen") == 6)
  }

  /// A function that cannot be translated is no reason against the others.
  @Test func aFunctionThatCannotBeTranslatedTrapsWhenItIsCalled() throws {
    let module = try Module(
      text: """
        (module
          (func (export "large") (local \(String(repeating: "v128 ", count: 32_499)))
            (drop (call $small)))
          (func $small (export "small") (result i32) (i32.const 1)))
        """)
    let instance = try instantiate(module, .atInstantiation)
    #expect(try result(instance, "small") == 1)
    do {
      _ = try result(instance, "large")
      Issue.record("no trap")
    } catch let error as CallError {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.code == .unsupported)
    }
  }
}
