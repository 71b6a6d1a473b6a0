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
