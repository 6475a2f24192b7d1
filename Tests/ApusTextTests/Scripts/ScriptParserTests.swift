import Apus
import Testing

@testable import ApusText

private enum Unexpected: Error { case command }

private func commands(_ text: String) throws -> [ScriptCommand] {
  try Script(Array(text.utf8)).commands
}

private func patterns(_ text: String) throws -> [ResultPattern] {
  let command = try #require(try commands("(assert_return (invoke \"f\") \(text))").first)
  guard case .assertReturn(_, let patterns) = command.kind else { return [] }
  return patterns
}

@Test func modules() throws {
  let all = try commands(
    """
    (module $a (func))
    (module definition $b
      (memory 1))
    (module instance $c $b) (module instance)
    (module binary "\\00" "asm")
    (module quote "(func" ")")
    """)
  #expect(all.map(\.line) == [1, 2, 4, 4, 5, 6])
  guard case .module(let text) = all[0].kind, case .moduleDefinition(let definition) = all[1].kind,
    case .moduleInstance(let identifier, let source) = all[2].kind,
    case .moduleInstance(nil, nil) = all[3].kind, case .module(let binary) = all[4].kind,
    case .module(let quote) = all[5].kind
  else {
    throw Unexpected.command
  }
  #expect(text.identifier == "a")
  #expect(try text.encode() == TextFormat.encode("(module $a (func))"))
  #expect(definition.identifier == "b")
  #expect([identifier, source] == ["c", "b"])
  #expect(try binary.encode() == [0, 0x61, 0x73, 0x6D])
  #expect(try quote.encode() == TextFormat.encode("(func)"))
}

@Test func fieldsAloneAreAModule() throws {
  let all = try commands("(func) (memory 0)")
  #expect(all.count == 1)
  guard case .module(let module) = all[0].kind else { throw Unexpected.command }
  #expect(try module.encode() == TextFormat.encode("(func) (memory 0)"))
}

@Test func errorsInModulesComeWhenTheyAreEncoded() throws {
  let all = try commands("(module\n  (func foo))\n(module (nonsense))")
  guard case .module(let module) = all[0].kind else { throw Unexpected.command }
  let error = try #require(throws: ParseError.self) { try module.encode() }
  #expect([error.line, error.column] == [2, 9])
}

@Test func actionsAndArguments() throws {
  let text = """
    (register "m" $i) (invoke $i "f" (i32.const -1) (i64.const 1) (f32.const nan) (f64.const 1)
      (v128.const i8x16 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2) (ref.null func) (ref.null $t) (ref.extern 3)
      (ref.host 4))
    (get "g")
    """
  let all = try commands(text)
  guard case .register("m", instance: "i") = all[0].kind,
    case .action(.invoke(instance: "i", name: "f", let arguments)) = all[1].kind,
    case .action(.get(instance: nil, name: "g")) = all[2].kind
  else { throw Unexpected.command }
  var vector = SIMD16<UInt8>()
  (vector[0], vector[15]) = (1, 2)
  #expect(
    arguments == [
      .i32(0xFFFF_FFFF), .i64(1), .f32(0x7FC0_0000), .f64(0x3FF0_0000_0000_0000), .v128(vector),
      .refNull(.function), .refNull(nil), .refExtern(3), .refHost(4),
    ])
}

@Test(
  arguments: [
    ("", []), ("(i32.const 1) (i64.const 2)", [.i32(1), .i64(2)]),
    ("(f32.const -0)", [.f32(.bits(0x8000_0000))]),
    ("(f32.const nan:canonical)", [.f32(.canonicalNaN)]),
    ("(f64.const nan:arithmetic)", [.f64(.arithmeticNaN)]),
    ("(v128.const f64x2 nan:canonical 0)", [.f64x2([.canonicalNaN, .bits(0)])]),
    ("(v128.const i64x2 0 0)", [.v128(SIMD16())]),
    ("(ref.null) (ref.null extern)", [.refNull(nil), .refNull(.external)]),
    ("(ref.extern) (ref.extern 1) (ref.host 2)", [.refExtern(nil), .refExtern(1), .refHost(2)]),
    ("(ref.func) (ref.i31) (ref.any)", [.refFunction, .reference(.i31), .reference(.any)]),
    (
      "(ref.eq) (ref.struct) (ref.array) (ref.exn)",
      [.reference(.equality), .reference(.structure), .reference(.array), .reference(.exception)]
    ),
    ("(either (i32.const 1) (i32.const 2))", [.either([.i32(1), .i32(2)])]),
  ] as [(String, [ResultPattern])])
func results(_ text: String, _ expected: [ResultPattern]) throws {
  #expect(try patterns(text) == expected)
}

@Test func assertions() throws {
  let all = try commands(
    """
    (assert_trap (invoke "f") "a") (assert_trap (module) "b") (assert_exhaustion (invoke "f") "c")
    (assert_exception (invoke "f")) (assert_malformed (module quote "") "d")
    (assert_invalid (module definition) "e") (assert_unlinkable (module) "f")
    (assert_malformed_custom (module) "g") (assert_invalid_custom (module) "h")
    """)
  let messages = all.map { command in
    switch command.kind {
    case .assertAction(let failure, _, let message): "\(failure) \(message)"
    case .assertModule(let failure, _, let message): "module \(failure) \(message)"
    default: "?"
    }
  }
  #expect(
    messages == [
      "trap a", "module trap b", "exhaustion c", "exception ", "module malformed d",
      "module invalid e", "module unlinkable f", "module malformedCustom g",
      "module invalidCustom h",
    ])
}

@Test func threads() throws {
  let all = try commands(
    "(thread $T (shared (module $M)) (register \"m\" $M)\n(thread $U) (wait $U))\n(wait $T)")
  guard case .thread(identifier: "T", shared: ["M"], let inner) = all[0].kind,
    case .wait(thread: "T") = all[1].kind,
    case .thread(identifier: "U", shared: [], let innermost) = inner[1].kind
  else { throw Unexpected.command }
  #expect(innermost.isEmpty)
  #expect(inner.map(\.line) == [1, 2, 2])
}

@Test(arguments: [
  ("(assert_return)", "unexpected token ), expected an action"), ("(nonsense)", "unknown operator"),
  ("(assert_malformed (module) 1)", "unexpected token 1, expected the expected message"),
  ("(module", "unexpected token end of text"), ("(module) )", "unexpected token )"),
  ("(wait)", "unexpected token )"), ("(invoke \"f\" (i32.add))", "unexpected token i32.add"),
  (String(repeating: "(thread ", count: 100_000), "nesting too deep"),
])
func malformedScripts(_ text: String, _ message: String) throws {
  let error = try #require(throws: ParseError.self) { try commands(text) }
  #expect(error.message.hasPrefix(message), "\(error)")
}
