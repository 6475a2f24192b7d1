// What the tests of validation share: a module around a body, and verdicts as text.

import Testing

@testable import Apus

/// `valid`, or the error's message behind `malformed: ` or `invalid: `.
///
/// Checks on the way that the quick pass over bodies changes no verdict and no place: also with
/// something behind the bodies, which that pass needs to read ahead.
func verdict(
  _ bytes: [UInt8], features: Features = .wasm2, threadCount: Int? = nil
) -> String {
  for bytes in [bytes, bytes + ModuleBuilder.padding] {
    let quick = loadingError(bytes, features, isQuick: true)
    let slow = loadingError(bytes, features, isQuick: false)
    #expect(quick.map { "\($0)" } == slow.map { "\($0)" })
  }
  switch loadingError(bytes, features, threadCount: threadCount) {
  case nil: return "valid"
  case .malformed(let error): return "malformed: \(error.message)"
  case .invalid(let error): return "invalid: \(error.message)"
  case .unreadable(_, let reason): return reason
  }
}

/// Why a module is refused; `nil` when it is valid.
func loadingError(
  _ bytes: [UInt8], _ features: Features = .wasm2, threadCount: Int? = nil, isQuick: Bool = true
) -> ModuleError? {
  let bytes = ModuleBytes(bytes)
  let syntax: ModuleSyntax
  do {
    syntax = try ModuleDecoder.decode(bytes, features: features)
  } catch {
    return .malformed(error)
  }
  do throws(ModuleError) {
    try ModuleValidation.validate(
      syntax, bytes: bytes, features: features, threadCount: threadCount, isQuick: isQuick)
    return nil
  } catch {
    return error
  }
}

/// The validation error of a module; a failed test when there is none.
func validationError(
  _ bytes: [UInt8], threadCount: Int? = nil
) throws -> ValidationError {
  let bytes = ModuleBytes(bytes)
  let syntax = try ModuleDecoder.decode(bytes, features: .wasm2)
  let error = try #require(throws: ModuleError.self) {
    try ModuleValidation.validate(syntax, bytes: bytes, threadCount: threadCount)
  }
  guard case .invalid(let invalid) = error else { throw error }
  return invalid
}

/// A body, and how its validation must end.
struct BodyCase: CustomTestStringConvertible {
  let testDescription: String
  let parameters: [ValueType]
  let results: [ValueType]
  let locals: [ValueType]
  let code: Code
  let features: Features
  /// How the verdict begins.
  let expected: String

  init(
    _ name: String, _ parameters: [ValueType], _ results: [ValueType],
    locals: [ValueType] = [], features: Features = .all, _ code: Code,
    _ expected: String = "valid"
  ) {
    testDescription = name
    self.parameters = parameters
    self.results = results
    self.locals = locals
    self.features = features
    self.code = code
    self.expected = expected == "valid" ? expected : "invalid: " + expected
  }

  init(
    _ name: String, locals: [ValueType] = [], _ code: Code, _ expected: String = "valid"
  ) {
    self.init(name, [], [], locals: locals, code, expected)
  }

  /// Validates the body. The module around it has some of everything:
  ///
  /// - types 0 `[] -> []`, 1 `[i32 i64] -> [f32]`, 2 `[] -> [i32 i64]`, 3 `[i32] -> [i32]`
  /// - functions 0 and 1 of types 0 and 1, of which 0 is declared
  /// - tables 0 of funcref and 1 of externref; memory 0; a data segment
  /// - globals 0 (immutable i32, imported) and 1 (mutable i64)
  /// - element segment 0 of funcref; the body is function 2
  func check() {
    let verdict = verdict(module, features: features)
    #expect(expected == "valid" ? verdict == expected : verdict.hasPrefix(expected))
  }

  /// The module with the body.
  var module: [UInt8] {
    var module = ModuleBuilder()
    _ = module.type([], [])
    _ = module.type([.i32, .i64], [.f32])
    _ = module.type([], [.i32, .i64])
    _ = module.type([.i32], [.i32])
    module.importFunction("m", "f", [])
    module.importFunction("m", "g", [.i32, .i64], [.f32])
    module.importGlobal("m", "c", .i32)
    module.addTable(Limits(minimum: 1))
    module.addTable(Limits(minimum: 1), of: .externref)
    module.addMemory(Limits(minimum: 1))
    module.addGlobal(.i64, isMutable: true) { $0.i64(0) }
    module.addElements([0], at: nil)
    module.addData([1, 2, 3], at: nil)
    module.addFunction(parameters, results, locals: locals) { $0.raw(code.bytes) }
    return module.bytes
  }
}

extension Code {
  /// Pushes a value of `type` by the shortest code.
  func value(_ type: ValueType) -> Code {
    switch type {
    case .i32: i32(0)
    case .i64: i64(0)
    case .f32: f32(0)
    case .f64: f64(0)
    case .v128: op(.v128Const).raw([UInt8](repeating: 0, count: 16))
    case .funcref: op(.refNull).raw([0x70])
    default: op(.refNull).raw([0x6F])
    }
  }

  func values(_ types: [ValueType]) -> Code { types.reduce(self) { $0.value($1) } }
  func drop() -> Code { op(.drop) }
  func unreachable() -> Code { op(.unreachable) }
}
