// Hints of whether a branch is likely to be taken, which compilers leave in a custom section.
// https://webassembly.github.io/spec/core/appendix/custom.html

/// The contents of the custom section `metadata.code.branch_hint`.
///
/// Nothing depends on it: a broken one gives no hints and no error.
package struct BranchHints: Sendable {
  package struct Hint: Equatable, Sendable {
    /// Of the branch, in the module.
    package let byteOffset: Int
    package let isTaken: Bool
  }

  package static let sectionName: Name = "metadata.code.branch_hint"
  private var hints: [FunctionIndex: [Hint]] = [:]

  /// No hints.
  init() {}

  /// The hints of a module.
  package init(_ syntax: ModuleSyntax, _ bytes: ModuleBytes) {
    guard let section = syntax.sections.first(where: { $0.name == Self.sectionName }) else {
      return
    }
    do {
      try read(section.contents, syntax, bytes)
    } catch {
      hints = [:]
    }
  }

  /// The hints for a function's branches, in the order of the section.
  package subscript(_ function: FunctionIndex) -> [Hint] { hints[function] ?? [] }

  private mutating func read(
    _ range: ByteRange, _ syntax: ModuleSyntax, _ bytes: ModuleBytes
  ) throws(DecodingError) {
    var reader = ByteReader(bytes, range)
    for _ in 0..<(try reader.length()) {
      let function = try reader.u32()
      let position = Int(function) - syntax.importedFunctionCount
      // Offsets count from the body's local declarations.
      let body = syntax.bodies.indices.contains(position) ? syntax.bodies[position].bytes : nil
      for _ in 0..<(try reader.length()) {
        let byteOffset = Int(try reader.u32())
        let start = reader.byteOffset
        guard try reader.length() == 1 else { throw DecodingError(.integerTooLong, at: start) }
        let isTaken = try reader.byte() != 0
        guard let body else { continue }
        hints[function, default: []].append(
          Hint(byteOffset: body.byteOffset + byteOffset, isTaken: isTaken))
      }
    }
  }

  /// Throws when a hint is for something else than an `if` or a `br_if`. For checks of the section
  /// itself: a module with a wrong hint is valid. `syntax` and `bytes` must be those of a valid module.
  package func check(
    _ syntax: ModuleSyntax, _ bytes: ModuleBytes, features: Features
  ) throws(ValidationError) {
    for (function, hints) in hints.sorted(by: { $0.key < $1.key }) {
      let body = syntax.bodies[Int(function) - syntax.importedFunctionCount]
      let branches = Self.branches(of: body, bytes, features)
      for hint in hints where !branches.contains(hint.byteOffset) {
        throw ValidationError(.branchHint, "invalid target")
          .located(at: hint.byteOffset, functionIndex: function)
      }
    }
  }

  /// The byte offsets in the module of what can have hints in a function.
  package static func branches(
    of body: ModuleSyntax.FunctionBody, _ bytes: ModuleBytes, _ features: Features
  ) -> Set<Int> {
    var branches: Set<Int> = []
    guard var locals = try? LocalDeclarations(bytes, body: body.bytes, features: features) else {
      return branches
    }
    while (try? locals.next()) != nil {}
    var decoder = InstructionDecoder(bytes, range: locals.instructions, features: features)
    var instruction = Instruction()
    while !decoder.isAtEnd, (try? decoder.decode(into: &instruction)) != nil {
      if instruction.opcode == .if || instruction.opcode == .brIf {
        branches.insert(instruction.byteOffset)
      }
    }
    return branches
  }
}
