import Testing

@testable import ApusText

private func kinds(_ text: String) throws -> [Token.Kind] {
  let bytes = Array(text.utf8)
  var lexer = Lexer(bytes, 0..<bytes.count)
  var result: [Token.Kind] = []
  while true {
    let token = try lexer.next()
    if token.kind == .end { return result }
    result.append(token.kind)
  }
}

@Test(arguments: [
  ("(func)", [Token.Kind.leftParenthesis, .keyword, .rightParenthesis]),
  ("i32.const 1", [.keyword, .natural]),
  ("i32.const0", [.keyword]),
  ("0drop", [.reserved]),
  ("-1 +1 0x_ 1_ 1__0", [.integer, .integer, .reserved, .reserved, .reserved]),
  (
    "1. 1.5e-3 0x1p4 inf -nan nan:0x1 nan:0x",
    [
      .float, .float, .float, .float, .float, .float, .keyword,
    ]
  ),
  (#""a" "b""#, [.string, .string]),
  (#""a""b" "a"x x"a" "#, [.reserved, .reserved, .reserved]),
  (#"$a $"b c" $a"b" "#, [.identifier, .identifier, .reserved]),
  ("a,b", [.keyword, .reserved, .keyword]),
  ("nop;;rest\nnop", [.keyword, .keyword]),
  ("nop;;rest\rnop", [.keyword, .keyword]),
  ("(;a(;b;)c;)nop(;;)", [.keyword]),
  ("(@a (x \")\" ;;)\n)) nop", [.keyword]),
  ("(@custom \"x\")", [.annotation]),
  ("(@\"cu\\73tom\" \"x\")", [.annotation]),
])
func tokens(_ text: String, _ expected: [Token.Kind]) throws {
  #expect(try kinds(text) == expected)
}

@Test(arguments: [
  ("\"a", "unclosed string"), ("\"a\nb\"", "unclosed string"), ("\"\\", "unclosed string"),
  ("\"\u{1}\"", "illegal control character in string literal"),
  (#""\q""#, "illegal escape"), (#""\0""#, "illegal escape"), (#""\u{}""#, "illegal escape"),
  (#""\u{d800}""#, "illegal escape"), (#""\u{110000}""#, "illegal escape"),
  (#""\u{1__0}""#, "illegal escape"), (#""\u{1_}""#, "illegal escape"),
  ("(; (; ;)", "unclosed comment"), ("(@a ( )", "unclosed annotation"),
  ("(@ a)", "empty annotation id"), (#"(@"")"#, "empty annotation id"),
  ("$", "empty identifier"), (#"$"""#, "empty identifier"),
  (#"$"\ff""#, "malformed UTF-8 encoding"),
  ("\u{e9}", "illegal character"), ("\u{0}", "illegal character"), ("\u{c}", "illegal character"),
])
func malformedTokens(_ text: String, _ message: String) throws {
  let error = try #require(throws: ParseError.self) { try kinds(text) }
  #expect(error.message.hasPrefix(message))
}

@Test func everyWordIsKnown() {
  for keyword in Keyword.allCases {
    let bytes = Array(keyword.rawValue.utf8)
    let hash = bytes.reduce(Vocabulary.emptyHash, Vocabulary.hash)
    #expect(Vocabulary.shared.word(hash: hash, bytes[...]) == .keyword(keyword))
  }
}
