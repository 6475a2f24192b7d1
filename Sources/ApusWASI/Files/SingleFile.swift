// One file of the host as a preopen: for the guest a directory in which only "." is something, the file.
// What wasi-libc asks for when a path is exactly a preopen's name is ".".

final class SingleFile: OpenFile, Directory {
  /// The directory it is in, through which the guest reaches nothing else.
  private let parent: any Directory
  private let name: FileName

  init(_ parent: any Directory, _ name: FileName) {
    self.parent = parent
    self.name = name
  }

  private func require(_ name: FileName) throws(Errno) {
    if name != .dot { throw .notdir }
  }

  // MARK: The file as a descriptor

  func status() throws(Errno) -> FileStatus { try parent.status(name) }

  func setTimes(_ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try parent.setTimes(name, access, modification)
  }

  func synchronize(dataOnly: Bool) throws(Errno) {}

  var directory: (any Directory)? { self }

  // MARK: The file by its name

  func walk(_ name: FileName) throws(Errno) -> any Directory { throw .notdir }

  func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
    try require(name)
    throw .inval
  }

  func status(_ name: FileName) throws(Errno) -> FileStatus {
    try require(name)
    return try status()
  }

  func setTimes(_ name: FileName, _ access: TimeChange, _ modification: TimeChange) throws(Errno) {
    try require(name)
    try setTimes(access, modification)
  }

  func open(_ name: FileName, _ mode: OpenMode) throws(Errno) -> any OpenFile {
    try require(name)
    return try parent.open(self.name, mode)
  }

  func createDirectory(_ name: FileName) throws(Errno) {
    try require(name)
    throw .exist
  }

  func removeDirectory(_ name: FileName) throws(Errno) { throw .notdir }

  /// As a file that something is mounted on.
  func unlink(_ name: FileName) throws(Errno) {
    try require(name)
    throw .busy
  }

  func createLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
    try require(name)
    throw .exist
  }

  /// A second name would outlive the permission to use the first.
  func link(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    try require(name)
    throw .xdev
  }

  func rename(_ name: FileName, _ directory: any Directory, _ newName: FileName) throws(Errno) {
    try require(name)
    throw .busy
  }
}
