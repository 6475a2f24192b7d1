// `--features`: what of WebAssembly a module may use.

import Apus

/// Reads and writes lists of features: `all`, `wasm2,+threads`, `-simd`.
enum FeatureList {
  static let option = Option(
    "features", .value(placeholder: "LIST"),
    help: "What of WebAssembly modules may use: a version, and +NAME and -NAME for what to add and "
      + "take away, with commas between. apus help features lists the names.")

  /// Sets that have a name, with what is in them.
  static let versions: [(name: String, features: Features, meaning: String)] = [
    ("wasm1", Features(.core), "WebAssembly 1.0."),
    ("wasm2", .wasm2, "WebAssembly 2.0."),
    ("wasm3", .wasm3, "WebAssembly 3.0; run, validate and wast begin with it."),
    ("all", .all, "Everything; the other commands begin with it."),
  ]

  /// The features that can be named: all but those of version 1.0, which are always there.
  static let features = Feature.allCases.filter { $0 != .core }

  /// The features that the option says, starting from `start` if it names no version.
  static func value(
    _ arguments: ScannedArguments, default start: Features
  ) throws(UsageError) -> Features {
    guard let text = arguments.value(option) else { return start }
    return try parse(text, default: start)
  }

  /// The same for a command, which fails as its other options do.
  static func value(
    _ arguments: ScannedArguments, ofCommand command: String, default start: Features
  ) throws(ToolError) -> Features {
    do throws(UsageError) {
      return try value(arguments, default: start)
    } catch {
      throw ToolError(usage: error, command: command)
    }
  }

  /// Reads a list, from left to right.
  static func parse(_ text: String, default start: Features) throws(UsageError) -> Features {
    var features = start
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    for (position, item) in items.enumerated() {
      if let version = versions.first(where: { $0.name == item }) {
        guard position == 0 else {
          throw UsageError(
            message: "--features \(printable(text)): \(item) must come first",
            hint: "what stands before it would mean nothing")
        }
        features = version.features
        continue
      }
      let isRemoved = item.hasPrefix("-")
      let name = isRemoved || item.hasPrefix("+") ? item.dropFirst() : item
      guard let feature = Self.features.first(where: { $0.name == name }) else {
        throw unknown(String(name), in: text)
      }
      if isRemoved {
        features.subtract(Features(feature))
      } else {
        features.insert(feature)
      }
    }
    return features
  }

  private static func unknown(_ name: String, in text: String) -> UsageError {
    if name.isEmpty {
      return UsageError(
        message: "--features \(printable(text)): a name is missing",
        hint: "write --features +threads,-simd")
    }
    let near = nearest(to: name, among: features.map(\.name) + versions.map(\.name))
    return UsageError(
      message: "--features: there is no feature \(printable(name))",
      hint: (near.map { "did you mean \($0)? " } ?? "") + "apus help features lists the names")
  }

  /// The names of the features, in the order of the list.
  static func names(_ features: Features) -> [String] {
    Self.features.filter { features.contains($0) }.map(\.name)
  }

  /// What to write behind `--features` to add `features`: `+threads,+gc`.
  static func additions(_ features: Features) -> String {
    names(features).map { "+" + $0 }.joined(separator: ",")
  }

  /// The command line that means `features`: the version that is nearest, and the differences. Empty for
  /// `start`, which needs no option.
  static func option(for features: Features, default start: Features) -> [String] {
    if features == start { return [] }
    let (name, base) = nearestVersion(features)
    let added = names(features.subtracting(base)).map { "+" + $0 }
    let removed = names(base.subtracting(features)).map { "-" + $0 }
    // The default needs no name.
    let names = (base == start ? [] : [name]) + added + removed
    return ["--features", names.joined(separator: ",")]
  }

  /// The version with the fewest differences.
  static func nearestVersion(_ features: Features) -> (name: String, features: Features) {
    let differences = versions.map { version in
      (version, count: version.features.symmetricDifference(features).rawValue.nonzeroBitCount)
    }
    let best = differences.min { $0.count < $1.count }?.0 ?? ("wasm3", .wasm3, "")
    return (best.name, best.features)
  }
}

extension Feature {
  /// The feature in one line.
  var meaning: String {
    switch self {
    case .core: "What version 1.0 has."
    case .signExtension: "Sign extension of 8, 16 and 32 bits."
    case .saturating: "Conversions of floats to integers that do not trap."
    case .multiValue: "Functions and blocks with several results."
    case .bulkMemory: "Copying and filling of memories and tables."
    case .referenceTypes: "References as values, several tables."
    case .simd: "Vectors of 128 bits."
    case .tailCalls: "Calls in the place of a return."
    case .extendedConstants: "Sums and products in constant expressions."
    case .functionReferences: "References to functions by type, and never null."
    case .gc: "Structures and arrays, collected."
    case .exceptions: "Exceptions: throw, try_table."
    case .relaxedSIMD: "Vector instructions with looser results."
    case .multiMemory: "Several memories."
    case .memory64: "Memories and tables with addresses of 64 bits."
    case .branchHints: "Notes which way a branch is likely to go."
    case .threads: "Shared memories, atomic instructions."
    case .legacyExceptions: "The older exceptions: try, catch, delegate."
    case .customPageSizes: "Memories with pages of one byte."
    case .wideArithmetic: "Integers of 128 bits from two of 64."
    case .customDescriptors: "Structures with a descriptor that programs choose."
    }
  }
}
