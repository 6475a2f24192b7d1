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
  /// With threads (`WASILimits.threadCount`), the program's first thread is one of its own, too, and `run`
  /// returns as soon as the program has ended: when `_start` returns, when any thread exits, or when any
  /// traps. Other threads then end at their next call to WASI or wait; one that only computes goes on
  /// computing until then.
  ///
  /// - Returns: its exit status, 0 to 255; 0 when `_start` returns.
  /// - Throws: `WASIError`: `unusableDirectory` when a directory has gone; `unusableString`;
  ///   `unknownImports` and `unlinkable` when it cannot be linked; `trap` when it traps;
  ///   `exception` when it throws one that nobody catches; `unknownImportCalled`.
  public func run() throws(WASIError) -> Int32 {
    let wasi = try WASI(configuration)
    defer { wasi.close() }
    guard let threads = wasi.threads, WASIThreads.areImported(by: module) else {
      return try run(wasi)
    }
    return try threads.run { () throws(WASIError) in try run(wasi) }
  }

  private func run(_ wasi: WASI) throws(WASIError) -> Int32 {
    let store = Store(storeConfiguration)
    let imports = try wasi.imports(for: module, in: store)
    let instance: Instance
    do throws(InstantiationError) {
      instance = try Instance(module, imports: imports, in: store)
    } catch {
      return try WASI.status(of: error)
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
