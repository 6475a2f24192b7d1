// Forms of handlers in which a pinned local takes the place of a slot: as an operand, or as where the
// result goes. The layout of an operation stays as it is, so that the translator changes nothing but
// the handler.

/// A slot in an operation, by its byte, and the register of the pinned local that may take its place. The
/// translator gets the same enumeration, written from this one: integers first.
enum PinnedPlace: Int, CaseIterable {
  case integerAt8, integerAt10, integerAt12, integerAt20
  case doubleAt8, doubleAt10, doubleAt12

  init?(_ type: Number, at byte: Int) {
    switch (type, byte) {
    case (.i32, 8), (.i64, 8): self = .integerAt8
    case (.i32, 10), (.i64, 10): self = .integerAt10
    case (.i32, 12), (.i64, 12): self = .integerAt12
    case (.i32, 20): self = .integerAt20
    case (.f64, 8): self = .doubleAt8
    case (.f64, 10): self = .doubleAt10
    case (.f64, 12): self = .doubleAt12
    default: return nil
    }
  }
}

/// Both operands with the pinned local in the place of one slot; for floats, of both too.
private func pinnedPairs(_ pairs: [(Source, Source)], both: Bool = false) -> [(Source, Source)] {
  pairs.flatMap { lhs, rhs in
    (lhs == .slot ? [(Source.pinned, rhs)] : []) + (rhs == .slot ? [(lhs, Source.pinned)] : [])
      + (both && lhs == .slot && rhs == .slot ? [(.pinned, .pinned)] : [])
  }
}

extension Family {
  /// The name without `Pinned`, with which handlers' names begin.
  var stem: String { name.hasSuffix("Pinned") ? String(name.dropLast(6)) : name }

  var hasPinnedForms: Bool {
    switch shape {
    case .integerBinary, .integerBranch, .addBranch, .loadBranch, .testBranch: true
    case .floatBinary(let type, _), .floatBranch(let type, _): type == .f64
    case .load, .store: true
    case .unary: pinnedUnaries.contains(name)
    default: false
    }
  }

  /// The forms for a family of this shape, whose function is this one's.
  var pinnedHandlers: [HandlerText] {
    let all: [Destination] = [.accumulator, .slot, .pinned]
    switch shape {
    case .integerBinary(let type, let isCommutative):
      let pairs = isCommutative ? fourPairs : sevenPairs
      return binary(pairs, type, type, to: [.pinned])
        + binary(pinnedPairs(pairs), type, type, to: all)
    case .floatBinary(let type, let isCommutative):
      let pairs = isCommutative ? commutativeFloatPairs : floatPairs
      return binary(pairs, type, type, to: [.pinned])
        + binary(pinnedPairs(pairs, both: true), type, type, to: all)
    case .integerBranch(let type): return branch(pinnedPairs(fourPairs), type, whenHolds: true)
    case .floatBranch(let type, let whenHolds):
      return branch(pinnedPairs(floatComparePairs), type, whenHolds: whenHolds)
    case .testBranch(let whenHolds):
      return testBranch(whenHolds: whenHolds, pinnedPairs(fourPairs))
    case .loadBranch(let memoryType): return loadBranch(memoryType, [.pinned])
    case .addBranch:
      return [
        addBranch(.slot, .pinned, name: "\(name)_sp"),
        addBranch(.pinned, .slot, name: "\(name)_ps"),
        addBranch(.pinned, .constant, name: "\(name)_pc"),
      ]
    case .load(let type, let memoryType):
      let pinned: [Destination] = type.pinnedRegister == nil ? [] : [.pinned]
      // One local cannot be an address and of 64 bits.
      let both: [Destination] = type == .i64 ? [] : pinned
      return load(type, memoryType, to: pinned)
        + load(type, memoryType, AddressSource.pinnedForms, to: unpinnedDestinations + both)
    case .store(let type, let memoryType):
      guard type.isInteger else {
        return store(type, memoryType, AddressSource.pinnedForms, [.accumulator])
      }
      return store(type, memoryType, AddressSource.unpinned, [.pinned])
        + store(type, memoryType, AddressSource.pinnedForms, [.slot, .accumulator, .constant])
    case .unary(let from, let to):
      let pinned: [Destination] = to.pinnedRegister == nil ? [] : [.pinned]
      let sources: [Source] = from.pinnedRegister == nil ? [] : [.pinned]
      let both: [Destination] = from == .i32 && to == .i64 ? [] : pinned
      return unary(from, to, checked: false, to: pinned)
        + unary(from, to, checked: false, sources, to: unpinnedDestinations + both)
    default: return []
    }
  }

  /// The forms of the handler `name` of this family, by which slot becomes the pinned local. Some of
  /// these names may belong to no handler.
  func pinnings(of name: String) -> [(place: PinnedPlace, form: String)] {
    let base = if case .pinned(let shape) = shape { shape } else { shape }
    let letters = Array(name.dropFirst(stem.count + 1).filter { $0 != "_" })
    // The letters of the name, each with the type of its slot and the byte where that is.
    var places: [PinnedPlace?] = []
    switch base {
    case .integerBinary(let type, _), .floatBinary(let type, _), .integerBranch(let type),
      .floatBranch(let type, _):
      places = operandPlaces(letters, type) + [PinnedPlace(type, at: 8)]
    case .testBranch: places = operandPlaces(letters, .i32)
    case .loadBranch: places = [.integerAt10]
    case .addBranch:
      switch letters {
      case ["s"]: return [(.integerAt10, "\(stem)_ps"), (.integerAt20, "\(stem)_sp")]
      case ["c"]: return [(.integerAt10, "\(stem)_pc")]
      default: return []
      }
    case .load(let type, _):
      places = operandPlaces(Array(letters.dropLast()), .i32) + [PinnedPlace(type, at: 8)]
    case .store:
      places = operandPlaces(Array(letters.dropLast()), .i32) + [.integerAt8]
    case .unary(let from, let to): places = [PinnedPlace(from, at: 10), PinnedPlace(to, at: 8)]
    case .byHand: return handWrittenPinnings[name] ?? []
    default: return []
    }
    return zip(letters.indices, places).compactMap { index, place in
      guard let place, letters[index] == "s" else { return nil }
      var form = Array(name)
      let position = letterPosition(index, in: form)
      form[position] = "p"
      return (place, String(form))
    }
  }

  /// Where the letter `index` is in a handler's name.
  private func letterPosition(_ index: Int, in name: [Character]) -> Int {
    let positions = name.indices.dropFirst(stem.count + 1).filter { name[$0] != "_" }
    return positions[positions.startIndex + index]
  }

  /// The places of the slots of one or two operands.
  private func operandPlaces(_ letters: [Character], _ type: Number) -> [PinnedPlace?] {
    guard let first = letters.first else { return [] }
    let secondAt = first == "s" || first == "p" ? 12 : 10
    return [PinnedPlace(type, at: 10), PinnedPlace(type, at: secondAt)].prefix(
      min(letters.count, 2)
    )
    .map { $0 }
  }
}

/// The operations of one operand that have forms with a pinned local.
private let pinnedUnaries: Set<String> = [
  "i32Extend8S", "i32Extend16S", "i64ExtendI32S", "i64ExtendI32U", "f64ConvertI32S",
  "f64ConvertI32U", "f64Neg", "f64Abs",
]

private let handWrittenPinnings: [String: [(place: PinnedPlace, form: String)]] = [
  "copy_s": [
    (.integerAt10, "copyPinned_p"), (.integerAt8, "copyPinned_s"), (.doubleAt8, "copyPinned_sd"),
  ],
  "copy_a": [(.integerAt8, "copyPinned_a")],
  "copy_c": [(.integerAt8, "copyPinned_c")],
  "copy_d": [(.doubleAt8, "copyPinned_d")],
  "brIf_s": [(.integerAt8, "brIf_p")],
  "brUnless_s": [(.integerAt8, "brUnless_p")],
]
