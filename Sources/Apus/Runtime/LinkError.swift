// Unlinkable: what was given or found is not what was asked for.
// https://webassembly.github.io/spec/core/exec/modules.html#import-matching

/// An import is missing or has another type; or an export that was asked for; or a memory, table,
/// global or function cannot be made as asked.
public struct LinkError: Error, Hashable {
  /// Why. When several imports are wrong, that of the gravest.
  public let kind: Kind
  /// What was wanted and what was found, all wrong imports in one text. Begins with the kind's words.
  public let message: String

  /// The kinds of errors. The raw value is how the official test suite words it, if it does.
  public enum Kind: String, Sendable {
    /// Nothing is given for an import.
    case unknownImport = "unknown import"
    /// What is given for an import has another type.
    case incompatibleImportType = "incompatible import type"
    /// No export has the name.
    case unknownExport = "unknown export"
    /// The export is of another kind or type.
    case incompatibleExportType = "incompatible export type"
    /// The limits of a type are not valid, or its values cannot be made by the host.
    case invalidType = "invalid type"
    /// A value does not fit.
    case invalidValue = "invalid value"
    /// More memory or elements than the store's configuration or the system allows.
    case tooLarge = "too large"
  }

  init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    message = "\(kind.rawValue): \(detail)"
  }
}

extension LinkError: CustomStringConvertible {
  /// The message.
  public var description: String { message }
}

extension Name {
  /// The name in quotes, for messages: control characters cannot reach a terminal.
  var quoted: String { description.debugDescription }
}

extension ExternalType {
  /// `function`, `table`, `memory`, `global` or `tag`.
  var kindName: String {
    switch self {
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }
}
