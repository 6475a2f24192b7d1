// Those who change directories under a guest that walks them.

import Foundation
import Testing

/// Swaps directories, files and links below `inside` until it is stopped.
protocol Swapper {
  /// Stops it, if it still runs, and gives how often it has swapped something.
  func stop() -> Int
}

/// Another process, as whoever shares a directory with a guest would be.
final class SwappingProcess: Swapper {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var swapCount: Int?

  /// Swaps until it is told to stop on its standard input, or until this process ends.
  private static let program = """
    import os, random, sys, threading
    inside, limbo = sys.argv[1] + "/inside", sys.argv[1] + "/limbo"
    parent, count = os.getppid(), 0

    def say(word):
        # In one piece.
        os.write(1, f"{word}\\n".encode())

    def end():
        sys.stdin.readline()
        say(count)
        os._exit(0)

    def quietly(call, *names):
        try:
            call(*names)
        except OSError:
            pass

    def move(old, new):
        quietly(os.rename, old, new)

    def take_places():
        move(inside + "/real", inside + "/spare")
        move(inside + "/link", inside + "/real")
        move(inside + "/real", inside + "/link")
        move(inside + "/spare", inside + "/real")

    def move_away():
        # A guest may be in there, and goes up from where it is.
        move(inside + "/a/b", limbo + "/b")
        move(limbo + "/b", inside + "/a/b")

    def replace_by_link(name, target, kept):
        move(inside + name, kept)
        quietly(os.symlink, target, inside + name)
        quietly(os.unlink, inside + name)
        move(kept, inside + name)

    def make_link():
        quietly(os.unlink, inside + "/work/t")
        quietly(os.symlink, "../../outer", inside + "/work/t")

    def make_directory():
        quietly(os.unlink, inside + "/work/t")
        quietly(os.mkdir, inside + "/work/t")
        quietly(os.rmdir, inside + "/work/t")

    swaps = [
        take_places, move_away, make_link, make_directory,
        lambda: replace_by_link("/a/b/c", "../../../outer/dir", limbo + "/c"),
        lambda: replace_by_link("/file", "../outer/file", inside + "/kept"),
    ]
    threading.Thread(target=end, daemon=True).start()
    say("begins")
    while os.getppid() == parent:
        random.choice(swaps)()
        count += 1
    """

  /// Starts it; comes back when it swaps.
  init(_ sandbox: Sandbox) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.program, sandbox.root]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try #require(output.fileHandleForReading.availableData == Data("begins\n".utf8))
  }

  func stop() -> Int {
    if let swapCount { return swapCount }
    // Not by closing it: other children of this process may have inherited it.
    input.fileHandleForWriting.write(Data("stop\n".utf8))
    process.waitUntilExit()
    let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let count = Int(text.split(separator: "\n").last ?? "") ?? 0
    swapCount = count
    return count
  }
}

/// Two threads of this process: they come between two calls of one walk more often.
final class SwappingThreads: Swapper {
  private let flag = Flag(count: 2)

  init(_ sandbox: Sandbox) {
    for seed: UInt64 in 1...2 { start(sandbox.root, seed) }
  }

  func stop() -> Int { flag.setAndWait() }

  private func start(_ root: String, _ seed: UInt64) {
    let inside = root + "/inside"
    let flag = flag
    let thread = Thread {
      var generator = SmallGenerator(state: seed)
      var count = 0
      while !flag.isSet {
        count += 1
        switch Int.random(in: 0...5, using: &generator) {
        case 0:
          rename(inside + "/real", inside + "/spare")
          rename(inside + "/link", inside + "/real")
          rename(inside + "/real", inside + "/link")
          rename(inside + "/spare", inside + "/real")
        case 1:
          // A guest may be in there, and goes up from where it is.
          rename(inside + "/a/b", root + "/limbo/b")
          rename(root + "/limbo/b", inside + "/a/b")
        case 2:
          rename(inside + "/a/b/c", root + "/limbo/c")
          symlink("../../../outer/dir", inside + "/a/b/c")
          unlink(inside + "/a/b/c")
          rename(root + "/limbo/c", inside + "/a/b/c")
        case 3:
          rename(inside + "/file", inside + "/kept")
          symlink("../outer/file", inside + "/file")
          unlink(inside + "/file")
          rename(inside + "/kept", inside + "/file")
        case 4:
          unlink(inside + "/work/t")
          symlink("../../outer", inside + "/work/t")
        default:
          unlink(inside + "/work/t")
          mkdir(inside + "/work/t", 0o777)
          rmdir(inside + "/work/t")
        }
      }
      flag.acknowledge(count)
    }
    thread.start()
  }
}

/// Tells threads to stop, and waits until they have.
private final class Flag: @unchecked Sendable {
  private let condition = NSCondition()
  private var value = false
  private var left: Int
  private var sum = 0

  init(count: Int) { left = count }

  var isSet: Bool {
    condition.lock()
    defer { condition.unlock() }
    return value
  }

  func acknowledge(_ count: Int) {
    condition.lock()
    left -= 1
    sum += count
    condition.broadcast()
    condition.unlock()
  }

  func setAndWait() -> Int {
    condition.lock()
    defer { condition.unlock() }
    value = true
    while left > 0 { condition.wait() }
    return sum
  }
}
