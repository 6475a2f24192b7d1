// Instances in the hands of the host.
// https://webassembly.github.io/spec/core/exec/runtime.html#module-instances

/// A module brought to life in a store: its functions can be called, its memories read.
///
/// ```swift
/// let store = Store()
/// let instance = try Instance(module, imports: imports, in: store)
/// let add = try instance.function("add", (Int32, Int32).self, returning: Int32.self)
/// print(try add(1, 2))
/// ```
/// A handle. It keeps the store alive, and the store keeps the instance.
///
/// Spec: [module instances](https://webassembly.github.io/spec/core/exec/runtime.html#module-instances)
public final class Instance {
  /// The module.
  public let module: Module
  /// The store it lives in.
  public let store: Store
  let moduleInstance: ModuleInstance

  /// Instantiates: links imports, allocates, copies active segments, runs the start function.
  ///
  /// Throws `InstantiationError.unlinkable` when imports are missing or have other types (all of them
  /// in one error), or when memories and tables are larger than the store allows; `trap` when an active
  /// segment is out of bounds or the start function traps; `host` with what a host function threw that
  /// the start function called. After the latter two, earlier segments have been written to imported
  /// memories and tables.
  ///
  /// Spec: [instantiation](https://webassembly.github.io/spec/core/exec/modules.html#instantiation)
  public init(
    _ module: Module, imports: Imports = .init(), in store: Store
  ) throws(InstantiationError) {
    self.module = module
    self.store = store
    moduleInstance = try ModuleInstance.instantiate(module, imports, in: store)
  }

  init(_ moduleInstance: ModuleInstance, in store: Store) {
    module = moduleInstance.module
    self.store = store
    self.moduleInstance = moduleInstance
  }

  /// What the module exports by that name; `nil` when there is no such export.
  public func export(_ name: Name) -> External? { moduleInstance.export(name) }

  /// The exported function of that name; `nil` when no function is exported by it.
  public func function(_ name: Name) -> Function? {
    if case .function(let function) = export(name) { function } else { nil }
  }

  /// The exported memory of that name; `nil` when no memory is exported by it.
  public func memory(_ name: Name) -> Memory? {
    if case .memory(let memory) = export(name) { memory } else { nil }
  }

  /// The exported table of that name; `nil` when no table is exported by it.
  public func table(_ name: Name) -> Table? {
    if case .table(let table) = export(name) { table } else { nil }
  }

  /// The exported global of that name; `nil` when no global is exported by it.
  public func global(_ name: Name) -> Global? {
    if case .global(let global) = export(name) { global } else { nil }
  }

  /// A typed view of an exported function: parameters and results are Swift's own values, and nothing
  /// is boxed on the way. A single type is written without parentheses, none as `Void.self`. Keep it in a
  /// constant: looking it up and calling it with a literal in one expression confuses the compiler.
  ///
  /// Throws a `LinkError` when the module exports no function of that name, or one of another type.
  public func function<each P: WasmValue, each R: WasmValue>(
    _ name: Name, _ parameters: (repeat each P).Type,
    returning results: (repeat each R).Type = Void.self
  ) throws(LinkError) -> TypedFunction<repeat each P>.Returning<repeat each R> {
    let wanted = FunctionType.of(parameters, returning: results)
    let function = try exportedFunction(name, wanted)
    return TypedFunction<repeat each P>.Returning<repeat each R>(checked: function)
  }

  private func exportedFunction(
    _ name: Name, _ wanted: FunctionType
  ) throws(LinkError) -> Function {
    guard let export = export(name) else {
      let names = module.exports.filter { $0.type.kindName == "function" }.map(\.name)
      throw LinkError(
        .unknownExport,
        "\(name.quoted), a function \(wanted)\(hint(name, among: names, "the module exports"))")
    }
    guard case .function(let function) = export, function.type == wanted else {
      throw LinkError(
        .incompatibleExportType,
        "\(name.quoted) is a \(export.type), it was asked for as a function \(wanted)")
    }
    return function
  }
}

extension Instance: Hashable {
  /// Whether both are the same instance of the same store.
  public static func == (left: Instance, right: Instance) -> Bool {
    left.moduleInstance === right.moduleInstance
  }

  /// Hashes the instance's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(moduleInstance)) }
}
