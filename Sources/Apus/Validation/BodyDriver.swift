// Decoder and validator together, over the bodies of a module.
// https://webassembly.github.io/spec/core/valid/modules.html#functions

/// Decodes and validates one body after the other. One driver works on one thread.
struct BodyDriver: ~Copyable {
  /// The first errors of the bodies driven so far.
  struct Findings: Sendable {
    /// No body is driven after one that is malformed.
    var malformed: DecodingError?
    var invalid: ValidationError?
  }

  private let syntax: ModuleSyntax
  private let bytes: ModuleBytes
  private let features: Features
  private let hasDataCount: Bool
  private var validator: FunctionValidator
  private var instruction = Instruction()
  /// Whether bodies are only decoded: the module is invalid, and what remains to be known is
  /// whether it is malformed too.
  private var onlyDecodes: Bool
  private(set) var findings = Findings()

  init(
    _ syntax: ModuleSyntax, context: ValidationContext, onlyDecodes: Bool
  ) {
    self.syntax = syntax
    bytes = context.bytes
    features = context.features
    hasDataCount = syntax.dataCount != nil
    validator = FunctionValidator(context)
    self.onlyDecodes = onlyDecodes
  }

  /// Drives the bodies at these positions of the code section.
  mutating func run(_ positions: Range<Int>) {
    for position in positions {
      do {
        try run(position)
      } catch {
        findings.malformed = error
        return
      }
    }
  }

  private mutating func run(_ position: Int) throws(DecodingError) {
    let body = syntax.bodies[position].bytes
    begin(position, body)
    var declarations = try LocalDeclarations(bytes, body: body, features: features)
    while let run = try declarations.next() { declare(run, at: body) }
    var decoder = InstructionDecoder(
      bytes, range: declarations.instructions, features: features, hasDataCount: hasDataCount)
    var depth = 1
    while depth > 0 {
      if !onlyDecodes { depth = validator.validateQuickly(&decoder) }
      if decoder.isAtEnd { throw decoder.missingEnd(in: bytes) }
      try decoder.decode(into: &instruction)
      switch instruction.opcode {
      case .block, .loop, .if, .tryTable, .try: depth += 1
      case .end, .delegate: depth -= 1
      default: break
      }
      if onlyDecodes { continue }
      do { try validator.validate(&instruction) } catch { note(error) }
    }
    if !decoder.isAtEnd { throw decoder.bytesBehindEnd }
  }

  private mutating func begin(_ position: Int, _ body: ByteRange) {
    if onlyDecodes { return }
    let index = FunctionIndex(truncatingIfNeeded: syntax.importedFunctionCount + position)
    do {
      try validator.begin(function: index)
    } catch {
      note(error.located(at: body.byteOffset))
    }
  }

  private mutating func declare(_ run: LocalDeclarations.Run, at body: ByteRange) {
    if onlyDecodes { return }
    do {
      try validator.declareLocals(run.count, of: run.type)
    } catch {
      note(error.located(at: body.byteOffset))
    }
  }

  /// Keeps the first error, and stops validating: of the rest only the decoder's errors count.
  private mutating func note(_ error: ValidationError) {
    findings.invalid = error
    onlyDecodes = true
  }
}
