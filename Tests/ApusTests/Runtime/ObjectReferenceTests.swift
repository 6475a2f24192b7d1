import Testing

@testable import Apus

@Suite struct ObjectReferenceTests {
  private let store = Store()

  /// Makes objects of every kind; a reference goes in as one type and comes out as another.
  private func maker() throws -> Instance {
    try Instance(
      text: """
        (module
          (type $s (sub (struct (field (mut anyref))))) (type $t (sub $s (struct (field (mut anyref)))))
          (type $a (array i8)) (tag $e (param i32))
          (func (export "struct") (result anyref) (struct.new_default $s))
          (func (export "sub") (result anyref) (struct.new_default $t))
          (func (export "array") (result anyref) (array.new_default $a (i32.const 2)))
          (func (export "exn") (result exnref)
            (block $h (result exnref) (try_table (catch_all_ref $h) (throw $e (i32.const 1)))
              (unreachable)))
          (func (export "i31") (param i32) (result anyref) (ref.i31 (local.get 0)))
          (func (export "asStruct") (param (ref struct)))
          (func (export "asNullable") (param structref))
          (func (export "asS") (param (ref null $s)))
          (func (export "asT") (param (ref null $t)))
          (func (export "asEq") (param eqref) (result eqref) (local.get 0))
          (func (export "asAny") (param anyref) (result anyref) (local.get 0))
          (func (export "asI31") (param (ref i31)) (result i32) (i31.get_s (local.get 0)))
          (func (export "asNone") (param nullref))
          (func (export "asExn") (param exnref) (result exnref) (local.get 0))
          (func (export "asExtern") (param externref) (result externref) (local.get 0))
          (func (export "asNoExtern") (param nullexternref))
          (func (export "internalize") (param externref) (result anyref)
            (any.convert_extern (local.get 0)))
          (func (export "externalize") (param anyref) (result externref)
            (extern.convert_any (local.get 0)))
          (func (export "link") (param (ref $s) anyref)
            (struct.set $s 0 (local.get 0) (local.get 1))))
        """, in: store)
  }

  private func object(_ values: [Value]) throws -> ObjectReference {
    guard case .object(let object?)? = values.first else { throw Unexpected() }
    return object
  }

  @Test func kinds() throws {
    let maker = try maker()
    let structure = try object(maker.call("struct"))
    let array = try object(maker.call("array"))
    let exception = try object(maker.call("exn"))
    let number = try object(maker.call("i31", .i32(-5)))
    let host = try object(maker.call("internalize", .external(ExternalReference("x"))))
    #expect(
      [structure, array, exception, number, host].map(\.kind)
        == [.structure, .array, .exception, .i31, .external])
    #expect([structure, number].map(\.i31) == [nil, -5])
    #expect(host.external?.value as? String == "x")
    #expect(structure.external == nil)
    #expect(exception.type == .reference(nullable: false, .exception))
    #expect(Value.object(exception).type == .exnref)
    #expect(Value.object(structure).type == .anyref)
    #expect(number.description == "i31 -5")
    #expect(structure.description == "structure")
  }

  @Test func identity() throws {
    let maker = try maker()
    let (one, other) = (try object(maker.call("struct")), try object(maker.call("struct")))
    #expect(one != other)
    #expect(try object(maker.call("asEq", .object(one))) == one)
    #expect(try object(maker.call("i31", .i32(7))) == ObjectReference(i31: 7, in: store))
    #expect(ObjectReference(i31: .min, in: store).i31 == 0)
    #expect(ObjectReference(i31: 0x4000_0000, in: store).i31 == -0x4000_0000)
    #expect(ObjectReference(i31: 1, in: store) != ObjectReference(i31: 1, in: Store()))
    #expect(
      try maker.call("asI31", .object(ObjectReference(i31: -9, in: store))).description
        == "[i32 -9]")
  }

  @Test(
    arguments: [
      ("struct", ["asStruct", "asNullable", "asS", "asEq", "asAny"]),
      ("sub", ["asStruct", "asNullable", "asS", "asT", "asEq", "asAny"]),
      ("array", ["asEq", "asAny"]), ("exn", ["asExn"]), ("i31", ["asEq", "asAny", "asI31"]),
      ("host", ["asAny"]),
      ("null", ["asNullable", "asS", "asT", "asEq", "asAny", "asNone", "asExn"]),
    ])
  func typesAreChecked(_ made: String, _ allowed: [String]) throws {
    let maker = try maker()
    let value: Value =
      switch made {
      case "null": .object(nil)
      case "host": .object(try ObjectReference(ExternalReference(1), in: store))
      case "i31": .object(ObjectReference(i31: 3, in: store))
      default: .object(try object(maker.call(Name(made))))
      }
    let all = [
      "asStruct", "asNullable", "asS", "asT", "asEq", "asAny", "asI31", "asNone", "asExn",
      "asExtern", "asNoExtern",
    ]
    for name in all {
      let kind = hostErrorKind { _ = try maker.call(Name(name), value) }
      #expect(kind == (allowed.contains(name) ? nil : .wrongType), "\(made) \(name)")
    }
  }

  @Test func nullsOfOtherHierarchies() throws {
    let maker = try maker()
    #expect(hostErrorKind { _ = try maker.call("asNoExtern", .external(nil)) } == nil)
    let host = Value.external(ExternalReference(1))
    #expect(hostErrorKind { _ = try maker.call("asNoExtern", host) } == .wrongType)
    #expect(hostErrorKind { _ = try maker.call("asAny", .external(nil)) } == .wrongType)
    #expect(hostErrorKind { _ = try maker.call("asAny", .function(nil)) } == .wrongType)
    #expect(hostErrorKind { _ = try maker.call("asExtern", .object(nil)) } == .wrongType)
    let message = hostError { _ = try maker.call("asStruct", .object(nil)) }?.message
    #expect(message == "argument 0: (ref struct) is wanted, null was given")
  }

  @Test func objectsAsExternalReferencesAndBack() throws {
    let maker = try maker()
    let structure = try object(maker.call("struct"))
    guard case .external(let outer?)? = try maker.call("externalize", .object(structure)).first
    else { throw Unexpected() }
    #expect(outer.value as? ObjectReference == structure)
    #expect(try object(maker.call("internalize", .external(outer))) == structure)
    #expect(
      try object(maker.call("internalize", .external(ExternalReference(structure)))) == structure)
    guard case .external(let again?)? = try maker.call("asExtern", .external(outer)).first else {
      throw Unexpected()
    }
    #expect(again.value as? ObjectReference == structure)
    let exception = ExternalReference(try object(maker.call("exn")))
    #expect(hostErrorKind { _ = try maker.call("asExtern", .external(exception)) } == .wrongType)
    #expect(errorKind { _ = try ObjectReference(exception, in: store) } == .wrongType)
  }

  @Test func foreignObjects() throws {
    let maker = try maker()
    let foreign = ObjectReference(i31: 1, in: Store())
    #expect(hostErrorKind { _ = try maker.call("asAny", .object(foreign)) } == .foreignStore)
    let wrapped = Value.external(ExternalReference(foreign))
    #expect(hostErrorKind { _ = try maker.call("asExtern", wrapped) } == .foreignStore)
  }

  @Test func typedFunctions() throws {
    let maker = try maker()
    let same = try maker.function(
      "asAny", (ObjectReference?).self, returning: (ObjectReference?).self)
    let structure = try object(maker.call("struct"))
    let found: ObjectReference? = try same(structure)
    let null: ObjectReference? = try same(nil)
    #expect(found == structure)
    #expect(null == nil)
    let exception = try object(maker.call("exn"))
    #expect(hostErrorKind { _ = try same(exception) } == .wrongType)
    // A function may give something more special than asked for, but must not take it.
    let eq = try #require(maker.function("asEq"))
    #expect(throws: LinkError.self) {
      try eq.typed((ObjectReference?).self, returning: (ObjectReference?).self)
    }
    let made = try maker.function("struct", Void.self, returning: (ObjectReference?).self)
    let result: ObjectReference? = try made()
    #expect(result?.kind == .structure)
    let give = Function(in: store) { () -> ObjectReference? in structure }
    #expect(try give.call([]).first.map { "\($0)" } == "object structure")
  }

  @Test func handlesKeepObjectsAlive() throws {
    let maker = try maker()
    var first: ObjectReference? = try object(maker.call("struct"))
    let second = try object(maker.call("struct"))
    // A cycle, held by one handle.
    let values = (Value.object(first), Value.object(second))
    _ = try maker.call("link", values.0, values.1)
    _ = try maker.call("link", values.1, values.0)
    #expect(store.heapStatistics.objectCount == 2)
    #expect(store.heapStatistics.usedByteCount == 32)
    withExtendedLifetime(values) {
      first = nil
      store.collectGarbage()
      #expect(store.heapStatistics.objectCount == 2)
    }
  }

  @Test func cyclesAreFreed() throws {
    let maker = try maker()
    do {
      let (one, other) = (try maker.call("struct")[0], try maker.call("struct")[0])
      _ = try maker.call("link", one, other)
      _ = try maker.call("link", other, one)
      store.collectGarbage()
      #expect(store.heapStatistics.objectCount == 2)
    }
    #expect(store.roots.bits.isEmpty)
    store.collectGarbage()
    #expect(
      store.heapStatistics
        == HeapStatistics(usedByteCount: 0, objectCount: 0, collectionCount: 2))
  }

  @Test func resultsOfTheHostAreCheckedAndKept() throws {
    let maker = try maker()
    let type = FunctionType([], [.reference(nullable: false, .any), .anyref])
    let forgetful = Function(type, in: store) { _ in }
    #expect(hostErrorKind { _ = try forgetful.call([]) } == .wrongType)
    let store = store
    let collecting = Function(type, in: store) { call in
      try call.setResult(maker.call("struct")[0])
      call.setResult(try maker.call("array").first.flatMap(\.heldObject), at: 1)
      store.collectGarbage()
    }
    let results = try collecting.call([])
    #expect(results.map(\.description) == ["object structure", "object array"])
    #expect(store.heapStatistics.objectCount == 2)
  }

  @Test func rootsAreGlobalsTablesAndSegments() throws {
    let instance = try Instance(
      text: """
        (module
          (type $s (struct (field i32)))
          (global $g (export "g") (mut anyref) (struct.new_default $s))
          (global $x (export "x") (mut externref) (extern.convert_any (struct.new_default $s)))
          (table $t (export "t") 2 (ref null $s) (struct.new_default $s))
          (table $f 1 funcref (ref.func $run))
          (elem $e anyref (item (struct.new_default $s)) (item (ref.null any)))
          (elem $p funcref (ref.func $run))
          (func $run (export "drop") (elem.drop $e)))
        """, in: store)
    let type = GlobalType(.anyref, isMutable: true)
    let own = try Global(type, try #require(instance.global("g")).value, in: store)
    let count = {
      store.collectGarbage()
      return store.heapStatistics.objectCount
    }
    #expect(count() == 4)
    try instance.global("g")?.set(.object(nil))
    #expect(count() == 4)
    try own.set(.object(nil))
    #expect(count() == 3)
    try instance.table("t")?.set(.object(nil), at: 0)
    #expect(count() == 3)
    try instance.table("t")?.set(.object(nil), at: 1)
    #expect(count() == 2)
    _ = try instance.call("drop")
    #expect(count() == 1)
    try instance.global("x")?.set(.external(ExternalReference("host")))
    #expect(count() == 0)
  }

  /// Exported globals have types by id, so that values are checked for them too.
  @Test func globalsAndTablesOfDefinedTypes() throws {
    let instance = try Instance(
      text: """
        (module
          (type $filler (array f32)) (type $s (struct (field f64))) (type $f (func (param f32)))
          (global (export "g") (mut (ref null $s)) (struct.new_default $s))
          (global (export "f") (mut (ref $f)) (ref.func $one))
          (func $one (export "one") (type $f)) (func (export "two") (param f64)))
        """, in: store)
    let global = try #require(instance.global("g"))
    let value = global.value
    try global.set(.object(nil))
    try global.set(value)
    #expect(errorKind { try global.set(.object(ObjectReference(i31: 1, in: store))) } == .wrongType)
    let functions = try #require(instance.global("f"))
    try functions.set(.function(instance.function("one")))
    try functions.set(.function(Function(in: store) { (_: Float) in }))
    let other = Value.function(instance.function("two"))
    #expect(errorKind { try functions.set(other) } == .wrongType)
    #expect(errorKind { try functions.set(.function(nil)) } == .wrongType)
    let table = try Table(
      TableType(Limits(minimum: 2), of: global.type.valueType), filledWith: value, in: store)
    #expect(table[1]?.description == "object structure")
    let error = #expect(throws: LinkError.self) {
      _ = try Table(
        TableType(Limits(minimum: 1), of: functions.type.valueType), in: store)
    }
    #expect(error?.kind == .invalidValue)
  }
}

extension Value {
  fileprivate var heldObject: ObjectReference? {
    if case .object(let object) = self { object } else { nil }
  }
}

/// The `ValueError` that a call throws.
func hostError(_ body: () throws -> Void) -> ValueError? {
  do {
    try body()
    return nil
  } catch {
    if case .host(let error)? = error as? CallError { return error as? ValueError }
    return nil
  }
}

func hostErrorKind(_ body: () throws -> Void) -> ValueError.Kind? { hostError(body)?.kind }
