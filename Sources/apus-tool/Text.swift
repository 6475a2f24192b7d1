// Numbers, names and tables as text for people.

/// `1,234,567`.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}

/// A count of bytes with three digits at most: `812 B`, `4.1 kB`, `26.3 MB`.
func byteCountText(_ byteCount: Int) -> String {
  if byteCount < 1000 { return "\(byteCount) B" }
  var value = Double(byteCount) / 1000
  for unit in ["kB", "MB", "GB"] {
    if value < 999.5 { return threeDigits(value) + " " + unit }
    value /= 1000
  }
  return threeDigits(value) + " TB"
}

private func threeDigits(_ value: Double) -> String {
  if value >= 99.95 { return String(Int(value.rounded())) }
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

/// A byte offset as tools for WebAssembly write it: `0x1a2b`.
func offsetText(_ byteOffset: Int) -> String { "0x" + String(byteOffset, radix: 16) }

/// `1 import`, `2 imports`.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(grouped(count)) " + (count == 1 ? noun : plural ?? noun + "s")
}

/// Rows in aligned columns, each line indented. The last column is not padded.
func columns(_ rows: [[String]], indent: Int = 2, rightAligned: Set<Int> = []) -> [String] {
  var widths: [Int] = []
  for row in rows {
    for (column, cell) in row.enumerated() {
      if column == widths.count { widths.append(0) }
      widths[column] = max(widths[column], cell.count)
    }
  }
  return rows.map { row in
    let cells = row.enumerated().map { column, cell in
      if rightAligned.contains(column) { return leftPadded(cell, to: widths[column]) }
      return column == row.count - 1 ? cell : padded(cell, to: widths[column])
    }
    let line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// Text from a module or a file name, with control characters made visible: a name must not be able
/// to steer the terminal.
func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    {
      result += "\\u{" + String(scalar.value, radix: 16) + "}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// `text` with spaces behind it, up to `count` characters.
func padded(_ text: String, to count: Int) -> String {
  text + String(repeating: " ", count: max(0, count - text.count))
}

/// `text` with spaces or other filling before it, up to `count` characters.
func leftPadded(_ text: String, to count: Int, with filling: String = " ") -> String {
  String(repeating: filling, count: max(0, count - text.count)) + text
}
