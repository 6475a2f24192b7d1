// A program that engines run, and where the programs come from.

import ApusWASI
import Foundation

/// One program with its arguments.
struct Job {
  enum Group: String, CaseIterable, Codable {
    case kernels, programs
  }

  let name: String
  let group: Group
  /// The path of the module.
  let module: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
  /// The directory that the guest may read, its current one; `nil` for none.
  var folder: String?
  /// A file for standard input, in `folder`; `nil` for none.
  var input: String?
  /// The exit status of a run that does what it should.
  var status: Int32 = 0
  /// Whether `module` is CPython and `arguments` mean the same to another one.
  var isPython = false

  /// The same job, for a run inside this process.
  func configuration(_ output: WASIOutput) throws -> WASIConfiguration {
    var wasi = WASIConfiguration(arguments: [(module as NSString).lastPathComponent] + arguments)
    for (name, value) in environment { wasi.environment[name] = value }
    wasi.standardInput = .empty
    wasi.standardOutput = output
    if let folder { try wasi.preopen(folder, at: ".", .readOnly) }
    if let folder, let input {
      wasi.standardInput = .bytes(
        [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(input)"))))
    }
    return wasi
  }
}
