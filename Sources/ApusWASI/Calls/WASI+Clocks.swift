// clock_res_get, clock_time_get, sched_yield, proc_raise.
// https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#clock_res_get

extension WASI {
  func clockResGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    guard let id = ClockID(rawValue: call.u32(0)) else { throw .inval }
    try memory.store(try clock.resolution(id), at: call.address(1))
  }

  /// The precision asked for is a permission to be late, which is not used.
  func clockTimeGet(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    guard let id = ClockID(rawValue: call.u32(0)) else { throw .inval }
    try memory.store(try clock.time(id), at: call.address(2))
  }

  func schedYield(_ call: Arguments, _ memory: GuestMemory) throws(Errno) {
    guard let threads else { return Host.yieldProcessor() }
    try threads.withoutLock { () throws(Errno) in Host.yieldProcessor() }
  }

  /// Signals whose default action is to be ignored return; those that end a process end the guest, with
  /// 128 and the number as exit code. A guest cannot be stopped: `notsup`.
  static func procRaise(_ call: Arguments) throws(Errno) -> WASIExit? {
    let signal = call.u32(0)
    switch signal {
    case 0, 13, 16, 17, 22, 27: return nil  // none, pipe, chld, cont, urg, winch
    case 18...21: throw .notsup  // stop, tstp, ttin, ttou
    case 1...30: return WASIExit(code: 128 + signal)
    default: throw .inval
    }
  }
}
