// The error codes of WASI.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno

/// An error code, with the encoding that preview0 and preview1 share.
enum Errno: UInt16, Error, CaseIterable {
  case success, tooBig, acces, addrinuse, addrnotavail, afnosupport, again, already, badf, badmsg
  case busy, canceled, child, connaborted, connrefused, connreset, deadlk, destaddrreq, dom, dquot
  case exist, fault, fbig, hostunreach, idrm, ilseq, inprogress, intr, inval, io, isconn, isdir
  case loop, mfile, mlink, msgsize, multihop, nametoolong, netdown, netreset, netunreach, nfile
  case nobufs, nodev, noent, noexec, nolck, nolink, nomem, nomsg, noprotoopt, nospc, nosys, notconn
  case notdir, notempty, notrecoverable, notsock, notsup, notty, nxio, overflow, ownerdead, perm
  case pipe, proto, protonosupport, prototype, range, rofs, spipe, srch, stale, timedout, txtbsy
  case xdev, notcapable

  /// The name in the spec.
  var name: String { self == .tooBig ? "2big" : "\(self)" }

  /// Words for the errors that opening, reading and writing can give.
  var explanation: String {
    switch self {
    case .noent: "no such file or directory"
    case .notdir: "not a directory"
    case .isdir: "is a directory"
    case .exist: "already exists"
    case .notempty: "is not empty"
    case .acces, .perm: "permission denied"
    case .loop: "too many symbolic links"
    case .nametoolong: "the name is too long"
    case .mfile, .nfile: "too many open files"
    case .nospc: "no space left"
    case .fbig: "too large"
    case .rofs: "is read-only"
    case .addrinuse: "is in use"
    case .addrnotavail: "is no address of this machine"
    case .io: "cannot be read or is damaged"
    default: "cannot be used (\(name))"
    }
  }
}
