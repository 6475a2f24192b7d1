// `apus help`: the help pages.

enum HelpCommand {
  static let command = Command(
    name: "help",
    summary: "show a help page",
    usage: ["[COMMAND]"],
    operandOrder: .mixed,
    options: [.help],
    discussion: ["Shows the page of COMMAND, or the list of commands."],
    examples: [.init(command: "apus help run", meaning: "the options of apus run")],
    run: { arguments, context throws(ToolError) in
      guard let name = arguments.operands.first else {
        context.console.printText(Tool.overview)
        return .success
      }
      guard let command = Tool.command(named: name) else { throw Tool.unknownCommand(name) }
      context.console.printText(HelpPage.page(of: command))
      return .success
    })
}
