// What vector instructions compute, lane by lane and as plainly as possible: the model that operations
// are compared with. Relaxed instructions are modelled by the result that this engine chooses.
// https://webassembly.github.io/spec/core/exec/numerics.html

@testable import Apus

typealias V128 = SIMD16<UInt8>

/// The lanes of a vector, as bits.
struct Lanes: Equatable {
  let bitCount: Int
  var bits: [UInt64]

  init(_ bitCount: Int, _ bits: [UInt64]) {
    self.bitCount = bitCount
    self.bits = bits.map { $0 & Lanes.mask(bitCount) }
  }

  init(_ vector: V128, _ bitCount: Int) {
    let byteCount = bitCount / 8
    self.init(
      bitCount,
      (0..<16 / byteCount).map { lane in
        (0..<byteCount).reduce(0) {
          $0 | UInt64(vector[lane * byteCount + $1]) << UInt64($1 * 8)
        }
      })
  }

  static func mask(_ bitCount: Int) -> UInt64 { .max >> UInt64(64 - bitCount) }

  var vector: V128 {
    let byteCount = bitCount / 8
    return V128(
      (0..<16).map {
        UInt8(truncatingIfNeeded: bits[$0 / byteCount] >> UInt64($0 % byteCount * 8))
      })
  }

  var signed: [Int128] {
    bits.map { Int128(Int64(bitPattern: $0 << UInt64(64 - bitCount)) >> Int64(64 - bitCount)) }
  }
  var unsigned: [Int128] { bits.map { Int128($0) } }

  func numbers(_ name: String) -> [Int128] { name.hasSuffix("_s") ? signed : unsigned }
}

/// The model. `result` gives the outcome of every lane, or of the one number that is the result.
enum VectorModel {
  private static let scalars = Dictionary(
    uniqueKeysWithValues: Opcode.numeric.map { ("\($0.row.mnemonic)", $0) })

  private static func scalar(_ mnemonic: String, _ operands: UInt64...) -> Outcome {
    scalars[mnemonic].map { NumericModel.result($0, operands) } ?? .trap(.unsupported)
  }

  static func result(_ opcode: Opcode, _ vectors: [V128], count: UInt32 = 0) -> [Outcome] {
    let parts = "\(opcode.row.mnemonic)".replacing("relaxed_", with: "").split(separator: ".")
    let (shape, name) = (String(parts[0]), String(parts[1]))
    let bitCount =
      shape == "v128" ? 64 : Int(shape.dropFirst().prefix { $0.isNumber }) ?? 64
    if let outcomes = conversion(shape, name, vectors) { return outcomes }
    if shape.hasPrefix("f") { return floats(bitCount, name, vectors) }
    if let outcomes = bitwise(name, vectors) { return outcomes }
    if let outcomes = pairwise(bitCount, name, vectors) { return outcomes }
    if vectors.count == 1 { return unary(bitCount, name, vectors[0], count: count) }
    let a = Lanes(vectors[0], bitCount).numbers(name)
    let b = Lanes(vectors[1], bitCount).numbers(name)
    return zip(a, b).map { bits(binary(name, $0, $1, bitCount), bitCount) }
  }

  private static func bits(_ value: Int128, _ bitCount: Int) -> Outcome {
    .bits(UInt64(truncatingIfNeeded: value) & Lanes.mask(bitCount))
  }

  private static func saturated(_ value: Int128, _ bitCount: Int, isSigned: Bool) -> Int128 {
    let lower: Int128 = isSigned ? -(1 << Int128(bitCount - 1)) : 0
    let upper: Int128 = (1 << Int128(isSigned ? bitCount - 1 : bitCount)) - 1
    return min(max(value, lower), upper)
  }

  private static func binary(
    _ name: String, _ a: Int128, _ b: Int128, _ bitCount: Int
  ) -> Int128 {
    let isSigned = name.hasSuffix("_s")
    switch name {
    case "add": return a + b
    case "sub": return a - b
    case "mul": return a.multipliedReportingOverflow(by: b).partialValue
    case "add_sat_s", "add_sat_u": return saturated(a + b, bitCount, isSigned: isSigned)
    case "sub_sat_s", "sub_sat_u": return saturated(a - b, bitCount, isSigned: isSigned)
    case "min_s", "min_u": return min(a, b)
    case "max_s", "max_u": return max(a, b)
    case "avgr_u": return (a + b + 1) / 2
    case "q15mulr_sat_s", "q15mulr_s":
      return saturated((a * b + 0x4000) >> 15, bitCount, isSigned: true)
    case "eq": return a == b ? -1 : 0
    case "ne": return a != b ? -1 : 0
    case "lt_s", "lt_u": return a < b ? -1 : 0
    case "gt_s", "gt_u": return a > b ? -1 : 0
    case "le_s", "le_u": return a <= b ? -1 : 0
    case "ge_s", "ge_u": return a >= b ? -1 : 0
    default: fatalError("no model of \(name)")
    }
  }

  private static func unary(
    _ bitCount: Int, _ name: String, _ vector: V128, count: UInt32
  ) -> [Outcome] {
    let lanes = Lanes(vector, bitCount)
    let shift = Int128(count % UInt32(bitCount))
    switch name {
    case "abs": return lanes.signed.map { bits(abs($0), bitCount) }
    case "neg": return lanes.signed.map { bits(-$0, bitCount) }
    case "popcnt": return lanes.bits.map { .bits(UInt64($0.nonzeroBitCount)) }
    case "shl": return lanes.unsigned.map { bits($0 << shift, bitCount) }
    case "shr_s", "shr_u": return lanes.numbers(name).map { bits($0 >> shift, bitCount) }
    case "all_true": return [.bits(lanes.bits.contains(0) ? 0 : 1)]
    case "bitmask":
      return [.bits(lanes.signed.reversed().reduce(0) { $0 << 1 | ($1 < 0 ? 1 : 0) })]
    default: fatalError("no model of \(name)")
    }
  }

  private static func bitwise(_ name: String, _ vectors: [V128]) -> [Outcome]? {
    let lanes = vectors.map { Lanes($0, 64).bits }
    func each(_ body: (Int) -> UInt64) -> [Outcome] { (0..<2).map { .bits(body($0)) } }
    switch name {
    case "not": return each { ~lanes[0][$0] }
    case "and": return each { lanes[0][$0] & lanes[1][$0] }
    case "andnot": return each { lanes[0][$0] & ~lanes[1][$0] }
    case "or": return each { lanes[0][$0] | lanes[1][$0] }
    case "xor": return each { lanes[0][$0] ^ lanes[1][$0] }
    case "bitselect", "laneselect":
      return each { lanes[0][$0] & lanes[2][$0] | lanes[1][$0] & ~lanes[2][$0] }
    case "any_true": return [.bits(lanes[0] == [0, 0] ? 0 : 1)]
    case "swizzle":
      return (0..<16).map {
        vectors[1][$0] < 16 ? .bits(UInt64(vectors[0][Int(vectors[1][$0])])) : .bits(0)
      }
    default: return nil
    }
  }

  /// Instructions whose lanes become wider or narrower.
  private static func pairwise(
    _ bitCount: Int, _ name: String, _ vectors: [V128]
  ) -> [Outcome]? {
    let sign = name.hasSuffix("_s")
    func numbers(_ index: Int, _ bitCount: Int) -> [Int128] {
      let lanes = Lanes(vectors[index], bitCount)
      return sign ? lanes.signed : lanes.unsigned
    }
    func half(_ numbers: [Int128]) -> ArraySlice<Int128> {
      let middle = numbers.count / 2
      return name.contains("low") ? numbers[..<middle] : numbers[middle...]
    }
    func sums(_ numbers: [Int128]) -> [Int128] {
      stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] + numbers[$0 + 1] }
    }
    func products(_ bitCount: Int) -> [Int128] {
      zip(numbers(0, bitCount), numbers(1, bitCount)).map { $0 * $1 }
    }
    let narrow = bitCount / 2
    let wide: [Int128]
    if name.hasPrefix("extend") {
      wide = Array(half(numbers(0, narrow)))
    } else if name.hasPrefix("extmul") {
      wide = Array(half(products(narrow)))
    } else if name.hasPrefix("extadd") {
      wide = sums(numbers(0, narrow))
    } else if name.hasPrefix("narrow") {
      wide = vectors.flatMap { Lanes($0, bitCount * 2).signed }
        .map { saturated($0, bitCount, isSigned: sign) }
    } else if name == "dot_i8x16_i7x16_add_s" {
      let wrapped = Lanes(16, sums(products(8)).map { UInt64(truncatingIfNeeded: $0) }).signed
      wide = zip(sums(wrapped), Lanes(vectors[2], 32).signed).map { $0 + $1 }
    } else if name.hasPrefix("dot") {
      wide = sums(products(narrow))
    } else {
      return nil
    }
    return wide.map { bits($0, bitCount) }
  }
}

// MARK: Floats

extension VectorModel {
  private static func floats(_ bitCount: Int, _ name: String, _ vectors: [V128]) -> [Outcome] {
    let lanes = vectors.map { Lanes($0, bitCount).bits }
    let type = "f\(bitCount)"
    return lanes[0].indices.map { index in
      let a = lanes[0][index]
      if vectors.count == 1 { return scalar("\(type).\(name)", a) }
      let b = lanes[1][index]
      switch name {
      case "pmin": return .bits(isLess(type, b, a) ? b : a)
      case "pmax": return .bits(isLess(type, a, b) ? b : a)
      case "madd", "nmadd":
        let factor = name == "madd" ? .bits(a) : scalar("\(type).neg", a)
        return sum(type, scalar("\(type).mul", factor.number, b), lanes[2][index])
      case "eq", "ne", "lt", "gt", "le", "ge":
        return scalar("\(type).\(name)", a, b) == .bits(1) ? .bits(Lanes.mask(bitCount)) : .bits(0)
      default: return scalar("\(type).\(name)", a, b)
      }
    }
  }

  /// A sum whose first operand may be a NaN that is not known by its bits.
  private static func sum(_ type: String, _ a: Outcome, _ b: UInt64) -> Outcome {
    guard case .nan(let nanType, let isCanonical) = a else {
      return scalar("\(type).add", a.number, b)
    }
    let other = scalar("\(type).add", b, b)
    guard case .nan(_, let isOtherCanonical) = other else { return a }
    return .nan(nanType, isCanonical: isCanonical && isOtherCanonical)
  }

  private static func isLess(_ type: String, _ a: UInt64, _ b: UInt64) -> Bool {
    scalar("\(type).lt", a, b) == .bits(1)
  }

  private static func conversion(
    _ shape: String, _ name: String, _ vectors: [V128]
  ) -> [Outcome]? {
    let words = Lanes(vectors[0], 32).bits
    let doubles = Lanes(vectors[0], 64).bits
    let sign = name.contains("_s") ? "s" : "u"
    switch name.prefix(while: { $0 != "_" }) {
    case "trunc" where shape == "i32x4":
      if name.contains("f32x4") {
        return words.map { scalar("i32.trunc_sat_f32_\(name.suffix(1))", $0) }
      }
      let isSigned = !name.contains("_u")
      return doubles.map { scalar("i32.trunc_sat_f64_\(isSigned ? "s" : "u")", $0) }
        + [.bits(0), .bits(0)]
    case "convert" where shape == "f32x4":
      return words.map { scalar("f32.convert_i32_\(sign)", $0) }
    case "convert": return words.prefix(2).map { scalar("f64.convert_i32_\(sign)", $0) }
    case "demote": return doubles.map { scalar("f32.demote_f64", $0) } + [.bits(0), .bits(0)]
    case "promote": return words.prefix(2).map { scalar("f64.promote_f32", $0) }
    default: return nil
    }
  }
}

extension Outcome {
  fileprivate var number: UInt64 { if case .bits(let bits) = self { bits } else { 0 } }
}
