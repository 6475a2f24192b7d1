// What a throwing expression throws, for tables of errors.

import Testing

@testable import Apus

/// The error that `body` throws; `nil`, and an issue, when it throws none.
func failure<Failure: Error>(
  _ sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws(Failure) -> some Any
) -> Failure? {
  do {
    let value = try body()
    Issue.record("no error, but \(value)", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}

/// The error of decoding `bytes`, bodies included.
func decodingFailure(
  _ bytes: [UInt8], _ features: Features = .wasm2,
  _ sourceLocation: SourceLocation = #_sourceLocation
) -> DecodingError? {
  let error = failure(sourceLocation) { () throws(ModuleError) in
    try Module(bytes: bytes, features: features)
  }
  if case .malformed(let error) = error { return error }
  if let error { Issue.record("\(error)", sourceLocation: sourceLocation) }
  return nil
}
