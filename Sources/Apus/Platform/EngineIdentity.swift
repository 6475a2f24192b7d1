// Which build of the engine this is.

#if canImport(Darwin)
  import Darwin
  import MachO
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What tells this build of the engine from every other: the number that the linker computed from all of
/// the program or library that the engine is in.
enum EngineIdentity {
  /// Four words; `nil` when the linker wrote no number.
  static let words: [UInt64]? = find().flatMap { bytes in
    guard bytes.count >= 8 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.prefix(32).enumerated() {
      words[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
    }
    return words
  }

  #if canImport(Darwin)
    /// The UUID of the image that the address of a handler is in.
    private static func find() -> [UInt8]? {
      var information = Dl_info()
      guard dladdr(HandlerTable.addresses.load(as: UnsafeRawPointer.self), &information) != 0,
        let base = information.dli_fbase
      else { return nil }
      let header = UnsafeRawPointer(base).assumingMemoryBound(to: mach_header_64.self)
      guard header.pointee.magic == MH_MAGIC_64 else { return nil }
      // Safe: the loader has read the same commands.
      var command = UnsafeRawPointer(header + 1)
      for _ in 0..<header.pointee.ncmds {
        let start = command.assumingMemoryBound(to: load_command.self)
        if start.pointee.cmd == UInt32(LC_UUID) {
          let uuid = command + MemoryLayout<load_command>.size
          return (0..<16).map { uuid.load(fromByteOffset: $0, as: UInt8.self) }
        }
        command += Int(start.pointee.cmdsize)
      }
      return nil
    }
  #else
    /// The build id of this program, if the handlers are in it; those of a library get no identity.
    private static func find() -> [UInt8]? {
      guard let program = Program() else { return nil }
      return program.contains(HandlerTable.addresses.load(as: UInt.self)) ? program.buildID : nil
    }
  #endif
}

#if !canImport(Darwin)
  /// The program headers of this process, as the system tells of them.
  ///
  /// Owner of what it points at: the process. Extent: `count` headers of 56 bytes. Lifetime: unlimited.
  /// https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html
  private struct Program {
    private struct Part {
      let type: UInt32
      let start: UInt
      let byteCount: Int
    }

    private let parts: [Part]

    init?() {
      guard MemoryLayout<Int>.size == 8, let file = fopen("/proc/self/auxv", "rb") else {
        return nil
      }
      defer { fclose(file) }
      var pair: (kind: UInt, value: UInt) = (0, 0)
      var (headers, count): (UInt, Int) = (0, 0)
      while fread(&pair, 16, 1, file) == 1, pair.kind != 0 {
        // AT_PHDR and AT_PHNUM.
        if pair.kind == 3 { headers = pair.value }
        if pair.kind == 5 { count = Int(clamping: pair.value) }
      }
      guard let start = UnsafeRawPointer(bitPattern: headers), count < 1000 else { return nil }
      var base: UInt = 0
      var parts: [Part] = []
      for index in 0..<count {
        // Safe: the system has read the same headers.
        let header = start + index * 56
        let part = Part(
          type: header.load(as: UInt32.self), start: header.load(fromByteOffset: 16, as: UInt.self),
          byteCount: Int(clamping: header.load(fromByteOffset: 40, as: UInt.self)))
        // PT_PHDR says where the headers would be if the program were not moved.
        if part.type == 6 { base = headers &- part.start }
        parts.append(part)
      }
      self.parts = parts.map {
        Part(type: $0.type, start: $0.start &+ base, byteCount: $0.byteCount)
      }
    }

    /// Whether an address is in a part that is loaded (PT_LOAD).
    func contains(_ address: UInt) -> Bool {
      parts.contains {
        $0.type == 1 && address >= $0.start && address - $0.start < UInt($0.byteCount)
      }
    }

    /// The contents of the note that the linker names GNU, of type 3. A note (PT_NOTE) is two sizes, a type,
    /// a name and contents.
    var buildID: [UInt8]? {
      for part in parts where part.type == 4 && contains(part.start) {
        let notes = UnsafeRawBufferPointer(
          start: UnsafeRawPointer(bitPattern: part.start), count: part.byteCount)
        var offset = 0
        while offset + 12 <= notes.count {
          // Safe: the part is loaded, and each number is inside.
          let nameByteCount = Int(notes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
          let byteCount = Int(notes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
          let type = notes.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self)
          let contents = offset + 12 + (nameByteCount + 3) & ~3
          guard contents + byteCount <= notes.count else { break }
          let name = notes[(offset + 12)..<(offset + 12 + nameByteCount)]
          if type == 3, name.elementsEqual("GNU\0".utf8) {
            return Array(notes[contents..<contents + byteCount])
          }
          offset = contents + (byteCount + 3) & ~3
        }
      }
      return nil
    }
  }
#endif
