// What `apus python` gives to CPython.

import Foundation
import Testing

@testable import apus_tool

@Suite struct PythonCommandTests {
  @Test(
    arguments: [
      ([], nil), (["s.py", "x"], "s.py"), (["-"], nil), (["-c", "s.py"], nil), (["-m", "m"], nil),
      (["-Sc", "s.py"], nil), (["-B", "-s", "s.py"], "s.py"), (["-W", "error", "s.py"], "s.py"),
      (["-Werror", "s.py"], "s.py"), (["-X", "utf8", "s.py"], "s.py"), (["-Xdev", "s.py"], "s.py"),
      (["-BX", "dev", "s.py"], "s.py"), (["--", "s.py"], "s.py"), (["--version"], nil),
      (["--check-hash-based-pycs", "always", "s.py"], "s.py"), (["-W"], nil),
    ] as [([String], String?)])
  func scripts(arguments: [String], script: String?) {
    #expect(PythonCommand.scriptPath(arguments) == script)
  }

  @Test func environmentAndDirectories() {
    let names = [
      "PATH", "HOME", "TERM", "LC_ALL", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "LANG",
      "PYTHONUNBUFFERED", "SECRET_TOKEN",
    ]
    let context = Recorder().context(
      environment: names.map { ($0, "1") }, currentDirectory: "/home/here")
    let request = PythonCommand.request("p.wasm", ["-c", "pass"], context)
    #expect(request.programName == "python")
    #expect(request.arguments == ["-c", "pass"])
    let given = ["TERM", "LC_ALL", "PYTHONPATH", "LANG", "PYTHONUNBUFFERED"]
    #expect(request.environment == given.map { .set(name: $0, value: "1") })
    #expect(!request.inheritsEnvironment)
    let mounts = [
      Mount(hostPath: ".", guestPath: "."), Mount(hostPath: ".", guestPath: "/home/here"),
    ]
    #expect(request.mounts == mounts)
    let atRoot = PythonCommand.request("p", [], Recorder().context(currentDirectory: "/"))
    #expect(atRoot.mounts == [Mount(hostPath: ".", guestPath: ".")])
  }

  @Test func theShellsNameOfTheDirectoryCountsToo() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/real", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "real")
    let real = folder.path + "/real"
    let link = folder.path + "/link"
    let context = Recorder().context(environment: [("PWD", link)], currentDirectory: real)
    let mounts = PythonCommand.request("p", [], context).mounts
    #expect(mounts.map(\.guestPath) == [".", real, link])
    let other = Recorder().context(environment: [("PWD", "/")], currentDirectory: real)
    #expect(PythonCommand.request("p", [], other).mounts.map(\.guestPath) == [".", real])
  }

  @Test func aScriptOutsideIsExplained() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("s.py", [])
    let recorder = Recorder()
    let context = recorder.context(currentDirectory: "/nowhere")
    #expect(Tool.status(of: ["python", script], context).code == 1)
    #expect(recorder.error.contains("outside the current directory"))
    #expect(recorder.error.contains("cd \(folder.path)"))
  }
}
