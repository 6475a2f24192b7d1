// The official test suite as a corpus of texts. Runs when APUS_TESTSUITE names its folder.

import Apus
import Foundation
import Testing

@testable import ApusText

private let suite = ProcessInfo.processInfo.environment["APUS_TESTSUITE"]

/// The scripts below the suite's folder, by their paths in it.
private func paths() -> [String] {
  guard let suite, let all = FileManager.default.enumerator(atPath: suite) else { return [] }
  return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".wast") }.sorted()
}

private func script(_ path: String) throws -> Script {
  let bytes = try #require(FileManager.default.contents(atPath: (suite ?? "") + "/" + path))
  return try Script(Array(bytes))
}

/// The threads proposal is older than memory64.
private func features(_ path: String) -> Features {
  path.hasPrefix("proposals/threads") ? .all.subtracting(Features(.memory64)) : .all
}

@Test(.enabled(if: suite != nil))
func everyCommandIsParsed() throws {
  var counts: [String: Int] = [:]
  for path in paths() {
    let folder = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    counts[folder, default: 0] += try script(path).commands.count
  }
  #expect(
    counts == [
      "": 65_184, "legacy": 96, "custom": 28, "custom-descriptors": 876, "custom-page-sizes": 207,
      "threads": 619, "wide-arithmetic": 109,
    ])
}

@Test(.enabled(if: suite != nil), arguments: paths())
func suite(_ path: String) throws {
  for command in try script(path).commands {
    switch command.kind {
    case .module(let module), .moduleDefinition(let module):
      try checkText(of: module, features(path), "\(path):\(command.line)")
    case .assertModule(.malformed, let module, let message),
      .assertModule(.malformedCustom, let module, let message):
      if case .binary = module.source { continue }
      let error = #expect(throws: ParseError.self, "\(path):\(command.line)") {
        try module.encode(features: features(path))
      }
      #expect(error?.message.hasPrefix(message) == true, "\(path):\(command.line)")
    case .assertModule(_, let module, _):
      try checkText(of: module, features(path), "\(path):\(command.line)")
    default:
      break
    }
  }
}

/// From a module to text, to bytes, to the same text.
private func checkText(of module: ScriptModule, _ features: Features, _ place: String) throws {
  let bytes = try module.encode(features: features)
  let text = try TextFormat.decode(bytes)
  let again = try TextFormat.decode(try TextFormat.encode(text))
  #expect(again == text, "\(place)")
}
