// `apus snapshot`: runs a program to some point and keeps its state.

import Apus
import ApusWASI

enum SnapshotCommand {
  static let output = Option(
    "output", short: "o", .value(placeholder: "FILE"), help: "Write the snapshot to FILE.")
  static let at = Option(
    "at", .value(placeholder: "CALL[=PATH]"),
    help: "Take it when the program calls the WASI function CALL, before that is done; with PATH, "
      + "when it does so with a path that ends in PATH.")
  static let after = Option(
    "after", .value(placeholder: "NAME"),
    help: "Take it when the exported function NAME has returned. If the module has a function "
      + "_initialize, that runs first.")

  static let command = Command(
    name: "snapshot",
    summary: "keep the state of a program for later runs",
    usage: [
      "[OPTIONS] --at CALL[=PATH] -o FILE MODULE [ARGUMENTS…]",
      "[OPTIONS] --after NAME -o FILE MODULE [ARGUMENTS…]",
    ],
    operandOrder: .optionsFirst,
    options: [
      output, at, after, RunCommand.directory, RunCommand.overlay, RunCommand.zip,
      RunCommand.memory, RunCommand.environment, RunCommand.inheritEnvironment, RunCommand.argv0,
      RunCommand.maximumMemory, RunCommand.maximumCallDepth, FeatureList.option, .help,
    ],
    discussion: [
      "Runs MODULE like apus run, up to a point, and writes its memories, globals and tables to FILE, "
        + "and within a call its frames. apus run --snapshot FILE MODULE begins there, as often as "
        + "you like: with the call to WASI that was about to be done, or with a function that "
        + "--invoke names.",
      "At that point the program may have no files open but its directories and standard streams. "
        + "What it has asked for before, such as arguments, environment and random numbers, is the "
        + "same in all later runs.",
      "FILE is for this build of apus and for MODULE as it is now; later runs take their memory from "
        + "it, so replace it but do not change it. It is trusted as MODULE is: apus writes it for you "
        + "alone, and does not use one that others may write to.",
    ],
    examples: [
      .init(
        command: "apus snapshot --after setup -o ready.snapshot library.wasm",
        meaning: "what setup has made is there when a run begins"),
      .init(
        command: "apus snapshot --dir . --at path_open=in.txt -o t.snapshot tool.wasm in.txt",
        meaning: "a tool just before it opens its input"),
    ],
    run: { arguments, context throws(ToolError) in
      let request: RunRequest
      let moment: Moment
      do throws(UsageError) {
        moment = try Moment(arguments)
        request = try RunRequest(arguments)
      } catch {
        throw ToolError(usage: error, command: "snapshot")
      }
      return try write(request, moment, context)
    })

  /// When a snapshot is taken, and where it goes.
  enum Moment: Equatable {
    case at(function: String, pathEnding: String?, file: String)
    case after(export: String, file: String)

    init(_ scanned: ScannedArguments) throws(UsageError) {
      guard let file = scanned.value(SnapshotCommand.output) else {
        throw UsageError(message: "snapshot needs a file to write", hint: "write -o FILE")
      }
      if scanned.operands.isEmpty { throw UsageError(message: "snapshot needs a module") }
      switch (scanned.value(SnapshotCommand.at), scanned.value(SnapshotCommand.after)) {
      case (let text?, nil):
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        self = .at(
          function: String(parts[0]), pathEnding: parts.count > 1 ? String(parts[1]) : nil,
          file: file)
        let name = Name(String(parts[0]))
        guard WASI.functionType("wasi_snapshot_preview1", name) != nil else {
          throw UsageError(
            message: "--at \(printable(text)): WASI has no such function",
            hint: "write --at path_open=FILE, or --at clock_time_get")
        }
      case (nil, let export?): self = .after(export: export, file: file)
      default:
        throw UsageError(
          message: "snapshot needs to know when", hint: "write either --at CALL or --after NAME")
      }
    }
  }

  private static func write(
    _ request: RunRequest, _ moment: Moment, _ context: ToolContext
  ) throws(ToolError) -> ExitStatus {
    let runner = GuestRunner(request: request, context: context)
    let module = try loadModule(request.modulePath, context, features: request.features)
    do throws(WASIError) {
      let configuration = try runner.configuration()
      switch moment {
      case .at(let function, let pathEnding, let file):
        let program = try WASIProgram(module, configuration, store: runner.storeConfiguration)
        let point = WASISnapshotPoint(
          function: Name(function), pathEnding: pathEnding, file: file)
        guard let status = try program.writeSnapshot(at: point) else { return .success }
        let text = function + (pathEnding.map { " of \($0)" } ?? "")
        throw WASIError.host(
          ToolError(
            "the program ended with status \(status) before a call of \(printable(text))"))
      case .after(let export, let file):
        return try write(module, configuration, export, file, runner.storeConfiguration)
      }
    } catch {
      throw runner.explanation(of: error, module)
    }
  }

  private static func write(
    _ module: Module, _ configuration: WASIConfiguration, _ export: String, _ file: String,
    _ storeConfiguration: StoreConfiguration
  ) throws(WASIError) -> ExitStatus {
    let wasi = try WASI(configuration)
    defer { wasi.close() }
    let store = Store(storeConfiguration)
    let imports = try wasi.imports(for: module, in: store)
    let instance: Instance
    do throws(InstantiationError) {
      instance = try Instance(module, imports: imports, in: store)
    } catch {
      return ended(try WASI.status(of: error))
    }
    if export != "_initialize", let status = try wasi.initialize(instance) { return ended(status) }
    guard let function = instance.function(Name(export)) else {
      throw .host(ToolError("there is no exported function \(printable(export))"))
    }
    do throws(CallError) {
      _ = try function.call([])
    } catch {
      return ended(try WASI.status(of: error))
    }
    do throws(SnapshotError) {
      try wasi.writeSnapshot(of: instance, to: file)
    } catch {
      throw .snapshot(error)
    }
    return .success
  }

  /// The status of a program that ended itself before its snapshot could be taken.
  private static func ended(_ status: Int32) -> ExitStatus {
    status == 0 ? .failure : ExitStatus(code: UInt8(truncatingIfNeeded: status))
  }
}

extension ToolError {
  /// A snapshot that cannot be taken or used.
  init(snapshot error: SnapshotError) {
    let hints: [String] =
      switch error {
      case .otherEngine, .otherModule, .damaged: ["make it again: apus snapshot"]
      case .notPrivate: ["chmod 600 makes it yours alone"]
      default: []
      }
    self.init(printable(error.description), hints: hints)
  }
}
