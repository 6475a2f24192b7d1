// Why an archive cannot be used.

/// What is wrong with a zip archive, and with which member.
struct ZipError: Error, Equatable {
  enum Kind: Equatable {
    /// The record that every archive ends with is missing.
    case noEndRecord
    /// The archive says of itself what cannot be.
    case damaged
    /// It is correct, but uses what is not supported here.
    case unsupported
    /// A name that leads out of the archive, or means two things.
    case badName
    /// It holds more than it may.
    case tooLarge
    /// The file cannot be read.
    case unreadable
  }

  let kind: Kind
  let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Of one member.
  init(_ kind: Kind, _ name: [UInt8], _ text: String) {
    self.init(kind, "member \(String(decoding: name, as: UTF8.self).debugDescription): \(text)")
  }

  static let noEndRecord = ZipError(.noEndRecord, "no zip archive, or its end is missing")
  static let directoryCutOff = ZipError(.damaged, "its directory is cut off")
}
