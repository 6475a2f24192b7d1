// Small modules, each with its text and the binary that wat2wasm makes of it.

import Foundation

/// A module as the text format has it, and its bytes in base 64.
struct Guest: Sendable {
  let base64: String

  var bytes: [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }

  /// (module
  ///   (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
  ///   (memory (export "memory") 1)
  ///   (func (export "_start") i32.const 7 call 0))
  static let exitsWith7 = Guest(
    base64: "AGFzbQEAAAABCAJgAX8AYAAAAiQBFndhc2lfc25hcHNob3RfcHJldmlldzEJcHJvY19leGl0AAADAgEB"
      + "BQMBAAEHEwIGbWVtb3J5AgAGX3N0YXJ0AAEKCAEGAEEHEAAL")

  /// (module
  ///   (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
  ///   (func (export "divide") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s)
  ///   (func (export "swap") (param i64 f64) (result f64 i64) local.get 1 local.get 0)
  ///   (func (export "half") (param f32) (result f32) local.get 0 f32.const 0.5 f32.mul)
  ///   (func (export "nothing"))
  ///   (func (export "same") (param externref) (result externref) local.get 0))
  static let math = Guest(
    base64: "AGFzbQEAAAABGwVgAn9/AX9gAn58Anx+YAF9AX1gAABgAW8BbwMHBgAAAQIDBAcvBgNhZGQAAAZkaXZp"
      + "ZGUAAQRzd2FwAAIEaGFsZgADB25vdGhpbmcABARzYW1lAAUKKwYHACAAIAFqCwcAIAAgAW0LBgAgASAA"
      + "CwoAIABDAAAAP5QLAgALBAAgAAs=")

  /// (module
  ///   (import "env" "log" (func $log (param i32)))
  ///   (func (export "add") (param i32 i32) (result i32)
  ///     local.get 0 call $log local.get 0 local.get 1 i32.add)
  ///   (func (export "divide") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s))
  static let mathWithLog = Guest(
    base64: "AGFzbQEAAAABCwJgAX8AYAJ/fwF/AgsBA2VudgNsb2cAAAMDAgEBBxACA2FkZAABBmRpdmlkZQACChUCCwAg"
      + "ABAAIAAgAWoLBwAgACABbQs=")

  /// (module
  ///   (import "env" "first" (func (param i32) (result i64)))
  ///   (import "wasi_snapshot_preview1" "fd_frob" (func))
  ///   (func (export "_start") i32.const 1 call 0 drop))
  static let needsFunctions = Guest(
    base64: "AGFzbQEAAAABCQJgAX8BfmAAAAIuAgNlbnYFZmlyc3QAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxB2Zk"
      + "X2Zyb2IAAQMCAQEHCgEGX3N0YXJ0AAIKCQEHAEEBEAAaCw==")

  /// (module
  ///   (import "env" "memory" (memory 2 3))
  ///   (import "env" "f" (func))
  ///   (func (export "_start")))
  static let needsMemory = Guest(
    base64: "AGFzbQEAAAABBAFgAAACGAIDZW52Bm1lbW9yeQIBAgMDZW52AWYAAAMCAQAHCgEGX3N0YXJ0AAEKBAEC"
      + "AAs=")

  /// (module
  ///   (func $inner unreachable)
  ///   (func $outer (export "_start") call $inner))
  static let traps = Guest(
    base64: "AGFzbQEAAAABBAFgAAADAwIAAAcKAQZfc3RhcnQAAQoKAgMAAAsEABAACwAdBG5hbWUBDwIABWlubmVy"
      + "AQVvdXRlcgIFAgAAAQA=")

  /// (module
  ///   (global (mut i32) (i32.const 1))
  ///   (memory 1 2)
  ///   (func (export "_initialize") i32.const 42 global.set 0)
  ///   (func (export "get") (result i32) global.get 0))
  static let reactor = Guest(
    base64: "AGFzbQEAAAABCAJgAABgAAF/AwMCAAEFBAEBAQIGBgF/AUEBCwcVAgtfaW5pdGlhbGl6ZQAAA2dldAAB"
      + "Cg0CBgBBKiQACwQAIwAL")

  /// (module (func $f (export "_start") call $f))
  static let recurses = Guest(
    base64: "AGFzbQEAAAABBAFgAAADAgEABwoBBl9zdGFydAAACgYBBAAQAAs=")

  /// (module)
  static let empty = Guest(
    base64: "AGFzbQEAAAA=")

  /// (module
  ///   (import "wasi_snapshot_preview1" "args_sizes_get" (func $as (param i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "args_get" (func $ag (param i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "environ_sizes_get" (func $es (param i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "environ_get" (func $eg (param i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "fd_write" (func $w (param i32 i32 i32 i32) (result i32)))
  ///   (memory (export "memory") 1)
  ///   (func (export "_start")
  ///     i32.const 0 i32.const 4 call $as drop
  ///     i32.const 1024 i32.const 8192 call $ag drop
  ///     i32.const 16 i32.const 8192 i32.store
  ///     i32.const 20 i32.const 4 i32.load i32.store
  ///     i32.const 1 i32.const 16 i32.const 1 i32.const 8 call $w drop
  ///     i32.const 0 i32.const 4 call $es drop
  ///     i32.const 1024 i32.const 8192 call $eg drop
  ///     i32.const 20 i32.const 4 i32.load i32.store
  ///     i32.const 1 i32.const 16 i32.const 1 i32.const 8 call $w drop))
  static let echo = Guest(
    base64: "AGFzbQEAAAABEgNgAn9/AX9gBH9/f38Bf2AAAAK9AQUWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQ5hcmdz"
      + "X3NpemVzX2dldAAAFndhc2lfc25hcHNob3RfcHJldmlldzEIYXJnc19nZXQAABZ3YXNpX3NuYXBzaG90"
      + "X3ByZXZpZXcxEWVudmlyb25fc2l6ZXNfZ2V0AAAWd2FzaV9zbmFwc2hvdF9wcmV2aWV3MQtlbnZpcm9u"
      + "X2dldAAAFndhc2lfc25hcHNob3RfcHJldmlldzEIZmRfd3JpdGUAAQMCAQIFAwEAAQcTAgZtZW1vcnkC"
      + "AAZfc3RhcnQABQpZAVcAQQBBBBAAGkGACEGAwAAQARpBEEGAwAA2AgBBFEEEKAIANgIAQQFBEEEBQQgQ"
      + "BBpBAEEEEAIaQYAIQYDAABADGkEUQQQoAgA2AgBBAUEQQQFBCBAEGgs=")

  /// Asks for its directories and looks for a/b.txt in the first; then exits with 9.
  /// (module
  ///   (import "wasi_snapshot_preview1" "fd_prestat_get" (func $p (param i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "path_filestat_get"
  ///     (func $s (param i32 i32 i32 i32 i32) (result i32)))
  ///   (import "wasi_snapshot_preview1" "proc_exit" (func $e (param i32)))
  ///   (memory (export "memory") 1)
  ///   (data (i32.const 0) "a/b.txt")
  ///   (func (export "_start") (local i32)
  ///     i32.const 3
  ///     local.set 0
  ///     (loop $next
  ///       (if (i32.eqz (call $p (local.get 0) (i32.const 64)))
  ///         (then (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br $next))))
  ///     (if (i32.ne (local.get 0) (i32.const 3))
  ///       (then (drop (call $s (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 7) (i32.const 64)))))
  ///     (call $e (i32.const 9))))
  static let looksForAFile = Guest(
    base64: "AGFzbQEAAAABFwRgAn9/AX9gBX9/f39/AX9gAX8AYAAAAncDFndhc2lfc25hcHNob3RfcHJldmlldzEOZmRfcH"
      + "Jlc3RhdF9nZXQAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxEXBhdGhfZmlsZXN0YXRfZ2V0AAEWd2FzaV9zbmFw"
      + "c2hvdF9wcmV2aWV3MQlwcm9jX2V4aXQAAgMCAQMFAwEAAQcTAgZtZW1vcnkCAAZfc3RhcnQAAwo7ATkBAX9BAy"
      + "EAA0AgAEHAABAARQRAIABBAWohAAwBCwsgAEEDRwRAQQNBAEEAQQdBwAAQARoLQQkQAgsLDQEAQQALB2EvYi50"
      + "eHQAHARuYW1lAQoDAAFwAQFzAgFlAwkBAwEABG5leHQ=")

  /// (module (memory 1) (func (export "grow") (param i32) (result i32) local.get 0 memory.grow))
  static let grows = Guest(
    base64: "AGFzbQEAAAABBgFgAX8BfwMCAQAFAwEAAQcIAQRncm93AAAKCAEGACAAQAAL")
}
