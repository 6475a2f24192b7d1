// The modules of scripts as files, for other tools to look at.

import ApusText
import Foundation

/// A module that a script holds, in its binary form.
struct ModuleOfScript {
  /// The command and where it begins: `12.module`, `40.assert_invalid`.
  let name: String
  let bytes: [UInt8]

  /// The modules of a script, those that must be malformed or invalid too; not those whose text has no
  /// binary form.
  ///
  /// Throws when the text is no script.
  static func all(of file: SuiteFile, _ text: [UInt8]) throws(ParseError) -> [ModuleOfScript] {
    var counts: [Int: Int] = [:]
    return modules(of: try Script(text).commands).compactMap { command, module in
      guard let bytes = try? module.encode(features: file.features) else { return nil }
      counts[command.line, default: 0] += 1
      let count = counts[command.line] ?? 1
      let place = count == 1 ? "\(command.line)" : "\(command.line)-\(count)"
      let keyword = command.kind.keyword.replacing(" ", with: "_")
      return ModuleOfScript(name: "\(place).\(keyword)", bytes: bytes)
    }
  }

  private static func modules(
    of commands: [ScriptCommand]
  ) -> [(command: ScriptCommand, module: ScriptModule)] {
    commands.flatMap { command -> [(command: ScriptCommand, module: ScriptModule)] in
      switch command.kind {
      case .module(let module), .moduleDefinition(let module), .assertModule(_, let module, _):
        [(command, module)]
      case .thread(_, _, let commands): modules(of: commands)
      default: []
      }
    }
  }

  /// Writes the modules of `files` as `folder/NAME OF THE SCRIPT/12.module.wasm`, and gives their number.
  ///
  /// Throws when a script cannot be read, or a file not be written.
  static func write(_ files: [SuiteFile], to folder: String) throws -> Int {
    var count = 0
    for file in files {
      let text = Array(try Data(contentsOf: URL(filePath: file.path)))
      let place = URL(filePath: folder).appending(path: file.name).deletingPathExtension()
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for module in try all(of: file, text) {
        try Data(module.bytes).write(to: place.appending(path: module.name + ".wasm"))
        count += 1
      }
    }
    return count
  }
}
