// A line on a terminal that tells how far a run is.

import Foundation

/// Overwrites one line of standard error; silent when that is no terminal.
struct Progress {
  private let isShown = isatty(2) == 1

  func show(_ text: String) {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }
  }

  func end() { show("") }
}

/// For what people should know besides the results.
func note(_ text: String) {
  FileHandle.standardError.write(Data("bench: \(text)\n".utf8))
}
