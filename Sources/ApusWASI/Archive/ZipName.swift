// Names and times of members in the units of the interface.

enum ZipName {
  /// A name in UTF-8. Whether names are UTF-8 is said by a flag that not all programs set, so what is UTF-8
  /// counts as UTF-8; what is not is in the code page 437 of the first PCs, as the format says.
  static func utf8(_ name: [UInt8]) -> [UInt8] {
    if String(validating: name, as: UTF8.self) != nil { return name }
    return name.flatMap { byte -> [UInt8] in
      byte < 0x80 ? [byte] : Array(String(codePage437[Int(byte) - 0x80]).utf8)
    }
  }

  /// The upper half of the code page: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT
  private static let codePage437 = Array(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"
  )

  /// The components of a name; `nil` when it leads out of the archive or cannot be a path.
  static func components(_ name: [UInt8]) -> [FileName]? {
    guard name.first != UInt8(ascii: "/"), !name.contains(0) else { return nil }
    var components: [FileName] = []
    for part in name.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { return nil }
      components.append(FileName(part))
    }
    return components
  }
}

enum ZipTime {
  /// The time of two fields of 16 bits: years from 1980, months, days; hours, minutes, pairs of seconds. In
  /// nanoseconds since 1970. Fields out of their range are read as the nearest that is in it.
  static func nanoseconds(date: UInt16, time: UInt16) -> UInt64 {
    let year = 1980 + Int(date >> 9)
    let month = min(12, max(1, Int(date >> 5 & 15)))
    let day = max(1, Int(date & 31))
    let seconds =
      min(23, Int(time >> 11)) * 3600 + min(59, Int(time >> 5 & 63)) * 60
      + min(59, Int(time & 31) * 2)
    return UInt64(days(year, month, day) * 86_400 + seconds) * 1_000_000_000
  }

  /// Days from 1970-01-01 to a day from 1980 on.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    let leapDays = { (year: Int) in year / 4 - year / 100 + year / 400 }
    return (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969) + before
      + (isLeap && month > 2 ? 1 : 0) + day - 1
  }
}
