// What a module does wrong that is well-formed but invalid.
// https://webassembly.github.io/spec/core/valid/conventions.html

/// A module is invalid: its bytes are well-formed, but it breaks a rule of validation.
///
/// Spec: [validation](https://webassembly.github.io/spec/core/valid/conventions.html)
public struct ValidationError: Error, Hashable {
  /// The rule that is broken.
  public let kind: Kind
  /// Of the instruction in the module; where no instruction is at fault, of its section or function.
  public private(set) var byteOffset: Int
  /// The function whose body is at fault, in the module's index space; `nil` outside of bodies.
  public private(set) var functionIndex: UInt32?
  /// The official test suite's words for the rule, then the details.
  public private(set) var message: String

  /// The rules of validation, as one tells them apart by their message.
  ///
  /// The raw value is how the message begins: the official test suite's words.
  public enum Kind: String, Sendable, CaseIterable {
    /// Operands, results, initialisers or elements have another type than is required.
    case typeMismatch = "type mismatch"
    /// A type index is out of range.
    case unknownType = "unknown type"
    /// A function index is out of range.
    case unknownFunction = "unknown function"
    /// A table index is out of range.
    case unknownTable = "unknown table"
    /// A memory index is out of range.
    case unknownMemory = "unknown memory"
    /// A global index is out of range.
    case unknownGlobal = "unknown global"
    /// A local index is out of range.
    case unknownLocal = "unknown local"
    /// A branch leaves more blocks than there are.
    case unknownLabel = "unknown label"
    /// The index of an element segment is out of range.
    case unknownElementSegment = "unknown elem segment"
    /// The index of a data segment is out of range.
    case unknownDataSegment = "unknown data segment"
    /// A memory access promises an alignment above the size of what it accesses.
    case alignmentTooLarge = "alignment must not be larger than natural"
    /// A memory access has an offset beyond its memory's address type.
    case offsetOutOfRange = "offset out of range"
    /// A lane index is not below the number of lanes.
    case invalidLaneIndex = "invalid lane index"
    /// An `else` outside of an `if`.
    case misplacedElse = "else outside of an if"
    /// A `select` names not one type, or a function has several results without multi-value.
    case invalidResultArity = "invalid result arity"
    /// `global.set` of an immutable global.
    case immutableGlobal = "immutable global"
    /// `ref.func` of a function that occurs nowhere outside of bodies.
    case undeclaredFunctionReference = "undeclared function reference"
    /// An instruction that is not constant, in an initialiser or offset.
    case constantExpressionRequired = "constant expression required"
    /// Two exports have one name.
    case duplicateExportName = "duplicate export name"
    /// The start function takes parameters or gives results.
    case startFunctionType = "start function"
    /// The minimum of limits is above their maximum.
    case minimumAboveMaximum = "size minimum must not be greater than maximum"
    /// A memory's limits are beyond its address type.
    case memoryTooLarge = "memory size must be at most 65536 pages (4GiB)"
    /// A table's limits are beyond its address type.
    case tableTooLarge = "table size must be at most 2^32-1"
    /// Several memories without the feature multi-memory.
    case multipleMemories = "multiple memories"
    /// Several tables without the feature reference-types.
    case multipleTables = "multiple tables"
    /// An instruction that the enabled features do not have.
    case unsupportedInstruction = "unsupported instruction"
    /// Valid, but larger than Apus can run.
    case implementationLimit = "implementation limit"
  }
}

extension ValidationError {
  /// An error without a place; whoever knows the place adds it.
  init(_ kind: Kind, _ detail: String? = nil) {
    self.kind = kind
    byteOffset = 0
    functionIndex = nil
    message = detail.map { "\(kind.rawValue): \($0)" } ?? kind.rawValue
  }

  /// An error about an index, which the test suite appends to its wording.
  init(_ kind: Kind, index: some BinaryInteger) {
    self.init(kind)
    message += " \(index)"
  }

  /// The error with its place.
  func located(
    at byteOffset: Int, functionIndex: FunctionIndex? = nil, mnemonic: StaticString? = nil
  ) -> ValidationError {
    var error = self
    error.byteOffset = byteOffset
    error.functionIndex = functionIndex
    if let mnemonic { error.message += " (\(mnemonic))" }
    return error
  }
}

extension ValidationError: CustomStringConvertible {
  /// One line: where, then what.
  public var description: String {
    let function = functionIndex.map { "function \($0), " } ?? ""
    let offset = String(byteOffset, radix: 16)
    return "invalid module: \(function)byte 0x\(offset): \(message)"
  }
}
