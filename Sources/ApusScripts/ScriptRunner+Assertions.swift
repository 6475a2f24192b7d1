// Assertions: the right phase, the right words, the right bits.

import Apus
import ApusText

extension ScriptRunner {
  func assertReturn(
    _ action: ScriptAction, _ patterns: [ResultPattern]
  ) throws(Complaint) {
    let results = try succeed { try perform(try find(action)) }
    guard results.count == patterns.count else {
      throw Complaint("\(patterns.count) results are expected, there are \(results.count)")
    }
    for (result, pattern) in zip(results, patterns)
    where !pattern.matches(result.value, of: result.type) {
      throw Complaint("\(pattern.text) is expected, \(result.value.text) is the result")
    }
  }

  func assertAction(
    _ failure: ActionFailure, _ action: ScriptAction, _ message: String
  ) throws(Complaint) {
    let found = try find(action)
    let phase: Ending.Phase =
      switch failure {
      case .trap: .trap
      case .exhaustion: .exhaustion
      case .exception: .exception
      }
    try expect(phase, message) { () throws(Ending) in _ = try perform(found) }
  }

  func assertModule(
    _ failure: ModuleFailure, _ source: ScriptModule, _ message: String
  ) throws(Complaint) {
    switch failure {
    case .malformed, .malformedCustom:
      let phase: Ending.Phase
      if case .binary = source.source { phase = .malformedBinary } else { phase = .malformedText }
      try expect(phase, message) { () throws(Ending) in _ = try load(source) }
    case .invalid:
      try expect(.invalid, message) { () throws(Ending) in _ = try load(source) }
    case .invalidCustom:
      let module = try succeed { try load(source) }
      try expect(.invalid, message) { () throws(Ending) in try checkCustomSections(module) }
    case .unlinkable, .trap:
      let module = try succeed { try load(source) }
      try expect(failure == .trap ? .trap : .unlinkable, message) { () throws(Ending) in
        _ = try instantiate(module)
      }
    }
  }

  private func checkCustomSections(_ module: Module) throws(Ending) {
    do throws(ValidationError) {
      try BranchHints(module.syntax, module.bytes)
        .check(module.syntax, module.bytes, features: features)
    } catch {
      throw Ending(.invalid, error.message)
    }
  }

  /// Does what must end in `phase` with a message that begins with `message`.
  private func expect(
    _ phase: Ending.Phase, _ message: String, _ body: () throws(Ending) -> Void
  ) throws(Complaint) {
    do throws(Ending) {
      try body()
    } catch {
      guard error.phase == phase else {
        throw Complaint(
          """
          \(phase.rawValue) \"\(message)\" is expected, \
          it is \(error.phase.rawValue): \(error.message)
          """)
      }
      guard Wordings.accept(error.message, for: message) else {
        throw Complaint(
          "\(phase.rawValue) \"\(message)\" is expected, the message is: \(error.message)")
      }
      return
    }
    throw Complaint("\(phase.rawValue) \"\(message)\" is expected, it succeeded")
  }
}

extension Value {
  /// The value for people, floats with their bits.
  fileprivate var text: String {
    switch self {
    case .f32(let value): "f32 \(value) (0x\(String(value.bitPattern, radix: 16)))"
    case .f64(let value): "f64 \(value) (0x\(String(value.bitPattern, radix: 16)))"
    case .v128(let bytes): "v128 \(bytes.hexadecimal)"
    default: "\(self)"
    }
  }
}

extension ResultPattern {
  fileprivate var text: String {
    switch self {
    case .i32(let bits): "i32 \(Int32(bitPattern: bits))"
    case .i64(let bits): "i64 \(Int64(bitPattern: bits))"
    case .f32(let pattern): "f32 \(pattern.text)"
    case .f64(let pattern): "f64 \(pattern.text)"
    case .v128(let bytes): "v128 \(bytes.hexadecimal)"
    case .f32x4(let lanes): "f32x4 \(lanes.map(\.text).joined(separator: " "))"
    case .f64x2(let lanes): "f64x2 \(lanes.map(\.text).joined(separator: " "))"
    case .refNull(let type): "null\(type.map { " of \($0)" } ?? "")"
    case .refExtern(let number): "extern\(number.map { " \($0)" } ?? "")"
    case .refHost(let number): "host\(number.map { " \($0)" } ?? "")"
    case .refFunction: "a function"
    case .reference(let type): "a reference to \(type)"
    case .either(let patterns): patterns.map(\.text).joined(separator: " or ")
    }
  }
}

extension FloatPattern where Bits: BinaryInteger {
  fileprivate var text: String {
    switch self {
    case .bits(let bits): "0x\(String(bits, radix: 16))"
    case .canonicalNaN: "nan:canonical"
    case .arithmeticNaN: "nan:arithmetic"
    }
  }
}

extension SIMD16<UInt8> {
  /// The bytes, the lowest first.
  fileprivate var hexadecimal: String {
    indices.map { (self[$0] < 16 ? "0" : "") + String(self[$0], radix: 16) }.joined()
  }
}
