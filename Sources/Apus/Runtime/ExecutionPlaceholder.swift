// What translation and execution give the runtime.

final class ModuleCode: Sendable {
  let globalSlots: [Int]
  let globalSlotCount: Int

  init(_ syntax: ModuleSyntax, _ bytes: ModuleBytes) {
    var slots: [Int] = []
    var count = 0
    for global in syntax.globals.dropFirst(syntax.importedGlobalCount) {
      slots.append(count)
      count += global.valueType.slotCount
    }
    (globalSlots, globalSlotCount) = (slots, count)
  }
}

enum TypeRegistry {
  static func id(of type: FunctionType) -> UInt32 { UInt32(truncatingIfNeeded: type.hashValue) }

  static func hostEntry(id: UInt32) -> UnsafeRawPointer? { nil }
}

extension InstanceRecord {
  static func functionRecord(
    _ instance: UnsafeMutablePointer<InstanceRecord>, _ functionIndex: UInt32
  ) -> UnsafeMutablePointer<FunctionRecord> {
    let imported = instance.pointee.importedFunctionCount
    if functionIndex < imported {
      return instance.pointee.importedFunctions[Int(functionIndex)]
    }
    let record = instance.pointee.definedFunctions + Int(functionIndex - imported)
    record.pointee.instance = instance
    record.pointee.functionIndex = functionIndex
    return record
  }
}

extension Store {
  func beginCall(
    _ record: UnsafeMutablePointer<FunctionRecord>
  ) throws(CallError) -> UnsafeMutablePointer<UInt64> {
    guard context.pointee.stackTop <= context.pointee.stackLimit else {
      throw .trap(Trap(.callStackExhausted))
    }
    return context.pointee.stackTop.assumingMemoryBound(to: UInt64.self)
  }

  func finishCall(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: UnsafeMutablePointer<UInt64>
  ) throws(CallError) {
    guard let host = HostFunction.of(record) else { throw .trap(Trap(.unreachable)) }
    let stackTop = context.pointee.stackTop
    context.pointee.stackTop = stackTop + 8 * 64
    defer { context.pointee.stackTop = stackTop }
    switch host.invoke(context, frame) {
    case 0: return
    case Trap.Code.host.rawValue:
      throw takePendingHostError().map(CallError.init(thrownByHost:)) ?? .trap(Trap(.host))
    case let code: throw .trap(Trap(Trap.Code(rawValue: code) ?? .unreachable))
    }
  }
}

extension Module {
  var code: ModuleCode { ModuleCode(syntax, bytes) }
}
