import Testing

@testable import Apus

@Suite struct LocalDeclarationsTests {
  private func runs(
    _ body: [UInt8]
  ) throws(DecodingError) -> (runs: [LocalDeclarations.Run], instructions: ByteRange) {
    let bytes = ModuleBytes(body)
    var locals = try LocalDeclarations(bytes, body: bytes.range, features: .wasm2)
    var runs: [LocalDeclarations.Run] = []
    while let run = try locals.next() { runs.append(run) }
    return (runs, locals.instructions)
  }

  @Test func runsComeInOrder() throws {
    let (runs, instructions) = try runs([3, 0, 0x7F, 2, 0x7E, 0x80, 0x01, 0x7B, 0x0B])
    #expect(runs.map(\.count) == [0, 2, 128] && runs.map(\.type) == [.i32, .i64, .v128])
    #expect(instructions == ByteRange(byteOffset: 8, byteCount: 1))
    #expect(try self.runs([0, 0x0B]).runs.isEmpty)
  }

  @Test(
    arguments: [
      ([1] + ModuleBuilder.unsigned(50_000 as UInt32) + [0x7F], nil),
      ([1] + ModuleBuilder.unsigned(50_001 as UInt32) + [0x7F], .tooManyLocals),
      ([2] + ModuleBuilder.unsigned(50_000 as UInt32) + [0x7F, 1, 0x7F], .tooManyLocals),
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F], .tooManyLocals),
      ([1, 0x80, 0x80, 0x80, 0x80, 0x10, 0x7F], .integerTooLarge),
      ([], .unexpectedEndOfSection), ([1], .unexpectedEndOfSection),
      ([1, 1], .unexpectedEndOfSection),
      ([9, 1, 0x7F], .lengthOutOfBounds), ([1, 1, 0x40], .valueType),
    ] as [([UInt8], DecodingError.Kind?)])
  func limits(body: [UInt8], kind: DecodingError.Kind?) {
    guard let kind else {
      #expect(throws: Never.self) { try runs(body) }
      return
    }
    #expect(failure { () throws(DecodingError) in try runs(body) }?.kind == kind)
  }
}
