import Testing

@testable import ApusText

private func integer(_ text: String, _ bitCount: Int) -> UInt64? {
  NumberSyntax.integer(Array(text.utf8)[...], bitCount: bitCount)
}

@Test(
  arguments: [
    ("0", 8, 0), ("255", 8, 0xFF), ("256", 8, nil), ("-128", 8, 0x80), ("-129", 8, nil),
    ("+1", 32, 1), ("-0", 32, 0), ("0xFFFF_FFFF", 32, 0xFFFF_FFFF), ("0x1_0000_0000", 32, nil),
    ("-2147483648", 32, 0x8000_0000), ("-2147483649", 32, nil), ("4_294_967_295", 32, 0xFFFF_FFFF),
    ("18446744073709551615", 64, UInt64.max), ("18446744073709551616", 64, nil),
    ("-9223372036854775808", 64, 1 << 63), ("-9223372036854775809", 64, nil),
  ] as [(String, Int, UInt64?)])
func integers(_ text: String, _ bitCount: Int, _ bits: UInt64?) {
  #expect(integer(text, bitCount) == bits)
}

private func float(_ text: String, _ format: FloatLiteral.Format) -> UInt64? {
  FloatLiteral.bits(Array(text.utf8)[...], format)
}

@Test(
  arguments: [
    ("0", 0), ("-0", 0x8000_0000), ("1", 0x3F80_0000), ("-1.5", 0xBFC0_0000), ("1.", 0x3F80_0000),
    ("1.e1", 0x4120_0000), ("1_0.2_5E+0_1", 0x42CD_0000),
    ("inf", 0x7F80_0000), ("-inf", 0xFF80_0000), ("nan", 0x7FC0_0000), ("-nan", 0xFFC0_0000),
    ("nan:0x1", 0x7F80_0001), ("nan:0x7f_ffff", 0x7FFF_FFFF), ("nan:0x0", nil),
    ("nan:0x80_0000", nil),
    // The largest number, and where rounding leaves the range.
    ("0x1.fffffep127", 0x7F7F_FFFF), ("0x1.fffffefffp127", 0x7F7F_FFFF), ("0x1.ffffffp127", nil),
    ("0x1p128", nil), ("340282356779733623858607532500980858880", 0x7F7F_FFFF),
    ("340282356779733661637539395458142568447", 0x7F7F_FFFF),
    ("340282356779733661637539395458142568448", nil), ("1e39", nil),
    // Ties go to even; one bit anywhere behind decides otherwise.
    ("0x1.000001p0", 0x3F80_0000), ("0x1.000001000000000000000000001p0", 0x3F80_0001),
    ("0x1.000003p0", 0x3F80_0002), ("0x1.000002p0", 0x3F80_0001),
    // Would be rounded up twice by way of 64 bits.
    ("0x1.00000100000000001p0", 0x3F80_0001),
    ("1.00000005960464477539062500000000000000000000001", 0x3F80_0001),
    // Subnormal numbers.
    ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000001p-150", 1), ("0x1.8p-149", 2), ("0x1p-151", 0),
    ("0x1.fffffcp-127", 0x007F_FFFF), ("0x1.ffffffp-127", 0x0080_0000), ("0x1p-126", 0x0080_0000),
    ("1.4e-45", 1), ("0x0.0000000000000000000000000000000000001p-1", 1), ("1e-999", 0),
    ("0x1p-99999999999999999999", 0), ("0x0p99999999999999999999", 0),
  ] as [(String, UInt64?)])
func floats32(_ text: String, _ bits: UInt64?) {
  #expect(float(text, .f32) == bits)
}

@Test(
  arguments: [
    ("1", 0x3FF0_0000_0000_0000), ("0x1.8p1", 0x4008_0000_0000_0000),
    ("nan", 0x7FF8_0000_0000_0000), ("nan:0xf_ffff_ffff_ffff", 0x7FFF_FFFF_FFFF_FFFF),
    ("nan:0x10_0000_0000_0000", nil),
    ("0x1.fffffffffffffp1023", 0x7FEF_FFFF_FFFF_FFFF), ("0x1.fffffffffffff8p1023", nil),
    ("0x1.fffffffffffff7ffffp1023", 0x7FEF_FFFF_FFFF_FFFF), ("1e309", nil),
    ("0x1.00000000000008p0", 0x3FF0_0000_0000_0000),
    ("0x1.000000000000080000001p0", 0x3FF0_0000_0000_0001),
    ("0x1p-1074", 1), ("0x1p-1075", 0), ("0x1.0000000001p-1075", 1), ("4.9e-324", 1),
    ("2.4703282292062327e-324", 0), ("2.4703282292062328e-324", 1),
    ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF),
    ("2.2250738585072012e-308", 0x0010_0000_0000_0000),
    ("9007199254740993", 0x4340_0000_0000_0000), ("9007199254740995", 0x4340_0000_0000_0002),
  ] as [(String, UInt64?)])
func floats64(_ text: String, _ bits: UInt64?) {
  #expect(float(text, .f64) == bits)
}

@Test(
  arguments: [
    (#""""#, []), (#""a\09b""#, [0x61, 0x09, 0x62]), (#""\t\n\r\"\'\\""#, [9, 10, 13, 34, 39, 92]),
    (#""\u{20_ac}\ff""#, [0xE2, 0x82, 0xAC, 0xFF]),
  ] as [(String, [UInt8])])
func strings(_ literal: String, _ bytes: [UInt8]) {
  #expect(StringLiteral.decode(Array(literal.utf8)[...]) == bytes)
}
