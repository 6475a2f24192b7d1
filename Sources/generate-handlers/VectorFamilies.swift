// The families of vector operations. A vector has two slots and no accumulator: operands are read from
// slots, and results go to the destination slot. What is computed is a method of the first operand, in
// `Sources/Apus/Execution/Numerics/Vector….swift`.

/// What a vector family reads and gives. Strings are Swift types: `SIMD16<UInt8>`, `UInt8`.
enum VectorShape {
  /// `[v128] -> [v128]`
  case unary(String)
  /// `[v128 v128] -> [v128]`
  case binary(String)
  /// `[v128 v128 v128] -> [v128]`
  case ternary(String)
  /// `[v128 i32] -> [v128]`; count s a c.
  case shift(String)
  /// `[v128] -> [i32]`
  case test(String)
  /// `[t] -> [v128]`, of lanes of a Swift type; s a, but a only for floats: the bits of one in a slot
  /// are treated as an integer's.
  case splat(Number, lane: String)
  /// `[v128] -> [t]`
  case extract(Number, lane: String)
  /// `[v128 t] -> [v128]`; value s a, or a as above.
  case replace(Number, lane: String)
  /// `[i32] -> [v128]`, from a Swift type in memory; address s a c.
  case load(String)
  /// `[i32 v128] -> []`; address s a c.
  case store
  /// `[i32 v128] -> [v128]`; address s a c.
  case loadLane(String)
  /// `[i32 v128] -> []`; address s a c.
  case storeLane(String)
}

/// A vector type of integers: its name in mnemonics, its number of lanes and their bits.
private struct Lanes {
  let name: String
  let count: Int
  let bitCount: Int

  var signedLane: String { "Int\(bitCount)" }
  var unsignedLane: String { "UInt\(bitCount)" }
  var signed: String { "SIMD\(count)<\(signedLane)>" }
  var unsigned: String { "SIMD\(count)<\(unsignedLane)>" }
  /// The type for an instruction by the last letter of its name.
  func type(_ name: String) -> String { name.hasSuffix("S") ? signed : unsigned }
  /// The number type of a lane on the operand stack.
  var number: Number { bitCount == 64 ? .i64 : .i32 }
}

private let i8x16 = Lanes(name: "i8x16", count: 16, bitCount: 8)
private let i16x8 = Lanes(name: "i16x8", count: 8, bitCount: 16)
private let i32x4 = Lanes(name: "i32x4", count: 4, bitCount: 32)
private let i64x2 = Lanes(name: "i64x2", count: 2, bitCount: 64)
private let integerLanes = [i8x16, i16x8, i32x4, i64x2]
private let bits = "SIMD2<UInt64>"
private let floatTypes = [("f32x4", "SIMD4<Float>"), ("f64x2", "SIMD2<Double>")]

let vectorFamilies: [Family] = [
  memoryFamilies, integerLanes.flatMap(integerFamilies), wideningFamilies,
  floatTypes.flatMap(floatFamilies), bitFamilies, laneFamilies, conversionFamilies,
  relaxedFamilies, handWrittenFamilies,
].flatMap { $0 }

private func family(_ name: String, _ shape: VectorShape, _ function: String) -> Family {
  Family(name, .vector(shape), function)
}

/// Families whose names are `prefix` and each of `names`, each computed by the method of that name.
private func group(
  _ prefix: String, _ names: [String], _ shape: (String) -> VectorShape
) -> [Family] {
  names.map { family(prefix + $0, shape($0), $0.prefix(1).lowercased() + $0.dropFirst()) }
}

private let memoryFamilies: [Family] =
  [
    family("v128Load", .load(bits), ""),
    family("v128Store", .store, ""),
    family("v128Load8x8S", .load("SIMD8<Int8>"), "extend"),
    family("v128Load8x8U", .load("SIMD8<UInt8>"), "extend"),
    family("v128Load16x4S", .load("SIMD4<Int16>"), "extend"),
    family("v128Load16x4U", .load("SIMD4<UInt16>"), "extend"),
    family("v128Load32x2S", .load("SIMD2<Int32>"), "extend"),
    family("v128Load32x2U", .load("SIMD2<UInt32>"), "extend"),
    family("v128Load32Zero", .load("UInt32"), "zero"),
    family("v128Load64Zero", .load("UInt64"), "zero"),
  ]
  + integerLanes.flatMap { lanes in
    let lane = lanes.unsignedLane
    return [
      family("v128Load\(lanes.bitCount)Splat", .load(lane), "splat"),
      family("v128Load\(lanes.bitCount)Lane", .loadLane(lane), ""),
      family("v128Store\(lanes.bitCount)Lane", .storeLane(lane), ""),
    ]
  }

private func integerFamilies(_ lanes: Lanes) -> [Family] {
  let isWide = lanes.bitCount == 64
  var binary = ["Add", "Sub", "Eq", "Ne", "LtS", "GtS", "LeS", "GeS"]
  if lanes.bitCount != 8 { binary.append("Mul") }
  if !isWide { binary += ["LtU", "GtU", "LeU", "GeU", "MinS", "MinU", "MaxS", "MaxU"] }
  if lanes.bitCount <= 16 { binary += ["AddSatS", "AddSatU", "SubSatS", "SubSatU", "AvgrU"] }
  return group(lanes.name, binary) { .binary(lanes.type($0)) }
    + group(lanes.name, ["Shl", "ShrS", "ShrU"]) { .shift(lanes.type($0)) }
    + group(lanes.name, ["Neg"]) { _ in .unary(lanes.unsigned) }
    + group(lanes.name, ["Abs"]) { _ in .unary(lanes.signed) }
    + group(lanes.name, ["AllTrue", "Bitmask"]) { _ in .test(lanes.signed) }
}

/// From lanes of `narrow` to lanes of `wide`, and back.
private func wideningFamilies(_ narrow: Lanes, _ wide: Lanes) -> [Family] {
  var list = ["S", "U"].flatMap { sign in
    let type = narrow.type(sign)
    return [
      family("\(wide.name)ExtendLow\(narrow.suffix)\(sign)", .unary(type), "extendLow"),
      family("\(wide.name)ExtendHigh\(narrow.suffix)\(sign)", .unary(type), "extendHigh"),
      family("\(wide.name)ExtmulLow\(narrow.suffix)\(sign)", .binary(type), "extmulLow"),
      family("\(wide.name)ExtmulHigh\(narrow.suffix)\(sign)", .binary(type), "extmulHigh"),
    ]
  }
  guard wide.bitCount < 64 else { return list }
  for sign in ["S", "U"] {
    list.append(
      family(
        "\(wide.name)ExtaddPairwise\(narrow.suffix)\(sign)", .unary(narrow.type(sign)),
        "extaddPairwise"))
    list.append(
      family("\(narrow.name)Narrow\(wide.suffix)\(sign)", .binary(wide.signed), "narrow\(sign)"))
  }
  return list
}

extension Lanes {
  /// The name inside of a mnemonic's second part.
  fileprivate var suffix: String { name.uppercased().replacingLast() }
}

extension String {
  /// `I8X16` as `I8x16`.
  fileprivate func replacingLast() -> String { String(map { $0 == "X" ? "x" : $0 }) }
}

private let wideningFamilies: [Family] =
  wideningFamilies(i8x16, i16x8) + wideningFamilies(i16x8, i32x4) + wideningFamilies(i32x4, i64x2)
  + [
    family("i32x4DotI16x8S", .binary(i16x8.signed), "dot"),
    family("i16x8Q15mulrSatS", .binary(i16x8.signed), "q15mulrSatS"),
    family("i8x16Popcnt", .unary(i8x16.unsigned), "popcnt"),
  ]

private func floatFamilies(_ name: String, _ type: String) -> [Family] {
  group(
    name,
    [
      "Add", "Sub", "Mul", "Div", "Min", "Max", "Pmin", "Pmax", "Eq", "Ne", "Lt", "Gt", "Le", "Ge",
    ]
  ) { _ in .binary(type) }
    + group(name, ["Abs", "Neg", "Sqrt", "Ceil", "Floor", "Trunc", "Nearest"]) { _ in .unary(type) }
}

private let bitFamilies: [Family] =
  group("v128", ["And", "Andnot", "Or", "Xor"]) { _ in .binary(bits) }
  + group("v128", ["Not"]) { _ in .unary(bits) }
  + group("v128", ["Bitselect"]) { _ in .ternary(bits) }
  + group("v128", ["AnyTrue"]) { _ in .test(bits) }

private let laneFamilies: [Family] =
  integerLanes.flatMap { lanes in
    let (name, number) = (lanes.name, lanes.number)
    return [
      family("\(name)Splat", .splat(number, lane: lanes.unsignedLane), ""),
      family("\(name)ReplaceLane", .replace(number, lane: lanes.unsignedLane), ""),
    ]
      + (lanes.bitCount < 32 ? ["S", "U"] : [""]).map { sign in
        let lane = sign == "S" ? lanes.signedLane : lanes.unsignedLane
        return family("\(name)ExtractLane\(sign)", .extract(number, lane: lane), "")
      }
  }
  + [("f32x4", Number.f32, "Float"), ("f64x2", .f64, "Double")].flatMap { name, number, lane in
    [
      family("\(name)Splat", .splat(number, lane: lane), ""),
      family("\(name)ExtractLane", .extract(number, lane: lane), ""),
      family("\(name)ReplaceLane", .replace(number, lane: lane), ""),
    ]
  } + [family("i8x16Swizzle", .binary(i8x16.unsigned), "swizzle")]

private let conversionFamilies: [Family] = [
  family("f32x4ConvertI32x4S", .unary(i32x4.signed), "convert"),
  family("f32x4ConvertI32x4U", .unary(i32x4.unsigned), "convert"),
  family("f64x2ConvertLowI32x4S", .unary(i32x4.signed), "convertLow"),
  family("f64x2ConvertLowI32x4U", .unary(i32x4.unsigned), "convertLow"),
  family("i32x4TruncSatF32x4S", .unary("SIMD4<Float>"), "truncSatS"),
  family("i32x4TruncSatF32x4U", .unary("SIMD4<Float>"), "truncSatU"),
  family("i32x4TruncSatF64x2SZero", .unary("SIMD2<Double>"), "truncSatSZero"),
  family("i32x4TruncSatF64x2UZero", .unary("SIMD2<Double>"), "truncSatUZero"),
  family("f32x4DemoteF64x2Zero", .unary("SIMD2<Double>"), "demoteZero"),
  family("f64x2PromoteLowF32x4", .unary("SIMD4<Float>"), "promoteLow"),
]

private let relaxedFamilies: [Family] =
  [
    family("i16x8RelaxedDotI8x16I7x16S", .binary(i8x16.signed), "dot"),
    family("i32x4RelaxedDotI8x16I7x16AddS", .ternary(i8x16.signed), "relaxedDotAdd"),
  ]
  + floatTypes.flatMap { name, type in
    group(name, ["RelaxedMadd", "RelaxedNmadd"]) { _ in .ternary(type) }
  }

/// Opcodes that are carried out as others are: most relaxed ones, as what they relax; stores of a part
/// of 64 bits; and comparisons of floats whose operands the translator swaps.
let aliases: [(opcode: String, family: String)] =
  [
    ("i64Store8", "i32Store8"), ("i64Store16", "i32Store16"), ("i64Store32", "i32Store"),
    ("f32Gt", "f32Lt"), ("f32Ge", "f32Le"), ("f64Gt", "f64Lt"), ("f64Ge", "f64Le"),
    ("i8x16RelaxedSwizzle", "i8x16Swizzle"),
    ("i32x4RelaxedTruncF32x4S", "i32x4TruncSatF32x4S"),
    ("i32x4RelaxedTruncF32x4U", "i32x4TruncSatF32x4U"),
    ("i32x4RelaxedTruncF64x2SZero", "i32x4TruncSatF64x2SZero"),
    ("i32x4RelaxedTruncF64x2UZero", "i32x4TruncSatF64x2UZero"),
    ("i16x8RelaxedQ15mulrS", "i16x8Q15mulrSatS"),
  ]
  + floatTypes.flatMap { name, _ in
    ["Min", "Max"].map { ("\(name)Relaxed\($0)", "\(name)\($0)") }
  } + integerLanes.map { ("\($0.name)RelaxedLaneselect", "v128Bitselect") }

private let handWrittenFamilies: [Family] = [
  Family("copyVector", .byHand([""])),
  Family("constantVector", .byHand([""])),
  Family("selectVector", .byHand(["s", "a"])),
  Family("shuffle", .byHand(["8", "16", "32", "64"])),
  Family("globalGetVector", .byHand([""])),
  Family("globalSetVector", .byHand([""])),
  Family("globalGetSharedVector", .byHand([""])),
  Family("globalSetSharedVector", .byHand([""])),
  Family("returnVector", .byHand([""])),
]
