// What handlers are called, and what lies where in their operations: for listings. Read from the lines
// that the generator made of the handlers themselves.

/// A handler's name, and what it reads from its operation.
struct HandlerLayout: Sendable {
  /// What a field of an operation is.
  enum Kind: Substring, Sendable {
    /// The slot that the result goes to, and one that is read, each in 16 bits.
    case to, slot
    /// Constants. `i32` is sign-extended where 64 bits are wanted.
    case i32, i64, f32, f64, v128
    /// What is added to an address, in so many bits.
    case offset16, offset32, offset64
    /// The distance from the operation to a branch's target, in bytes; and a table of them, which begins
    /// with how many there are less one.
    case branch, branches
    /// How many slots, in 32 bits, and in 16.
    case count, slots
    /// The slot where the callee's frame begins, and how far behind that its header is.
    case frame, distance
    /// The slot of a frame's header.
    case header
    /// The place of a global among the instance's own, and the index of an imported one.
    case place, global
    /// Indices.
    case function, table, memory, data, elem, tag, type, index
    /// Which operands have 64 bits, by bits.
    case wide
    /// The numbers of an `ObjectOperation`, of an atomic opcode behind its prefix, of a trap.
    case object, atomic, trap
    /// The bits of a reference type; 1 if null passes.
    case reference, nullable
    /// The byte offset in the frame of a vector's lane; and for each lane of a shuffle, in 16 bits, its
    /// distance in bytes from the slot.
    case lane, lanes2, lanes4, lanes8, lanes16
  }

  let name: String
  /// Of an operation without a table of branches.
  let byteCount: Int
  /// In the order in which they are shown, with the bytes where they lie.
  let fields: [(kind: Kind, byteOffset: Int)]

  /// All handlers by number. Made when somebody asks first.
  static let all: [HandlerLayout] = {
    let layouts = handlerLayoutLines.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let fields = words.dropFirst().map { word -> (kind: Kind, byteOffset: Int)? in
        let parts = word.split(separator: ":")
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]), let offset = Int(parts[1])
        else { return nil }
        return (kind, offset)
      }
      return (byteCount: words.first.flatMap { Int($0) } ?? 0, fields: fields.compactMap(\.self))
    }
    return handlerLines.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let layout = layouts[Int(words[1]) ?? 0]
      return HandlerLayout(
        name: String(words[0]), byteCount: layout.byteCount, fields: layout.fields)
    }
  }()
}
