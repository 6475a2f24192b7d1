// Runs a program and measures it.

import Foundation

/// What a program did and took.
struct Sample {
  /// Processor time, user and system, in seconds.
  let seconds: Double
  /// Time by the clock, in seconds.
  let elapsedSeconds: Double
  /// The largest resident size, in bytes. On Linux it is never less than that of the process which
  /// started the program: before it runs, the child shares its parent's memory.
  let peakBytes: Int
  let output: Data
  let errors: Data
  /// 0 to 255, or 128 and more when a signal ended it.
  let status: Int32
}

enum ChildProcess {
  /// Runs `command`, whose first word is a path or a name on PATH, to its end.
  ///
  /// - Parameters:
  ///   - folder: where it starts; `nil` for the current directory.
  ///   - input: the path of a file for standard input; `nil` for an empty one.
  ///   - environment: variables besides those of this process.
  ///
  /// Throws when it cannot be started.
  static func run(
    _ command: [String], in folder: String? = nil, input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Sample {
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.descriptor, 2)
    // A shell changes the directory: glibc's way to do it is not declared for Swift.
    let words =
      folder.map { ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", $0] + command }
      ?? command
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var pairs: [UnsafeMutablePointer<CChar>?] =
      variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + pairs { free(text) } }
    var child: pid_t = 0
    let started = ContinuousClock.now
    let failure = posix_spawnp(&child, words[0], &actions, nil, &arguments, &pairs)
    guard failure == 0 else {
      throw BenchError(
        "cannot run \(command.joined(separator: " ")): \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else {
        throw BenchError("cannot wait for \(command[0]): \(String(cString: strerror(errno)))")
      }
    }
    let elapsed = started.duration(to: .now)
    return Sample(
      seconds: usage.ru_utime.seconds + usage.ru_stime.seconds, elapsedSeconds: elapsed.seconds,
      peakBytes: usage.peakBytes, output: output.contents(), errors: errors.contents(),
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }
}

/// A file without a name, that goes away with the process.
private final class TemporaryFile {
  let descriptor: Int32

  init() throws {
    var path = Array((NSTemporaryDirectory() + "/bench-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else {
      throw BenchError(
        "no temporary file in \(NSTemporaryDirectory()): \(String(cString: strerror(errno)))")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(path)
  }

  deinit { close(descriptor) }

  func contents() -> Data {
    lseek(descriptor, 0, SEEK_SET)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    return (try? handle.readToEnd()) ?? Data()
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension rusage {
  fileprivate var peakBytes: Int {
    #if canImport(Darwin)
      Int(ru_maxrss)
    #else
      Int(ru_maxrss) * 1024
    #endif
  }
}

extension Duration {
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
