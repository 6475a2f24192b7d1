// `apus validate`: is it a valid module?

import Apus

enum ValidateCommand {
  static let command = Command(
    name: "validate",
    summary: "check that modules are valid",
    usage: ["[--features LIST] MODULE…"],
    operandOrder: .mixed,
    options: [FeatureList.option, .help],
    discussion: [
      "Decodes and validates every MODULE, and runs nothing. Prints one line for each: \"ok\" on "
        + "standard output, or on standard error what is wrong and where. The exit status is 1 if "
        + "any module is not valid. For - it reads standard input."
    ],
    examples: [
      .init(command: "apus validate hello.wasm", meaning: "one module"),
      .init(command: "apus validate build/*.wasm", meaning: "every module of a folder"),
      .init(
        command: "apus validate --features wasm2 hello.wasm",
        meaning: "would an engine for version 2.0 take it?"),
    ],
    run: { arguments, context throws(ToolError) in
      let features = try FeatureList.value(arguments, ofCommand: "validate", default: .wasm3)
      return run(arguments, features, context)
    })

  private static func run(
    _ arguments: ScannedArguments, _ features: Features, _ context: ToolContext
  ) -> ExitStatus {
    if arguments.operands.isEmpty {
      context.console.report(
        ToolError("validate needs a module", hints: ["write apus validate MODULE…"]))
      return .usage
    }
    var status = ExitStatus.success
    for path in arguments.operands {
      do throws(ToolError) {
        let module = try loadModule(path, context, features: features)
        context.console.print(okLine(path, module))
      } catch {
        context.console.report(error)
        status = .failure
      }
    }
    return status
  }

  private static func okLine(_ path: String, _ module: Module) -> String {
    // A pipe has no length.
    let status = try? System.status(of: path)
    let size = status.map { $0.kind == .regular ? byteCountText($0.byteCount) + ", " : "" } ?? ""
    let code = module.sections.first { $0.kind == "code" }?.byteCount ?? 0
    return "\(printable(path)): ok, \(size)\(counted(module.functionCount, "function")), "
      + "\(byteCountText(code)) of code"
  }
}
