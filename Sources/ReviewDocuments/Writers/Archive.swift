import CMinizip

/// The zip container of office files, in memory. Parts keep their order and bear no time, so that the same parts make
/// the same bytes.
struct Archive {
  /// What minizip refused; its code, for whoever reads the report.
  struct Failure: Error {
    let code: Int32
  }

  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append((name, bytes)) }

  func bytes() throws(Failure) -> [UInt8] {
    let memory = UnsafeMutablePointer<zip_memory>.allocate(capacity: 1)
    memory.initialize(to: zip_memory())
    defer {
      free(memory.pointee.bytes)
      memory.deallocate()
    }
    guard let zip = zip_create(memory) else { throw Failure(code: ZIP_INTERNALERROR) }
    var code = ZIP_OK
    for part in parts where code == ZIP_OK { code = Archive.write(part.name, part.bytes, to: zip) }
    let closing = zipClose(zip, nil)
    guard code == ZIP_OK, closing == ZIP_OK else { throw Failure(code: code == ZIP_OK ? closing : code) }
    return Array(UnsafeRawBufferPointer(start: memory.pointee.bytes, count: memory.pointee.count))
  }

  // MARK: - Private

  private static func write(_ name: String, _ bytes: [UInt8], to zip: zipFile) -> Int32 {
    var info = zip_fileinfo()
    info.dosDate = 1 << 21 | 1 << 16  // The first day zip can name, 1 January 1980, 00:00.
    let level: Int32 = 6
    let opened = zipOpenNewFileInZip(zip, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, level)
    guard opened == ZIP_OK else { return opened }
    let written = bytes.withUnsafeBytes { zipWriteInFileInZip(zip, $0.baseAddress, UInt32($0.count)) }
    let closed = zipCloseFileInZip(zip)
    return written == ZIP_OK ? closed : written
  }
}
