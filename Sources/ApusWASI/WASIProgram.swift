// Runs a command: a module with a function `_start`.
// https://github.com/WebAssembly/WASI/blob/main/legacy/application-abi.md

import Apus

/// A module to be run as a program.
///
/// ```swift
/// let status = try WASIProgram(Module(contentsOf: "hello.wasm")).run()
/// ```
public struct WASIProgram {
  /// The program's code.
  public let module: Module
  /// What the program is given.
  public let configuration: WASIConfiguration
  /// The limits of its store.
  public let storeConfiguration: StoreConfiguration

  /// A program of `module` in the world of `configuration`.
  ///
  /// - Throws: `WASIError.notACommand` when the module has no function `_start`; the error says what
  ///   the module is instead.
  public init(
    _ module: Module, _ configuration: WASIConfiguration = WASIConfiguration(),
    store storeConfiguration: StoreConfiguration = StoreConfiguration()
  ) throws(WASIError) {
    if let shape = Self.shape(of: module) { throw .notACommand(found: shape) }
    self.module = module
    self.configuration = configuration
    self.storeConfiguration = storeConfiguration
  }

  /// Runs the program to its end, and closes what it left open.
  ///
  /// - Returns: its exit status, 0 to 255; 0 when `_start` returns.
  /// - Throws: `WASIError`: `unusableDirectory` when a directory has gone; `unusableString`;
  ///   `unknownImports` and `unlinkable` when it cannot be linked; `trap` when it traps;
  ///   `exception` when it throws one that nobody catches; `unknownImportCalled`.
  public func run() throws(WASIError) -> Int32 {
    let wasi = try WASI(configuration)
    defer { wasi.close() }
    let store = Store(storeConfiguration)
    let imports = try wasi.imports(for: module, in: store)
    let instance: Instance
    do throws(InstantiationError) {
      instance = try Instance(module, imports: imports, in: store)
    } catch {
      switch error {
      case .unlinkable(let linkError): throw .unlinkable(linkError)
      case .trap(let trap): throw .trap(trap)
      case .exception(let exception): throw .exception(exception)
      case .host(let exit as WASIExit): return exit.status
      case .host(let hostError): throw WASIError(hostError)
      }
    }
    return try wasi.start(instance)
  }

  /// What a module is when it is no command; `nil` for a command.
  static func shape(of module: Module) -> WASIError.ModuleShape? {
    var functions: [Name] = []
    var isReactor = false
    for export in module.exports {
      if export.name == "_start" {
        return export.type == .function(FunctionType([])) ? nil : .startOfOtherType(export.type)
      }
      guard case .function = export.type else { continue }
      if export.name == "_initialize" { isReactor = true } else { functions.append(export.name) }
    }
    if isReactor { return .reactor(functions: functions) }
    return functions.isEmpty ? .noFunctions : .library(functions: functions)
  }
}
