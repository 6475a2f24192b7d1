// The tool `apus`: finds the command and runs it.

import Apus

@main
struct Tool {
  static let version = "0.1.0"

  static let commands = [
    RunCommand.command, PythonCommand.command, SnapshotCommand.command, InspectCommand.command,
    ValidateCommand.command,
    TextCommands.encode, TextCommands.decode, DumpCommand.command, WastCommand.command,
    HelpCommand.command,
  ]

  static let versionOption = Option("version", short: "V", help: "Show the version.")
  static let options = [Option.help, versionOption]

  static var overview: String { HelpPage.overview(of: commands, options: options) }

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    System.exit(status(of: words, .standard()))
  }

  /// Carries out a command line (without the tool's own name) and gives the exit status.
  static func status(of words: [String], _ context: ToolContext) -> ExitStatus {
    do throws(ToolError) {
      return try run(words, context)
    } catch {
      context.console.report(error)
      return error.status
    }
  }

  static func command(named name: String) -> Command? { commands.first { $0.name == name } }

  private static func run(_ words: [String], _ context: ToolContext) throws(ToolError) -> ExitStatus
  {
    guard let first = words.first else {
      context.console.writeError(Array(overview.utf8))
      return .usage
    }
    if let command = command(named: first) {
      return try run(command, Array(words.dropFirst()), context)
    }
    if first.hasPrefix("-") { return try runOptions(words, context) }
    if looksLikeModule(first) { return try run(RunCommand.command, words, context) }
    throw unknownCommand(first)
  }

  private static func run(
    _ command: Command, _ words: [String], _ context: ToolContext
  ) throws(ToolError) -> ExitStatus {
    let scanned: ScannedArguments
    do {
      let scanner = Scanner(options: command.options, operandOrder: command.operandOrder)
      scanned = try scanner.scan(words)
    } catch {
      throw ToolError(usage: error, command: command.name)
    }
    if scanned.has(.help) {
      context.console.printText(HelpPage.page(of: command))
      return .success
    }
    return try command.run(scanned, context)
  }

  /// A command line that begins with an option: the tool's own ones.
  private static func runOptions(
    _ words: [String], _ context: ToolContext
  ) throws(ToolError) -> ExitStatus {
    let scanned: ScannedArguments
    do {
      scanned = try Scanner(options: options, operandOrder: .mixed).scan(words)
    } catch {
      let name = words[0].drop { $0 == "-" }.prefix { $0 != "=" }
      if RunCommand.command.options.contains(where: { $0.name == name }) {
        throw ToolError(
          "--\(name) is an option of apus run", hints: ["write apus run --\(name) …"],
          status: .usage)
      }
      throw ToolError(usage: error, command: nil)
    }
    if scanned.has(versionOption) {
      context.console.print("apus \(version) (WebAssembly 3.0, WASI preview 1)")
    } else {
      context.console.printText(overview)
    }
    return .success
  }

  /// Whether a word in the place of a command is the path of a module.
  static func looksLikeModule(_ word: String) -> Bool {
    word.contains("/") || word.hasSuffix(".wasm") || word.hasSuffix(".wat")
  }

  static func unknownCommand(_ name: String) -> ToolError {
    var hints: [String] = []
    if let near = nearest(to: name, among: commands.map(\.name)) {
      hints.append("did you mean apus \(near)?")
    }
    if let status = try? System.status(of: name), status.kind == .regular {
      hints.append("to run the file: apus run \(printable(name))")
    }
    return ToolError(
      "there is no command \(printable(name))",
      hints: hints + ["apus help lists the commands"], status: .usage)
  }
}

extension ToolError {
  /// A command line that makes no sense.
  init(usage error: UsageError, command: String?) {
    let page = command.map { "apus help \($0)" } ?? "apus help"
    self.init(
      error.message, hints: (error.hint.map { [$0] } ?? []) + ["\(page) shows the options"],
      status: .usage)
  }
}
