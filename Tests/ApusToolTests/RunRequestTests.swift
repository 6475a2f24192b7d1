// What a command line of `apus run` asks for.

import Testing

@testable import apus_tool

private func request(_ words: String...) throws -> RunRequest {
  let command = RunCommand.command
  return try RunRequest(
    Scanner(options: command.options, operandOrder: command.operandOrder).scan(words))
}

@Suite struct RunRequestTests {
  @Test func everything() throws {
    let made = try request(
      "--dir", "a", "--dir=b::/c", "--dir", "d::/e::ro", "--overlay", "o::/f",
      "--mount-memory", "/m", "--deterministic", "--seed", "7", "--env", "K=v=w", "--env", "L",
      "--env=M=",
      "--inherit-env", "--argv0", "name", "--invoke", "f", "--max-memory", "2k", "--max-call-depth",
      "9", "--unknown-imports", "trap", "--cache=d/e", "--trace-wasi=t", "--listen", "localhost:0",
      "--listen",
      "[::1]:80", "--fd", "7", "--max-open-files", "10", "--max-output", "1K", "--max-file-growth",
      "1M", "--threads=9", "-q", "--emit-swift", "x/y.wasm", "--dir", "z")
    var expected = RunRequest(
      modulePath: "x/y.wasm", arguments: ["--dir", "z"], programName: "name")
    expected.mounts = [
      Mount(hostPath: "a", guestPath: "a"), Mount(hostPath: "b", guestPath: "/c"),
      Mount(hostPath: "d", guestPath: "/e", isReadOnly: true),
      Mount(source: .overlay(hostPath: "o"), guestPath: "/f"),
      Mount(source: .memory(maximumByteCount: nil), guestPath: "/m"),
    ]
    expected.environment = [
      .set(name: "K", value: "v=w"), .inherit(name: "L"), .set(name: "M", value: ""),
    ]
    expected.inheritsEnvironment = true
    expected.invokedName = "f"
    expected.maximumMemoryByteCount = 2048
    expected.maximumCallDepth = 9
    expected.trapsOnUnknownImports = true
    expected.cache = .folder("d/e")
    expected.isDeterministic = true
    expected.randomSeed = 7
    expected.world.trace = .file(path: "t")
    expected.world.listenAddresses = ["localhost:0", "[::1]:80"]
    expected.world.descriptors = [7]
    expected.world.maximumDescriptorCount = 10
    expected.world.maximumOutputByteCount = 1024
    expected.world.maximumFileByteCount = 1 << 20
    expected.world.maximumThreadCount = 9
    expected.world.isQuiet = true
    expected.features.insert(.threads)
    expected.emitsSwift = true
    #expect(made == expected)
  }

  @Test func cache() throws {
    #expect(try request("c.wasm").cache == .none)
    #expect(try request("--cache", "c.wasm").cache == .standard)
    #expect(try request("--cache", "c.wasm").modulePath == "c.wasm")
    #expect(try request("--cache=a=b", "c.wasm").cache == .folder("a=b"))
    #expect(throws: UsageError.self) { try request("--cache=", "c.wasm") }
    #expect(throws: UsageError.self) { try request("--cache", "--cache", "c.wasm") }
  }

  @Test func optionalValuesStandBehindAnEqualsSign() throws {
    #expect(try request("--trace-wasi", "m").world.trace == .standardError)
    #expect(try request("--trace-wasi=a=b", "m").world.trace == .file(path: "a=b"))
    let threads = try request("--threads", "m")
    #expect(threads.modulePath == "m")
    #expect(threads.world.maximumThreadCount == WorldOptions.defaultThreadCount)
    #expect(try request("m").world == WorldOptions())
  }

  @Test func programNameIsTheFileName() throws {
    #expect(try request("/a/b/c.wasm").programName == "c.wasm")
    #expect(try request("c.wasm").programName == "c.wasm")
    #expect(try request("--argv0", "", "c.wasm").programName == "")
  }

  @Test(
    arguments: [
      ("0", 0), ("65536", 65536), ("1K", 1024), ("1m", 1 << 20), ("4G", 4 << 30),
      ("18446744073709551615", .max), ("17179869183G", 17_179_869_183 << 30),
    ] as [(String, UInt64)])
  func sizes(text: String, byteCount: UInt64) throws {
    #expect(try RunRequest.byteCount(text, of: RunCommand.maximumMemory, example: "") == byteCount)
  }

  @Test(arguments: [
    "", "K", "-1", "+1", "1.5M", "1T", "1KB", "0x10", "18446744073709551616", "17179869184G", "١",
  ])
  func badSizes(text: String) {
    #expect(throws: UsageError.self) {
      try RunRequest.byteCount(text, of: RunCommand.maximumMemory, example: "")
    }
  }

  @Test(arguments: [
    [], ["--env", "=v", "m"], ["--env", "", "m"], ["--max-call-depth", "0", "m"],
    ["--max-call-depth", "-1", "m"], ["--max-call-depth", "x", "m"],
    ["--trace-wasi=", "m"], ["--threads=0", "m"], ["--threads=x", "m"], ["--threads=", "m"],
    ["--listen", "80", "m"], ["--listen", "a:65536", "m"], ["--fd", "-1", "m"],
    ["--fd", "+1", "m"],
    ["--max-open-files", "many", "m"], ["--max-output", "-1", "m"], ["--max-file-growth", "m"],
    ["--unknown-imports", "ignore", "m"], ["--dir", "::", "m"], ["--max-memory", "lots", "m"],
    ["--mount-memory", "/tmp::lots", "m"], ["--overlay", "a::b::ro", "m"], ["--seed", "", "m"],
    ["--seed", "-1", "m"], ["--seed", "18446744073709551616", "m"],
  ])
  func usageErrors(words: [String]) {
    let recorder = Recorder()
    #expect(Tool.status(of: ["run"] + words, recorder.context()).code == 64)
    #expect(recorder.error.hasPrefix("apus: "))
    #expect(recorder.error.contains("apus help run"))
    #expect(recorder.output.isEmpty)
  }
}
