// Archives and streams that Python makes, and what Python reads in them.

import Foundation
import Testing

@testable import ApusWASI

enum Python {
  /// Runs a program in a folder and gives what it prints.
  @discardableResult
  static func run(_ program: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", program]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 failed (its message is above)")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The archive that a program writes to `z`, a `ZipFile` of the module `zipfile`.
  static func zip(_ program: String, options: String = "") throws -> [UInt8] {
    let sandbox = try Sandbox()
    try run(
      """
      import os, stat, zipfile
      with zipfile.ZipFile('a.zip', 'w'\(options.isEmpty ? "" : ", ")\(options)) as z:
      \(program.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
      """, in: sandbox.root)
    return Array(try Data(contentsOf: URL(fileURLWithPath: sandbox.root + "/a.zip")))
  }
}
