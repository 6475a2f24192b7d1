// The programs that `--emit-swift` prints.

import Testing

@testable import apus_tool

@Suite struct SwiftProgramTests {
  private func program(_ words: String...) -> String {
    let recorder = Recorder()
    #expect(Tool.status(of: ["run", "--emit-swift"] + words, recorder.context()).code == 0)
    return recorder.output
  }

  @Test func shortest() throws {
    try expectGolden(program("hello.wasm", "a", "b c"), "emit-swift-short")
  }

  @Test func everyOption() throws {
    let text = program(
      "--dir", ".", "--dir", "a\"b::/x::ro", "--overlay", "o::/y", "--mount-memory", "/tmp::1M",
      "--mount-memory", "/m", "--mount", "l.zip::/l", "--deterministic", "--seed", "5", "--env",
      "K=v\\(x)\nz", "--env", "LANG",
      "--inherit-env", "--argv0", "tool", "--max-memory", "64M", "--max-call-depth", "10",
      "--unknown-imports", "trap", "--trace-wasi=a\"b", "--listen", "localhost:80",
      "--fd", "5", "--fd", "6", "--max-open-files", "10", "--max-output", "1K",
      "--max-file-growth", "1M", "--threads=4", "--quiet", "--features", "wasm2,-simd,+threads",
      "dir/hello.wasm", "--opt", "ü")
    try expectGolden(text, "emit-swift-long")
  }

  @Test(arguments: [
    ("", #""""#), ("a", #""a""#), ("\"", #""\"""#), ("\\(x)", #""\\(x)""#),
    ("\n\r\t\0", #""\n\r\t\u{0}""#), ("ü€😀", #""ü€😀""#),
    ("\u{202E}\u{2028}\u{7F}", #""\u{202e}\u{2028}\u{7f}""#),
    ("\u{FEFF}", #""\u{feff}""#), ("#", ##""#""##),
  ])
  func literals(text: String, literal: String) {
    #expect(SwiftProgram.literal(text) == literal)
  }
}
