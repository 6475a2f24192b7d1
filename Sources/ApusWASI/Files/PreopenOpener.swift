// Opens what a configuration gives a guest.

/// A directory or single file of the host, opened.
struct HostPreopen {
  /// The directory; of a single file, the one it is in.
  let directory: HostFile
  /// Of a single file.
  let name: FileName?

  init(_ path: String) throws(Errno) {
    do throws(Errno) {
      directory = try HostFile(directoryAt: path)
      name = nil
    } catch {
      guard error == .notdir, path.utf8.last != UInt8(ascii: "/") else { throw error }
      // By its real path: what the name is a link to now is what the guest gets.
      let real = try Host.realPath(path)
      let slash = real.lastIndex(of: UInt8(ascii: "/")) ?? 0
      let folder = String(decoding: real[..<slash], as: UTF8.self)
      directory = try HostFile(directoryAt: folder.isEmpty ? "/" : folder)
      let name = FileName(real[(slash + 1)...])
      if try directory.status(name).type == .symbolicLink { throw .loop }
      self.name = name
    }
  }
}

/// Opens the preopens of one guest.
struct PreopenOpener {
  /// Hides the host's attributes, when that is asked for.
  let disguise: Disguise?
  private let clock: GuestClock
  private let startTime: UInt64
  private var views: [ObjectIdentifier: VolumeView] = [:]

  init(_ configuration: WASIConfiguration, _ clock: GuestClock) {
    self.clock = clock
    startTime = configuration.hidesHostAttributes ? (try? clock.time(.realtime)) ?? 0 : 0
    disguise = configuration.hidesHostAttributes ? Disguise(clock, startTime: startTime) : nil
  }

  mutating func open(_ preopen: WASIPreopen) throws(WASIError) -> Descriptor {
    switch preopen.source {
    case .host(let path):
      do throws(Errno) {
        return try descriptor(preopen, try openHost(path), "host \(path)")
      } catch {
        throw .unusableDirectory(hostPath: path, reason: error.explanation)
      }
    case .fileSystem(let fileSystem):
      let file = view(of: fileSystem.volume).root
      return descriptor(preopen, file, .directory, fileSystem.label, fileSystem.volume.isReadOnly)
    }
  }

  private func openHost(_ path: String) throws(Errno) -> any OpenFile {
    let opened = try HostPreopen(path)
    if let disguise {
      let directory = try DisguisedFile(opened.directory, disguise)
      return opened.name.map { SingleFile(directory, $0) } ?? directory
    }
    return opened.name.map { SingleFile(opened.directory, $0) } ?? opened.directory
  }

  /// One device for each file system, however often it is mounted.
  private mutating func view(of volume: Volume) -> VolumeView {
    if let known = views[ObjectIdentifier(volume)] { return known }
    let view = VolumeView(
      volume, device: 1 << 32 + UInt64(views.count), clock: clock,
      outsideTime: disguise == nil ? nil : startTime)
    views[ObjectIdentifier(volume)] = view
    return view
  }

  private func descriptor(_ preopen: WASIPreopen, _ file: any OpenFile, _ label: String)
    throws(Errno) -> Descriptor
  {
    descriptor(preopen, file, try file.status().type, label, false)
  }

  private func descriptor(
    _ preopen: WASIPreopen, _ file: any OpenFile, _ type: FileType, _ label: String,
    _ isReadOnly: Bool
  ) -> Descriptor {
    let descriptor = Descriptor(
      file, type: type, rights: .directory, inheritedRights: .all,
      isReadOnly: isReadOnly || preopen.access == .readOnly)
    descriptor.preopenName = Array(preopen.guestPath.utf8)
    descriptor.label = "\(preopen.guestPath) (\(label))"
    return descriptor
  }
}
