// The tokens of the text format.
// https://webassembly.github.io/spec/core/text/lexical.html#tokens

import Apus

/// A token: its kind, its place and, for a keyword that the format knows, which one it is.
struct Token {
  enum Kind: UInt8 {
    case leftParenthesis, rightParenthesis
    /// Begins with a lowercase letter. `word` says which, if the format knows it.
    case keyword
    /// An integer without a sign.
    case natural
    /// An integer with a sign.
    case integer
    /// A number with a fraction or an exponent, and every form of `inf` and `nan` but the patterns.
    case float
    case string
    case identifier
    /// Characters that form no other token: `0drop`, `"a""b"`.
    case reserved
    /// A whole annotation that means something here, from `(@` to its `)`.
    case annotation
    case end
  }

  var kind: Kind
  /// In bytes from the start of the text.
  var byteOffset: Int
  /// Of the first byte behind the token.
  var endOffset: Int
  var word: Word?

  var range: Range<Int> { byteOffset..<endOffset }

  func `is`(_ keyword: Keyword) -> Bool { word == .keyword(keyword) }
}

/// A word that the text format knows.
enum Word: Equatable {
  case keyword(Keyword)
  /// The first opcode of that mnemonic.
  case opcode(Opcode)
}

/// Every word of modules and scripts that is no mnemonic.
enum Keyword: String, CaseIterable {
  // Modules.
  case module, type, rec, sub, final, `func`, `struct`, array, field, mut, param, result, local
  case `import`, export, memory, table, global, tag, start, elem, data
  case item, offset, declare, shared, pagesize, descriptor, describes, exact

  // Types.
  case i8, i16, i32, i64, f32, f64, v128, ref, null
  case any, eq, i31, extern, exn, none, nofunc, noextern, noexn
  case funcref, externref, anyref, eqref, i31ref, structref, arrayref, exnref
  case nullref, nullfuncref, nullexternref, nullexnref

  // Parts of instructions.
  case then, `do`
  case catchReference = "catch_ref"
  case catchAllReference = "catch_all_ref"
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2

  // Scripts.
  case definition, instance, binary, quote, register, invoke, get, either, thread, wait
  case assertReturn = "assert_return"
  case assertTrap = "assert_trap"
  case assertException = "assert_exception"
  case assertExhaustion = "assert_exhaustion"
  case assertMalformed = "assert_malformed"
  case assertMalformedCustom = "assert_malformed_custom"
  case assertInvalid = "assert_invalid"
  case assertInvalidCustom = "assert_invalid_custom"
  case assertUnlinkable = "assert_unlinkable"
  case referenceExtern = "ref.extern"
  case referenceHost = "ref.host"
  case referenceAny = "ref.any"
  case referenceStruct = "ref.struct"
  case referenceArray = "ref.array"
  case referenceException = "ref.exn"
  case canonicalNaN = "nan:canonical"
  case arithmeticNaN = "nan:arithmetic"

  // Annotations.
  case before, after, first, last, code, datacount
}

/// The table of all words, found by the hash that the lexer makes of a keyword's bytes.
struct Vocabulary {
  static let shared = Vocabulary()

  private var entries: [(spelling: [UInt8], word: Word)] = []
  /// Open addressing: the index of an entry plus one; zero where none is. At most a quarter is used.
  private var slots = [UInt16](repeating: 0, count: 8192)

  private init() {
    for keyword in Keyword.allCases { add(Array(keyword.rawValue.utf8), .keyword(keyword)) }
    for opcode in Opcode.allCases {
      let mnemonic = opcode.row.mnemonic.withUTF8Buffer { Array($0) }
      add(mnemonic, .opcode(opcode))
    }
  }

  /// Adds a word unless it is there already: keywords come first, then opcodes in their order.
  private mutating func add(_ spelling: [UInt8], _ word: Word) {
    let hash = spelling.reduce(Self.emptyHash, Self.hash)
    guard self.word(hash: hash, spelling[...]) == nil else { return }
    entries.append((spelling, word))
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(truncatingIfNeeded: entries.count)
  }

  /// The word spelled by `bytes`, whose hash is `hash`.
  func word(hash: UInt32, _ bytes: ArraySlice<UInt8>) -> Word? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.spelling.elementsEqual(bytes) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a.
  static let emptyHash: UInt32 = 2_166_136_261
  @inline(__always)  // Once for every byte of a keyword.
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
