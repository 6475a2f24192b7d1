// Help pages, made from the tables of commands and options.

import Apus

/// The text of a help page, at most 80 columns wide.
enum HelpPage {
  static let width = 80

  /// The page of one command.
  static func page(of command: Command) -> String {
    var lines = ["apus \(command.name): \(command.summary)", ""]
    lines.append("USAGE")
    lines += command.usage.map { "  apus \(command.name) \($0)" }
    for paragraph in command.discussion {
      lines.append("")
      lines += wrap(paragraph, indent: 0)
    }
    if !command.options.isEmpty {
      lines += ["", "OPTIONS"]
      for option in command.options {
        lines += entry(option.synopsis, option.help + (option.isRepeatable ? " Repeatable." : ""))
      }
    }
    lines += examples(command.examples)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page of the tool itself.
  static func overview(of commands: [Command], options: [Option]) -> String {
    var lines = ["apus: run WebAssembly programs, in pure Swift", "", "USAGE"]
    lines += ["  apus COMMAND …", "  apus MODULE.wasm [ARGUMENTS…]", ""]
    lines += wrap(
      "A module's path in the place of a command (anything with a slash, or that ends in .wasm or .wat) "
        + "means apus run.", indent: 0)
    lines += ["", "COMMANDS"]
    for command in commands {
      let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst()
      lines += entry(command.name, summary + ".")
    }
    lines += ["", "OPTIONS"]
    for option in options { lines += entry(option.synopsis, option.help) }
    lines += examples(overviewExamples)
    lines += ["", "EXIT STATUS"]
    for (status, meaning) in exitStatuses { lines += entry(status, meaning) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page of what `--features` can name.
  static var features: String {
    var lines = ["apus help features: what of WebAssembly a module may use", "", "USAGE"]
    lines += ["  --features LIST", ""]
    lines += wrap(
      "LIST begins with a version, or with nothing for what the command has by default. +NAME adds a "
        + "feature, -NAME takes one away; commas stand between. A module that uses a feature that is "
        + "not there is an error, which says what to write. apus inspect shows what a module uses.",
      indent: 0)
    lines += ["", "VERSIONS"]
    for version in FeatureList.versions { lines += entry(version.name, version.meaning) }
    let groups: [(title: String, features: Features)] = [
      ("IN VERSION 2.0", .wasm2), ("ADDED IN VERSION 3.0", Features.wasm3.subtracting(.wasm2)),
      ("NOT IN A VERSION YET, OR NOT ANY MORE", Features.all.subtracting(.wasm3)),
    ]
    let column = 28
    for group in groups {
      lines += ["", group.title]
      for feature in FeatureList.features where group.features.contains(feature) {
        lines += entry(feature.name, feature.meaning, column: column)
      }
    }
    lines += examples(featureExamples)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let featureExamples = [
    Command.Example(
      command: "apus run --features +threads tool.wasm", meaning: "version 3.0 and threads"),
    Command.Example(
      command: "apus validate --features wasm2,-simd tool.wasm",
      meaning: "version 2.0 without vectors"),
  ]

  private static let overviewExamples = [
    Command.Example(command: "apus python -c 'print(6 * 7)'", meaning: "CPython, no set-up needed"),
    Command.Example(command: "apus hello.wasm", meaning: "run a program"),
    Command.Example(command: "apus help run", meaning: "what run can do"),
  ]

  private static let exitStatuses = [
    ("0-255", "What the guest gave to exit."),
    ("134", "The guest trapped; the message and a backtrace are on standard error."),
    ("64", "The command line makes no sense."),
    ("1", "Any other failure."),
  ]

  private static func examples(_ examples: [Command.Example]) -> [String] {
    if examples.isEmpty { return [] }
    var lines = ["", "EXAMPLES"]
    for example in examples {
      lines.append("  \(example.command)")
      lines += wrap(example.meaning, indent: 6)
    }
    return lines
  }

  /// A term and its explanation, in two columns; a long term has a line of its own.
  private static func entry(
    _ term: String, _ explanation: String, column: Int = 20
  ) -> [String] {
    var lines = wrap(explanation, indent: column)
    let head = "  \(term)"
    if head.count + 2 <= column, let first = lines.first {
      lines[0] = padded(head, to: column) + first.dropFirst(column)
    } else {
      lines.insert(head, at: 0)
    }
    return lines
  }

  /// The words of `text` in lines that begin with `indent` spaces.
  static func wrap(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    for word in text.split(separator: " ") {
      if line.count > indent, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
      }
      line += (line.count > indent ? " " : "") + word
    }
    lines.append(line)
    return lines
  }
}
