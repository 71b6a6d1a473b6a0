import CMinizip

/// An archive of some parts, made by minizip as writers of workbooks do.
public func zipped(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  let memory = UnsafeMutablePointer<zip_memory>.allocate(capacity: 1)
  memory.initialize(to: zip_memory())
  defer {
    free(memory.pointee.bytes)
    memory.deallocate()
  }
  guard let zip = zip_create(memory) else { preconditionFailure("no memory") }
  for part in parts {
    var info = zip_fileinfo()
    let level: Int32 = 1
    zipOpenNewFileInZip(zip, part.name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, level)
    _ = part.bytes.withUnsafeBytes { zipWriteInFileInZip(zip, $0.baseAddress, UInt32($0.count)) }
    zipCloseFileInZip(zip)
  }
  zipClose(zip, nil)
  return Array(UnsafeRawBufferPointer(start: memory.pointee.bytes, count: memory.pointee.count))
}

/// The parts of an archive by their names; empty where it is none.
public func unzipped(_ archive: [UInt8]) -> [String: [UInt8]] {
  archive.withUnsafeBytes { buffer in
    let memory = UnsafeMutablePointer<zip_memory>.allocate(capacity: 1)
    defer { memory.deallocate() }
    let start = UnsafeMutableRawPointer(mutating: buffer.baseAddress)
    memory.initialize(to: zip_memory(bytes: start?.assumingMemoryBound(to: CChar.self), count: buffer.count))
    guard let zip = zip_open(memory) else { return [:] }
    defer { unzClose(zip) }
    var parts: [String: [UInt8]] = [:]
    var state = unzGoToFirstFile(zip)
    while state == UNZ_OK {
      var info = unz_file_info()
      var name = [CChar](repeating: 0, count: 256)
      unzGetCurrentFileInfo(zip, &info, &name, 255, nil, 0, nil, 0)
      var bytes = [UInt8](repeating: 0, count: Int(info.uncompressed_size))
      unzOpenCurrentFile(zip)
      let count = bytes.withUnsafeMutableBytes { unzReadCurrentFile(zip, $0.baseAddress, UInt32($0.count)) }
      unzCloseCurrentFile(zip)
      let title = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      parts[title] = Array(bytes.prefix(Int(count)))
      state = unzGoToNextFile(zip)
    }
    return parts
  }
}
