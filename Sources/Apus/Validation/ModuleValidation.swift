// The validation of a whole module, on all processors where that pays.
// https://webassembly.github.io/spec/core/valid/modules.html#valid-module

import Synchronization

/// Decides whether a decoded module is valid.
package enum ModuleValidation {
  /// A module with fewer bytes of code is validated on one thread.
  private static let threadingByteCount = 1 << 20
  /// Bodies are handed to threads in pieces of about so many bytes.
  private static let chunkByteCount = 1 << 18

  /// Checks `syntax`, which was decoded from `bytes` with `features`, and all its bodies.
  ///
  /// A malformed body counts before anything invalid, and a lower byte offset before a higher one,
  /// whatever thread came upon it. `threadCount` and `isQuick` are for tests and measurements: by
  /// default a large module takes as many threads as there are processors, and the quick pass goes
  /// ahead of the validator.
  ///
  /// Gives how the module's types relate, and their ids.
  ///
  /// Spec: [valid modules](https://webassembly.github.io/spec/core/valid/modules.html#valid-module)
  @discardableResult
  package static func validate(
    _ syntax: ModuleSyntax, bytes: ModuleBytes, features: Features = .wasm2,
    threadCount: Int? = nil, isQuick: Bool = true
  ) throws(ModuleError) -> TypeHierarchy {
    var hierarchy = TypeHierarchy()
    var isDeclared: [Bool] = []
    var ruleError: ValidationError?
    do {
      var types = TypeRules(syntax, features)
      try types.check()
      hierarchy = types.hierarchy
      try DeclarationRules(syntax: syntax, features: features, hierarchy: hierarchy).check()
      var rules = InitializationRules(syntax, hierarchy, bytes: bytes, features: features)
      try rules.check()
      isDeclared = rules.isDeclared
    } catch {
      guard case .invalid(let invalid) = error else { throw error }
      ruleError = invalid
    }
    // To decode bodies alone takes no context.
    let context = ValidationContext(
      ruleError == nil ? syntax : ModuleSyntax(), hierarchy, bytes: bytes, features: features,
      isDeclared: isDeclared,
      quick: isQuick && ruleError == nil ? QuickTables(syntax, features) : nil)
    let findings = drive(
      syntax, context, onlyDecodes: ruleError != nil, threadCount: threadCount)
    if let error = findings.lazy.compactMap(\.malformed).first { throw .malformed(error) }
    if let ruleError { throw .invalid(ruleError) }
    if let error = findings.lazy.compactMap(\.invalid).first { throw .invalid(error) }
    return hierarchy
  }

  /// How the types of a module relate that was found valid before.
  static func hierarchy(
    ofValid syntax: ModuleSyntax, _ features: Features
  ) throws(ModuleError) -> TypeHierarchy {
    var types = TypeRules(syntax, features)
    try types.check()
    return types.hierarchy
  }

  /// What is found in the bodies, in their order.
  private static func drive(
    _ syntax: ModuleSyntax, _ context: ValidationContext, onlyDecodes: Bool, threadCount: Int?
  ) -> [BodyDriver.Findings] {
    let chunks = chunks(of: syntax.bodies)
    let isLarge = chunks.count > threadingByteCount / chunkByteCount
    let threadCount = threadCount ?? (isLarge ? Threads.processorCount : 1)
    let findings = Mutex([BodyDriver.Findings](repeating: .init(), count: chunks.count))
    Threads.forEach(below: chunks.count, threadCount: threadCount) { index in
      var driver = BodyDriver(syntax, context: context, onlyDecodes: onlyDecodes)
      driver.run(chunks[index])
      let found = driver.findings
      findings.withLock { $0[index] = found }
    }
    return findings.withLock { $0 }
  }

  /// The positions of `bodies` in contiguous pieces of about `chunkByteCount` bytes.
  private static func chunks(of bodies: [ModuleSyntax.FunctionBody]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    var byteCount = 0
    for (position, body) in bodies.enumerated() {
      byteCount += body.bytes.byteCount
      if byteCount >= chunkByteCount {
        chunks.append(start..<position + 1)
        (start, byteCount) = (position + 1, 0)
      }
    }
    if start < bodies.count { chunks.append(start..<bodies.count) }
    return chunks
  }
}
