import ApusText
import Testing

/// Names of the custom sections and ids of the others, in their order.
private func order(_ text: String) throws -> [String] {
  let bytes = try TextFormat.encode(text)
  var result: [String] = []
  var index = 8
  // Sections of these tests are shorter than 128 bytes.
  while index < bytes.count {
    let (id, byteCount) = (bytes[index], Int(bytes[index + 1]))
    let nameByteCount = Int(bytes[index + 2])
    let name = String(decoding: bytes[(index + 3)...].prefix(nameByteCount), as: UTF8.self)
    result.append(id == 0 ? name : "\(id)")
    index += 2 + byteCount
  }
  return result
}

@Test(
  arguments: [
    ("(@custom \"a\")(func)(@custom \"b\")", ["1", "3", "10", "a", "b"]),
    ("(@custom \"a\" (before first))(func)", ["a", "1", "3", "10"]),
    (
      "(@custom \"a\" (before code))(@custom \"b\" (after func))(func)", ["1", "3", "b", "a", "10"]
    ),
    (
      "(@custom \"a\" (after type))(@custom \"b\" (after last) \"x\" \"y\")(func $f)",
      ["1", "a", "3", "10", "b", "name"]
    ),
    (
      "(func (@metadata.code.branch_hint \"\\01\") (if (i32.const 0) (then)))",
      ["1", "3", "metadata.code.branch_hint", "10"]
    ),
  ] as [(String, [String])])
func placement(_ text: String, _ expected: [String]) throws {
  #expect(try order(text) == expected)
}

@Test func branchHints() throws {
  let text = """
    (func) (func (local i32)
      (@metadata.code.branch_hint "\\00") (br_if 0 (local.get 0))
      local.get 0 (@metadata.code.branch_hint "\\01") if end)
    """
  // Function 1, two hints: behind `local.get 0` and the declarations of three bytes, and so on.
  let hints: [UInt8] = [1, 1, 2, 5, 1, 0, 9, 1, 1]
  #expect(try section(0, of: text)?.suffix(hints.count) == hints[...])
}

@Test(
  arguments: [
    ("(module $m)", [0, 2, 1, 0x6D]), ("(module $m (@name \"n\"))", [0, 2, 1, 0x6E]),
    ("(func $f) (func) (func (@name \"g\"))", [1, 7, 2, 0, 1, 0x66, 2, 1, 0x67]),
    (
      "(func (param i32) (param $p i32) (local $l i32))",
      [2, 9, 1, 0, 2, 1, 1, 0x70, 2, 1, 0x6C]
    ),
    ("(func block $a end loop block $b end end)", [3, 9, 1, 0, 2, 0, 1, 0x61, 2, 1, 0x62]),
    ("(type $t (func))", [4, 4, 1, 0, 1, 0x74]), ("(table $t 0 funcref)", [5, 4, 1, 0, 1, 0x74]),
    ("(memory $t 0)", [6, 4, 1, 0, 1, 0x74]),
    ("(global $t i32 i32.const 0)", [7, 4, 1, 0, 1, 0x74]),
    ("(elem $t func)", [8, 4, 1, 0, 1, 0x74]), ("(data $t)", [9, 4, 1, 0, 1, 0x74]),
    ("(type (struct (field i32) (field $t i32)))", [10, 6, 1, 0, 1, 1, 1, 0x74]),
    ("(tag $t)", [11, 4, 1, 0, 1, 0x74]),
  ] as [(String, [UInt8])])
func names(_ text: String, _ bytes: [UInt8]) throws {
  let name: [UInt8] = [4] + "name".utf8
  #expect(try section(0, of: text, keepsNames: true) == name + bytes)
  #expect(try section(0, of: text, keepsNames: false) == nil)
}
