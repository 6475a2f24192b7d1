// What a module does, written down as a script that another engine can run.

import Apus
import ApusScripts

/// Runs one module and writes a script (`.wast`) of what it did: the results and traps of its exported
/// functions, its exported globals, and digests of its exported memories.
///
/// The module imports nothing.
struct ModuleRecorder {
  /// Every function is called that often, each time with other arguments.
  private static let roundCount = 2

  private let store = Store()
  private let module: Module
  private var script = ""
  private var instance: Instance?
  private var memories: [(watcher: String, Memory)] = []

  /// The script of the module `bytes`.
  ///
  /// Throws a `ModuleError` for what is no valid module, and an `InstantiationError` when it needs imports.
  static func script(_ bytes: [UInt8], features: Features = .all) throws -> String {
    var recorder = ModuleRecorder(try Module(bytes: bytes, features: features))
    try recorder.record(bytes)
    return recorder.script
  }

  private init(_ module: Module) { self.module = module }

  private mutating func record(_ bytes: [UInt8]) throws {
    let definition = "binary \(ScriptText.string(bytes))"
    do throws(InstantiationError) {
      instance = try Instance(module, in: store)
    } catch .trap(let trap) {
      return add("assert_trap (module \(definition)) \(ScriptText.string(trap.code.message))")
    } catch .exception {
      return add("assert_exception (module \(definition))")
    }
    add("module definition $d \(definition)")
    introduce()
    for round in 0..<Self.roundCount {
      for export in module.exports {
        guard let function = instance?.function(export.name) else { continue }
        if call(function, export.name, round) == .unreachable { try startAgain() }
      }
      recordState()
    }
  }

  /// Goes on with a new instance: of a module that stops itself after some time, nothing else runs.
  private mutating func startAgain() throws {
    recordState()
    instance = try Instance(module, in: store)
    introduce()
  }

  /// The instance as the script knows it.
  private mutating func introduce() {
    add("module instance $m $d")
    watchMemories()
  }

  private mutating func recordState() {
    for export in module.exports {
      guard let global = instance?.global(export.name) else { continue }
      add("assert_return (get $m \(export.name.text)) \(ScriptText.pattern(global.value))")
    }
    for (watcher, memory) in memories { add(digestAssertion(watcher, memory)) }
  }

  private mutating func add(_ command: String) { script += "(\(command))\n" }

  /// Gives why there is no result, if that is a trap.
  private mutating func call(_ function: Function, _ name: Name, _ round: Int) -> Trap.Code? {
    var numbers = Numbers(seed: UInt64(round), of: name)
    var arguments: [ScriptText.Argument] = []
    for type in function.type.parameters {
      guard let argument = ScriptText.Argument(type, round == 0 ? 0 : numbers.next(), in: store)
      else {
        script += ";; \(name.text) takes \(type), which no script can give\n"
        return nil
      }
      arguments.append(argument)
    }
    let action = "(invoke $m \(name.text)\(arguments.map { " \($0.text)" }.joined()))"
    do throws(CallError) {
      let results = try function.call(arguments.map(\.value))
      add("assert_return \(action)\(results.map { " \(ScriptText.pattern($0))" }.joined())")
    } catch .trap(let trap) {
      let command = trap.code == .callStackExhausted ? "assert_exhaustion" : "assert_trap"
      add("\(command) \(action) \(ScriptText.string(trap.code.message))")
      return trap.code
    } catch .exception {
      add("assert_exception \(action)")
    } catch {
      script += ";; \(name.text): \(error)\n"
    }
    return nil
  }
}

// Memories. A script cannot read them, so a second module imports each and reads it.
extension ModuleRecorder {
  private mutating func watchMemories() {
    let exports = module.exports.compactMap { export in
      instance?.memory(export.name).map { (export.name, $0) }
    }
    if !exports.isEmpty { script += "(register \"m\" $m)\n" }
    memories = exports.enumerated().map { index, export in
      let watcher = "$watcher\(index)"
      script += Self.watcher(watcher, of: export.0, export.1.type)
      return (watcher, export.1)
    }
  }

  /// A module that gives the number of pages and a digest of a memory: FNV-1a of 64 bits, over its bytes.
  private static func watcher(_ identifier: String, of name: Name, _ type: MemoryType) -> String {
    let address = type.addressType.valueType
    let maximum = type.limits.maximum.map { " \($0)" } ?? ""
    let pageSize =
      type.pageByteCount == MemoryType.pageByteCount ? "" : " (pagesize \(type.pageByteCount))"
    return """
      (module \(identifier)
        (import "m" \(name.text)
          (memory \(address) 0\(maximum)\(type.isShared ? " shared" : "")\(pageSize)))
        (func (export "pages") (result \(address)) memory.size)
        (func (export "digest") (result i64) (local $at \(address)) (local $end \(address))
          (local $sum i64)
          (local.set $end (\(address).mul (memory.size) (\(address).const \(type.pageByteCount))))
          (local.set $sum (i64.const \(Digest.start)))
          (block $done (loop $next
            (br_if $done (\(address).eq (local.get $at) (local.get $end)))
            (local.set $sum (i64.mul (i64.const \(Digest.prime))
              (i64.xor (local.get $sum) (i64.load8_u (local.get $at)))))
            (local.set $at (\(address).add (local.get $at) (\(address).const 1)))
            (br $next)))
          (local.get $sum)))

      """
  }

  private func digestAssertion(_ watcher: String, _ memory: Memory) -> String {
    let digest = memory.withUnsafeBytes { Digest.of($0) }
    let pages = "(\(memory.type.addressType.valueType).const \(memory.pageCount))"
    return """
      assert_return (invoke \(watcher) "pages") \(pages))
      (assert_return (invoke \(watcher) "digest") (i64.const \(digest))
      """
  }
}

/// FNV-1a of 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
enum Digest {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }
}

/// Numbers that depend on nothing but a name and a seed.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64, of name: Name) { state = Digest.of(name.utf8) &+ seed }

  /// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014, fig. 17.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }
}
