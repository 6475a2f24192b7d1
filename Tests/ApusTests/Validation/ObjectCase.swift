// A module with objects, exceptions and calls, around one body.

import Testing

@testable import Apus

/// References, objects, exceptions and calls of WebAssembly 3.0, each rule kept and broken.
///
/// The module has these types: 0 `[] -> []`, 1 a structure of mutable i32, i8 and a non-null
/// reference to 1, 2 a structure of an i64, 3 its subtype of two, 4 a mutable array of i16, 5 an
/// immutable array of funcref, 6 `[i32] -> [i32]`, 7 a structure with descriptor 8, 9 `[i32] -> []`,
/// 10 a mutable array of externref. Function 0 is of type 6 and declared, function 1 is the body; tag
/// 0 carries an i32; element segments 0 of funcref; data segment 0; table 0 of funcref.
struct ObjectCase: CustomTestStringConvertible {
  let testDescription: String
  let parameters: [ValueType]
  let results: [ValueType]
  let locals: [ValueType]
  let code: Code
  let expected: String

  init(
    _ name: String, _ parameters: [ValueType], _ results: [ValueType],
    locals: [ValueType] = [], _ code: Code, _ expected: String = "valid"
  ) {
    testDescription = name
    self.parameters = parameters
    self.results = results
    self.locals = locals
    self.code = code
    self.expected = expected == "valid" ? expected : "invalid: " + expected
  }

  init(
    _ name: String, locals: [ValueType] = [], _ code: Code, _ expected: String = "valid"
  ) {
    self.init(name, [], [], locals: locals, code, expected)
  }

  func check(features: Features = .all) {
    var module = ModuleBuilder()
    module.addType(.function(.init([])))
    module.addType(
      .structure([
        .init(.init(.i32), isMutable: true), .init(.i8),
        .init(.init(.reference(nullable: false, .defined(1)))),
      ]))
    let wide = FieldType(.init(.i64))
    module.addTypes([
      DefinedType(.structure([wide]), isFinal: false),
      DefinedType(.structure([wide, wide]), supertypes: [2]),
    ])
    module.addType(.array(.init(.i16, isMutable: true)))
    module.addType(.array(.init(.init(.funcref))))
    module.addType(.function(.init([.i32], [.i32])))
    module.addTypes([
      DefinedType(.structure([]), descriptor: 8), DefinedType(.structure([]), described: 7),
    ])
    module.addType(.function(.init([.i32])))
    module.addType(.array(.init(.init(.externref), isMutable: true)))
    module.addTable(Limits(minimum: 1))
    module.addTag(type: 9)
    module.addFunction([.i32], [.i32]) { $0.localGet(0) }
    module.addFunction(parameters, results, locals: locals) { $0.raw(code.bytes) }
    module.addElements([0], at: nil)
    module.addData([1, 2], at: nil)
    let verdict = verdict(module.bytes, features: features)
    #expect(
      expected == "valid" ? verdict == expected : verdict.hasPrefix(expected), "\(verdict)")
  }
}

extension ValueType {
  static func to(_ index: UInt32) -> ValueType {
    .reference(nullable: false, .defined(index))
  }
  static func orNull(_ index: UInt32) -> ValueType {
    .reference(nullable: true, .defined(index))
  }
  static func exact(_ index: UInt32) -> ValueType {
    .reference(nullable: false, .defined(index, isExact: true))
  }
  static let any = ValueType.reference(nullable: true, .any)
  static let exception = ValueType.reference(nullable: true, .exception)
}

extension ObjectCase {
  /// The body alone, in a module without other types.
  func checkWithoutDescriptors(_ features: Features) {
    var module = ModuleBuilder()
    module.addFunction(parameters, results) { $0.raw(code.bytes) }
    #expect(verdict(module.bytes, features: features).hasPrefix(expected))
  }
}
