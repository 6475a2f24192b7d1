// Import matching: what a module needs against what is given.
// https://webassembly.github.io/spec/core/exec/modules.html#import-matching

/// What a module's imports were resolved to, by kind and in order.
struct Links {
  var functions: [UnsafeMutablePointer<FunctionRecord>] = []
  var tables: [UnsafeMutablePointer<TableRecord>] = []
  var memories: [UnsafeMutablePointer<MemoryRecord>] = []
  var globals: [UnsafeMutablePointer<UInt64>] = []

  /// Resolves all imports of `module`, or says all that is wrong with them.
  init(_ module: Module, _ imports: Imports, in store: Store) throws(LinkError) {
    var problems: [(kind: LinkError.Kind, text: String)] = []
    for wanted in module.imports {
      let name = "\(wanted.module.quoted) \(wanted.name.quoted)"
      guard let given = imports[wanted.module, wanted.name] else {
        problems.append(
          (.unknownImport, "\(name), a \(wanted.type)" + Self.missing(wanted, imports)))
        continue
      }
      if given.store !== store {
        problems.append(
          (
            .incompatibleImportType,
            "\(name) was made in another store; a store takes its own things only"
          ))
      } else if !given.type.matches(wanted.type) {
        problems.append(
          (
            .incompatibleImportType,
            "\(name) must be a \(wanted.type), a \(given.type) was given"
          ))
      } else {
        append(given)
      }
    }
    // Nothing given at all is graver than something of another type.
    guard let gravest = problems.first(where: { $0.kind == .unknownImport }) ?? problems.first
    else { return }
    if problems.count == 1 { throw LinkError(gravest.kind, gravest.text) }
    let lines = problems.map { "\n  \($0.kind.rawValue): \($0.text)" }.joined()
    throw LinkError(gravest.kind, "\(problems.count) imports cannot be linked:\(lines)")
  }

  private mutating func append(_ external: External) {
    switch external {
    case .function(let function): functions.append(function.record)
    case .table(let table): tables.append(table.record)
    case .memory(let memory): memories.append(memory.record)
    case .global(let global): globals.append(global.cell)
    }
  }

  /// What may help with an import for which nothing is given.
  private static func missing(_ wanted: Module.Import, _ imports: Imports) -> String {
    guard let names = imports.names(of: wanted.module) else {
      return hint(wanted.module, among: imports.moduleNames, "the imports given are of")
    }
    return hint(wanted.name, among: names, "of this module there are")
  }
}

extension ExternalType {
  /// Whether something of this type can be given where `wanted` is imported.
  ///
  /// Spec: [matching](https://webassembly.github.io/spec/core/valid/matching.html#external-types)
  func matches(_ wanted: ExternalType) -> Bool {
    switch (self, wanted) {
    case (.function(let given), .function(let wanted)): given == wanted
    case (.table(let given), .table(let wanted)):
      given.elementType == wanted.elementType && given.limits.match(wanted.limits)
    case (.memory(let given), .memory(let wanted)): given.limits.match(wanted.limits)
    case (.global(let given), .global(let wanted)): given == wanted
    default: false
    }
  }
}

extension Limits {
  /// Whether sizes within these limits are also within `wanted`.
  fileprivate func match(_ wanted: Limits) -> Bool {
    guard minimum >= wanted.minimum else { return false }
    guard let wantedMaximum = wanted.maximum else { return true }
    return maximum.map { $0 <= wantedMaximum } ?? false
  }
}
