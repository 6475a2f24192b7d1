// Types as text.
// https://webassembly.github.io/spec/core/text/types.html

import Apus

// Types of values.
extension ModulePrinter {
  mutating func printValueType(_ type: ValueType) {
    guard let heapType = type.heapType, heapType.definedIndex != nil else {
      return writer.write(" \(type)")
    }
    writer.write(type.isNullable ? " (ref null" : " (ref")
    printHeapType(heapType)
    writer.write(")")
  }

  mutating func printHeapType(_ type: HeapType) {
    guard let index = type.definedIndex else { return writer.write(" \(type)") }
    if type.isExact { writer.write(" (exact") }
    printIndex(types, index)
    if type.isExact { writer.write(")") }
  }

  mutating func printTypes(_ types: some Collection<ValueType>, _ keyword: StaticString) {
    if types.isEmpty { return }
    writer.write(" (")
    writer.write(keyword)
    for type in types { printValueType(type) }
    writer.write(")")
  }

  /// Parameters and results. Each parameter stands for itself if there are names.
  mutating func printFunctionType(_ type: FunctionType, parameterNames: Identifiers? = nil) {
    if let parameterNames {
      for (index, parameter) in type.parameters.enumerated() {
        writer.write(" (param")
        printBinder(parameterNames, UInt32(truncatingIfNeeded: index))
        printValueType(parameter)
        writer.write(")")
      }
    } else {
      printTypes(type.parameters, "param")
    }
    printTypes(type.results, "result")
  }

  /// ` (type 7)`.
  mutating func printTypeUse(_ index: TypeIndex) {
    writer.write(" (type")
    printIndex(types, index)
    writer.write(")")
  }
}

// Types of what modules define.
extension ModulePrinter {
  mutating func printTableType(_ type: TableType) {
    if type.addressType == .i64 { writer.write(" i64") }
    writer.write(" \(type.limits)")
    printValueType(type.elementType)
  }

  mutating func printMemoryType(_ type: MemoryType) {
    if type.addressType == .i64 { writer.write(" i64") }
    writer.write(" \(type.limits)")
    if type.isShared { writer.write(" shared") }
    if type.pageSizeExponent != MemoryType.standardPageSizeExponent {
      writer.write(" (pagesize \(UInt64(1) << UInt64(type.pageSizeExponent)))")
    }
  }

  mutating func printGlobalType(_ type: GlobalType) {
    if type.isMutable { writer.write(" (mut") }
    printValueType(type.valueType)
    if type.isMutable { writer.write(")") }
  }
}

// Definitions.
extension ModulePrinter {
  /// All types, group by group.
  mutating func printTypeDefinitions() {
    var start = 0
    for groupEnd in syntax.typeGroupEnds {
      let end = Int(groupEnd)
      let isAlone = end - start == 1
      writer.line()
      if !isAlone {
        writer.write("(rec")
        writer.depth += 1
      }
      for index in start..<max(start, end) {
        if !isAlone { writer.line() }
        printTypeDefinition(index, syntax.types[index])
      }
      if !isAlone {
        writer.depth -= 1
        writer.line()
        writer.write(")")
      }
      start = end
    }
  }

  private mutating func printTypeDefinition(_ index: Int, _ type: DefinedType) {
    writer.write("(type")
    printDefinition(types, index)
    let isShort = type.isFinal && type.supertypes.isEmpty
    if !isShort {
      writer.write(type.isFinal ? " (sub final" : " (sub")
      for supertype in type.supertypes { printIndex(types, supertype) }
    }
    if let described = type.described { printClause("describes", described) }
    if let descriptor = type.descriptor { printClause("descriptor", descriptor) }
    printComposite(type.composite, fields: fields[UInt32(truncatingIfNeeded: index)])
    writer.write(isShort ? ")" : "))")
  }

  private mutating func printClause(_ keyword: StaticString, _ type: TypeIndex) {
    writer.write(" (")
    writer.write(keyword)
    printIndex(types, type)
    writer.write(")")
  }

  private mutating func printComposite(_ type: CompositeType, fields: Identifiers?) {
    switch type {
    case .function(let type):
      writer.write(" (func")
      printFunctionType(type)
    case .structure(let fieldTypes):
      writer.write(" (struct")
      for (index, type) in fieldTypes.enumerated() {
        writer.write(" (field")
        if let fields { printBinder(fields, UInt32(truncatingIfNeeded: index)) }
        printFieldType(type)
        writer.write(")")
      }
    case .array(let type):
      writer.write(" (array")
      printFieldType(type)
    }
    writer.write(")")
  }

  private mutating func printFieldType(_ type: FieldType) {
    if type.isMutable { writer.write(" (mut") }
    if type.storage.isPacked {
      writer.write(" \(type.storage)")
    } else {
      printValueType(type.storage.unpacked)
    }
    if type.isMutable { writer.write(")") }
  }
}
