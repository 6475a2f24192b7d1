// Why a WASI program could not run, or how it ended.

import Apus

/// Why a WASI program could not start or did not end by itself.
public enum WASIError: Error {
  /// A directory or file to be given to the guest is missing, or may not be opened.
  case unusableDirectory(hostPath: String, reason: String)
  /// A file of a `WASIFileSystem` that the embedder wants to read or write, or the place that changes are
  /// to be exported to, is missing or not fit for it.
  case unusableFile(path: String, reason: String)
  /// An address to listen on is not this machine's, is in use, or makes no sense.
  case unusableAddress(String, reason: String)
  /// A file that is no zip archive, a damaged one, or one that uses what is not supported.
  case unusableArchive(path: String, reason: String)
  /// The module has no function `_start` to run. `found` says what it is instead.
  case notACommand(found: ModuleShape)
  /// An argument or environment variable that cannot be handed over: it has a zero byte in it, or
  /// the variable's name is empty or has an equals sign in it.
  case unusableString(String)
  /// Imports that WASI does not provide: all of them.
  case unknownImports([Module.Import])
  /// The guest called an import that nobody provides.
  case unknownImportCalled(module: Name, name: Name)
  /// An import is missing or has another type.
  case unlinkable(LinkError)
  /// The guest did what WebAssembly forbids.
  case trap(Trap)
  /// The guest threw an exception that nobody caught.
  case exception(ThrownException)
  /// A snapshot could not be taken, or the program not be restored from one.
  case snapshot(SnapshotError)
  /// A host function threw an error of its own.
  case host(any Error)

  init(_ error: any Error) { self = error as? WASIError ?? .host(error) }

  /// What kind of program a module is, by its exports.
  public enum ModuleShape: Sendable {
    /// It has `_initialize`: functions to be called from outside.
    case reactor(functions: [Name])
    /// It exports functions but neither `_start` nor `_initialize`.
    case library(functions: [Name])
    /// `_start` is there but is no function without parameters and results.
    case startOfOtherType(ExternalType)
    /// It exports no function.
    case noFunctions
  }
}

extension WASIError: CustomStringConvertible {
  /// The error in words, with what to do about it.
  public var description: String {
    switch self {
    case .unusableDirectory(let hostPath, let reason): "directory \(hostPath): \(reason)"
    case .unusableFile(let path, let reason): "file \(path): \(reason)"
    case .unusableAddress(let address, let reason): "address \(address): \(reason)"
    case .unusableArchive(let path, let reason): "archive \(path): \(reason)"
    case .notACommand(let found): found.explanation
    case .unusableString(let string):
      "cannot be an argument or environment variable: \(string.debugDescription)"
    case .unknownImports(let imports):
      "imports that WASI does not provide: "
        + imports.map { "\($0.module).\($0.name) (\($0.type))" }.joined(separator: ", ")
    case .unknownImportCalled(let module, let name):
      "the guest called \(module).\(name), which nobody provides"
    case .unlinkable(let error): error.message
    case .trap(let trap): trap.message
    case .exception(let exception): exception.description
    case .snapshot(let error): error.description
    case .host(let error): "\(error)"
    }
  }
}

extension WASIError.ModuleShape {
  /// What was found and what to do instead.
  var explanation: String {
    switch self {
    case .reactor(let functions):
      "no function _start to run: this module is a reactor (it has _initialize); "
        + "call one of its functions instead: \(Self.list(functions))"
    case .library(let functions):
      "no function _start to run: this module is a library; "
        + "call one of its functions instead: \(Self.list(functions))"
    case .startOfOtherType(let type): "_start is no function [] -> [] but \(type)"
    case .noFunctions: "no function _start to run: this module exports no function"
    }
  }

  private static func list(_ names: [Name]) -> String {
    let shown = names.prefix(8).map(\.description).joined(separator: ", ")
    return names.count > 8 ? "\(shown), … (\(names.count))" : shown
  }
}

/// The guest ended itself: `proc_exit`, or `proc_raise` with a signal that ends a process.
///
/// Comes as `CallError.host` out of a call of a function whose imports are a `WASI`'s.
public struct WASIExit: Error {
  /// What the guest gave to `proc_exit`; 128 and the number of the signal for `proc_raise`.
  public let code: UInt32

  /// The status as a shell sees it: the lowest 8 bits of `code`, 0 to 255.
  public var status: Int32 { Int32(code & 0xFF) }
}
