// Uses of function types: by index, spelled out, or both.
// https://webassembly.github.io/spec/core/text/modules.html#type-uses

import Apus

/// What becomes of the identifiers of parameters.
enum ParameterBinding {
  /// They name locals.
  case locals
  /// They may stand there but name nothing.
  case ignored
  /// They may not stand there.
  case forbidden
}

extension ModuleAssembler {
  /// Reads `(type x)? (param …)* (result …)*`. The type's index.
  mutating func typeUse(binding: ParameterBinding) throws(ParseError) -> UInt32 {
    let start = reader.token
    let explicit = try explicitTypeUse()
    let signature = try signature(binding: binding)
    guard let explicit else { return types.index(of: signature) }
    if signature.isEmpty {
      if binding == .locals { body.skipParameters(types.signature(explicit)) }
      return explicit
    }
    try check(signature, against: explicit, at: start)
    return explicit
  }

  /// Reads a block type in its binary form.
  mutating func blockType() throws(ParseError) -> [UInt8] {
    let start = reader.token
    let explicit = try explicitTypeUse()
    let signature = try signature(binding: .forbidden)
    if let explicit {
      if !signature.isEmpty { try check(signature, against: explicit, at: start) }
    } else if signature.parameterCount == 0 && signature.resultCount <= 1 {
      return signature.resultCount == 0 ? [0x40] : signature.results
    }
    var bytes: [UInt8] = []
    bytes.appendSigned(Int64(explicit ?? types.index(of: signature)))
    return bytes
  }

  private mutating func explicitTypeUse() throws(ParseError) -> UInt32? {
    guard try reader.open(.type) else { return nil }
    let index = try typeIndex()
    try reader.close()
    return index
  }

  private func check(
    _ signature: FunctionSignature, against index: UInt32, at token: Token
  ) throws(ParseError) {
    guard types.contains(index) else {
      throw reader.error(.unknown, at: token, "type \(index)")
    }
    if types.signature(index)?.bytes != signature.bytes {
      throw reader.error(.inlineFunctionType, at: token, "differs from type \(index)")
    }
  }

  /// Reads `(param …)* (result …)*`.
  mutating func signature(
    binding: ParameterBinding
  ) throws(ParseError) -> FunctionSignature {
    var signature = FunctionSignature()
    while try reader.open(.param) {
      try readParameters(binding, to: &signature)
      try reader.close()
    }
    while try reader.open(.result) {
      while reader.token.kind != .rightParenthesis {
        signature.results += try valueType()
        signature.resultCount += 1
      }
      try reader.close()
    }
    // Out of order. Said before the parts are compared with anything.
    for keyword in [Keyword.type, .param] where try reader.atOpening(keyword) {
      throw reader.unexpected(try reader.peek(), expected: "another result or what follows a type")
    }
    return signature
  }

  private mutating func readParameters(
    _ binding: ParameterBinding, to signature: inout FunctionSignature
  ) throws(ParseError) {
    let token = reader.token
    if binding == .forbidden && token.kind == .identifier {
      throw reader.unexpected(expected: "a value type: parameters have no names here")
    }
    let binder = try reader.binder("param")
    if !binder.isEmpty {
      signature.parameters += try valueType()
      signature.parameterCount += 1
      if binding == .locals, !body.locals.add(binder) {
        throw duplicate("local", at: token)
      }
      return
    }
    while reader.token.kind != .rightParenthesis {
      signature.parameters += try valueType()
      signature.parameterCount += 1
      if binding == .locals { body.locals.skip(1) }
    }
  }
}
