// The families of operations: one per thing that is done, fanned out over where operands come from
// and where the result goes. What an operation *does* is a function on plain numbers in
// `Sources/Apus/Execution/Numerics`; only the plumbing is made here.

/// Where an operand of an operation comes from.
enum Source: String {
  /// A slot of the frame.
  case slot = "s"
  /// The accumulator of its type.
  case accumulator = "a"
  /// A constant in the code.
  case constant = "c"
  /// The pinned local of its type; the slot's number stays in the code, unread.
  case pinned = "p"
}

/// Where the result of an operation goes.
enum Destination: String {
  /// The accumulator of its type alone.
  case accumulator = "a"
  /// A slot of the frame, and the accumulator.
  case slot = "s"
  /// The pinned local of its type: its slot, its register, and the accumulator.
  case pinned = "p"
}

/// Where the address of an access to memory comes from. The order is that of the variants.
///
/// A sum wraps at 32 bits before an offset is added to it, so a sum with a constant has no offset.
enum AddressSource: String, CaseIterable {
  case slot = "s"
  case accumulator = "a"
  case constant = "c"
  case slotAndConstant = "sc"
  case accumulatorAndConstant = "ac"
  case slots = "ss"
  case accumulatorAndSlot = "as"
  // With the pinned local in the place of a slot.
  case pinned = "p"
  case pinnedAndConstant = "pc"
  case pinnedAndSlot = "ps"
  case slotAndPinned = "sp"
  case accumulatorAndPinned = "ap"

  /// Those without the pinned local.
  static let unpinned: [AddressSource] = Array(allCases.prefix(7))
  /// Those with it.
  static let pinnedForms: [AddressSource] = Array(allCases.dropFirst(7))

  var isSum: Bool { rawValue.count == 2 }
}

/// A number type as handlers see it.
enum Number: String, Sendable {
  case i32, i64, f32, f64

  var isInteger: Bool { self == .i32 || self == .i64 }
  /// The register of the pinned local of this type; `nil` for f32, which has none.
  var pinnedRegister: String? {
    switch self {
    case .i32, .i64: "local"
    case .f64: "doubleLocal"
    case .f32: nil
    }
  }
  var swiftType: String {
    switch self {
    case .i32: "UInt32"
    case .i64: "UInt64"
    case .f32: "Float"
    case .f64: "Double"
    }
  }
  /// The register that holds a result of this type.
  var register: String {
    switch self {
    case .i32, .i64: "integer"
    case .f32: "float"
    case .f64: "double"
    }
  }
}

/// How the variants of a family are numbered, and how its code looks. The translator's `Shape`.
enum Shape: Sendable {
  /// `[t t] -> [t]`; ss sc as ac, then sa cs ca unless commutative; each to accumulator and to slot.
  case integerBinary(Number, commutative: Bool)
  /// The same, but the function also tells whether it traps.
  case integerDivision(Number)
  /// `[t t] -> [i32]`; ss sc as ac. Constants and accumulators on the wrong side are swapped away.
  case integerCompare(Number)
  /// Jumps when the comparison holds; ss sc as ac.
  case integerBranch(Number)
  /// `[t t] -> [t]`; ss as sa sc cs ac ca; if commutative, ss as sc ac.
  case floatBinary(Number, commutative: Bool)
  /// `[t t] -> [i32]`; ss as sa.
  case floatCompare(Number)
  /// Jumps when the comparison holds, or when it does not; ss as sa.
  case floatBranch(Number, whenHolds: Bool)
  /// `[t] -> [u]`; s a.
  case unary(Number, Number)
  /// The same, but checked first by `NAMETrap`.
  case checkedUnary(Number, Number)
  /// `[i32] -> [t]`, of a Swift type in memory; each address source.
  case load(Number, memory: String)
  /// `[i32 t] -> []`; each address source, value s a c for integers, and the accumulator of floats.
  case store(Number, memory: String)
  /// An addition of a constant, and a branch by a comparison of the sum; s c.
  case addBranch
  /// A load, and a branch by a comparison of what it gives with a constant; address s a.
  case loadBranch(memory: String)
  /// Jumps when two i32 have a bit in common, or when they have none; ss sc as ac.
  case testBranch(whenHolds: Bool)
  /// A load from any memory, with addresses of 32 bits (n) or 64 (w) from a slot.
  case loadAny(Number, memory: String)
  /// A store to any memory; address as above, value from a slot.
  case storeAny(Number, memory: String)
  /// A field of a structure: reference in slot 10, byte offset at 12; or an element of an array:
  /// reference in slot 10, index in slot 12.
  case objectLoad(Number, memory: String, isArray: Bool)
  /// The same, from the value in slot 8.
  case objectStore(Number, memory: String, isArray: Bool)
  /// Operands or results are vectors.
  case vector(VectorShape)
  /// Written by hand in `Execution/`, or in `PlainHandlerText.swift`; the variants are named by suffix.
  case byHand([String])
  /// The forms of another family's handlers with the pinned local in the place of slots.
  indirect case pinned(Shape)
  /// The forms of handlers that go on to a certain one.
  case pairs
}

/// One family: a name, which is the opcode's where there is one, and its shape.
struct Family: Sendable {
  /// The name, of an opcode where there is one; with `Pinned` behind for forms with the pinned local.
  let name: String
  let shape: Shape
  /// The function in `Numerics` that computes it.
  let function: String

  init(_ name: String, _ shape: Shape, _ function: String = "") {
    self.name = name
    self.shape = shape
    self.function = function
  }
}

/// Every family, hot ones first: the order is the order of the handlers in the binary.
let families: [Family] = operationFamilies + [Family("pair", .pairs)]

/// Every family but that of pairs.
let operationFamilies: [Family] = [
  integerFamilies, branchFamilies, fusedFamilies, loadFamilies, storeFamilies,
  handWrittenFamilies, pinnedFamilies,
  floatFamilies, conversionFamilies, vectorFamilies, anyMemoryFamilies, objectFamilies,
].flatMap { $0 }

/// Families of which there are forms for the pinned locals: those that loops do most.
private let pinnedFamilies: [Family] =
  (integerFamilies + branchFamilies + fusedFamilies + loadFamilies + storeFamilies + floatFamilies
  + conversionFamilies).filter { !unpinned.contains($0.name) }.compactMap { family in
    guard family.hasPinnedForms else { return nil }
    return Family(family.name + "Pinned", .pinned(family.shape), family.function)
  }

/// What would have pinned forms by its shape, and is too rare for them.
private let unpinned: Set<String> = [
  "i64Load8S", "i64Load16S", "i64Load16U", "i64Load32S", "i32Rotr", "i64Rotr", "f64Min", "f64Max",
  "f64Copysign",
]

private let comparisons = ["Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"]
/// Those with operands swapped are left to the translator.
private let floatComparisons = ["Eq", "Ne", "Lt", "Le"]

private func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

/// Families whose names are `prefix` and each of `names`, and whose functions are `function` of each.
private func group(
  _ prefix: String, _ names: [String], _ shape: Shape,
  _ function: (String) -> String = lowerFirst
) -> [Family] {
  names.map { Family(prefix + $0, shape, function($0)) }
}

private let integerFamilies: [Family] = [Number.i32, .i64].flatMap { type in
  let prefix = type.rawValue
  var list = group(
    prefix, ["Add", "Mul", "And", "Or", "Xor"], .integerBinary(type, commutative: true))
  list += group(
    prefix, ["Sub", "Shl", "ShrS", "ShrU", "Rotl", "Rotr"],
    .integerBinary(type, commutative: false))
  list += group(prefix, ["DivS", "DivU", "RemS", "RemU"], .integerDivision(type))
  list += group(prefix, comparisons, .integerCompare(type))
  list += group(prefix, ["Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S"], .unary(type, type))
  list += group(prefix, ["Eqz"], .unary(type, .i32))
  return list
}

private let branchFamilies: [Family] =
  [Number.i32, .i64].flatMap { type in
    group("brIf" + type.rawValue.uppercased(), comparisons, .integerBranch(type))
  }
  + [Number.f32, .f64].flatMap { type in
    let name = type.rawValue.uppercased()
    return group(
      "brIf" + name, floatComparisons, .floatBranch(type, whenHolds: true), floatFunction)
      + group(
        "brUnless" + name, floatComparisons, .floatBranch(type, whenHolds: false), floatFunction)
  }

/// Operations that became one because they often stand behind each other.
private let fusedFamilies: [Family] =
  group("addBrIfI32", comparisons, .addBranch)
  + group("brIfI32Load", comparisons, .loadBranch(memory: "UInt32"))
  + group("brIfI32Load8U", comparisons, .loadBranch(memory: "UInt8"))
  + [
    Family("brIfI32Test", .testBranch(whenHolds: true)),
    Family("brUnlessI32Test", .testBranch(whenHolds: false)),
    Family("i32AddMemory", .byHand(["", "s"])),
    Family("i32LoadLoad", .byHand(["a", "s"])),
    Family("globalAdd", .byHand([""])),
    Family("globalSetSum", .byHand([""])),
    Family("globalSum", .byHand(["a", "s"])),
  ]

private let loadFamilies: [Family] = [
  Family("i32Load", .load(.i32, memory: "UInt32")),
  Family("i64Load", .load(.i64, memory: "UInt64")),
  Family("i32Load8S", .load(.i32, memory: "Int8")),
  Family("i32Load8U", .load(.i32, memory: "UInt8")),
  Family("i32Load16S", .load(.i32, memory: "Int16")),
  Family("i32Load16U", .load(.i32, memory: "UInt16")),
  Family("i64Load8S", .load(.i64, memory: "Int8")),
  Family("i64Load8U", .load(.i64, memory: "UInt8")),
  Family("i64Load16S", .load(.i64, memory: "Int16")),
  Family("i64Load16U", .load(.i64, memory: "UInt16")),
  Family("i64Load32S", .load(.i64, memory: "Int32")),
  Family("i64Load32U", .load(.i64, memory: "UInt32")),
  Family("f32Load", .load(.f32, memory: "Float")),
  Family("f64Load", .load(.f64, memory: "Double")),
]

private let storeFamilies: [Family] = [
  Family("i32Store", .store(.i32, memory: "UInt32")),
  Family("i64Store", .store(.i64, memory: "UInt64")),
  Family("i32Store8", .store(.i32, memory: "UInt8")),
  Family("i32Store16", .store(.i32, memory: "UInt16")),
  Family("f32Store", .store(.f32, memory: "Float")),
  Family("f64Store", .store(.f64, memory: "Double")),
]

/// The same for memories other than the first, and for addresses of 64 bits: named with `Any` behind.
/// Floats are stored by the integers of their bits.
private let anyMemoryFamilies: [Family] = (loadFamilies + storeFamilies).compactMap { family in
  switch family.shape {
  case .load(let type, let memory):
    return Family(family.name + "Any", .loadAny(type, memory: memory))
  case .store(let type, let memory) where type.isInteger:
    return Family(family.name + "Any", .storeAny(type, memory: memory))
  default: return nil
  }
}

/// Access to fields and elements by what is stored: S and U extend signed and unsigned. References
/// are stored like i64, and floats are stored by the integers of their bits.
private let objectFamilies: [Family] = ["structure", "array"].flatMap { kind -> [Family] in
  let isArray = kind == "array"
  let loads: [(String, Number, String)] = [
    ("8S", .i32, "Int8"), ("8U", .i32, "UInt8"), ("16S", .i32, "Int16"), ("16U", .i32, "UInt16"),
    ("I32", .i32, "UInt32"), ("I64", .i64, "UInt64"), ("F32", .f32, "Float"),
    ("F64", .f64, "Double"),
  ]
  let stores = [("8", "UInt8"), ("16", "UInt16"), ("32", "UInt32"), ("64", "UInt64")]
  return loads.map { name, number, memory in
    Family(kind + "Get" + name, .objectLoad(number, memory: memory, isArray: isArray))
  }
    + stores.map { name, memory in
      Family(kind + "Set" + name, .objectStore(.i64, memory: memory, isArray: isArray))
    }
}

private func floatFunction(_ name: String) -> String { "float" + name }

private let floatFamilies: [Family] = [Number.f32, .f64].flatMap { type in
  let prefix = type.rawValue
  var list = group(
    prefix, ["Add", "Mul"], .floatBinary(type, commutative: true), floatFunction)
  list += group(
    prefix, ["Sub", "Div", "Min", "Max", "Copysign"], .floatBinary(type, commutative: false),
    floatFunction)
  list += group(prefix, floatComparisons, .floatCompare(type), floatFunction)
  list += group(
    prefix, ["Abs", "Neg", "Ceil", "Floor", "Trunc", "Nearest", "Sqrt"], .unary(type, type),
    floatFunction)
  return list
}

private func conversion(_ name: String, _ from: Number, _ to: Number, _ function: String) -> Family
{
  Family(name, .unary(from, to), function)
}

private func truncations(_ from: Number, _ to: Number) -> [Family] {
  let source = from.rawValue.uppercased()
  var list = group("\(to)Trunc\(source)", ["S", "U"], .checkedUnary(from, to)) { "truncate" + $0 }
  list += group("\(to)TruncSat\(source)", ["S", "U"], .unary(from, to)) { "saturate" + $0 }
  return list
}

private let conversionFamilies: [Family] =
  [
    conversion("i64Extend32S", .i64, .i64, "extend32S"),
    conversion("i64ExtendI32S", .i32, .i64, "extendSigned"),
    conversion("i64ExtendI32U", .i32, .i64, "extendUnsigned"),
    conversion("f32ConvertI32S", .i32, .f32, "convertSigned"),
    conversion("f32ConvertI32U", .i32, .f32, "convertUnsigned"),
    conversion("f32ConvertI64S", .i64, .f32, "convertSigned"),
    conversion("f32ConvertI64U", .i64, .f32, "convertUnsigned"),
    conversion("f64ConvertI32S", .i32, .f64, "convertSigned"),
    conversion("f64ConvertI32U", .i32, .f64, "convertUnsigned"),
    conversion("f64ConvertI64S", .i64, .f64, "convertSigned"),
    conversion("f64ConvertI64U", .i64, .f64, "convertUnsigned"),
    conversion("f32DemoteF64", .f64, .f32, "demote"),
    conversion("f64PromoteF32", .f32, .f64, "promote"),
    conversion("i32ReinterpretF32", .f32, .i32, "reinterpret"),
    conversion("i64ReinterpretF64", .f64, .i64, "reinterpret"),
    conversion("f32ReinterpretI32", .i32, .f32, "reinterpret"),
    conversion("f64ReinterpretI64", .i64, .f64, "reinterpret"),
  ] + truncations(.f32, .i32) + truncations(.f64, .i32) + truncations(.f32, .i64)
  + truncations(.f64, .i64)

/// Handlers of no shape, each named FAMILY_SUFFIX, or FAMILY for an empty suffix.
private let handWrittenFamilies: [Family] = [
  Family("copy", .byHand(["s", "a", "d", "f", "c", "k"])),
  Family("copy2", .byHand([""])),
  Family("copyPinned", .byHand(["p", "s", "a", "c", "d", "sd"])),
  Family("pin", .byHand(["i", "d"])),
  Family("moveSlots", .byHand([""])),
  Family("br", .byHand([""])),
  Family("brIf", .byHand(["s", "a", "p"])),
  Family("brUnless", .byHand(["s", "a", "p"])),
  Family("brTable", .byHand(["s", "a"])),
  Family("select", .byHand(["s_a", "s_s", "a_a", "a_s"])),
  Family("selectF32", .byHand(["s_a", "s_s", "a_a", "a_s"])),
  Family("selectF64", .byHand(["s_a", "s_s", "a_a", "a_s"])),
  Family("enter", .byHand(["1", "2", "3", "4", "n"])),
  Family("call", .byHand([""])),
  Family("callIndirect", .byHand(["s", "a", "w"])),
  Family("callImport", .byHand([""])),
  Family("callReference", .byHand([""])),
  Family("tailCall", .byHand([""])),
  Family("tailCallReference", .byHand([""])),
  Family("tailCallImport", .byHand([""])),
  Family("tailCallIndirect", .byHand([""])),
  Family("returnVoid", .byHand([""])),
  Family("returnOne", .byHand(["s", "a", "d", "f", "c", "sd", "sf"])),
  Family("returnMany", .byHand([""])),
  Family("globalGet", .byHand(["a", "s"])),
  Family("globalSet", .byHand(["s", "a", "c"])),
  Family("globalGetShared", .byHand(["a", "s"])),
  Family("globalSetShared", .byHand(["s"])),
  Family("unreachable", .byHand([""])),
  Family("trapWith", .byHand([""])),
  Family("translate", .byHand([""])),
  Family("halt", .byHand([""])),
  Family("hostCall", .byHand([""])),
  Family("crossEnter", .byHand([""])),
  Family("crossLeave", .byHand([""])),
  Family("memorySize", .byHand([""])),
  Family("memoryGrow", .byHand([""])),
  Family("memoryCopy", .byHand([""])),
  Family("memoryFill", .byHand([""])),
  Family("memoryInit", .byHand([""])),
  Family("dataDrop", .byHand([""])),
  Family("refFunc", .byHand([""])),
  Family("tableGet", .byHand([""])),
  Family("tableSet", .byHand([""])),
  Family("tableSize", .byHand([""])),
  Family("tableGrow", .byHand([""])),
  Family("tableFill", .byHand([""])),
  Family("tableCopy", .byHand([""])),
  Family("tableInit", .byHand([""])),
  Family("elemDrop", .byHand([""])),
  Family("objects", .byHand([""])),
  Family("atomics", .byHand([""])),
  Family("i64Add128", .byHand([""])),
  Family("i64Sub128", .byHand([""])),
  Family("i64MulWideS", .byHand([""])),
  Family("i64MulWideU", .byHand([""])),
  Family("referenceCheck", .byHand([""])),
  Family("referenceTest", .byHand(["a", "s"])),
  Family("referenceCast", .byHand([""])),
  Family("referenceTestDescriptor", .byHand(["a", "s"])),
  Family("referenceCastDescriptor", .byHand([""])),
  Family("i31New", .byHand(["a", "s"])),
  Family("i31GetS", .byHand(["a", "s"])),
  Family("i31GetU", .byHand(["a", "s"])),
  Family("structureGetDescriptor", .byHand(["a", "s"])),
  Family("structureGetVector", .byHand([""])),
  Family("structureSetVector", .byHand([""])),
  Family("arrayLen", .byHand(["a", "s"])),
  Family("arrayGetVector", .byHand([""])),
  Family("arraySetVector", .byHand([""])),
  Family("throwException", .byHand([""])),
  Family("throwReference", .byHand([""])),
]
