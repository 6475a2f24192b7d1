// What a program looks for in its directories.

/// A path that a program has looked up, or that it has asked what directories there are.
public struct WASILookup {
  /// What the program has asked for.
  public enum Subject {
    /// The names of its directories, to the last.
    case directories
    /// A path.
    case path
  }

  /// What the program has asked for.
  public let subject: Subject
  private let descriptor: Descriptor?
  private let bytes: [UInt8]
  private let error: Errno?
  private let isAtEnd: Bool

  init(_ descriptor: Descriptor, _ path: [UInt8], _ error: Errno?, isAtEnd: Bool) {
    subject = .path
    self.descriptor = descriptor
    bytes = path
    self.error = error
    self.isAtEnd = isAtEnd
  }

  private init() {
    subject = .directories
    descriptor = nil
    bytes = []
    error = nil
    isAtEnd = true
  }

  /// The program has asked for all its directories.
  static var listed: WASILookup { WASILookup() }

  /// Whether it failed because nothing of that name is there.
  public var isMissing: Bool { error == .noent || error == .notdir }

  /// Whether it failed because a directory on the way is not there.
  public var isDirectoryMissing: Bool { isMissing && !isAtEnd }

  /// Whether it failed because the path leads out of its directory.
  public var leadsOutside: Bool { error == .perm }

  /// The path as the program sees it, with the name of the preopened directory in front, when it began
  /// there.
  public var path: String {
    String(decoding: GuestPath.joined(descriptor?.preopenName ?? [], bytes), as: UTF8.self)
  }

  /// The directory in which it was looked up: its name for the program, and where its files are.
  public var directory: String { descriptor?.label ?? "" }
}
