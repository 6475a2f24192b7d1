// Who could provide an import that nobody here provides, judged by the name of its module.

enum ImportProviders {
  /// Module names, or beginnings of them that end in `*`, and who is known to provide them.
  private static let table: [(pattern: String, provider: String)] = [
    ("wasi_snapshot_preview1", "none, WASI preview 1 has no such function"),
    ("wasi_unstable", "none, WASI preview 0 has no such function"),
    ("wasi:*", "WASI preview 2: build the program for wasm32-wasip1 instead"),
    ("wasi", "wasi-threads: run it with --threads"),
    ("wasi_ephemeral_nn", "wasi-nn, in engines that have it"),
    ("wasix_*", "WASIX, in Wasmer: build the program for wasm32-wasip1 instead"),
    ("env", "the program that embeds the module, or a function its linker did not find"),
    ("GOT.*", "a dynamic linker: link the program statically"),
    ("a", "Emscripten's JavaScript: link with -sSTANDALONE_WASM instead"),
    ("asm2wasm", "Emscripten's JavaScript: link with -sSTANDALONE_WASM instead"),
    ("go", "Go's JavaScript: build with GOOS=wasip1 GOARCH=wasm instead"),
    ("gojs", "Go's JavaScript: build with GOOS=wasip1 GOARCH=wasm instead"),
    ("wbg", "wasm-bindgen's JavaScript: build for wasm32-wasip1 without it"),
    ("__wbindgen_*", "wasm-bindgen's JavaScript: build for wasm32-wasip1 without it"),
    ("./*", "the JavaScript file of that name, made together with the module"),
    ("javascript_kit", "JavaScriptKit, in a browser or Node"),
    ("spectest", "the script runner of the WebAssembly test suite"),
  ]

  /// Who could provide imports from `module`, in words.
  static func provider(ofModule module: String) -> String {
    for row in table {
      if row.pattern.hasSuffix("*") {
        if module.hasPrefix(row.pattern.dropLast()) { return row.provider }
      } else if row.pattern == module {
        return row.provider
      }
    }
    return "the program that embeds the module"
  }
}
