import Testing

@testable import Apus

@Suite struct OpcodeTests {
  /// Encodings that share a mnemonic with another one, and keywords of Swift.
  private static let exceptions: [Opcode: String] = [
    .selectTyped: "select", .refTestNull: "ref.test", .refCastNull: "ref.cast",
    .refCastDescEqNull: "ref.cast_desc_eq",
  ]

  @Test(arguments: Opcode.allCases)
  func caseIsTheMnemonicInLowerCamelCase(opcode: Opcode) {
    let mnemonic = "\(opcode.row.mnemonic)"
    if let expected = Self.exceptions[opcode] {
      #expect(mnemonic == expected)
      return
    }
    let words = mnemonic.split { $0 == "." || $0 == "_" }
    let camelCase =
      (words.first.map(String.init) ?? "")
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    #expect("\(opcode)" == camelCase)
  }

  @Test func everyMnemonicIsThereOnceButForTheExceptions() {
    let mnemonics = Opcode.allCases.map { "\($0.row.mnemonic)" }
    #expect(mnemonics.count - Set(mnemonics).count == Self.exceptions.count)
    #expect(Set(Opcode.allCases.map(\.rawValue)).count == Opcode.allCases.count)
  }

  @Test(arguments: Opcode.allCases)
  func encodingIsAByteOrAPrefixWithASubopcode(opcode: Opcode) {
    let prefix = opcode.rawValue >> 12
    #expect(opcode.rawValue < 0xFB || (0xFB...0xFE).contains(prefix))
  }

  /// Loads and stores tell how many bytes they move; the validator bounds alignment by it.
  @Test(arguments: Opcode.allCases)
  func loadsAndStoresHaveMemoryArguments(opcode: Opcode) {
    let row = opcode.row
    let touchesMemory =
      switch row.signature {
      case .load, .store, .loadLane, .readModifyWrite, .compareExchange, .wait: true
      default: false
      }
    let hasArgument = row.immediates == .memoryArgument || row.immediates == .memoryLane
    #expect(touchesMemory == hasArgument)
  }
}
