// What modules export and import.
// https://webassembly.github.io/spec/core/exec/runtime.html#external-values

/// Something exported or to be imported.
///
/// Spec: [external values](https://webassembly.github.io/spec/core/exec/runtime.html#external-values)
public enum External {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)

  /// Its type. The limits of memories and tables begin at their size now.
  public var type: ExternalType {
    switch self {
    case .function(let function): .function(function.type)
    case .table(let table): .table(table.type)
    case .memory(let memory): .memory(memory.type)
    case .global(let global): .global(global.type)
    case .tag(let tag): .tag(tag.type)
    }
  }

  /// The store it was made in.
  public var store: Store {
    switch self {
    case .function(let function): function.store
    case .table(let table): table.store
    case .memory(let memory): memory.store
    case .global(let global): global.store
    case .tag(let tag): tag.store
    }
  }
}
