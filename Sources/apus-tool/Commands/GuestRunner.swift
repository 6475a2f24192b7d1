// Runs a guest as a request says, and turns what happens into an exit status or an explanation.

import Apus
import ApusWASI

struct GuestRunner {
  let request: RunRequest
  let context: ToolContext

  func run() throws(ToolError) -> ExitStatus {
    let snapshot = try request.snapshotPath.map { (path) throws(ToolError) in
      do throws(SnapshotError) {
        return try Snapshot(contentsOf: path)
      } catch {
        throw ToolError(snapshot: error)
      }
    }
    let module = try loadModule(
      request.modulePath, context, features: request.features, cache: cache)
    defer { module.writeCache() }
    let invocation: Invocation?
    if let name = request.invokedName {
      invocation = try Invocation(name, request.arguments, module)
    } else {
      invocation = nil
    }
    let export = try request.exportPath.map { (path) throws(ToolError) in
      try ChangeFolder(path, context)
    }
    let hint = MissingPathHint()
    do throws(WASIError) {
      var configuration = try configuration()
      if !request.world.isQuiet { configuration.lookup = hint.note }
      let result = Result { () throws(WASIError) in
        try run(module, invocation, configuration, snapshot)
      }
      let isWritten = export?.write(configuration) ?? true
      let status = try result.get()
      if status != .success { show(hint) }
      return isWritten || status != .success ? status : .failure
    } catch {
      let explanation = explanation(of: error, module)
      if explanation.status == .trap { show(hint) }
      throw explanation
    }
  }

  private func show(_ hint: MissingPathHint) {
    let mounts = request.mounts.map { (guest: $0.guestPath, place: $0.place) }
    for line in hint.lines(mounts) { context.console.note(line) }
  }

  private func run(
    _ module: Module, _ invocation: Invocation?, _ configuration: WASIConfiguration,
    _ snapshot: Snapshot?
  ) throws(WASIError) -> ExitStatus {
    if let invocation { return try invoke(invocation, module, configuration, snapshot) }
    let program = try WASIProgram(module, configuration, store: storeConfiguration)
    if let snapshot { return status(try program.run(from: snapshot)) }
    return status(try program.run())
  }

  var cache: ModuleCache? {
    switch request.cache {
    case .none: return nil
    case .folder(let folder): return ModuleCache(folder: folder)
    case .standard:
      guard let folder = try? PythonPackage.cacheFolder(context) else { return nil }
      return ModuleCache(folder: folder + "/code")
    }
  }

  /// What the library is told of the request.
  func configuration() throws(WASIError) -> WASIConfiguration {
    var configuration = WASIConfiguration(arguments: [request.programName] + request.arguments)
    if request.inheritsEnvironment {
      for (name, value) in context.environment { configuration.environment[name] = value }
    }
    for change in request.environment {
      switch change {
      case .set(let name, let value): configuration.environment[name] = value
      case .inherit(let name):
        if let value = context.environmentValue(name) { configuration.environment[name] = value }
      }
    }
    for mount in request.mounts { try add(mount, to: &configuration) }
    if request.isDeterministic { configuration.makeDeterministic() }
    if let seed = request.randomSeed { configuration.random = .seeded(seed) }
    if request.trapsOnUnknownImports { configuration.unknownImports = .trap }
    try request.world.apply(to: &configuration, context.console)
    return configuration
  }

  private func add(_ mount: Mount, to configuration: inout WASIConfiguration) throws(WASIError) {
    let warn = request.world.isQuiet ? nil : context.console.note
    if let fileSystem = try mount.fileSystem(warn: warn) {
      configuration.mount(fileSystem, at: mount.guestPath)
    } else if case .host(let path) = mount.source {
      try configuration.preopen(
        path, at: mount.guestPath, mount.isReadOnly ? .readOnly : .readWrite)
    }
  }

  var storeConfiguration: StoreConfiguration {
    var configuration = StoreConfiguration()
    if let byteCount = request.maximumMemoryByteCount {
      configuration.maximumMemoryByteCount = byteCount
    }
    if let depth = request.maximumCallDepth { configuration.maximumCallDepth = depth }
    return configuration
  }

  private func status(_ status: Int32) -> ExitStatus {
    ExitStatus(code: UInt8(truncatingIfNeeded: status))
  }

  /// Calls one function instead of `_start`, and prints its results.
  private func invoke(
    _ invocation: Invocation, _ module: Module, _ configuration: WASIConfiguration,
    _ snapshot: Snapshot?
  ) throws(WASIError) -> ExitStatus {
    let wasi: WASI
    if let snapshot {
      wasi = try WASI(configuration, restoring: snapshot)
    } else {
      wasi = try WASI(configuration)
    }
    defer { wasi.close() }
    let store = Store(storeConfiguration)
    let imports = try wasi.imports(for: module, in: store)
    let instance: Instance
    if let snapshot {
      do throws(SnapshotError) {
        instance = try Instance(module, imports: imports, restoring: snapshot, in: store)
      } catch {
        throw .snapshot(error)
      }
    } else {
      do throws(InstantiationError) {
        instance = try Instance(module, imports: imports, in: store)
      } catch {
        return status(try WASI.status(of: error))
      }
      if let early = try wasi.initialize(instance) { return status(early) }
    }
    guard let function = instance.function(invocation.name) else {
      throw .host(ToolError("there is no exported function \(invocation.name)"))
    }
    do throws(CallError) {
      for result in try function.call(invocation.arguments) {
        context.console.print(ValueText.text(result))
      }
      return .success
    } catch {
      return status(try WASI.status(of: error))
    }
  }

  /// What a person needs to know of a program that could not start or did not end by itself.
  func explanation(of error: WASIError, _ module: Module) -> ToolError {
    let name = printable(request.modulePath)
    switch error {
    case .trap(let trap): return TrapReport.error(trap)
    case .exception(let exception): return TrapReport.error(exception)
    case .unknownImportCalled(let module, let name):
      return ToolError(
        "trap: the guest called \(printable("\(module).\(name)")), which nobody provides",
        status: .trap)
    case .unknownImports(let imports): return MissingImports.error(imports, name)
    case .unlinkable(let error):
      return ToolError("\(name) cannot be linked: \(printable(error.message))")
    case .notACommand: return MissingStart.error(module, name)
    case .unusableDirectory(let hostPath, let reason):
      let isOverlay = request.mounts.contains { $0.source == .overlay(hostPath: hostPath) }
      return ToolError(
        "--\(isOverlay ? "overlay" : "dir") \(printable(hostPath)): \(reason)",
        hints: [
          "the part before the first :: is a directory\(isOverlay ? "" : " or file") of this machine"
        ])
    case .unusableAddress(let address, let reason):
      return ToolError("cannot listen on \(printable(address)): \(reason)")
    case .unusableFile(let path, let reason):
      return ToolError("\(printable(path)): \(reason)")
    case .unusableArchive(let path, let reason):
      return ToolError(
        "--mount \(printable(path)): \(printable(reason))",
        hints: ["the part before the :: is a zip archive of this machine"])
    case .unusableString(let text):
      return ToolError(
        "\"\(printable(text))\" cannot be an argument or environment variable of the guest",
        hints: ["a name must not be empty or hold =, and nothing may hold a zero byte"])
    case .snapshot(let error): return ToolError(snapshot: error)
    case .host(let error as ToolError): return error
    case .host(let error): return ToolError("\(error)")
    }
  }
}

/// One function to call, with its arguments.
struct Invocation {
  let name: Name
  let arguments: [Value]

  /// Finds the function and reads the words as its type says.
  init(_ name: String, _ words: [String], _ module: Module) throws(ToolError) {
    let exportName = Name(name)
    self.name = exportName
    let functions = module.exportedFunctions
    guard let function = functions.first(where: { $0.name == exportName }) else {
      let names = functions.map { nameText($0.name) }
      var hints = nearest(to: name, among: names).map { ["did you mean \($0)?"] } ?? []
      if names.isEmpty {
        hints.append("the module exports no function")
      } else {
        hints.append("the module exports " + shortened(names, to: 8))
      }
      throw ToolError("there is no exported function \(printable(name))", hints: hints)
    }
    let parameters = function.type.parameters
    // Words for a function without parameters are the guest's command line alone.
    guard parameters.isEmpty || words.count == parameters.count else {
      throw ToolError(
        "\(printable(name)) takes \(counted(parameters.count, "parameter")), not \(words.count)",
        hints: ["its type is \(function.type)"], status: .usage)
    }
    var arguments: [Value] = []
    for (index, (word, type)) in zip(words, parameters).enumerated() {
      do {
        arguments.append(try ValueText.parse(word, as: type))
      } catch {
        throw ToolError(
          "parameter \(index + 1) of \(printable(name)): \(error.message)",
          hints: ["its type is \(function.type)"], status: .usage)
      }
    }
    self.arguments = arguments
  }
}

extension Module {
  /// The functions among the exports.
  var exportedFunctions: [(name: Name, type: FunctionType)] {
    exports.compactMap { export in
      if case .function(let type) = export.type { return (export.name, type) }
      return nil
    }
  }
}
