import Testing

@testable import Apus

@Suite struct ThrownExceptionTests {
  private let store = Store()

  private func exception(_ body: () throws -> Void) throws -> ThrownException {
    do {
      try body()
    } catch let error as CallError {
      if case .exception(let exception) = error { return exception }
      throw error
    }
    throw Unexpected()
  }

  private let text = """
    (module
      (import "m" "t" (tag $t (param i32 externref v128)))
      (import "m" "f" (func $f))
      (func (export "throw") (param i32 externref)
        (throw $t (local.get 0) (local.get 1) (v128.const i64x2 1 2)))
      (func (export "call") (call $f))
      (func (export "catch") (result i32)
        (local $x externref) (local $v v128)
        (block $h (result i32 externref v128)
          (try_table (catch $t $h) (call $f))
          (return (i32.const -1)))
        (local.set $v) (local.set $x)
        (i32.add (i32.wrap_i64 (i64x2.extract_lane 1 (local.get $v)))))
      (func (export "catchAll") (result i32)
        (block $h (try_table (catch_all $h) (call $f)) (return (i32.const -1)))
        (i32.const 1)))
    """

  private func instance(
    _ tag: Apus.Tag, _ body: @escaping () throws -> Void = {}
  ) throws -> Instance {
    var imports = Imports()
    imports.define("m", "t", .tag(tag))
    imports.define("m", "f", .function(Function(in: store, body)))
    return try Instance(text: text, imports: imports, in: store)
  }

  private func tag() -> Apus.Tag { Apus.Tag([.i32, .externref, .v128], in: store) }

  /// The slot for what an older `try` catches has no value before: a collection must not look there.
  @Test func collectionsInOlderHandlers() throws {
    var imports = Imports()
    let store = store
    imports.define("m", "collect", .function(Function(in: store) { store.collectGarbage() }))
    let instance = try Instance(
      text: """
        (module
          (import "m" "collect" (func $collect))
          (tag $t (param i32))
          (func $leave (param i64))
          (func (export "run") (result i32)
            ;; What is left in the slot looks like a reference.
            (call $leave (i64.const 0x1000))
            (try (result i32)
              (do (call $collect) (throw $t (i32.const 5)))
              (catch $t (call $collect))
              (catch_all (i32.const 0)))))
        """, imports: imports, in: store)
    guard case .i32(5) = try instance.call("run").first else { throw Unexpected() }
    #expect(store.heapStatistics.collectionCount == 2)
  }

  @Test func uncaughtExceptionsReachTheHost() throws {
    let tag = tag()
    let instance = try instance(tag)
    let thrown = try exception {
      _ = try instance.call("throw", .i32(7), .external(ExternalReference("x")))
    }
    #expect(thrown.tag == tag)
    let vector = "v128 \(SIMD16<UInt8>(1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0))"
    #expect(thrown.payload.map(\.description) == ["i32 7", "external x", vector])
    #expect(thrown.description == "uncaught exception [i32 7 external x \(vector)]")
    // It is the same object again when it is thrown again, and lives as long as the error.
    store.collectGarbage()
    #expect(store.heapStatistics.objectCount == 1)
    #expect(thrown.bits() == thrown.bits())
  }

  @Test func theHostThrowsIntoTheGuest() throws {
    let tag = tag()
    let payload: [Value] = [.i32(30), .external(nil), .v128(SIMD16(repeating: 0))]
    let error = try ThrownException(tag, payload)
    let instance = try instance(tag) { throw error }
    #expect(try instance.call("catch").description == "[i32 30]")
    #expect(try instance.call("catchAll").description == "[i32 1]")
    let thrown = try exception { _ = try instance.call("call") }
    #expect(thrown.tag == tag)
    #expect(thrown.payload.first?.description == "i32 30")
  }

  @Test func exceptionsPassThroughNestedCalls() throws {
    let tag = tag()
    let inner = try instance(tag)
    let outer = try instance(tag) { _ = try inner.call("throw", .i32(12), .external(nil)) }
    #expect(try outer.call("catch").description == "[i32 14]")
    #expect(try exception { _ = try outer.call("call") }.tag == tag)
  }

  @Test func onlyTheTagCounts() throws {
    let other = Apus.Tag([.i32, .externref, .v128], in: store)
    let payload: [Value] = [.i32(1), .external(nil), .v128(SIMD16())]
    let error = try ThrownException(other, payload)
    let instance = try instance(tag()) { throw error }
    #expect(try exception { _ = try instance.call("catch") }.tag == other)
    #expect(try instance.call("catchAll").description == "[i32 1]")
  }

  @Test func errorsOfTheHostAreNotForGuests() throws {
    let failing = try instance(tag()) { throw Unexpected() }
    let foreign = try ThrownException(Apus.Tag([], in: Store()), [])
    let throwing = try instance(tag()) { throw foreign }
    do {
      _ = try failing.call("catchAll")
      Issue.record("caught")
    } catch let error as CallError {
      guard case .host(let error) = error else { throw error }
      #expect(error is Unexpected)
    }
    #expect(hostErrorKind { _ = try throwing.call("catchAll") } == .foreignStore)
  }

  @Test func payloadsAreChecked() throws {
    let tag = Apus.Tag([.i32, .reference(nullable: false, .i31)], in: store)
    let number = ObjectReference(i31: 1, in: store)
    #expect(throws: Never.self) { try ThrownException(tag, [.i32(1), .object(number)]) }
    #expect(errorKind { _ = try ThrownException(tag, [.i32(1)]) } == .wrongCount)
    #expect(errorKind { _ = try ThrownException(tag, [.i32(1), .object(nil)]) } == .wrongType)
    #expect(errorKind { _ = try ThrownException(tag, [.i64(1), .object(number)]) } == .wrongType)
    let foreign = ObjectReference(i31: 1, in: Store())
    #expect(
      errorKind { _ = try ThrownException(tag, [.i32(1), .object(foreign)]) } == .foreignStore)
  }

  @Test func startFunctions() throws {
    let module = try Module(text: "(module (tag $t) (func $f (throw $t)) (start $f))")
    do throws(InstantiationError) {
      _ = try Instance(module, in: store)
      Issue.record("not thrown")
    } catch {
      guard case .exception(let exception) = error else { throw error }
      #expect(exception.payload.isEmpty)
      #expect(error.description == "uncaught exception []")
    }
  }
}
