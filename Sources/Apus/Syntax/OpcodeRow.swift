// The table of opcodes: what decoder, validator, text format and disassembler all read.
// https://webassembly.github.io/spec/core/appendix/index-instructions.html

extension Opcode {
  /// The row of this opcode. One exhaustive switch, so that a new opcode cannot lack a row.
  package var row: OpcodeRow {
    switch self {
    case .unreachable: return .init("unreachable", .none, .special, .core)
    case .nop: return .init("nop", .none, .special, .core)
    case .block: return .init("block", .blockType, .special, .core)
    case .loop: return .init("loop", .blockType, .special, .core)
    case .if: return .init("if", .blockType, .special, .core)
    case .else: return .init("else", .none, .special, .core)
    case .try: return .init("try", .blockType, .special, .legacyExceptions)
    case .catch: return .init("catch", .tag, .special, .legacyExceptions)
    case .throw: return .init("throw", .tag, .special, .exceptions)
    case .rethrow: return .init("rethrow", .label, .special, .legacyExceptions)
    case .throwRef: return .init("throw_ref", .none, .special, .exceptions)
    case .end: return .init("end", .none, .special, .core)
    case .br: return .init("br", .label, .special, .core)
    case .brIf: return .init("br_if", .label, .special, .core)
    case .brTable: return .init("br_table", .labels, .special, .core)
    case .return: return .init("return", .none, .special, .core)
    case .call: return .init("call", .function, .special, .core)
    case .callIndirect: return .init("call_indirect", .typeTable, .special, .core)
    case .returnCall: return .init("return_call", .function, .special, .tailCalls)
    case .returnCallIndirect: return .init("return_call_indirect", .typeTable, .special, .tailCalls)
    case .callRef: return .init("call_ref", .type, .special, .functionReferences)
    case .returnCallRef: return .init("return_call_ref", .type, .special, .functionReferences)
    case .delegate: return .init("delegate", .label, .special, .legacyExceptions)
    case .catchAll: return .init("catch_all", .none, .special, .legacyExceptions)
    case .drop: return .init("drop", .none, .special, .core)
    case .select: return .init("select", .none, .special, .core)
    case .selectTyped: return .init("select", .valueTypes, .special, .referenceTypes)
    case .tryTable: return .init("try_table", .tryTable, .special, .exceptions)
    case .localGet: return .init("local.get", .local, .special, .core)
    case .localSet: return .init("local.set", .local, .special, .core)
    case .localTee: return .init("local.tee", .local, .special, .core)
    case .globalGet: return .init("global.get", .global, .special, .core)
    case .globalSet: return .init("global.set", .global, .special, .core)
    case .tableGet: return .init("table.get", .table, .special, .referenceTypes)
    case .tableSet: return .init("table.set", .table, .special, .referenceTypes)
    case .i32Load: return .init("i32.load", .memoryArgument, .load(.i32), .core)
    case .i64Load: return .init("i64.load", .memoryArgument, .load(.i64), .core)
    case .f32Load: return .init("f32.load", .memoryArgument, .load(.f32), .core)
    case .f64Load: return .init("f64.load", .memoryArgument, .load(.f64), .core)
    case .i32Load8S: return .init("i32.load8_s", .memoryArgument, .load(.i32), .core)
    case .i32Load8U: return .init("i32.load8_u", .memoryArgument, .load(.i32), .core)
    case .i32Load16S: return .init("i32.load16_s", .memoryArgument, .load(.i32), .core)
    case .i32Load16U: return .init("i32.load16_u", .memoryArgument, .load(.i32), .core)
    case .i64Load8S: return .init("i64.load8_s", .memoryArgument, .load(.i64), .core)
    case .i64Load8U: return .init("i64.load8_u", .memoryArgument, .load(.i64), .core)
    case .i64Load16S: return .init("i64.load16_s", .memoryArgument, .load(.i64), .core)
    case .i64Load16U: return .init("i64.load16_u", .memoryArgument, .load(.i64), .core)
    case .i64Load32S: return .init("i64.load32_s", .memoryArgument, .load(.i64), .core)
    case .i64Load32U: return .init("i64.load32_u", .memoryArgument, .load(.i64), .core)
    case .i32Store: return .init("i32.store", .memoryArgument, .store(.i32), .core)
    case .i64Store: return .init("i64.store", .memoryArgument, .store(.i64), .core)
    case .f32Store: return .init("f32.store", .memoryArgument, .store(.f32), .core)
    case .f64Store: return .init("f64.store", .memoryArgument, .store(.f64), .core)
    case .i32Store8: return .init("i32.store8", .memoryArgument, .store(.i32), .core)
    case .i32Store16: return .init("i32.store16", .memoryArgument, .store(.i32), .core)
    case .i64Store8: return .init("i64.store8", .memoryArgument, .store(.i64), .core)
    case .i64Store16: return .init("i64.store16", .memoryArgument, .store(.i64), .core)
    case .i64Store32: return .init("i64.store32", .memoryArgument, .store(.i64), .core)
    case .memorySize: return .init("memory.size", .memory, .special, .core)
    case .memoryGrow: return .init("memory.grow", .memory, .special, .core)
    case .i32Const: return .init("i32.const", .i32, .constant(.i32), .core)
    case .i64Const: return .init("i64.const", .i64, .constant(.i64), .core)
    case .f32Const: return .init("f32.const", .f32, .constant(.f32), .core)
    case .f64Const: return .init("f64.const", .f64, .constant(.f64), .core)
    case .i32Eqz: return .init("i32.eqz", .none, .unary(.i32, .i32), .core)
    case .i32Eq: return .init("i32.eq", .none, .binary(.i32, .i32), .core)
    case .i32Ne: return .init("i32.ne", .none, .binary(.i32, .i32), .core)
    case .i32LtS: return .init("i32.lt_s", .none, .binary(.i32, .i32), .core)
    case .i32LtU: return .init("i32.lt_u", .none, .binary(.i32, .i32), .core)
    case .i32GtS: return .init("i32.gt_s", .none, .binary(.i32, .i32), .core)
    case .i32GtU: return .init("i32.gt_u", .none, .binary(.i32, .i32), .core)
    case .i32LeS: return .init("i32.le_s", .none, .binary(.i32, .i32), .core)
    case .i32LeU: return .init("i32.le_u", .none, .binary(.i32, .i32), .core)
    case .i32GeS: return .init("i32.ge_s", .none, .binary(.i32, .i32), .core)
    case .i32GeU: return .init("i32.ge_u", .none, .binary(.i32, .i32), .core)
    case .i64Eqz: return .init("i64.eqz", .none, .unary(.i64, .i32), .core)
    case .i64Eq: return .init("i64.eq", .none, .binary(.i64, .i32), .core)
    case .i64Ne: return .init("i64.ne", .none, .binary(.i64, .i32), .core)
    case .i64LtS: return .init("i64.lt_s", .none, .binary(.i64, .i32), .core)
    case .i64LtU: return .init("i64.lt_u", .none, .binary(.i64, .i32), .core)
    case .i64GtS: return .init("i64.gt_s", .none, .binary(.i64, .i32), .core)
    case .i64GtU: return .init("i64.gt_u", .none, .binary(.i64, .i32), .core)
    case .i64LeS: return .init("i64.le_s", .none, .binary(.i64, .i32), .core)
    case .i64LeU: return .init("i64.le_u", .none, .binary(.i64, .i32), .core)
    case .i64GeS: return .init("i64.ge_s", .none, .binary(.i64, .i32), .core)
    case .i64GeU: return .init("i64.ge_u", .none, .binary(.i64, .i32), .core)
    case .f32Eq: return .init("f32.eq", .none, .binary(.f32, .i32), .core)
    case .f32Ne: return .init("f32.ne", .none, .binary(.f32, .i32), .core)
    case .f32Lt: return .init("f32.lt", .none, .binary(.f32, .i32), .core)
    case .f32Gt: return .init("f32.gt", .none, .binary(.f32, .i32), .core)
    case .f32Le: return .init("f32.le", .none, .binary(.f32, .i32), .core)
    case .f32Ge: return .init("f32.ge", .none, .binary(.f32, .i32), .core)
    case .f64Eq: return .init("f64.eq", .none, .binary(.f64, .i32), .core)
    case .f64Ne: return .init("f64.ne", .none, .binary(.f64, .i32), .core)
    case .f64Lt: return .init("f64.lt", .none, .binary(.f64, .i32), .core)
    case .f64Gt: return .init("f64.gt", .none, .binary(.f64, .i32), .core)
    case .f64Le: return .init("f64.le", .none, .binary(.f64, .i32), .core)
    case .f64Ge: return .init("f64.ge", .none, .binary(.f64, .i32), .core)
    case .i32Clz: return .init("i32.clz", .none, .unary(.i32, .i32), .core)
    case .i32Ctz: return .init("i32.ctz", .none, .unary(.i32, .i32), .core)
    case .i32Popcnt: return .init("i32.popcnt", .none, .unary(.i32, .i32), .core)
    case .i32Add: return .init("i32.add", .none, .binary(.i32, .i32), .core)
    case .i32Sub: return .init("i32.sub", .none, .binary(.i32, .i32), .core)
    case .i32Mul: return .init("i32.mul", .none, .binary(.i32, .i32), .core)
    case .i32DivS: return .init("i32.div_s", .none, .binary(.i32, .i32), .core)
    case .i32DivU: return .init("i32.div_u", .none, .binary(.i32, .i32), .core)
    case .i32RemS: return .init("i32.rem_s", .none, .binary(.i32, .i32), .core)
    case .i32RemU: return .init("i32.rem_u", .none, .binary(.i32, .i32), .core)
    case .i32And: return .init("i32.and", .none, .binary(.i32, .i32), .core)
    case .i32Or: return .init("i32.or", .none, .binary(.i32, .i32), .core)
    case .i32Xor: return .init("i32.xor", .none, .binary(.i32, .i32), .core)
    case .i32Shl: return .init("i32.shl", .none, .binary(.i32, .i32), .core)
    case .i32ShrS: return .init("i32.shr_s", .none, .binary(.i32, .i32), .core)
    case .i32ShrU: return .init("i32.shr_u", .none, .binary(.i32, .i32), .core)
    case .i32Rotl: return .init("i32.rotl", .none, .binary(.i32, .i32), .core)
    case .i32Rotr: return .init("i32.rotr", .none, .binary(.i32, .i32), .core)
    case .i64Clz: return .init("i64.clz", .none, .unary(.i64, .i64), .core)
    case .i64Ctz: return .init("i64.ctz", .none, .unary(.i64, .i64), .core)
    case .i64Popcnt: return .init("i64.popcnt", .none, .unary(.i64, .i64), .core)
    case .i64Add: return .init("i64.add", .none, .binary(.i64, .i64), .core)
    case .i64Sub: return .init("i64.sub", .none, .binary(.i64, .i64), .core)
    case .i64Mul: return .init("i64.mul", .none, .binary(.i64, .i64), .core)
    case .i64DivS: return .init("i64.div_s", .none, .binary(.i64, .i64), .core)
    case .i64DivU: return .init("i64.div_u", .none, .binary(.i64, .i64), .core)
    case .i64RemS: return .init("i64.rem_s", .none, .binary(.i64, .i64), .core)
    case .i64RemU: return .init("i64.rem_u", .none, .binary(.i64, .i64), .core)
    case .i64And: return .init("i64.and", .none, .binary(.i64, .i64), .core)
    case .i64Or: return .init("i64.or", .none, .binary(.i64, .i64), .core)
    case .i64Xor: return .init("i64.xor", .none, .binary(.i64, .i64), .core)
    case .i64Shl: return .init("i64.shl", .none, .binary(.i64, .i64), .core)
    case .i64ShrS: return .init("i64.shr_s", .none, .binary(.i64, .i64), .core)
    case .i64ShrU: return .init("i64.shr_u", .none, .binary(.i64, .i64), .core)
    case .i64Rotl: return .init("i64.rotl", .none, .binary(.i64, .i64), .core)
    case .i64Rotr: return .init("i64.rotr", .none, .binary(.i64, .i64), .core)
    case .f32Abs: return .init("f32.abs", .none, .unary(.f32, .f32), .core)
    case .f32Neg: return .init("f32.neg", .none, .unary(.f32, .f32), .core)
    case .f32Ceil: return .init("f32.ceil", .none, .unary(.f32, .f32), .core)
    case .f32Floor: return .init("f32.floor", .none, .unary(.f32, .f32), .core)
    case .f32Trunc: return .init("f32.trunc", .none, .unary(.f32, .f32), .core)
    case .f32Nearest: return .init("f32.nearest", .none, .unary(.f32, .f32), .core)
    case .f32Sqrt: return .init("f32.sqrt", .none, .unary(.f32, .f32), .core)
    case .f32Add: return .init("f32.add", .none, .binary(.f32, .f32), .core)
    case .f32Sub: return .init("f32.sub", .none, .binary(.f32, .f32), .core)
    case .f32Mul: return .init("f32.mul", .none, .binary(.f32, .f32), .core)
    case .f32Div: return .init("f32.div", .none, .binary(.f32, .f32), .core)
    case .f32Min: return .init("f32.min", .none, .binary(.f32, .f32), .core)
    case .f32Max: return .init("f32.max", .none, .binary(.f32, .f32), .core)
    case .f32Copysign: return .init("f32.copysign", .none, .binary(.f32, .f32), .core)
    case .f64Abs: return .init("f64.abs", .none, .unary(.f64, .f64), .core)
    case .f64Neg: return .init("f64.neg", .none, .unary(.f64, .f64), .core)
    case .f64Ceil: return .init("f64.ceil", .none, .unary(.f64, .f64), .core)
    case .f64Floor: return .init("f64.floor", .none, .unary(.f64, .f64), .core)
    case .f64Trunc: return .init("f64.trunc", .none, .unary(.f64, .f64), .core)
    case .f64Nearest: return .init("f64.nearest", .none, .unary(.f64, .f64), .core)
    case .f64Sqrt: return .init("f64.sqrt", .none, .unary(.f64, .f64), .core)
    case .f64Add: return .init("f64.add", .none, .binary(.f64, .f64), .core)
    case .f64Sub: return .init("f64.sub", .none, .binary(.f64, .f64), .core)
    case .f64Mul: return .init("f64.mul", .none, .binary(.f64, .f64), .core)
    case .f64Div: return .init("f64.div", .none, .binary(.f64, .f64), .core)
    case .f64Min: return .init("f64.min", .none, .binary(.f64, .f64), .core)
    case .f64Max: return .init("f64.max", .none, .binary(.f64, .f64), .core)
    case .f64Copysign: return .init("f64.copysign", .none, .binary(.f64, .f64), .core)
    case .i32WrapI64: return .init("i32.wrap_i64", .none, .unary(.i64, .i32), .core)
    case .i32TruncF32S: return .init("i32.trunc_f32_s", .none, .unary(.f32, .i32), .core)
    case .i32TruncF32U: return .init("i32.trunc_f32_u", .none, .unary(.f32, .i32), .core)
    case .i32TruncF64S: return .init("i32.trunc_f64_s", .none, .unary(.f64, .i32), .core)
    case .i32TruncF64U: return .init("i32.trunc_f64_u", .none, .unary(.f64, .i32), .core)
    case .i64ExtendI32S: return .init("i64.extend_i32_s", .none, .unary(.i32, .i64), .core)
    case .i64ExtendI32U: return .init("i64.extend_i32_u", .none, .unary(.i32, .i64), .core)
    case .i64TruncF32S: return .init("i64.trunc_f32_s", .none, .unary(.f32, .i64), .core)
    case .i64TruncF32U: return .init("i64.trunc_f32_u", .none, .unary(.f32, .i64), .core)
    case .i64TruncF64S: return .init("i64.trunc_f64_s", .none, .unary(.f64, .i64), .core)
    case .i64TruncF64U: return .init("i64.trunc_f64_u", .none, .unary(.f64, .i64), .core)
    case .f32ConvertI32S: return .init("f32.convert_i32_s", .none, .unary(.i32, .f32), .core)
    case .f32ConvertI32U: return .init("f32.convert_i32_u", .none, .unary(.i32, .f32), .core)
    case .f32ConvertI64S: return .init("f32.convert_i64_s", .none, .unary(.i64, .f32), .core)
    case .f32ConvertI64U: return .init("f32.convert_i64_u", .none, .unary(.i64, .f32), .core)
    case .f32DemoteF64: return .init("f32.demote_f64", .none, .unary(.f64, .f32), .core)
    case .f64ConvertI32S: return .init("f64.convert_i32_s", .none, .unary(.i32, .f64), .core)
    case .f64ConvertI32U: return .init("f64.convert_i32_u", .none, .unary(.i32, .f64), .core)
    case .f64ConvertI64S: return .init("f64.convert_i64_s", .none, .unary(.i64, .f64), .core)
    case .f64ConvertI64U: return .init("f64.convert_i64_u", .none, .unary(.i64, .f64), .core)
    case .f64PromoteF32: return .init("f64.promote_f32", .none, .unary(.f32, .f64), .core)
    case .i32ReinterpretF32: return .init("i32.reinterpret_f32", .none, .unary(.f32, .i32), .core)
    case .i64ReinterpretF64: return .init("i64.reinterpret_f64", .none, .unary(.f64, .i64), .core)
    case .f32ReinterpretI32: return .init("f32.reinterpret_i32", .none, .unary(.i32, .f32), .core)
    case .f64ReinterpretI64: return .init("f64.reinterpret_i64", .none, .unary(.i64, .f64), .core)
    case .i32Extend8S: return .init("i32.extend8_s", .none, .unary(.i32, .i32), .signExtension)
    case .i32Extend16S: return .init("i32.extend16_s", .none, .unary(.i32, .i32), .signExtension)
    case .i64Extend8S: return .init("i64.extend8_s", .none, .unary(.i64, .i64), .signExtension)
    case .i64Extend16S: return .init("i64.extend16_s", .none, .unary(.i64, .i64), .signExtension)
    case .i64Extend32S: return .init("i64.extend32_s", .none, .unary(.i64, .i64), .signExtension)
    case .refNull: return .init("ref.null", .heapType, .special, .referenceTypes)
    case .refIsNull: return .init("ref.is_null", .none, .special, .referenceTypes)
    case .refFunc: return .init("ref.func", .function, .special, .referenceTypes)
    case .refEq: return .init("ref.eq", .none, .special, .gc)
    case .refAsNonNull: return .init("ref.as_non_null", .none, .special, .functionReferences)
    case .brOnNull: return .init("br_on_null", .label, .special, .functionReferences)
    case .brOnNonNull: return .init("br_on_non_null", .label, .special, .functionReferences)
    case .structNew: return .init("struct.new", .type, .special, .gc)
    case .structNewDefault: return .init("struct.new_default", .type, .special, .gc)
    case .structGet: return .init("struct.get", .typeField, .special, .gc)
    case .structGetS: return .init("struct.get_s", .typeField, .special, .gc)
    case .structGetU: return .init("struct.get_u", .typeField, .special, .gc)
    case .structSet: return .init("struct.set", .typeField, .special, .gc)
    case .arrayNew: return .init("array.new", .type, .special, .gc)
    case .arrayNewDefault: return .init("array.new_default", .type, .special, .gc)
    case .arrayNewFixed: return .init("array.new_fixed", .typeCount, .special, .gc)
    case .arrayNewData: return .init("array.new_data", .typeData, .special, .gc)
    case .arrayNewElem: return .init("array.new_elem", .typeElement, .special, .gc)
    case .arrayGet: return .init("array.get", .type, .special, .gc)
    case .arrayGetS: return .init("array.get_s", .type, .special, .gc)
    case .arrayGetU: return .init("array.get_u", .type, .special, .gc)
    case .arraySet: return .init("array.set", .type, .special, .gc)
    case .arrayLen: return .init("array.len", .none, .special, .gc)
    case .arrayFill: return .init("array.fill", .type, .special, .gc)
    case .arrayCopy: return .init("array.copy", .typeType, .special, .gc)
    case .arrayInitData: return .init("array.init_data", .typeData, .special, .gc)
    case .arrayInitElem: return .init("array.init_elem", .typeElement, .special, .gc)
    case .refTest: return .init("ref.test", .heapType, .special, .gc)
    case .refTestNull: return .init("ref.test", .heapType, .special, .gc)
    case .refCast: return .init("ref.cast", .heapType, .special, .gc)
    case .refCastNull: return .init("ref.cast", .heapType, .special, .gc)
    case .brOnCast: return .init("br_on_cast", .castLabel, .special, .gc)
    case .brOnCastFail: return .init("br_on_cast_fail", .castLabel, .special, .gc)
    case .anyConvertExtern: return .init("any.convert_extern", .none, .special, .gc)
    case .externConvertAny: return .init("extern.convert_any", .none, .special, .gc)
    case .refI31: return .init("ref.i31", .none, .special, .gc)
    case .i31GetS: return .init("i31.get_s", .none, .special, .gc)
    case .i31GetU: return .init("i31.get_u", .none, .special, .gc)
    case .structNewDesc: return .init("struct.new_desc", .type, .special, .customDescriptors)
    case .structNewDefaultDesc:
      return .init("struct.new_default_desc", .type, .special, .customDescriptors)
    case .refGetDesc: return .init("ref.get_desc", .type, .special, .customDescriptors)
    case .refCastDescEq: return .init("ref.cast_desc_eq", .heapType, .special, .customDescriptors)
    case .refCastDescEqNull:
      return .init("ref.cast_desc_eq", .heapType, .special, .customDescriptors)
    case .brOnCastDescEq:
      return .init("br_on_cast_desc_eq", .castLabel, .special, .customDescriptors)
    case .brOnCastDescEqFail:
      return .init("br_on_cast_desc_eq_fail", .castLabel, .special, .customDescriptors)
    case .i32TruncSatF32S:
      return .init("i32.trunc_sat_f32_s", .none, .unary(.f32, .i32), .saturating)
    case .i32TruncSatF32U:
      return .init("i32.trunc_sat_f32_u", .none, .unary(.f32, .i32), .saturating)
    case .i32TruncSatF64S:
      return .init("i32.trunc_sat_f64_s", .none, .unary(.f64, .i32), .saturating)
    case .i32TruncSatF64U:
      return .init("i32.trunc_sat_f64_u", .none, .unary(.f64, .i32), .saturating)
    case .i64TruncSatF32S:
      return .init("i64.trunc_sat_f32_s", .none, .unary(.f32, .i64), .saturating)
    case .i64TruncSatF32U:
      return .init("i64.trunc_sat_f32_u", .none, .unary(.f32, .i64), .saturating)
    case .i64TruncSatF64S:
      return .init("i64.trunc_sat_f64_s", .none, .unary(.f64, .i64), .saturating)
    case .i64TruncSatF64U:
      return .init("i64.trunc_sat_f64_u", .none, .unary(.f64, .i64), .saturating)
    case .memoryInit: return .init("memory.init", .dataMemory, .special, .bulkMemory)
    case .dataDrop: return .init("data.drop", .data, .special, .bulkMemory)
    case .memoryCopy: return .init("memory.copy", .memoryMemory, .special, .bulkMemory)
    case .memoryFill: return .init("memory.fill", .memory, .special, .bulkMemory)
    case .tableInit: return .init("table.init", .elementTable, .special, .bulkMemory)
    case .elemDrop: return .init("elem.drop", .element, .special, .bulkMemory)
    case .tableCopy: return .init("table.copy", .tableTable, .special, .bulkMemory)
    case .tableGrow: return .init("table.grow", .table, .special, .referenceTypes)
    case .tableSize: return .init("table.size", .table, .special, .referenceTypes)
    case .tableFill: return .init("table.fill", .table, .special, .referenceTypes)
    case .i64Add128: return .init("i64.add128", .none, .special, .wideArithmetic)
    case .i64Sub128: return .init("i64.sub128", .none, .special, .wideArithmetic)
    case .i64MulWideS: return .init("i64.mul_wide_s", .none, .special, .wideArithmetic)
    case .i64MulWideU: return .init("i64.mul_wide_u", .none, .special, .wideArithmetic)
    case .v128Load: return .init("v128.load", .memoryArgument, .load(.v128), .simd)
    case .v128Load8x8S: return .init("v128.load8x8_s", .memoryArgument, .load(.v128), .simd)
    case .v128Load8x8U: return .init("v128.load8x8_u", .memoryArgument, .load(.v128), .simd)
    case .v128Load16x4S: return .init("v128.load16x4_s", .memoryArgument, .load(.v128), .simd)
    case .v128Load16x4U: return .init("v128.load16x4_u", .memoryArgument, .load(.v128), .simd)
    case .v128Load32x2S: return .init("v128.load32x2_s", .memoryArgument, .load(.v128), .simd)
    case .v128Load32x2U: return .init("v128.load32x2_u", .memoryArgument, .load(.v128), .simd)
    case .v128Load8Splat: return .init("v128.load8_splat", .memoryArgument, .load(.v128), .simd)
    case .v128Load16Splat: return .init("v128.load16_splat", .memoryArgument, .load(.v128), .simd)
    case .v128Load32Splat: return .init("v128.load32_splat", .memoryArgument, .load(.v128), .simd)
    case .v128Load64Splat: return .init("v128.load64_splat", .memoryArgument, .load(.v128), .simd)
    case .v128Store: return .init("v128.store", .memoryArgument, .store(.v128), .simd)
    case .v128Const: return .init("v128.const", .v128, .constant(.v128), .simd)
    case .i8x16Shuffle: return .init("i8x16.shuffle", .lanes16, .binary(.v128, .v128), .simd)
    case .i8x16Swizzle: return .init("i8x16.swizzle", .none, .binary(.v128, .v128), .simd)
    case .i8x16Splat: return .init("i8x16.splat", .none, .unary(.i32, .v128), .simd)
    case .i16x8Splat: return .init("i16x8.splat", .none, .unary(.i32, .v128), .simd)
    case .i32x4Splat: return .init("i32x4.splat", .none, .unary(.i32, .v128), .simd)
    case .i64x2Splat: return .init("i64x2.splat", .none, .unary(.i64, .v128), .simd)
    case .f32x4Splat: return .init("f32x4.splat", .none, .unary(.f32, .v128), .simd)
    case .f64x2Splat: return .init("f64x2.splat", .none, .unary(.f64, .v128), .simd)
    case .i8x16ExtractLaneS: return .init("i8x16.extract_lane_s", .lane, .unary(.v128, .i32), .simd)
    case .i8x16ExtractLaneU: return .init("i8x16.extract_lane_u", .lane, .unary(.v128, .i32), .simd)
    case .i8x16ReplaceLane:
      return .init("i8x16.replace_lane", .lane, .binary(.v128, .i32, .v128), .simd)
    case .i16x8ExtractLaneS: return .init("i16x8.extract_lane_s", .lane, .unary(.v128, .i32), .simd)
    case .i16x8ExtractLaneU: return .init("i16x8.extract_lane_u", .lane, .unary(.v128, .i32), .simd)
    case .i16x8ReplaceLane:
      return .init("i16x8.replace_lane", .lane, .binary(.v128, .i32, .v128), .simd)
    case .i32x4ExtractLane: return .init("i32x4.extract_lane", .lane, .unary(.v128, .i32), .simd)
    case .i32x4ReplaceLane:
      return .init("i32x4.replace_lane", .lane, .binary(.v128, .i32, .v128), .simd)
    case .i64x2ExtractLane: return .init("i64x2.extract_lane", .lane, .unary(.v128, .i64), .simd)
    case .i64x2ReplaceLane:
      return .init("i64x2.replace_lane", .lane, .binary(.v128, .i64, .v128), .simd)
    case .f32x4ExtractLane: return .init("f32x4.extract_lane", .lane, .unary(.v128, .f32), .simd)
    case .f32x4ReplaceLane:
      return .init("f32x4.replace_lane", .lane, .binary(.v128, .f32, .v128), .simd)
    case .f64x2ExtractLane: return .init("f64x2.extract_lane", .lane, .unary(.v128, .f64), .simd)
    case .f64x2ReplaceLane:
      return .init("f64x2.replace_lane", .lane, .binary(.v128, .f64, .v128), .simd)
    case .i8x16Eq: return .init("i8x16.eq", .none, .binary(.v128, .v128), .simd)
    case .i8x16Ne: return .init("i8x16.ne", .none, .binary(.v128, .v128), .simd)
    case .i8x16LtS: return .init("i8x16.lt_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16LtU: return .init("i8x16.lt_u", .none, .binary(.v128, .v128), .simd)
    case .i8x16GtS: return .init("i8x16.gt_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16GtU: return .init("i8x16.gt_u", .none, .binary(.v128, .v128), .simd)
    case .i8x16LeS: return .init("i8x16.le_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16LeU: return .init("i8x16.le_u", .none, .binary(.v128, .v128), .simd)
    case .i8x16GeS: return .init("i8x16.ge_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16GeU: return .init("i8x16.ge_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8Eq: return .init("i16x8.eq", .none, .binary(.v128, .v128), .simd)
    case .i16x8Ne: return .init("i16x8.ne", .none, .binary(.v128, .v128), .simd)
    case .i16x8LtS: return .init("i16x8.lt_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8LtU: return .init("i16x8.lt_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8GtS: return .init("i16x8.gt_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8GtU: return .init("i16x8.gt_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8LeS: return .init("i16x8.le_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8LeU: return .init("i16x8.le_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8GeS: return .init("i16x8.ge_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8GeU: return .init("i16x8.ge_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4Eq: return .init("i32x4.eq", .none, .binary(.v128, .v128), .simd)
    case .i32x4Ne: return .init("i32x4.ne", .none, .binary(.v128, .v128), .simd)
    case .i32x4LtS: return .init("i32x4.lt_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4LtU: return .init("i32x4.lt_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4GtS: return .init("i32x4.gt_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4GtU: return .init("i32x4.gt_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4LeS: return .init("i32x4.le_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4LeU: return .init("i32x4.le_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4GeS: return .init("i32x4.ge_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4GeU: return .init("i32x4.ge_u", .none, .binary(.v128, .v128), .simd)
    case .f32x4Eq: return .init("f32x4.eq", .none, .binary(.v128, .v128), .simd)
    case .f32x4Ne: return .init("f32x4.ne", .none, .binary(.v128, .v128), .simd)
    case .f32x4Lt: return .init("f32x4.lt", .none, .binary(.v128, .v128), .simd)
    case .f32x4Gt: return .init("f32x4.gt", .none, .binary(.v128, .v128), .simd)
    case .f32x4Le: return .init("f32x4.le", .none, .binary(.v128, .v128), .simd)
    case .f32x4Ge: return .init("f32x4.ge", .none, .binary(.v128, .v128), .simd)
    case .f64x2Eq: return .init("f64x2.eq", .none, .binary(.v128, .v128), .simd)
    case .f64x2Ne: return .init("f64x2.ne", .none, .binary(.v128, .v128), .simd)
    case .f64x2Lt: return .init("f64x2.lt", .none, .binary(.v128, .v128), .simd)
    case .f64x2Gt: return .init("f64x2.gt", .none, .binary(.v128, .v128), .simd)
    case .f64x2Le: return .init("f64x2.le", .none, .binary(.v128, .v128), .simd)
    case .f64x2Ge: return .init("f64x2.ge", .none, .binary(.v128, .v128), .simd)
    case .v128Not: return .init("v128.not", .none, .unary(.v128, .v128), .simd)
    case .v128And: return .init("v128.and", .none, .binary(.v128, .v128), .simd)
    case .v128Andnot: return .init("v128.andnot", .none, .binary(.v128, .v128), .simd)
    case .v128Or: return .init("v128.or", .none, .binary(.v128, .v128), .simd)
    case .v128Xor: return .init("v128.xor", .none, .binary(.v128, .v128), .simd)
    case .v128Bitselect: return .init("v128.bitselect", .none, .ternary(.v128), .simd)
    case .v128AnyTrue: return .init("v128.any_true", .none, .unary(.v128, .i32), .simd)
    case .v128Load8Lane: return .init("v128.load8_lane", .memoryLane, .loadLane, .simd)
    case .v128Load16Lane: return .init("v128.load16_lane", .memoryLane, .loadLane, .simd)
    case .v128Load32Lane: return .init("v128.load32_lane", .memoryLane, .loadLane, .simd)
    case .v128Load64Lane: return .init("v128.load64_lane", .memoryLane, .loadLane, .simd)
    case .v128Store8Lane: return .init("v128.store8_lane", .memoryLane, .store(.v128), .simd)
    case .v128Store16Lane: return .init("v128.store16_lane", .memoryLane, .store(.v128), .simd)
    case .v128Store32Lane: return .init("v128.store32_lane", .memoryLane, .store(.v128), .simd)
    case .v128Store64Lane: return .init("v128.store64_lane", .memoryLane, .store(.v128), .simd)
    case .v128Load32Zero: return .init("v128.load32_zero", .memoryArgument, .load(.v128), .simd)
    case .v128Load64Zero: return .init("v128.load64_zero", .memoryArgument, .load(.v128), .simd)
    case .f32x4DemoteF64x2Zero:
      return .init("f32x4.demote_f64x2_zero", .none, .unary(.v128, .v128), .simd)
    case .f64x2PromoteLowF32x4:
      return .init("f64x2.promote_low_f32x4", .none, .unary(.v128, .v128), .simd)
    case .i8x16Abs: return .init("i8x16.abs", .none, .unary(.v128, .v128), .simd)
    case .i8x16Neg: return .init("i8x16.neg", .none, .unary(.v128, .v128), .simd)
    case .i8x16Popcnt: return .init("i8x16.popcnt", .none, .unary(.v128, .v128), .simd)
    case .i8x16AllTrue: return .init("i8x16.all_true", .none, .unary(.v128, .i32), .simd)
    case .i8x16Bitmask: return .init("i8x16.bitmask", .none, .unary(.v128, .i32), .simd)
    case .i8x16NarrowI16x8S:
      return .init("i8x16.narrow_i16x8_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16NarrowI16x8U:
      return .init("i8x16.narrow_i16x8_u", .none, .binary(.v128, .v128), .simd)
    case .f32x4Ceil: return .init("f32x4.ceil", .none, .unary(.v128, .v128), .simd)
    case .f32x4Floor: return .init("f32x4.floor", .none, .unary(.v128, .v128), .simd)
    case .f32x4Trunc: return .init("f32x4.trunc", .none, .unary(.v128, .v128), .simd)
    case .f32x4Nearest: return .init("f32x4.nearest", .none, .unary(.v128, .v128), .simd)
    case .i8x16Shl: return .init("i8x16.shl", .none, .binary(.v128, .i32, .v128), .simd)
    case .i8x16ShrS: return .init("i8x16.shr_s", .none, .binary(.v128, .i32, .v128), .simd)
    case .i8x16ShrU: return .init("i8x16.shr_u", .none, .binary(.v128, .i32, .v128), .simd)
    case .i8x16Add: return .init("i8x16.add", .none, .binary(.v128, .v128), .simd)
    case .i8x16AddSatS: return .init("i8x16.add_sat_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16AddSatU: return .init("i8x16.add_sat_u", .none, .binary(.v128, .v128), .simd)
    case .i8x16Sub: return .init("i8x16.sub", .none, .binary(.v128, .v128), .simd)
    case .i8x16SubSatS: return .init("i8x16.sub_sat_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16SubSatU: return .init("i8x16.sub_sat_u", .none, .binary(.v128, .v128), .simd)
    case .f64x2Ceil: return .init("f64x2.ceil", .none, .unary(.v128, .v128), .simd)
    case .f64x2Floor: return .init("f64x2.floor", .none, .unary(.v128, .v128), .simd)
    case .i8x16MinS: return .init("i8x16.min_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16MinU: return .init("i8x16.min_u", .none, .binary(.v128, .v128), .simd)
    case .i8x16MaxS: return .init("i8x16.max_s", .none, .binary(.v128, .v128), .simd)
    case .i8x16MaxU: return .init("i8x16.max_u", .none, .binary(.v128, .v128), .simd)
    case .f64x2Trunc: return .init("f64x2.trunc", .none, .unary(.v128, .v128), .simd)
    case .i8x16AvgrU: return .init("i8x16.avgr_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtaddPairwiseI8x16S:
      return .init("i16x8.extadd_pairwise_i8x16_s", .none, .unary(.v128, .v128), .simd)
    case .i16x8ExtaddPairwiseI8x16U:
      return .init("i16x8.extadd_pairwise_i8x16_u", .none, .unary(.v128, .v128), .simd)
    case .i32x4ExtaddPairwiseI16x8S:
      return .init("i32x4.extadd_pairwise_i16x8_s", .none, .unary(.v128, .v128), .simd)
    case .i32x4ExtaddPairwiseI16x8U:
      return .init("i32x4.extadd_pairwise_i16x8_u", .none, .unary(.v128, .v128), .simd)
    case .i16x8Abs: return .init("i16x8.abs", .none, .unary(.v128, .v128), .simd)
    case .i16x8Neg: return .init("i16x8.neg", .none, .unary(.v128, .v128), .simd)
    case .i16x8Q15mulrSatS: return .init("i16x8.q15mulr_sat_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8AllTrue: return .init("i16x8.all_true", .none, .unary(.v128, .i32), .simd)
    case .i16x8Bitmask: return .init("i16x8.bitmask", .none, .unary(.v128, .i32), .simd)
    case .i16x8NarrowI32x4S:
      return .init("i16x8.narrow_i32x4_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8NarrowI32x4U:
      return .init("i16x8.narrow_i32x4_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtendLowI8x16S:
      return .init("i16x8.extend_low_i8x16_s", .none, .unary(.v128, .v128), .simd)
    case .i16x8ExtendHighI8x16S:
      return .init("i16x8.extend_high_i8x16_s", .none, .unary(.v128, .v128), .simd)
    case .i16x8ExtendLowI8x16U:
      return .init("i16x8.extend_low_i8x16_u", .none, .unary(.v128, .v128), .simd)
    case .i16x8ExtendHighI8x16U:
      return .init("i16x8.extend_high_i8x16_u", .none, .unary(.v128, .v128), .simd)
    case .i16x8Shl: return .init("i16x8.shl", .none, .binary(.v128, .i32, .v128), .simd)
    case .i16x8ShrS: return .init("i16x8.shr_s", .none, .binary(.v128, .i32, .v128), .simd)
    case .i16x8ShrU: return .init("i16x8.shr_u", .none, .binary(.v128, .i32, .v128), .simd)
    case .i16x8Add: return .init("i16x8.add", .none, .binary(.v128, .v128), .simd)
    case .i16x8AddSatS: return .init("i16x8.add_sat_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8AddSatU: return .init("i16x8.add_sat_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8Sub: return .init("i16x8.sub", .none, .binary(.v128, .v128), .simd)
    case .i16x8SubSatS: return .init("i16x8.sub_sat_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8SubSatU: return .init("i16x8.sub_sat_u", .none, .binary(.v128, .v128), .simd)
    case .f64x2Nearest: return .init("f64x2.nearest", .none, .unary(.v128, .v128), .simd)
    case .i16x8Mul: return .init("i16x8.mul", .none, .binary(.v128, .v128), .simd)
    case .i16x8MinS: return .init("i16x8.min_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8MinU: return .init("i16x8.min_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8MaxS: return .init("i16x8.max_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8MaxU: return .init("i16x8.max_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8AvgrU: return .init("i16x8.avgr_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtmulLowI8x16S:
      return .init("i16x8.extmul_low_i8x16_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtmulHighI8x16S:
      return .init("i16x8.extmul_high_i8x16_s", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtmulLowI8x16U:
      return .init("i16x8.extmul_low_i8x16_u", .none, .binary(.v128, .v128), .simd)
    case .i16x8ExtmulHighI8x16U:
      return .init("i16x8.extmul_high_i8x16_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4Abs: return .init("i32x4.abs", .none, .unary(.v128, .v128), .simd)
    case .i32x4Neg: return .init("i32x4.neg", .none, .unary(.v128, .v128), .simd)
    case .i32x4AllTrue: return .init("i32x4.all_true", .none, .unary(.v128, .i32), .simd)
    case .i32x4Bitmask: return .init("i32x4.bitmask", .none, .unary(.v128, .i32), .simd)
    case .i32x4ExtendLowI16x8S:
      return .init("i32x4.extend_low_i16x8_s", .none, .unary(.v128, .v128), .simd)
    case .i32x4ExtendHighI16x8S:
      return .init("i32x4.extend_high_i16x8_s", .none, .unary(.v128, .v128), .simd)
    case .i32x4ExtendLowI16x8U:
      return .init("i32x4.extend_low_i16x8_u", .none, .unary(.v128, .v128), .simd)
    case .i32x4ExtendHighI16x8U:
      return .init("i32x4.extend_high_i16x8_u", .none, .unary(.v128, .v128), .simd)
    case .i32x4Shl: return .init("i32x4.shl", .none, .binary(.v128, .i32, .v128), .simd)
    case .i32x4ShrS: return .init("i32x4.shr_s", .none, .binary(.v128, .i32, .v128), .simd)
    case .i32x4ShrU: return .init("i32x4.shr_u", .none, .binary(.v128, .i32, .v128), .simd)
    case .i32x4Add: return .init("i32x4.add", .none, .binary(.v128, .v128), .simd)
    case .i32x4Sub: return .init("i32x4.sub", .none, .binary(.v128, .v128), .simd)
    case .i32x4Mul: return .init("i32x4.mul", .none, .binary(.v128, .v128), .simd)
    case .i32x4MinS: return .init("i32x4.min_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4MinU: return .init("i32x4.min_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4MaxS: return .init("i32x4.max_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4MaxU: return .init("i32x4.max_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4DotI16x8S: return .init("i32x4.dot_i16x8_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4ExtmulLowI16x8S:
      return .init("i32x4.extmul_low_i16x8_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4ExtmulHighI16x8S:
      return .init("i32x4.extmul_high_i16x8_s", .none, .binary(.v128, .v128), .simd)
    case .i32x4ExtmulLowI16x8U:
      return .init("i32x4.extmul_low_i16x8_u", .none, .binary(.v128, .v128), .simd)
    case .i32x4ExtmulHighI16x8U:
      return .init("i32x4.extmul_high_i16x8_u", .none, .binary(.v128, .v128), .simd)
    case .i64x2Abs: return .init("i64x2.abs", .none, .unary(.v128, .v128), .simd)
    case .i64x2Neg: return .init("i64x2.neg", .none, .unary(.v128, .v128), .simd)
    case .i64x2AllTrue: return .init("i64x2.all_true", .none, .unary(.v128, .i32), .simd)
    case .i64x2Bitmask: return .init("i64x2.bitmask", .none, .unary(.v128, .i32), .simd)
    case .i64x2ExtendLowI32x4S:
      return .init("i64x2.extend_low_i32x4_s", .none, .unary(.v128, .v128), .simd)
    case .i64x2ExtendHighI32x4S:
      return .init("i64x2.extend_high_i32x4_s", .none, .unary(.v128, .v128), .simd)
    case .i64x2ExtendLowI32x4U:
      return .init("i64x2.extend_low_i32x4_u", .none, .unary(.v128, .v128), .simd)
    case .i64x2ExtendHighI32x4U:
      return .init("i64x2.extend_high_i32x4_u", .none, .unary(.v128, .v128), .simd)
    case .i64x2Shl: return .init("i64x2.shl", .none, .binary(.v128, .i32, .v128), .simd)
    case .i64x2ShrS: return .init("i64x2.shr_s", .none, .binary(.v128, .i32, .v128), .simd)
    case .i64x2ShrU: return .init("i64x2.shr_u", .none, .binary(.v128, .i32, .v128), .simd)
    case .i64x2Add: return .init("i64x2.add", .none, .binary(.v128, .v128), .simd)
    case .i64x2Sub: return .init("i64x2.sub", .none, .binary(.v128, .v128), .simd)
    case .i64x2Mul: return .init("i64x2.mul", .none, .binary(.v128, .v128), .simd)
    case .i64x2Eq: return .init("i64x2.eq", .none, .binary(.v128, .v128), .simd)
    case .i64x2Ne: return .init("i64x2.ne", .none, .binary(.v128, .v128), .simd)
    case .i64x2LtS: return .init("i64x2.lt_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2GtS: return .init("i64x2.gt_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2LeS: return .init("i64x2.le_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2GeS: return .init("i64x2.ge_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2ExtmulLowI32x4S:
      return .init("i64x2.extmul_low_i32x4_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2ExtmulHighI32x4S:
      return .init("i64x2.extmul_high_i32x4_s", .none, .binary(.v128, .v128), .simd)
    case .i64x2ExtmulLowI32x4U:
      return .init("i64x2.extmul_low_i32x4_u", .none, .binary(.v128, .v128), .simd)
    case .i64x2ExtmulHighI32x4U:
      return .init("i64x2.extmul_high_i32x4_u", .none, .binary(.v128, .v128), .simd)
    case .f32x4Abs: return .init("f32x4.abs", .none, .unary(.v128, .v128), .simd)
    case .f32x4Neg: return .init("f32x4.neg", .none, .unary(.v128, .v128), .simd)
    case .f32x4Sqrt: return .init("f32x4.sqrt", .none, .unary(.v128, .v128), .simd)
    case .f32x4Add: return .init("f32x4.add", .none, .binary(.v128, .v128), .simd)
    case .f32x4Sub: return .init("f32x4.sub", .none, .binary(.v128, .v128), .simd)
    case .f32x4Mul: return .init("f32x4.mul", .none, .binary(.v128, .v128), .simd)
    case .f32x4Div: return .init("f32x4.div", .none, .binary(.v128, .v128), .simd)
    case .f32x4Min: return .init("f32x4.min", .none, .binary(.v128, .v128), .simd)
    case .f32x4Max: return .init("f32x4.max", .none, .binary(.v128, .v128), .simd)
    case .f32x4Pmin: return .init("f32x4.pmin", .none, .binary(.v128, .v128), .simd)
    case .f32x4Pmax: return .init("f32x4.pmax", .none, .binary(.v128, .v128), .simd)
    case .f64x2Abs: return .init("f64x2.abs", .none, .unary(.v128, .v128), .simd)
    case .f64x2Neg: return .init("f64x2.neg", .none, .unary(.v128, .v128), .simd)
    case .f64x2Sqrt: return .init("f64x2.sqrt", .none, .unary(.v128, .v128), .simd)
    case .f64x2Add: return .init("f64x2.add", .none, .binary(.v128, .v128), .simd)
    case .f64x2Sub: return .init("f64x2.sub", .none, .binary(.v128, .v128), .simd)
    case .f64x2Mul: return .init("f64x2.mul", .none, .binary(.v128, .v128), .simd)
    case .f64x2Div: return .init("f64x2.div", .none, .binary(.v128, .v128), .simd)
    case .f64x2Min: return .init("f64x2.min", .none, .binary(.v128, .v128), .simd)
    case .f64x2Max: return .init("f64x2.max", .none, .binary(.v128, .v128), .simd)
    case .f64x2Pmin: return .init("f64x2.pmin", .none, .binary(.v128, .v128), .simd)
    case .f64x2Pmax: return .init("f64x2.pmax", .none, .binary(.v128, .v128), .simd)
    case .i32x4TruncSatF32x4S:
      return .init("i32x4.trunc_sat_f32x4_s", .none, .unary(.v128, .v128), .simd)
    case .i32x4TruncSatF32x4U:
      return .init("i32x4.trunc_sat_f32x4_u", .none, .unary(.v128, .v128), .simd)
    case .f32x4ConvertI32x4S:
      return .init("f32x4.convert_i32x4_s", .none, .unary(.v128, .v128), .simd)
    case .f32x4ConvertI32x4U:
      return .init("f32x4.convert_i32x4_u", .none, .unary(.v128, .v128), .simd)
    case .i32x4TruncSatF64x2SZero:
      return .init("i32x4.trunc_sat_f64x2_s_zero", .none, .unary(.v128, .v128), .simd)
    case .i32x4TruncSatF64x2UZero:
      return .init("i32x4.trunc_sat_f64x2_u_zero", .none, .unary(.v128, .v128), .simd)
    case .f64x2ConvertLowI32x4S:
      return .init("f64x2.convert_low_i32x4_s", .none, .unary(.v128, .v128), .simd)
    case .f64x2ConvertLowI32x4U:
      return .init("f64x2.convert_low_i32x4_u", .none, .unary(.v128, .v128), .simd)
    case .i8x16RelaxedSwizzle:
      return .init("i8x16.relaxed_swizzle", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .i32x4RelaxedTruncF32x4S:
      return .init("i32x4.relaxed_trunc_f32x4_s", .none, .unary(.v128, .v128), .relaxedSIMD)
    case .i32x4RelaxedTruncF32x4U:
      return .init("i32x4.relaxed_trunc_f32x4_u", .none, .unary(.v128, .v128), .relaxedSIMD)
    case .i32x4RelaxedTruncF64x2SZero:
      return .init("i32x4.relaxed_trunc_f64x2_s_zero", .none, .unary(.v128, .v128), .relaxedSIMD)
    case .i32x4RelaxedTruncF64x2UZero:
      return .init("i32x4.relaxed_trunc_f64x2_u_zero", .none, .unary(.v128, .v128), .relaxedSIMD)
    case .f32x4RelaxedMadd: return .init("f32x4.relaxed_madd", .none, .ternary(.v128), .relaxedSIMD)
    case .f32x4RelaxedNmadd:
      return .init("f32x4.relaxed_nmadd", .none, .ternary(.v128), .relaxedSIMD)
    case .f64x2RelaxedMadd: return .init("f64x2.relaxed_madd", .none, .ternary(.v128), .relaxedSIMD)
    case .f64x2RelaxedNmadd:
      return .init("f64x2.relaxed_nmadd", .none, .ternary(.v128), .relaxedSIMD)
    case .i8x16RelaxedLaneselect:
      return .init("i8x16.relaxed_laneselect", .none, .ternary(.v128), .relaxedSIMD)
    case .i16x8RelaxedLaneselect:
      return .init("i16x8.relaxed_laneselect", .none, .ternary(.v128), .relaxedSIMD)
    case .i32x4RelaxedLaneselect:
      return .init("i32x4.relaxed_laneselect", .none, .ternary(.v128), .relaxedSIMD)
    case .i64x2RelaxedLaneselect:
      return .init("i64x2.relaxed_laneselect", .none, .ternary(.v128), .relaxedSIMD)
    case .f32x4RelaxedMin:
      return .init("f32x4.relaxed_min", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .f32x4RelaxedMax:
      return .init("f32x4.relaxed_max", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .f64x2RelaxedMin:
      return .init("f64x2.relaxed_min", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .f64x2RelaxedMax:
      return .init("f64x2.relaxed_max", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .i16x8RelaxedQ15mulrS:
      return .init("i16x8.relaxed_q15mulr_s", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .i16x8RelaxedDotI8x16I7x16S:
      return .init("i16x8.relaxed_dot_i8x16_i7x16_s", .none, .binary(.v128, .v128), .relaxedSIMD)
    case .i32x4RelaxedDotI8x16I7x16AddS:
      return .init("i32x4.relaxed_dot_i8x16_i7x16_add_s", .none, .ternary(.v128), .relaxedSIMD)
    case .memoryAtomicNotify:
      return .init("memory.atomic.notify", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .memoryAtomicWait32:
      return .init("memory.atomic.wait32", .memoryArgument, .wait(.i32), .threads)
    case .memoryAtomicWait64:
      return .init("memory.atomic.wait64", .memoryArgument, .wait(.i64), .threads)
    case .atomicFence: return .init("atomic.fence", .zeroByte, .special, .threads)
    case .i32AtomicLoad: return .init("i32.atomic.load", .memoryArgument, .load(.i32), .threads)
    case .i64AtomicLoad: return .init("i64.atomic.load", .memoryArgument, .load(.i64), .threads)
    case .i32AtomicLoad8U:
      return .init("i32.atomic.load8_u", .memoryArgument, .load(.i32), .threads)
    case .i32AtomicLoad16U:
      return .init("i32.atomic.load16_u", .memoryArgument, .load(.i32), .threads)
    case .i64AtomicLoad8U:
      return .init("i64.atomic.load8_u", .memoryArgument, .load(.i64), .threads)
    case .i64AtomicLoad16U:
      return .init("i64.atomic.load16_u", .memoryArgument, .load(.i64), .threads)
    case .i64AtomicLoad32U:
      return .init("i64.atomic.load32_u", .memoryArgument, .load(.i64), .threads)
    case .i32AtomicStore: return .init("i32.atomic.store", .memoryArgument, .store(.i32), .threads)
    case .i64AtomicStore: return .init("i64.atomic.store", .memoryArgument, .store(.i64), .threads)
    case .i32AtomicStore8:
      return .init("i32.atomic.store8", .memoryArgument, .store(.i32), .threads)
    case .i32AtomicStore16:
      return .init("i32.atomic.store16", .memoryArgument, .store(.i32), .threads)
    case .i64AtomicStore8:
      return .init("i64.atomic.store8", .memoryArgument, .store(.i64), .threads)
    case .i64AtomicStore16:
      return .init("i64.atomic.store16", .memoryArgument, .store(.i64), .threads)
    case .i64AtomicStore32:
      return .init("i64.atomic.store32", .memoryArgument, .store(.i64), .threads)
    case .i32AtomicRmwAdd:
      return .init("i32.atomic.rmw.add", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwAdd:
      return .init("i64.atomic.rmw.add", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8AddU:
      return .init("i32.atomic.rmw8.add_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16AddU:
      return .init("i32.atomic.rmw16.add_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8AddU:
      return .init("i64.atomic.rmw8.add_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16AddU:
      return .init("i64.atomic.rmw16.add_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32AddU:
      return .init("i64.atomic.rmw32.add_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwSub:
      return .init("i32.atomic.rmw.sub", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwSub:
      return .init("i64.atomic.rmw.sub", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8SubU:
      return .init("i32.atomic.rmw8.sub_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16SubU:
      return .init("i32.atomic.rmw16.sub_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8SubU:
      return .init("i64.atomic.rmw8.sub_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16SubU:
      return .init("i64.atomic.rmw16.sub_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32SubU:
      return .init("i64.atomic.rmw32.sub_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwAnd:
      return .init("i32.atomic.rmw.and", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwAnd:
      return .init("i64.atomic.rmw.and", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8AndU:
      return .init("i32.atomic.rmw8.and_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16AndU:
      return .init("i32.atomic.rmw16.and_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8AndU:
      return .init("i64.atomic.rmw8.and_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16AndU:
      return .init("i64.atomic.rmw16.and_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32AndU:
      return .init("i64.atomic.rmw32.and_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwOr:
      return .init("i32.atomic.rmw.or", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwOr:
      return .init("i64.atomic.rmw.or", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8OrU:
      return .init("i32.atomic.rmw8.or_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16OrU:
      return .init("i32.atomic.rmw16.or_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8OrU:
      return .init("i64.atomic.rmw8.or_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16OrU:
      return .init("i64.atomic.rmw16.or_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32OrU:
      return .init("i64.atomic.rmw32.or_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwXor:
      return .init("i32.atomic.rmw.xor", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwXor:
      return .init("i64.atomic.rmw.xor", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8XorU:
      return .init("i32.atomic.rmw8.xor_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16XorU:
      return .init("i32.atomic.rmw16.xor_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8XorU:
      return .init("i64.atomic.rmw8.xor_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16XorU:
      return .init("i64.atomic.rmw16.xor_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32XorU:
      return .init("i64.atomic.rmw32.xor_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwXchg:
      return .init("i32.atomic.rmw.xchg", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmwXchg:
      return .init("i64.atomic.rmw.xchg", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmw8XchgU:
      return .init("i32.atomic.rmw8.xchg_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i32AtomicRmw16XchgU:
      return .init("i32.atomic.rmw16.xchg_u", .memoryArgument, .readModifyWrite(.i32), .threads)
    case .i64AtomicRmw8XchgU:
      return .init("i64.atomic.rmw8.xchg_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw16XchgU:
      return .init("i64.atomic.rmw16.xchg_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i64AtomicRmw32XchgU:
      return .init("i64.atomic.rmw32.xchg_u", .memoryArgument, .readModifyWrite(.i64), .threads)
    case .i32AtomicRmwCmpxchg:
      return .init("i32.atomic.rmw.cmpxchg", .memoryArgument, .compareExchange(.i32), .threads)
    case .i64AtomicRmwCmpxchg:
      return .init("i64.atomic.rmw.cmpxchg", .memoryArgument, .compareExchange(.i64), .threads)
    case .i32AtomicRmw8CmpxchgU:
      return .init("i32.atomic.rmw8.cmpxchg_u", .memoryArgument, .compareExchange(.i32), .threads)
    case .i32AtomicRmw16CmpxchgU:
      return .init("i32.atomic.rmw16.cmpxchg_u", .memoryArgument, .compareExchange(.i32), .threads)
    case .i64AtomicRmw8CmpxchgU:
      return .init("i64.atomic.rmw8.cmpxchg_u", .memoryArgument, .compareExchange(.i64), .threads)
    case .i64AtomicRmw16CmpxchgU:
      return .init("i64.atomic.rmw16.cmpxchg_u", .memoryArgument, .compareExchange(.i64), .threads)
    case .i64AtomicRmw32CmpxchgU:
      return .init("i64.atomic.rmw32.cmpxchg_u", .memoryArgument, .compareExchange(.i64), .threads)
    }
  }
}
