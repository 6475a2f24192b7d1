import Testing

@testable import ApusWASI

struct CRC32Tests {
  /// The check value of this CRC, and those of nothing and of one zero.
  @Test(
    arguments: [("123456789", 0xCBF4_3926), ("", 0), ("\0", 0xD202_EF8D)] as [(String, UInt32)])
  func values(text: String, value: UInt32) {
    var whole = CRC32()
    whole.add(text.utf8)
    #expect(whole.value == value)
    var parts = CRC32()
    for byte in text.utf8 { parts.add([byte]) }
    #expect(parts.value == value)
  }
}
