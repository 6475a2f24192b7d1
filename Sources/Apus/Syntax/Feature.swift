// The features of WebAssembly that a module may use, and sets of them.

/// One feature of WebAssembly beyond, or including, its first version.
///
/// Every opcode belongs to one; so do a few forms of types, limits and segments.
public enum Feature: UInt8, CaseIterable, Sendable {
  /// What version 1.0 has.
  case core
  case signExtension, saturating, multiValue, bulkMemory, referenceTypes, simd
  case tailCalls, extendedConstants, functionReferences, gc, exceptions, relaxedSIMD
  case multiMemory, memory64, branchHints
  case threads, legacyExceptions, customPageSizes, wideArithmetic, customDescriptors

  /// The name people know the feature by, as in the public list of proposals.
  public var name: String {
    switch self {
    case .core: "core"
    case .signExtension: "sign-extension"
    case .saturating: "saturating-float-to-int"
    case .multiValue: "multi-value"
    case .bulkMemory: "bulk-memory"
    case .referenceTypes: "reference-types"
    case .simd: "simd"
    case .tailCalls: "tail-call"
    case .extendedConstants: "extended-const"
    case .functionReferences: "function-references"
    case .gc: "gc"
    case .exceptions: "exceptions"
    case .relaxedSIMD: "relaxed-simd"
    case .multiMemory: "multi-memory"
    case .memory64: "memory64"
    case .branchHints: "branch-hinting"
    case .threads: "threads"
    case .legacyExceptions: "legacy-exceptions"
    case .customPageSizes: "custom-page-sizes"
    case .wideArithmetic: "wide-arithmetic"
    case .customDescriptors: "custom-descriptors"
    }
  }
}

/// A set of features.
public struct Features: OptionSet, Hashable, Sendable {
  /// One bit per case of `Feature`, at the position of its raw value.
  public let rawValue: UInt32

  /// A set from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of the features given.
  public init(_ features: Feature...) {
    self.init(rawValue: features.reduce(0) { $0 | 1 << UInt32($1.rawValue) })
  }

  /// Whether the set has `feature`.
  public func contains(_ feature: Feature) -> Bool { rawValue >> UInt32(feature.rawValue) & 1 != 0 }

  /// Every feature there is.
  public static let all = Features(rawValue: 1 << UInt32(Feature.allCases.count) - 1)

  /// Adds `feature` to the set.
  public mutating func insert(_ feature: Feature) {
    // Without the array that the initialiser from several features makes.
    self = Features(rawValue: rawValue | 1 << UInt32(feature.rawValue))
  }

  /// WebAssembly 2.0.
  public static let wasm2 = Features(
    .core, .signExtension, .saturating, .multiValue, .bulkMemory, .referenceTypes, .simd)

  /// WebAssembly 3.0.
  public static let wasm3: Features = wasm2.union(
    Features(
      .tailCalls, .extendedConstants, .functionReferences, .gc, .exceptions, .relaxedSIMD,
      .multiMemory, .memory64, .branchHints))
}
