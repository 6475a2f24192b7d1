// `apus wast`: runs scripts of the official test suite.

import Apus
import ApusScripts
import ApusText

enum WastCommand {
  static let command = Command(
    name: "wast",
    summary: "run test scripts",
    usage: ["[--features LIST] SCRIPT…"],
    operandOrder: .mixed,
    options: [FeatureList.option, .help],
    discussion: [
      "Runs scripts (.wast), as the official test suite of WebAssembly has them: modules, and commands "
        + "that say what must come of them. For each command that fails it prints a line: where it "
        + "stands, what was expected, and what happened. A line for each script tells how many commands "
        + "passed. SCRIPT may be -, for standard input.",
      "The verdicts are strict. What must fail has to fail in the right phase (malformed, invalid, "
        + "unlinkable, trap, exhaustion, exception), with a message that begins with the words of the "
        + "script. Numbers compare by their bits: -0 is not 0, and kinds of NaN are told apart. "
        + "Scripts can import the module spectest, and run threads.",
      "The exit status is 0 if all commands pass, and 1 if any fails.",
    ],
    examples: [
      .init(command: "apus wast i32.wast", meaning: "one script"),
      .init(command: "apus wast testsuite/*.wast", meaning: "many, with a sum at the end"),
      .init(
        command: "apus wast --features +custom-page-sizes memory_max.wast",
        meaning: "a script of a proposal that is not in version 3.0"),
    ],
    run: { arguments, context throws(ToolError) in
      let features = try FeatureList.value(arguments, ofCommand: "wast", default: .wasm3)
      guard !arguments.operands.isEmpty else {
        throw ToolError(
          "wast needs a script", hints: ["write apus wast SCRIPT…"], status: .usage)
      }
      return run(arguments.operands, features, context)
    })

  private static func run(
    _ paths: [String], _ features: Features, _ context: ToolContext
  ) -> ExitStatus {
    var total = Count()
    for path in paths {
      do throws(ToolError) {
        let count = try run(path, features, context)
        context.console.print("\(printable(path)): \(count.text)")
        total.add(count)
      } catch {
        context.console.report(error)
        total.brokenScriptCount += 1
      }
    }
    if paths.count > 1 {
      let broken =
        total.brokenScriptCount == 0
        ? "" : ", \(counted(total.brokenScriptCount, "script")) not run"
      context.console.print("\(counted(paths.count, "script")): \(total.text)\(broken)")
    }
    return total.failedCount == 0 && total.brokenScriptCount == 0 ? .success : .failure
  }

  /// The commands of a script, or of several.
  private struct Count {
    var commandCount = 0
    var failedCount = 0
    /// Scripts that could not be read.
    var brokenScriptCount = 0

    mutating func add(_ other: Count) {
      commandCount += other.commandCount
      failedCount += other.failedCount
    }

    var text: String {
      let passedCount = max(0, commandCount - failedCount)
      let commands = counted(commandCount, "command")
      if failedCount == 0 { return "\(commands), all passed" }
      return "\(commands), \(grouped(passedCount)) passed, \(grouped(failedCount)) failed"
    }
  }

  private static func run(
    _ path: String, _ features: Features, _ context: ToolContext
  ) throws(ToolError) -> Count {
    // Scripts may begin with anything, so nothing but the file itself is checked.
    if path != standardInputPath { _ = try checkFile(path) }
    let text = try readFile(path)
    if TextFormat.isBinary(text) {
      throw ToolError(
        "\(printable(path)) is a binary module, not a script",
        hints: ["to check that it is valid: apus validate \(printable(path))"])
    }
    let notice = ProgressNotice(
      "apus: running \(printable(fileName(of: path))) …", on: context.console)
    let result = ScriptRunner.run(text, features: features)
    notice.end()
    if result.commandCount == 0, let error = result.failures.first?.parseError {
      throw ToolError(error.rendered(path: printable(path)))
    }
    for failure in result.failures {
      let place = "\(printable(path)):\(failure.line)"
      context.console.print("\(place): \(failure.command): \(printable(failure.message))")
      if let error = failure.parseError {
        for line in error.excerpt.split(separator: "\n") { context.console.print("  \(line)") }
      }
    }
    return Count(commandCount: result.commandCount, failedCount: result.failures.count)
  }
}
