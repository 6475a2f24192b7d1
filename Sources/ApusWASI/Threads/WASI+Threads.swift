// wasi-threads: one function by which a guest starts threads, each with an instance of its own.
// https://github.com/WebAssembly/wasi-threads

import Apus

/// The names and types of wasi-threads.
enum WASIThreads {
  static let module: Name = "wasi"
  static let spawn: Name = "thread-spawn"
  /// An argument for the new thread; its number, or a negated error.
  static let spawnType = FunctionType([.i32], [.i32])
  /// What a new thread calls, with its number and its argument.
  static let start: Name = "wasi_thread_start"
  static let startType = FunctionType([.i32, .i32])

  /// Whether a module starts threads.
  static func areImported(by module: Module) -> Bool {
    module.imports.contains { $0.module == Self.module && $0.name == spawn }
  }
}

/// Imports of the embedder's own for the store of a new thread.
public typealias WASIThreadImports = @Sendable (Store) throws -> Imports

extension WASI {
  /// `thread-spawn` for the instances of `store`.
  func spawnFunction(in store: Store, _ threadImports: @escaping WASIThreadImports) -> Function {
    Function(WASIThreads.spawnType, in: store) { [self] call in
      if let threads, threads.hasEnded { throw ProgramEnded(ending: threads.ending ?? .success(0)) }
      call.setResult(try spawn(call.argument(0), &call, threadImports))
    }
  }

  /// Starts a thread of the calling instance's module. Gives its number, or a negated error: `again` when
  /// there are as many threads as there may be, `nomem` when there is no room for its instance, `notsup`
  /// when the module has no `wasi_thread_start` or its memory is not imported.
  ///
  /// The thread's instance is made here, so that the guest is told when that is not possible.
  private func spawn(
    _ argument: Int32, _ call: inout HostCall, _ threadImports: @escaping WASIThreadImports
  ) throws -> Int32 {
    guard let threads, let module = call.instance?.module, Self.canStartThreads(module) else {
      return trace(argument, failure: .notsup)
    }
    guard let id = threads.admit() else { return trace(argument, failure: .again) }
    let start: Function
    do {
      let store = Store(call.store.configuration)
      let imports = try self.imports(
        for: module, in: store, adding: threadImports(store), inThreads: threadImports, thread: id)
      guard
        let found = try Instance(module, imports: imports, in: store).function(WASIThreads.start)
      else {
        threads.dismiss(id)
        return trace(argument, failure: .notsup)
      }
      start = found
    } catch InstantiationError.unlinkable {
      threads.dismiss(id)
      return trace(argument, failure: .nomem)
    } catch {
      // The module's start function trapped, or ended the program.
      threads.dismiss(id)
      throw error
    }
    let thread = Transferred((wasi: self, start: start))
    let isStarted = HostThread.start {
      thread.value.wasi.runThread(id, argument, thread.value.start)
      threads.dismiss(id)
    }
    if !isStarted {
      threads.dismiss(id)
      return trace(argument, failure: .again)
    }
    trace(argument, "\(id)")
    return id
  }

  private func trace(_ argument: Int32, failure: Errno) -> Int32 {
    trace(argument, failure.name)
    return -Int32(failure.rawValue)
  }

  private func trace(_ argument: Int32, _ result: String) {
    guard let trace = configuration.trace else { return }
    threads?.lock.lock()
    trace("thread-spawn(start_arg=\(argument)) = \(result)")
    threads?.lock.unlock()
  }

  /// What a new thread does.
  private func runThread(_ id: Int32, _ argument: Int32, _ start: Function) {
    do throws(CallError) {
      _ = try start.call([.i32(id), .i32(argument)])
    } catch {
      threads?.finish(Result { () throws(WASIError) in try Self.status(of: error) })
    }
  }

  /// Threads meet in memories, so every one must come from outside.
  private static func canStartThreads(_ module: Module) -> Bool {
    module.exports.contains {
      $0.name == WASIThreads.start && $0.type == .function(WASIThreads.startType)
    }
      && module.imports.contains {
        if case .memory(let type) = $0.type { type.isShared } else { false }
      }
  }

  /// The shared memory that an import asks for: the same for all threads.
  func sharedMemory(_ item: Module.Import, _ type: MemoryType, in store: Store) throws(WASIError)
    -> Memory
  {
    if let shared = threads?.memory(item.module, item.name) { return Memory(shared, in: store) }
    do throws(LinkError) {
      let memory = try Memory(type, in: store)
      if let shared = memory.shared { threads?.share(shared, as: item.module, item.name) }
      return memory
    } catch {
      throw .unlinkable(error)
    }
  }
}
