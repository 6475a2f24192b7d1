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
  /// How much files may still grow; `nil` without a limit.
  var fileGrowth: FileGrowth?
  /// Why the last path was not found; written only while somebody wants to know.
  var lastMiss: PathMiss?
  /// Its threads; `nil` when it may start none.
  let threads: ThreadGroup?

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
    fileGrowth = configuration.limits.fileByteCount.map(FileGrowth.init)
    let threadCount = configuration.limits.threadCount
    threads = threadCount > 0 ? ThreadGroup(maximumCount: threadCount) : nil
  }

  /// The names of import modules that WASI provides. The last is that of wasi-threads.
  public static var moduleNames: [Name] {
    Version.allCases.map(\.moduleName) + [WASIThreads.module]
  }

  /// The type of a function that WASI provides; `nil` when it provides none of that name.
  public static func functionType(_ module: Name, _ name: Name) -> FunctionType? {
    if module == WASIThreads.module {
      return name == WASIThreads.spawn ? WASIThreads.spawnType : nil
    }
    guard let version = Version(moduleName: module) else { return nil }
    return FunctionTable.row(name, in: version)?.type
  }

  /// What `module` imports from WASI, added to what the embedder provides itself.
  ///
  /// When the configuration allows threads, that includes `thread-spawn` and shared memories.
  ///
  /// - Parameters:
  ///   - module: the module to be linked.
  ///   - store: where it will live.
  ///   - given: imports of the embedder's own; they win over WASI's.
  ///   - inThreads: the embedder's own imports for the store of a thread that the guest starts. It is
  ///     called for each; by default there are none.
  /// - Throws: `WASIError.unknownImports` when neither provides an imported function and
  ///   `WASIConfiguration.unknownImports` is `error`; `unlinkable` when a shared memory is too large.
  public func imports(
    for module: Module, in store: Store, adding given: Imports = Imports(),
    inThreads: @escaping WASIThreadImports = { _ in Imports() }
  ) throws(WASIError) -> Imports {
    try imports(for: module, in: store, adding: given, inThreads: inThreads, thread: 0)
  }

  /// The same for a thread: 0 is the first one.
  func imports(
    for module: Module, in store: Store, adding given: Imports,
    inThreads threadImports: @escaping WASIThreadImports, thread: Int32
  ) throws(WASIError) -> Imports {
    var imports = given
    var unknown: [Module.Import] = []
    for item in module.imports {
      if let own = imports[item.module, item.name] {
        threads?.share(own, as: item)
        continue
      }
      switch item.type {
      case .function(let type):
        guard let function = function(item, type, in: store, threadImports, thread) else {
          unknown.append(item)
          continue
        }
        imports.define(item.module, item.name, .function(function))
      case .memory(let type) where type.isShared && threads != nil:
        let memory = try sharedMemory(item, type, in: store)
        imports.define(item.module, item.name, .memory(memory))
      default: unknown.append(item)
      }
    }
    if !unknown.isEmpty { throw .unknownImports(unknown) }
    return imports
  }

  /// What an imported function is; `nil` when nobody provides it.
  private func function(
    _ item: Module.Import, _ type: FunctionType, in store: Store,
    _ threadImports: @escaping WASIThreadImports, _ thread: Int32
  ) -> Function? {
    if let version = Version(moduleName: item.module),
      let row = FunctionTable.row(item.name, in: version)
    {
      return Function(row.type, in: store) { [self] call in
        try invoke(row, version, thread, &call)
      }
    }
    if threads != nil, item.module == WASIThreads.module, item.name == WASIThreads.spawn {
      return spawnFunction(in: store, threadImports)
    }
    guard configuration.unknownImports == .trap else { return nil }
    return Function(type, in: store) { _ in
      throw WASIError.unknownImportCalled(module: item.module, name: item.name)
    }
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
      return try status(ofProgram: error)
    }
  }

  private func run(_ function: Function) throws(WASIError) -> Int32 {
    do throws(CallError) {
      _ = try function.call([])
      return 0
    } catch {
      return try status(ofProgram: error)
    }
  }

  /// How the program has ended, which another thread may have done.
  private func status(ofProgram error: CallError) throws(WASIError) -> Int32 {
    if let ending = threads?.ending { return try ending.get() }
    return try Self.status(of: error)
  }

  /// The exit status of a guest that ended itself during a call.
  ///
  /// - Throws: `WASIError.trap`, `exception`, `unknownImportCalled` or `host` when it ended otherwise.
  public static func status(of error: CallError) throws(WASIError) -> Int32 {
    switch error {
    case .trap(let trap): throw .trap(trap)
    case .exception(let exception): throw .exception(exception)
    case .host(let exit as WASIExit): return exit.status
    case .host(let ended as ProgramEnded): return try ended.ending.get()
    case .host(let hostError): throw WASIError(hostError)
    }
  }

  /// The exit status of a guest whose start function ended the program during instantiation.
  ///
  /// - Throws: `WASIError.unlinkable` when it could not be instantiated; otherwise as for a call.
  public static func status(of error: InstantiationError) throws(WASIError) -> Int32 {
    switch error {
    case .unlinkable(let linkError): throw .unlinkable(linkError)
    case .trap(let trap): return try status(of: CallError.trap(trap))
    case .exception(let exception): return try status(of: CallError.exception(exception))
    case .host(let hostError): return try status(of: CallError.host(hostError))
    }
  }

  /// Closes every descriptor that the guest left open. The process's own streams stay open.
  public func close() {
    threads?.lock.lock()
    descriptors.closeAll()
    threads?.lock.unlock()
  }

  /// One call from a guest: arguments out of the frame, the result into it.
  private func invoke(
    _ row: FunctionRow, _ version: Version, _ thread: Int32, _ call: inout HostCall
  ) throws {
    guard let threads else { return try invokeAlone(row, version, thread, &call) }
    threads.lock.lock()
    defer { threads.lock.unlock() }
    if let ending = threads.ending { throw ProgramEnded(ending: ending) }
    try invokeAlone(row, version, thread, &call)
    // While it waited, another thread may have ended the program.
    if let ending = threads.ending { throw ProgramEnded(ending: ending) }
  }

  private func invokeAlone(
    _ row: FunctionRow, _ version: Version, _ thread: Int32, _ call: inout HostCall
  ) throws {
    var arguments = Arguments(row, version, call)
    arguments.thread = thread
    try takeSnapshot(row, arguments, call)
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

  /// Carries out what may wait for something outside: with threads, once `file` is ready, and while
  /// others go on. Throws `intr` when the program ends meanwhile.
  func waiting<Value>(
    for file: any OpenFile, _ flags: DescriptorFlags, writes: Bool,
    _ body: () throws(Errno) -> Value
  ) throws(Errno) -> Value {
    guard let threads, let host = file.pollDescriptor else { return try body() }
    return try threads.withoutLock { () throws(Errno) in
      if !flags.contains(.nonblock) { try threads.wait(for: host, writes: writes) }
      return try body()
    }
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
