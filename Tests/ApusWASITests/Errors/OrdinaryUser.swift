// Calls as a user to whom the host does not allow everything.

import Foundation

/// Linux keeps, for each thread, who opens files; only there can the superuser be somebody else for a call.
enum OrdinaryUser {
  /// `setfsuid`, which Swift does not import; it gives who it was before. Only Linux has it.
  private static let setUser: (@convention(c) (uid_t) -> Int32)? = {
    guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "setfsuid") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> Int32).self)
  }()

  /// Anybody who owns nothing.
  private static let nobody: uid_t = 65_534

  /// Whether calls can be made as an ordinary user: this is one, or the host lets it act as one.
  static let isPossible: Bool = {
    if geteuid() != 0 { return true }
    guard let setUser else { return false }
    let before = setUser(nobody)
    return setUser(uid_t(before)) == Int32(nobody)
  }()

  /// Runs `body` on this thread as an ordinary user.
  static func run<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard geteuid() == 0, let setUser else { return try body() }
    let before = setUser(nobody)
    defer { _ = setUser(uid_t(before)) }
    return try body()
  }
}
