// Runs the commands of a script and decides whether each did what the script says.
// https://github.com/WebAssembly/spec/tree/main/interpreter#scripts

import Apus
import ApusText

/// What runs one script, or one thread of a script, in a store of its own.
///
/// To be used on one thread.
public final class ScriptRunner {
  let features: Features
  let configuration: StoreConfiguration
  /// Whether the modules get a hint for every branch.
  let addsHints: Bool
  let store: Store
  private(set) var result = ScriptResult()
  /// What modules can import: the test module and what was registered.
  private var imports: Imports
  private var instances: [Name: Exports] = [:]
  /// `nil` before the first module and after one that failed.
  private var latest: Exports?
  private var definitions: [Name: Module] = [:]
  private var latestDefinition: Module?
  private var hostValues: [UInt32: HostValue] = [:]
  private var threads: [Name: ScriptThread] = [:]
  private var unnamedThreads: [ScriptThread] = []

  typealias Exports = [Name: External]

  /// Throws when the system does not give the memory that the test module needs.
  init(
    features: Features, _ configuration: StoreConfiguration, addsHints: Bool = false
  ) throws(LinkError) {
    self.features = features
    self.configuration = configuration
    self.addsHints = addsHints
    store = Store(configuration)
    imports = try TestModule.imports(in: store)
  }

  /// Runs a script, on a thread of its own, and waits for its end. A text that is none is one failure.
  ///
  /// `features` are those that its modules may use; its stores have the `configuration`. With `addsHints`
  /// its modules get a hint for every branch, which changes the order of their code and nothing else.
  public static func run(
    _ text: [UInt8], features: Features, _ configuration: StoreConfiguration = StoreConfiguration(),
    addsHints: Bool = false
  ) -> ScriptResult {
    ScriptThread { runHere(text, features, configuration, addsHints) }.wait()
  }

  private static func runHere(
    _ text: [UInt8], _ features: Features, _ configuration: StoreConfiguration, _ addsHints: Bool
  ) -> ScriptResult {
    do {
      let script = try Script(text)
      let runner = try ScriptRunner(features: features, configuration, addsHints: addsHints)
      runner.run(script.commands)
      return runner.result
    } catch {
      let parseError = error as? ParseError
      let failure = Failure(
        line: parseError?.line ?? 1, command: "script", message: "\(error)",
        parseError: parseError)
      return ScriptResult(failures: [failure])
    }
  }

  /// Makes what another thread shares known by a module's name.
  func share(_ name: Name, _ memories: [Name: SharedMemory]) {
    instances[name] = memories.mapValues { .memory(Memory($0, in: store)) }
  }

  /// Runs all commands, then waits for threads that the script has not waited for.
  func run(_ commands: [ScriptCommand]) {
    for command in commands {
      result.commandCount += 1
      do throws(Complaint) {
        try run(command.kind)
      } catch {
        result.failures.append(
          Failure(
            line: command.line, command: command.kind.keyword, message: error.message,
            parseError: error.parseError))
      }
    }
    for thread in Array(threads.values) + unnamedThreads { finish(thread) }
  }

  private func run(_ command: ScriptCommand.Kind) throws(Complaint) {
    switch command {
    case .module(let source): try define(source)
    case .moduleDefinition(let source):
      latestDefinition = nil
      let module = try succeed { try load(source) }
      latestDefinition = module
      if let identifier = source.identifier { definitions[identifier] = module }
    case .moduleInstance(let identifier, let definition):
      latest = nil
      let module = definition.map { definitions[$0] } ?? latestDefinition
      guard let module else { throw Complaint("there is no such module definition") }
      let exports = try succeed { try instantiate(module) }
      add(exports, identifier)
    case .register(let name, let instance):
      for (item, external) in try exports(of: instance) { imports.define(name, item, external) }
    case .action(let action): _ = try succeed { try perform(try find(action)) }
    case .assertReturn(let action, let patterns): try assertReturn(action, patterns)
    case .assertAction(let failure, let action, let message):
      try assertAction(failure, action, message)
    case .assertModule(let failure, let module, let message):
      try assertModule(failure, module, message)
    case .thread(let identifier, let shared, let commands):
      try start(identifier, shared, commands)
    case .wait(let identifier):
      guard let thread = threads.removeValue(forKey: identifier) else {
        throw Complaint("there is no thread \(identifier)")
      }
      finish(thread)
    }
  }

  private func define(_ source: ScriptModule) throws(Complaint) {
    latest = nil
    if let identifier = source.identifier { instances[identifier] = nil }
    let exports = try succeed {
      let module = try load(source)
      latestDefinition = module
      if let identifier = source.identifier { definitions[identifier] = module }
      return try instantiate(module)
    }
    add(exports, source.identifier)
  }

  private func add(_ exports: Exports, _ identifier: Name?) {
    latest = exports
    if let identifier { instances[identifier] = exports }
  }

  private func exports(of instance: Name?) throws(Complaint) -> Exports {
    guard let exports = instance.map({ instances[$0] }) ?? latest else {
      throw Complaint("there is no instance \(instance?.description ?? "yet")")
    }
    return exports
  }
}

// What commands are made of.
extension ScriptRunner {
  func load(_ source: ScriptModule) throws(Ending) -> Module {
    let bytes: [UInt8]
    do throws(ParseError) {
      bytes = try source.encode(features: features)
    } catch {
      throw Ending(error)
    }
    do throws(ModuleError) {
      let module = try Module(bytes: bytes, features: features)
      guard addsHints else { return module }
      return try Module(
        bytes: HintedModule.bytes(bytes, module), features: features.union(Features(.branchHints)))
    } catch {
      throw Ending(error)
    }
  }

  func instantiate(_ module: Module) throws(Ending) -> Exports {
    do throws(InstantiationError) {
      let instance = try Instance(module, imports: imports, in: store)
      var exports: Exports = [:]
      for export in module.exports { exports[export.name] = instance.export(export.name) }
      return exports
    } catch {
      throw Ending(error)
    }
  }

  /// An action on something that exists.
  enum FoundAction {
    case call(Function, [Value])
    case get(Global)
  }

  func find(_ action: ScriptAction) throws(Complaint) -> FoundAction {
    switch action {
    case .get(let instance, let name):
      guard case .global(let global) = try exports(of: instance)[name] else {
        throw Complaint("there is no exported global \(name)")
      }
      return .get(global)
    case .invoke(let instance, let name, let arguments):
      guard case .function(let function) = try exports(of: instance)[name] else {
        throw Complaint("there is no exported function \(name)")
      }
      let parameters = function.type.parameters
      guard parameters.count == arguments.count else {
        throw Complaint("\(name) takes \(parameters.count) arguments, not \(arguments.count)")
      }
      var values: [Value] = []
      for (argument, parameter) in zip(arguments, parameters) {
        values.append(try value(argument, parameter))
      }
      return .call(function, values)
    }
  }

  /// The results with their types.
  func perform(_ action: FoundAction) throws(Ending) -> [(value: Value, type: ValueType)] {
    switch action {
    case .get(let global): return [(global.value, global.type.valueType)]
    case .call(let function, let arguments):
      do throws(CallError) {
        return Array(zip(try function.call(arguments), function.type.results))
      } catch {
        throw Ending(error)
      }
    }
  }

  private func value(_ argument: ScriptValue, _ type: ValueType) throws(Complaint) -> Value {
    switch argument {
    case .i32(let bits): return .i32(Int32(bitPattern: bits))
    case .i64(let bits): return .i64(Int64(bitPattern: bits))
    case .f32(let bits): return .f32(Float(bitPattern: bits))
    case .f64(let bits): return .f64(Double(bitPattern: bits))
    case .v128(let bytes): return .v128(bytes)
    case .refExtern(let number): return .external(ExternalReference(hostValue(number)))
    case .refHost(let number):
      do throws(ValueError) {
        return .object(try ObjectReference(ExternalReference(hostValue(number)), in: store))
      } catch {
        throw Complaint(error.message)
      }
    case .refNull(let heapType):
      return switch (heapType ?? type.heapType)?.hierarchy {
      case .function?: .function(nil)
      case .external?: .external(nil)
      default: .object(nil)
      }
    }
  }

  private func hostValue(_ number: UInt32) -> HostValue {
    if let value = hostValues[number] { return value }
    let value = HostValue(number)
    hostValues[number] = value
    return value
  }

  /// Does what must not fail.
  func succeed<Result>(_ body: () throws -> Result) throws(Complaint) -> Result {
    do {
      return try body()
    } catch let ending as Ending {
      throw Complaint(ending)
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint("\(error)")
    }
  }
}

// Threads.
extension ScriptRunner {
  private func start(
    _ identifier: Name?, _ shared: [Name], _ commands: [ScriptCommand]
  ) throws(Complaint) {
    var memories: [Name: [Name: SharedMemory]] = [:]
    for name in shared {
      memories[name] = try exports(of: name).compactMapValues { export in
        if case .memory(let memory) = export { memory.shared } else { nil }
      }
    }
    let thread = ScriptThread(
      commands, sharing: memories, features: features, configuration, addsHints: addsHints)
    if let identifier { threads[identifier] = thread } else { unnamedThreads.append(thread) }
  }

  /// A thread that takes longer is given up.
  private static let longestSeconds: Int64 = 60

  private func finish(_ thread: ScriptThread) {
    result.add(thread.wait(atMost: Self.longestSeconds))
  }
}

extension ScriptCommand.Kind {
  /// The word that the command begins with.
  package var keyword: String {
    switch self {
    case .module: "module"
    case .moduleDefinition: "module definition"
    case .moduleInstance: "module instance"
    case .register: "register"
    case .action(.invoke): "invoke"
    case .action(.get): "get"
    case .assertReturn: "assert_return"
    case .assertAction(.trap, _, _), .assertModule(.trap, _, _): "assert_trap"
    case .assertAction(.exhaustion, _, _): "assert_exhaustion"
    case .assertAction(.exception, _, _): "assert_exception"
    case .assertModule(.malformed, _, _): "assert_malformed"
    case .assertModule(.malformedCustom, _, _): "assert_malformed_custom"
    case .assertModule(.invalid, _, _): "assert_invalid"
    case .assertModule(.invalidCustom, _, _): "assert_invalid_custom"
    case .assertModule(.unlinkable, _, _): "assert_unlinkable"
    case .thread: "thread"
    case .wait: "wait"
    }
  }
}
