// A word on the terminal when something takes longer than two seconds.

import Synchronization

/// Shows a line on a terminal's standard error when it is not ended within two seconds, and takes it
/// away at the end.
final class ProgressNotice: Sendable {
  private enum State { case waiting, shown, ended }

  static let delaySeconds: UInt32 = 2

  private let text: String
  private let console: Console
  private let state = Mutex(State.waiting)

  /// Starts the clock. Does nothing where standard error is no terminal.
  init(_ text: String, on console: Console) {
    self.text = text
    self.console = console
    guard console.isErrorTerminal else { return }
    BackgroundThread.run(afterSeconds: Self.delaySeconds) { self.show() }
  }

  private func show() {
    state.withLock { state in
      guard state == .waiting else { return }
      console.writeError(Array(text.utf8))
      state = .shown
    }
  }

  func end() {
    state.withLock { state in
      // To the line's start, then erase to its end.
      if state == .shown { console.writeError(Array("\r\u{1B}[K".utf8)) }
      state = .ended
    }
  }
}
