// Every code of the interface has a row in a table of this folder, or stands here with the reason why not.

import Foundation
import Testing

@testable import ApusWASI

struct ErrnoCoverageTests {
  /// Codes that no call gives, because none does such a thing.
  private static let impossible: [(errnos: Set<Errno>, why: String)] = [
    ([.tooBig, .child, .noexec, .srch], "no call starts or looks for a process"),
    ([.dom, .range], "no call computes"),
    ([.deadlk, .nolck, .notrecoverable, .ownerdead], "no call locks"),
    ([.badmsg, .idrm, .nomsg], "there are no queues of messages"),
    ([.already, .canceled, .inprogress], "no call goes on after it has returned"),
    (
      [.addrinuse, .afnosupport, .isconn, .noprotoopt, .proto, .protonosupport, .prototype],
      "no call makes, names, connects or configures a socket"
    ),
    ([.multihop, .nolink, .notty], "no call asks devices or other machines for anything special"),
    ([.nosys], "a call that does not exist does not link"),
  ]

  /// Codes that a call can give, but that no test can ask for.
  private static let rare: [(errnos: Set<Errno>, why: String)] = [
    ([.addrnotavail], "what the host is told to listen on before the guest starts"),
    ([.intr], "to a thread of a program that has ended: no guest sees it"),
    ([.overflow], "arguments or variables of 4 GiB and more"),
    ([.dquot, .nfile, .nobufs], "limits of the whole host, or of a user"),
    ([.nodev, .stale], "a device or a server that went away"),
    (
      [.connaborted, .hostunreach, .netdown, .netreset, .netunreach, .timedout],
      "what happens to a network under a connection"
    ),
  ]

  private static let rows =
    DescriptorErrorTests.attributeRows + DescriptorErrorTests.transferRows
    + NameErrorTests.nameRows + NameErrorTests.openRows
    + OtherErrorTests.processRows + OtherErrorTests.socketRows + HostErrorTests.rows

  @Test func everyCodeHasARowOrAReason() {
    let tested = Set(Self.rows.map(\.errno))
    let impossible = Self.impossible.flatMap(\.errnos)
    let rare = Self.rare.flatMap(\.errnos)
    for errno in Errno.allCases {
      let places = [tested.contains(errno), impossible.contains(errno), rare.contains(errno)]
      #expect(places.count { $0 } == 1, "\(errno)")
    }
    #expect(impossible.count + rare.count + tested.count == Errno.allCases.count)
  }

  /// What the sources throw by name is not called impossible here.
  @Test func theSourcesThrowNothingElse() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/ApusWASI").standardized
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    let byName = Dictionary(uniqueKeysWithValues: Errno.allCases.map { ("\($0)", $0) })
    let impossible = Set(Self.impossible.flatMap(\.errnos))
    var thrown: Set<Errno> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /throw (?:Errno)?\.([a-z0-9]+)/) {
        guard let errno = byName[String(match.1)] else { continue }
        thrown.insert(errno)
        #expect(!impossible.contains(errno), "\(file) throws \(errno)")
      }
    }
    #expect(thrown.isSuperset(of: [.badf, .inval, .nomem, .overflow]))
  }
}
