// The tables of options that feed both the scanner and the help pages.

/// One option of a command: a row of its table.
struct Option: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Given or not given.
    case flag
    /// Takes a value; the placeholder stands for it in help pages.
    case value(placeholder: String)
    /// Takes a value only with an equals sign, and may do without.
    case optionalValue(placeholder: String)
  }

  /// Without the two hyphens.
  let name: String
  /// The letter of the short form, behind one hyphen.
  let short: Character?
  let kind: Kind
  /// Whether it may be given several times with different values.
  let isRepeatable: Bool
  let help: String

  init(
    _ name: String, short: Character? = nil, _ kind: Kind = .flag, isRepeatable: Bool = false,
    help: String
  ) {
    self.name = name
    self.short = short
    self.kind = kind
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// What every command understands.
  static let help = Option("help", short: "h", help: "Show this page.")

  /// As the help page writes it: `-h, --help` or `--dir HOST`.
  var synopsis: String {
    let long = short.map { "-\($0), --\(name)" } ?? "--\(name)"
    return switch kind {
    case .flag: long
    case .value(let placeholder): "\(long) \(placeholder)"
    case .optionalValue(let placeholder): "\(long)[=\(placeholder)]"
    }
  }
}

/// A command of the tool: its table of options, its help page and what it does.
struct Command: Sendable {
  /// Whose operands may look like options.
  enum OperandOrder: Sendable {
    /// Options and operands in any order, until `--`.
    case mixed
    /// The first operand ends the options: what follows belongs to the guest.
    case optionsFirst
    /// Everything is an operand: the guest has the whole command line.
    case operandsOnly
  }

  /// A paragraph or example of the help page.
  struct Example: Sendable {
    let command: String
    let meaning: String
  }

  let name: String
  /// One line for the list of commands.
  let summary: String
  /// What follows `apus NAME` in the usage lines.
  let usage: [String]
  let operandOrder: OperandOrder
  let options: [Option]
  let discussion: [String]
  let examples: [Example]
  /// Carries the command out and gives the exit status.
  let run: @Sendable (ScannedArguments, ToolContext) throws(ToolError) -> ExitStatus
}
