// `apus help`: the help pages.

enum HelpCommand {
  static let command = Command(
    name: "help",
    summary: "show a help page",
    usage: ["[COMMAND]"],
    operandOrder: .mixed,
    options: [.help],
    discussion: [
      "Shows the page of COMMAND, or the list of commands. apus help features lists what --features "
        + "can name."
    ],
    examples: [
      .init(command: "apus help run", meaning: "the options of apus run"),
      .init(command: "apus help features", meaning: "the features of WebAssembly"),
    ],
    run: { arguments, context throws(ToolError) in
      guard let name = arguments.operands.first else {
        context.console.printText(Tool.overview)
        return .success
      }
      if name == "features" {
        context.console.printText(HelpPage.features)
        return .success
      }
      guard let command = Tool.command(named: name) else { throw Tool.unknownCommand(name) }
      context.console.printText(HelpPage.page(of: command))
      return .success
    })
}
