// `bench instructions`: what calls cost in machine instructions, which no noise disturbs.

import Foundation

enum InstructionsCommand {
  /// Runs this program under valgrind for every kind, twice, with different numbers of rounds.
  static func run() throws {
    let turn = try instructions(.loop)
    for kind in CallProgram.Kind.allCases {
      let count = try instructions(kind)
      // Bodies within wasm have a loop there.
      let isLoop = ![.fromSwift, .fromSwiftWithNumber, .loop].contains(kind)
      let name = kind.rawValue.padding(toLength: 32, withPad: " ", startingAt: 0)
      print("\(name) \(number(isLoop ? count - turn : count, 1))")
      fflush(nil)
    }
  }

  /// What runs under valgrind.
  static func child(_ kind: String, _ count: String) throws {
    guard let kind = CallProgram.Kind(rawValue: kind), let count = Int32(count) else {
      throw BenchError("instructions takes no arguments")
    }
    try CallProgram().body(kind)(count)
  }

  /// Of one round.
  private static func instructions(_ kind: CallProgram.Kind) throws -> Double {
    let (few, many) = (1000, 101_000)
    return Double(try total(kind, many) - total(kind, few)) / Double(many - few)
  }

  private static func total(_ kind: CallProgram.Kind, _ count: Int) throws -> Int {
    let own = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let sample = try ChildProcess.run([
      "valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", own,
      "instructions", kind.rawValue, String(count),
    ])
    let text = String(decoding: sample.errors, as: UTF8.self)
    guard sample.status == 0,
      let line = text.split(whereSeparator: \.isNewline).first(where: { $0.contains("refs:") }),
      let total = Int(line.split(separator: ":").last?.filter(\.isNumber) ?? "")
    else { throw BenchError("valgrind ends with status \(sample.status): \(text.prefix(400))") }
    return total
  }
}
