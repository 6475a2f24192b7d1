// The suite with every assertion made wrong: none may hold.

import Apus
import Foundation
import Testing

@testable import ApusScripts
@testable import ApusText
@testable import spec

private let places = SuiteFolders.environment

/// Where the right assertions do not all hold yet, a wrong one may.
private let files = places.files.filter { file in
  !Skips.known.entries.contains { $0.file == file.name }
}

@Suite struct WrongSuiteTests {
  @Test(
    .enabled(
      if: places.suite != nil, "APUS_TESTSUITE is not set: no script of the suite was made wrong"),
    arguments: files)
  func noWrongAssertionHolds(_ file: SuiteFile) throws {
    let text = try #require(FileManager.default.contents(atPath: file.path))
    let commands = try Script(Array(text)).commands.map {
      ScriptCommand(kind: $0.kind.madeWrong ?? $0.kind, line: $0.line)
    }
    let assertions = commands.filter { $0.kind.madeWrong != nil }.map(\.line)
    let runner = try ScriptRunner(features: file.features, StoreConfiguration(), addsHints: false)
    runner.run(commands)
    let held = Set(assertions).subtracting(runner.result.failures.map(\.line))
    #expect(held.isEmpty)
    // Several assertions may stand in one line.
    #expect(runner.result.failures.count >= assertions.count)
  }
}

extension ScriptCommand.Kind {
  /// A similar assertion that is wrong where this one is right; `nil` for other commands.
  fileprivate var madeWrong: Self? {
    switch self {
    case .assertReturn(let action, let patterns):
      var patterns = patterns
      patterns.append(patterns.popLast()?.madeWrong ?? .i32(0))
      return .assertReturn(action, patterns)
    case .assertAction(.exception, let action, _):
      return .assertAction(.trap, action, message: "")
    case .assertAction(let failure, let action, let message):
      return .assertAction(failure, action, message: "not \(message)")
    case .assertModule(let failure, let module, let message):
      return .assertModule(failure, module, message: "not \(message)")
    default: return nil
    }
  }
}

extension ResultPattern {
  /// A pattern of the same kind, where there is one, that matches nothing that this one matches.
  fileprivate var madeWrong: ResultPattern {
    switch self {
    case .i32(let bits): .i32(bits ^ 1)
    case .i64(let bits): .i64(bits ^ 1)
    case .f32(let pattern): .f32(pattern.madeWrong)
    case .f64(let pattern): .f64(pattern.madeWrong)
    case .v128(var bytes):
      {
        bytes[15] ^= 1
        return .v128(bytes)
      }()
    case .f32x4(let lanes): .f32x4(lanes.dropLast() + lanes.suffix(1).map(\.madeWrong))
    case .f64x2(let lanes): .f64x2(lanes.dropLast() + lanes.suffix(1).map(\.madeWrong))
    case .refNull: .either([.refFunction, .refExtern(nil), .reference(.any)])
    case .refExtern(let number?): .refExtern(number ^ 1)
    case .refHost(let number?): .refHost(number ^ 1)
    case .either: .either([])
    default: .refNull(nil)
    }
  }
}

extension FloatPattern where Bits: FixedWidthInteger {
  /// The other sign; a signalling NaN for NaNs.
  fileprivate var madeWrong: FloatPattern {
    switch self {
    case .bits(let bits): .bits(bits ^ 1 << (Bits.bitWidth - 1))
    case .canonicalNaN, .arithmeticNaN:
      .bits(Bits.bitWidth == 32 ? Bits(0x7FA0_0000) : Bits(truncatingIfNeeded: 0x7FF4_0000 << 32))
    }
  }
}
