// What a store allows its guests, and how it runs them.

/// The limits of a store, which hold for everything in it, and the choices it leaves.
public struct StoreConfiguration: Sendable {
  /// So many calls may be active in each other, counted from the host's call. Deeper ones trap with
  /// `call stack exhausted`; a few more may pass when calls with small frames follow ones with large
  /// frames, but never more than `callStackByteCount` allows. Small functions that call nothing do not count.
  public var maximumCallDepth: Int = 100_000
  /// The bytes of address space for the call stack; only what is used takes memory. Calls whose
  /// frames need more trap with `call stack exhausted`. A frame takes 8 bytes for each parameter,
  /// local and operand of the function, and a little for the return.
  public var callStackByteCount: Int = 64 << 20
  /// No memory grows beyond this many bytes; `memory.grow` then gives -1.
  public var maximumMemoryByteCount: UInt64 = 4 << 30
  /// No table grows beyond this many elements; `table.grow` then gives -1.
  public var maximumTableElementCount: Int = 10_000_000
  /// No more than this many bytes of structures, arrays and exceptions; a guest that needs more traps.
  public var maximumHeapByteCount: Int = 4 << 30

  /// Whether a collection comes before every new object of a guest, of which there may be a thousand (then
  /// before some), and what is freed is overwritten: for tests, which so find references that the collector
  /// does not see.
  package var collectsBeforeEveryObject = false

  /// When functions are translated to what the interpreter runs.
  public var translation: Translation = .atFirstCall

  /// A moment for translation.
  public enum Translation: Hashable, Sendable {
    /// Each function when it is first called. What is never called costs nothing.
    case atFirstCall
    /// All functions of a module when it is instantiated, before its start function runs. Instantiation
    /// takes longer, and no call does because it is the first one. What is translated belongs to the
    /// module: its next instance finds it.
    case atInstantiation
  }

  /// The default limits.
  public init() {}
}
