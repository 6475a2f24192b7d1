// Numbers, names and tables as text.

import Testing

@testable import apus_tool

@Suite struct TextTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (26_267_204, "26,267,204"), (-1234, "-1,234"),
    (.min, "-9,223,372,036,854,775,808"),
  ])
  func groups(number: Int, text: String) { #expect(grouped(number) == text) }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1449, "1.4 kB"), (1450, "1.5 kB"),
    (99_949, "99.9 kB"), (99_950, "100 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"),
    (11_910_836, "11.9 MB"), (26_267_204, "26.3 MB"), (4 << 30, "4.3 GB"), (1 << 42, "4.4 TB"),
  ])
  func byteCounts(count: Int, text: String) { #expect(byteCountText(count) == text) }

  @Test func alignment() {
    let rows = [["a", "1", "x"], ["long", "23", ""], ["b", "4"]]
    #expect(columns(rows) == ["  a     1   x", "  long  23", "  b     4"])
    #expect(columns(rows, rightAligned: [1]) == ["  a      1  x", "  long  23", "  b      4"])
    #expect(columns([]).isEmpty)
  }

  @Test func controlCharactersShow() {
    #expect(printable("a\u{1B}[31mb\n\u{202E}ü") == "a\\u{1b}[31mb\\u{a}\\u{202e}ü")
  }

  @Test func counts() {
    #expect(counted(1, "import") == "1 import")
    #expect(counted(0, "import") == "0 imports")
    #expect(shortened(["a", "b", "c"], to: 2) == "a, b and 1 more")
    #expect(shortened(["a", "b"], to: 2) == "a, b")
  }
}
