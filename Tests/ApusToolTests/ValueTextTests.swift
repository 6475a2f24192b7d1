// Values on the command line.

import Apus
import Testing

@testable import apus_tool

@Suite struct ValueTextTests {
  @Test(arguments: [
    ("0", ValueType.i32, "0"), ("-0", .i32, "0"), ("+7", .i32, "7"), ("007", .i32, "7"),
    ("2147483647", .i32, "2147483647"), ("2147483648", .i32, "-2147483648"),
    ("4294967295", .i32, "-1"), ("-2147483648", .i32, "-2147483648"),
    ("0x2A", .i32, "42"), ("-0x2a", .i32, "-42"), ("0XFFFFFFFF", .i32, "-1"),
    ("9223372036854775807", .i64, "9223372036854775807"),
    ("-9223372036854775808", .i64, "-9223372036854775808"),
    ("18446744073709551615", .i64, "-1"), ("0x8000000000000000", .i64, "-9223372036854775808"),
    ("0.5", .f64, "0.5"), ("-1e3", .f64, "-1000.0"), ("inf", .f64, "inf"), ("-inf", .f32, "-inf"),
    ("Infinity", .f32, "inf"), ("nan", .f64, "nan"), ("0x1p-2", .f64, "0.25"), ("7", .f32, "7.0"),
    ("-0", .f64, "-0.0"), ("0.1", .f32, "0.1"), ("1e-400", .f64, "0.0"),
    ("0x0102", .v128, "0x00000000000000000000000000000102"),
    ("0xFf000000000000000000000000000001", .v128, "0xff000000000000000000000000000001"),
    ("null", .funcref, "null"), ("null", .externref, "null"),
  ])
  func accepted(word: String, type: ValueType, text: String) throws {
    let value = try ValueText.parse(word, as: type)
    #expect(value.type == type)
    #expect(ValueText.text(value) == text)
  }

  @Test(arguments: [
    ("", ValueType.i32, "no i32"), ("x", .i32, "no i32"), ("1.5", .i32, "no i32"),
    ("1e3", .i32, "no i32"), ("0x", .i32, "no i32"), ("-", .i32, "no i32"), ("--1", .i32, "no i32"),
    ("0xg", .i32, "no i32"), ("1 ", .i32, "no i32"), ("٣", .i32, "no i32"),
    ("4294967296", .i32, "from -2147483648 to 4294967295"),
    ("-2147483649", .i32, "from -2147483648"), ("0x100000000", .i32, "does not fit in i32"),
    ("18446744073709551616", .i64, "from -9223372036854775808 to 18446744073709551615"),
    ("-9223372036854775809", .i64, "does not fit in i64"),
    ("99999999999999999999999999", .i64, "does not fit in i64"),
    ("", .f64, "no f64"), ("abc", .f32, "no f32"), ("1e999", .f64, "does not fit in f64"),
    ("1e39", .f32, "does not fit in f32"), ("-1e999", .f64, "does not fit in f64"),
    ("0", .externref, "null"), ("3", .funcref, "null"), ("0", .v128, "no v128"),
    ("0x", .v128, "no v128"),
    ("0x100000000000000000000000000000000", .v128, "no v128"), ("0xg", .v128, "no v128"),
  ])
  func refused(word: String, type: ValueType, part: String) {
    do throws(ValueTextError) {
      _ = try ValueText.parse(word, as: type)
      Issue.record("\(word) was accepted as \(type)")
    } catch {
      #expect(error.message.contains(part), "\(error.message)")
    }
  }
}
