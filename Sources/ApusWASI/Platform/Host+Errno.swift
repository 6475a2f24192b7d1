// Error codes of the host as codes of the interface.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Errno {
  /// The code for one of the host's; `io` for one that the interface has no word for.
  init(host code: Int32) {
    self = Self.byHostCode[code] ?? .io
  }

  private static let byHostCode = Dictionary(codes, uniquingKeysWith: { first, _ in first })

  /// Codes that every host has. Where two are one number (EAGAIN and EWOULDBLOCK, ENOTSUP and
  /// EOPNOTSUPP on Linux), both lead to the same code.
  private static let codes: [(Int32, Errno)] = [
    (E2BIG, .tooBig), (EACCES, .acces), (EADDRINUSE, .addrinuse), (EADDRNOTAVAIL, .addrnotavail),
    (EAFNOSUPPORT, .afnosupport), (EAGAIN, .again), (EWOULDBLOCK, .again), (EALREADY, .already),
    (EBADF, .badf), (EBADMSG, .badmsg), (EBUSY, .busy), (ECANCELED, .canceled), (ECHILD, .child),
    (ECONNABORTED, .connaborted), (ECONNREFUSED, .connrefused), (ECONNRESET, .connreset),
    (EDEADLK, .deadlk), (EDESTADDRREQ, .destaddrreq), (EDOM, .dom), (EDQUOT, .dquot),
    (EEXIST, .exist), (EFAULT, .fault), (EFBIG, .fbig), (EHOSTUNREACH, .hostunreach),
    (EIDRM, .idrm), (EILSEQ, .ilseq), (EINPROGRESS, .inprogress), (EINTR, .intr),
    (EINVAL, .inval), (EIO, .io), (EISCONN, .isconn), (EISDIR, .isdir), (ELOOP, .loop),
    (EMFILE, .mfile), (EMLINK, .mlink), (EMSGSIZE, .msgsize), (EMULTIHOP, .multihop),
    (ENAMETOOLONG, .nametoolong), (ENETDOWN, .netdown), (ENETRESET, .netreset),
    (ENETUNREACH, .netunreach), (ENFILE, .nfile), (ENOBUFS, .nobufs), (ENODEV, .nodev),
    (ENOENT, .noent), (ENOEXEC, .noexec), (ENOLCK, .nolck), (ENOLINK, .nolink), (ENOMEM, .nomem),
    (ENOMSG, .nomsg), (ENOPROTOOPT, .noprotoopt), (ENOSPC, .nospc), (ENOSYS, .nosys),
    (ENOTCONN, .notconn), (ENOTDIR, .notdir), (ENOTEMPTY, .notempty),
    (ENOTRECOVERABLE, .notrecoverable), (ENOTSOCK, .notsock), (ENOTSUP, .notsup),
    (EOPNOTSUPP, .notsup), (ENOTTY, .notty), (ENXIO, .nxio), (EOVERFLOW, .overflow),
    (EOWNERDEAD, .ownerdead), (EPERM, .perm), (EPIPE, .pipe), (EPROTO, .proto),
    (EPROTONOSUPPORT, .protonosupport), (EPROTOTYPE, .prototype), (ERANGE, .range),
    (EROFS, .rofs), (ESPIPE, .spipe), (ESRCH, .srch), (ESTALE, .stale), (ETIMEDOUT, .timedout),
    (ETXTBSY, .txtbsy), (EXDEV, .xdev),
  ]
}
