// Scripts (.wast): commands of the official test suite.
// https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import Apus

/// A script: commands in their order.
package struct Script: Sendable {
  package let commands: [ScriptCommand]

  /// Reads a script. Modules in it are only skipped: each is read when it is encoded, so that an error
  /// in one is the result of its command. A text of module fields is a script of one module.
  ///
  /// Throws when the text outside of modules is no script, or when a token anywhere is none.
  package init(_ text: [UInt8]) throws(ParseError) {
    var parser = try ScriptParser(text)
    commands = try parser.script()
  }
}

package struct ScriptCommand: Sendable {
  package let kind: Kind
  /// Where it begins, counted from 1.
  package let line: Int

  package enum Kind: Sendable {
    /// Define a module and instantiate it.
    case module(ScriptModule)
    case moduleDefinition(ScriptModule)
    /// Instantiate a definition: the one of that identifier, or the latest.
    case moduleInstance(identifier: Name?, definition: Name?)
    /// Make an instance known for imports: the one of that identifier, or the latest.
    case register(Name, instance: Name?)
    case action(ScriptAction)
    case assertReturn(ScriptAction, [ResultPattern])
    /// `message` is empty for `assert_exception`.
    case assertAction(ActionFailure, ScriptAction, message: String)
    case assertModule(ModuleFailure, ScriptModule, message: String)
    /// Run `commands` in a thread that sees the instances `shared`.
    case thread(identifier: Name?, shared: [Name], commands: [ScriptCommand])
    case wait(thread: Name)
  }
}

/// How an action must fail.
package enum ActionFailure: Sendable {
  case trap, exhaustion, exception
}

/// How a module must fail: when it is read, validated, or instantiated.
package enum ModuleFailure: Sendable {
  case malformed, malformedCustom, invalid, invalidCustom, unlinkable, trap
}

package enum ScriptAction: Sendable {
  /// Call the export `name` of an instance, or of the latest.
  case invoke(instance: Name?, name: Name, arguments: [ScriptValue])
  /// Read the exported global `name` of an instance, or of the latest.
  case get(instance: Name?, name: Name)
}

/// A module in a script.
package struct ScriptModule: Sendable {
  package let identifier: Name?
  package let source: Source

  package enum Source: Sendable {
    /// What follows `module` in the script's text, up to its closing parenthesis.
    case text([UInt8], Range<Int>)
    case binary([UInt8])
    case quote([UInt8])
  }

  /// The module's bytes.
  ///
  /// Throws when its text breaks the text format. For a module in the script's own text, the error
  /// names the place in the script; for a quoted one, the place in the quoted text.
  package func encode(
    features: Features = .all, keepsNames: Bool = true
  ) throws(ParseError) -> [UInt8] {
    switch source {
    case .binary(let bytes):
      return bytes
    case .quote(let bytes):
      return try TextFormat.encode(bytes, features: features, keepsNames: keepsNames)
    case .text(let text, let range):
      var reader = try TokenReader(text, range)
      let header = try reader.binder("module")
      let bytes = try ModuleAssembler.fields(
        &reader, named: header.name ?? header.identifier, features, keepsNames: keepsNames)
      guard reader.token.kind == .end else { throw reader.unexpected(expected: "a module field") }
      return bytes
    }
  }
}
