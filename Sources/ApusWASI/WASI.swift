// One guest's WASI: its descriptors, clocks and random numbers, and the functions to link with.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md

import Apus

/// The world of one guest, for linking by hand; `WASIProgram` does it for you.
///
/// ```swift
/// let wasi = try WASI(configuration)
/// defer { wasi.close() }
/// let imports = try wasi.imports(for: module, in: store)
/// let instance = try Instance(module, imports: imports, in: store)
/// try wasi.initialize(instance)
/// ```
public final class WASI {
  let configuration: WASIConfiguration
  let descriptors: DescriptorTable
  let clock: GuestClock
  var random: RandomSource
  /// `name=value`, in order.
  let environment: GuestStrings
  let arguments: GuestStrings
  /// Bytes that may still go to standard output and standard error.
  var outputBytesLeft: Int
  /// Why the last path was not found; written only while tracing.
  var pathMiss: String?

  /// Opens the directories of `configuration` and makes its world.
  ///
  /// - Throws: `WASIError.unusableDirectory`, or `WASIError.unusableString` for an argument or
  ///   environment variable with a zero byte in it, or a variable without a name or with an equals
  ///   sign in its name.
  public init(_ configuration: WASIConfiguration) throws(WASIError) {
    self.configuration = configuration
    arguments = try GuestStrings(configuration.arguments)
    var variables: [String] = []
    for (name, value) in configuration.environment {
      if name.isEmpty || name.utf8.contains(UInt8(ascii: "=")) { throw .unusableString(name) }
      variables.append("\(name)=\(value)")
    }
    environment = try GuestStrings(variables)
    clock = GuestClock(configuration.clocks)
    random = RandomSource(configuration.random)
    outputBytesLeft = configuration.limits.outputByteCount ?? Int.max
    descriptors = try DescriptorTable(configuration, clock)
  }

  /// The names of import modules that WASI provides.
  public static var moduleNames: [Name] { Version.allCases.map(\.moduleName) }

  /// The type of a function that WASI provides; `nil` when it provides none of that name.
  public static func functionType(_ module: Name, _ name: Name) -> FunctionType? {
    guard let version = Version(moduleName: module) else { return nil }
    return FunctionTable.row(name, in: version)?.type
  }

  /// What `module` imports from WASI, added to what the embedder provides itself.
  ///
  /// - Parameters:
  ///   - module: the module to be linked.
  ///   - store: where it will live.
  ///   - given: imports of the embedder's own; they win over WASI's.
  /// - Throws: `WASIError.unknownImports` when neither provides an imported function and
  ///   `WASIConfiguration.unknownImports` is `error`.
  public func imports(for module: Module, in store: Store, adding given: Imports = Imports())
    throws(WASIError) -> Imports
  {
    var imports = given
    var unknown: [Module.Import] = []
    for item in module.imports where imports[item.module, item.name] == nil {
      guard case .function(let type) = item.type else {
        unknown.append(item)
        continue
      }
      if let version = Version(moduleName: item.module),
        let row = FunctionTable.row(item.name, in: version)
      {
        let function = Function(row.type, in: store) { [self] call in
          try invoke(row, version, &call)
        }
        imports.define(item.module, item.name, .function(function))
      } else if configuration.unknownImports == .trap {
        let function = Function(type, in: store) { _ in
          throw WASIError.unknownImportCalled(module: item.module, name: item.name)
        }
        imports.define(item.module, item.name, .function(function))
      } else {
        unknown.append(item)
      }
    }
    if !unknown.isEmpty { throw .unknownImports(unknown) }
    return imports
  }

  /// Calls `_start`, the entry of a command.
  ///
  /// - Returns: the exit status, 0 to 255; 0 when `_start` returns.
  /// - Throws: `WASIError.notACommand`, `trap`, `exception`, `unknownImportCalled`, or `host`.
  public func start(_ instance: Instance) throws(WASIError) -> Int32 {
    guard let start = instance.function("_start") else {
      throw .notACommand(found: WASIProgram.shape(of: instance.module) ?? .noFunctions)
    }
    return try run(start)
  }

  /// Calls `_initialize`, if there is one: what a reactor needs before any other call.
  ///
  /// - Returns: `nil` when the reactor is ready, the exit status when it ended itself.
  /// - Throws: `WASIError.trap`, `exception`, `unknownImportCalled`, or `host`.
  public func initialize(_ instance: Instance) throws(WASIError) -> Int32? {
    guard let initialize = instance.function("_initialize") else { return nil }
    do throws(CallError) {
      _ = try initialize.call([])
      return nil
    } catch {
      return try Self.status(of: error)
    }
  }

  private func run(_ function: Function) throws(WASIError) -> Int32 {
    do throws(CallError) {
      _ = try function.call([])
      return 0
    } catch {
      return try Self.status(of: error)
    }
  }

  /// The exit status of a guest that ended itself during a call.
  ///
  /// - Throws: `WASIError.trap`, `exception`, `unknownImportCalled` or `host` when it ended otherwise.
  public static func status(of error: CallError) throws(WASIError) -> Int32 {
    switch error {
    case .trap(let trap): throw .trap(trap)
    case .exception(let exception): throw .exception(exception)
    case .host(let exit as WASIExit): return exit.status
    case .host(let hostError): throw WASIError(hostError)
    }
  }

  /// Closes every descriptor that the guest left open. The process's own streams stay open.
  public func close() { descriptors.closeAll() }

  /// One call from a guest: arguments out of the frame, the result into it.
  private func invoke(_ row: FunctionRow, _ version: Version, _ call: inout HostCall) throws {
    let arguments = Arguments(row, version, call)
    let errno: Errno
    if let memory = call.memory {
      errno = try memory.withUnsafeBytes { (bytes) throws(WASIExit) in
        try perform(row, arguments, GuestMemory(bytes))
      }
    } else {
      errno = try perform(
        row, arguments, GuestMemory(UnsafeMutableRawBufferPointer(start: nil, count: 0)))
    }
    if row.hasResult { call.setResult(Int32(errno.rawValue)) }
  }

  /// Performs a call; `proc_exit` and signals leave by the error.
  func perform(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    throws(WASIExit) -> Errno
  {
    if configuration.trace != nil {
      return try performTraced(row, arguments, memory)
    }
    return try performUntraced(row, arguments, memory)
  }

  func performUntraced(_ row: FunctionRow, _ arguments: Arguments, _ memory: GuestMemory)
    throws(WASIExit) -> Errno
  {
    var exit: WASIExit?
    do throws(Errno) {
      switch row.body {
      case .call(let body): try body(self, arguments, memory)
      case .ending(let body): exit = try body(arguments)
      }
    } catch {
      return error
    }
    if let exit { throw exit }
    return .success
  }
}
