// `--emit-swift`: the Swift program that does the same as a command line.

import Apus

enum SwiftProgram {
  /// The text of a `main.swift`.
  static func text(for request: RunRequest, _ context: ToolContext) throws(ToolError) -> String {
    var lines = [
      "// A package with the products Apus and ApusWASI among its dependencies can build this.",
      "import Apus",
      "import ApusWASI",
      "import Foundation",
      "",
    ]
    lines += module(request)
    lines += configuration(request)
    let store = storeConfiguration(request)
    lines += store
    if let name = request.invokedName {
      let module = try loadModule(request.modulePath, context, features: request.features)
      let invocation = try Invocation(name, request.arguments, module)
      let call = call(
        invocation, hasStoreConfiguration: !store.isEmpty, returns: request.exportPath != nil)
      lines += export(request, around: call) ?? [""] + call
    } else {
      let argument = store.isEmpty ? "" : ", store: limits"
      let run = "try WASIProgram(module, wasi\(argument)).run()"
      lines += export(request, around: [run]) ?? ["let status = \(run)", "exit(status)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func module(_ request: RunRequest) -> [String] {
    let path = literal(request.modulePath)
    if request.features == .wasm3 { return ["let module = try Module(contentsOf: \(path))"] }
    return [
      "let module = try Module(", "  contentsOf: \(path),", "  features: \(features(request)))",
    ]
  }

  private static func features(_ request: RunRequest) -> String {
    let (name, base) = FeatureList.nearestVersion(request.features)
    var text = name == "wasm1" ? "Features(.core)" : ".\(name)"
    let list = { (features: Features) in
      Feature.allCases.filter { features.contains($0) }.map { ".\($0)" }.joined(separator: ", ")
    }
    let added = request.features.subtracting(base)
    let removed = base.subtracting(request.features)
    if !added.isEmpty { text += ".union(Features(\(list(added))))" }
    if !removed.isEmpty { text += ".subtracting(Features(\(list(removed))))" }
    return text
  }

  private static func configuration(_ request: RunRequest) -> [String] {
    let arguments = ([request.programName] + request.arguments).map(literal)
    let oneLine = "WASIConfiguration(arguments: [\(arguments.joined(separator: ", "))])"
    var changes: [String] = []
    if request.inheritsEnvironment {
      changes += [
        "for (name, value) in ProcessInfo.processInfo.environment {",
        "  wasi.environment[name] = value",
        "}",
      ]
    }
    for change in request.environment {
      switch change {
      case .set(let name, let value):
        changes.append("wasi.environment[\(literal(name))] = \(literal(value))")
      case .inherit(let name):
        changes += [
          "if let value = ProcessInfo.processInfo.environment[\(literal(name))] {",
          "  wasi.environment[\(literal(name))] = value",
          "}",
        ]
      }
    }
    changes += request.mounts.map(Self.mount)
    if request.isDeterministic {
      let seed = request.randomSeed.map { "seed: \($0)" } ?? ""
      changes.append("wasi.makeDeterministic(\(seed))")
    } else if let seed = request.randomSeed {
      changes.append("wasi.random = .seeded(\(seed))")
    }
    if request.trapsOnUnknownImports { changes.append("wasi.unknownImports = .trap") }
    changes += request.world.swiftLines
    return ["\(changes.isEmpty ? "let" : "var") wasi = \(oneLine)"] + changes
  }

  private static func mount(_ mount: Mount) -> String {
    let place = ", at: \(literal(mount.guestPath))"
    switch mount.source {
    case .host(let path):
      let access = mount.isReadOnly ? ", .readOnly" : ""
      return "try wasi.preopen(\(literal(path))\(mount.guestPath == path ? "" : place)\(access))"
    case .overlay(let path): return "wasi.mount(try .overlay(on: \(literal(path)))\(place))"
    case .zip(let path): return "wasi.mount(try .zip(at: \(literal(path)))\(place))"
    case .memory(let byteCount):
      let limit = byteCount.map { "maximumByteCount: \(Int(clamping: $0))" } ?? ""
      return "wasi.mount(.memory(\(limit))\(place))"
    }
  }

  private static func storeConfiguration(_ request: RunRequest) -> [String] {
    var lines: [String] = []
    if let byteCount = request.maximumMemoryByteCount {
      lines.append("limits.maximumMemoryByteCount = \(byteCount)")
    }
    if let depth = request.maximumCallDepth {
      lines.append("limits.maximumCallDepth = \(depth)")
    }
    return lines.isEmpty ? [] : ["var limits = StoreConfiguration()"] + lines
  }

  /// Lines that end with a status, and the export of changes behind them, however they end; `nil` when
  /// none is asked for.
  private static func export(_ request: RunRequest, around body: [String]) -> [String]? {
    guard let path = request.exportPath else { return nil }
    return ["let result = Result { () throws -> Int32 in"] + body.map { "  " + $0 } + [
      "}",
      "for preopen in wasi.preopens {",
      "  if case .fileSystem(let fileSystem) = preopen.source {",
      "    try fileSystem.exportChanges(to: \(literal(path)), under: preopen.guestPath)",
      "  }",
      "}",
      "exit(try result.get())",
    ]
  }

  /// The call of one function in the place of `_start`: lines that exit with the status, if there is one, or
  /// return it.
  private static func call(
    _ invocation: Invocation, hasStoreConfiguration: Bool, returns: Bool
  ) -> [String] {
    let leave = { (status: String) in returns ? "return \(status)" : "exit(\(status))" }
    let name = literal("\(invocation.name)")
    let arguments = invocation.arguments.map(valueLiteral).joined(separator: ", ")
    return [
      "let store = Store(\(hasStoreConfiguration ? "limits" : ""))",
      "let world = try WASI(wasi)",
      "let imports = try world.imports(for: module, in: store)",
      "let instance = try Instance(module, imports: imports, in: store)",
      "if let status = try world.initialize(instance) { \(leave("status")) }",
      "guard let function = instance.function(\(name)) else {",
      "  fatalError(\"the module exports no such function\")",
      "}",
      "do throws(CallError) {",
      "  for result in try function.call([\(arguments)]) {",
      "    switch result {",
      "    case .i32(let value): print(value)",
      "    case .i64(let value): print(value)",
      "    case .f32(let value): print(value)",
      "    case .f64(let value): print(value)",
      "    case .v128, .function, .external, .object: print(result)",
      "    }",
      "  }",
      "} catch {",
      "  \(leave("try WASI.status(of: error)"))",
      "}",
    ] + (returns ? ["return 0"] : [])
  }

  private static func valueLiteral(_ value: Value) -> String {
    switch value {
    case .i32(let number): ".i32(\(number))"
    case .i64(let number): ".i64(\(number))"
    case .f32(let number): ".f32(\(floatLiteral(number)))"
    case .f64(let number): ".f64(\(floatLiteral(number)))"
    case .v128(let bytes):
      ".v128(SIMD16(\(bytes.indices.map { String(bytes[$0]) }.joined(separator: ", "))))"
    case .function: ".function(nil)"
    case .external: ".external(nil)"
    case .object: ".object(nil)"
    }
  }

  private static func floatLiteral<Number: BinaryFloatingPoint & CustomStringConvertible>(
    _ number: Number
  ) -> String {
    if number.isNaN { return ".nan" }
    if number.isInfinite { return number < 0 ? "-.infinity" : ".infinity" }
    return number.description
  }

  /// `text` as a string literal of Swift.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        // What cannot be seen, or would change the look of the line, is written by its number.
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
          result += "\\u{\(String(scalar.value, radix: 16))}"
        default:
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
