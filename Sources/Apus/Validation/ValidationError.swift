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
    /// A tag index is out of range.
    case unknownTag = "unknown tag"
    /// The index of a field is out of range.
    case unknownField = "unknown field"
    /// The index of an element segment is out of range.
    case unknownElementSegment = "unknown elem segment"
    /// The index of a data segment is out of range.
    case unknownDataSegment = "unknown data segment"
    /// A memory access promises an alignment above the size of what it accesses.
    case alignmentTooLarge = "alignment must not be larger than natural"
    /// An atomic access promises another alignment than the size of what it accesses.
    case atomicAlignment = "atomic alignment must be natural"
    /// A memory access has an offset beyond its memory's address type.
    case offsetOutOfRange = "offset out of range"
    /// A lane index is not below the number of lanes.
    case invalidLaneIndex = "invalid lane index"
    /// An `else` outside of an `if`.
    case misplacedElse = "else outside of an if"
    /// A `catch`, `catch_all` or `delegate` outside of a `try`.
    case misplacedCatch = "catch outside of a try"
    /// A `rethrow` names a block that is no `catch`.
    case invalidRethrow = "invalid rethrow label"
    /// A `select` names not one type, or a function has several results without multi-value.
    case invalidResultArity = "invalid result arity"
    /// `global.set` of an immutable global.
    case immutableGlobal = "immutable global"
    /// A local without a default value is read before it is set.
    case uninitializedLocal = "uninitialized local"
    /// `struct.set` of an immutable field.
    case immutableField = "immutable field"
    /// A change of an immutable array.
    case immutableArray = "immutable array"
    /// `array.copy` between arrays whose elements do not match.
    case arrayTypes = "array types do not match"
    /// Bytes of a data segment for an array that is not of numbers or vectors.
    case arrayNotNumeric = "array type is not numeric or vector"
    /// A function type is required, and another type is there.
    case notFunctionType = "non-function type"
    /// A structure type is required, and another type is there.
    case notStructureType = "non-structure type"
    /// An array type is required, and another type is there.
    case notArrayType = "non-array type"
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
    case memoryTooLarge = "memory size must be at most"
    /// A table's limits are beyond its address type.
    case tableTooLarge = "table size must be at most"
    /// A page's size is neither one byte nor 65,536.
    case pageSize = "invalid custom page size"
    /// A shared memory declares no maximum.
    case sharedWithoutMaximum = "shared memory must have maximum"
    /// A tag's type has results.
    case tagResults = "non-empty tag result type"
    /// A type does not match what it declares as its super type.
    case subtype = "sub type"
    /// A type declares one as its super type that comes later.
    case forwardUse = "forward use of type"
    /// A custom descriptor's type does not match that of the super type.
    case descriptorType = "descriptor type"
    /// The type that a custom descriptor is for does not match that of the super type.
    case describedType = "described type"
    /// A type and its custom descriptor are not in one group.
    case descriptorOutsideGroup = "descriptor type is outside rec group"
    /// A custom descriptor and the type it is for are not in one group.
    case describedOutsideGroup = "described type is outside rec group"
    /// A type with a custom descriptor is no structure.
    case descriptorNotStructure = "descriptor type must be a struct"
    /// A custom descriptor is no structure.
    case describedNotStructure = "described type must be a struct"
    /// A type names a custom descriptor that does not name the type.
    case notDescribedByDescriptor = "type is not described by its descriptor"
    /// A custom descriptor names a type that does not name it.
    case describedWithoutDescriptor = "described type is not described by descriptor"
    /// A custom descriptor comes before the type it is for.
    case forwardUseOfDescribed = "forward use of described type"
    /// An object that needs a custom descriptor is made without one.
    case missingDescriptor = "type with descriptor requires descriptor allocation"
    /// An object is made with a custom descriptor that its type does not have.
    case surplusDescriptor = "type without descriptor requires non-descriptor allocation"
    /// The custom descriptor is asked for of a type that has none.
    case typeWithoutDescriptor = "type without descriptor"
    /// A cast by custom descriptor to a type that has none.
    case castWithoutDescriptor = "type"
    /// Several memories without the feature multi-memory.
    case multipleMemories = "multiple memories"
    /// Several tables without the feature reference-types.
    case multipleTables = "multiple tables"
    /// A hint for a branch stands where there is none. Only a check of the hints finds it.
    case branchHint = "@metadata.code.branch_hint annotation"
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

  /// An error whose wording goes on without a colon.
  init(_ kind: Kind, continued words: String) {
    self.init(kind)
    message += " \(words)"
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
