// What a handler reads from its operation, and where: for listings of register code.

/// The bytes of an operation, and what lies in it at which byte, in the order in which it is shown:
/// `16 to:8 slot:10 i32:12`. The words are those of `HandlerLayout.Kind` in `Apus`.
struct Layout: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The bytes of the operation, without a table of branches.
  var byteCount: Int { text.split(separator: " ").first.flatMap { Int($0) } ?? 0 }

  /// The units of the operation; of one with a table of branches those without it, plus 128.
  var unitCount: Int { byteCount / 8 + (text.contains(" branches:") ? 128 : 0) }

  /// The layout that the text of a generated handler follows: whatever it reads through `code`.
  init(of lines: [String]) {
    let body = lines.joined(separator: "\n")
    var fields: [(position: Int, text: String)] = []
    for (accessor, word) in Self.accessors {
      for (position, number) in Self.numbers(behind: accessor, in: body) {
        // The result's slot is written last and shown first.
        let isLane = word == "i32" && fields.contains { $0.text == "lane:\(number)" }
        if !isLane { fields.append((word == "to" ? -1 : position, "\(word):\(number)")) }
      }
    }
    if let range = Self.firstPosition(of: "context.memory(code)", in: body) {
      fields.append((range, "memory:12"))
    }
    var shown: [String] = []
    for field in fields.sorted(by: { $0.position < $1.position }) where !shown.contains(field.text)
    {
      shown.append(field.text)
    }
    let sizes = ["next(code + ", "code.branchOffset(16) : "].flatMap {
      Self.numbers(behind: $0, in: body).map(\.number)
    }
    text = ([String(sizes.max() ?? 0)] + shown).joined(separator: " ")
  }

  /// How handlers read what, and the word for it. Only the lane of a vector is an `Int`: its byte offset in
  /// the frame.
  private static let accessors: [(accessor: String, word: String)] =
    ["i32Slot", "i64Slot", "f32Slot", "f64Slot", "vectorSlot"].map {
      ("code.\($0)(frame, ", "slot")
    } + [
      ("code.slotOffset(", "to"),
      ("Int(code.i32Constant(", "lane"), ("code.i32Constant(", "i32"),
      ("code.i64Constant(", "i32"), ("code.f32Constant(", "f32"), ("code.f64Constant(", "f64"),
      ("code.vectorConstant(", "v128"),
      ("code.memoryOffset(", "offset32"), ("code.shortOffset(", "offset16"),
      ("code.load(fromByteOffset: ", "offset64"), ("code.branchOffset(", "branch"),
    ]

  /// The numbers that stand right behind `prefix`, and where.
  private static func numbers(
    behind prefix: String, in text: String
  ) -> [(position: Int, number: Int)] {
    let bytes = Array(text.utf8)
    let wanted = Array(prefix.utf8)
    return bytes.indices.compactMap { start in
      guard bytes[start] == wanted[0], bytes[start...].starts(with: wanted) else { return nil }
      let digits = bytes[(start + wanted.count)...].prefix { (0x30...0x39).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self)).map { (start, $0) }
    }
  }

  private static func firstPosition(of part: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: Array(part.utf8)) }
  }
}
