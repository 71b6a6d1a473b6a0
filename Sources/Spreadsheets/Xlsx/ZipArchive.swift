import CMinizip

/// The archive of an .xlsx, opened in memory. Names are compared without case, as the format has it.
final class ZipArchive {
  private let memory: UnsafeMutablePointer<zip_memory>
  private let zip: unzFile
  private var places: [String: unz64_file_pos] = [:]
  private var rest = SpreadsheetLimits.unpackedBytes

  /// The archive stands as long as `body` runs.
  static func read<Result>(
    _ bytes: [UInt8], _ body: (ZipArchive) throws(SpreadsheetFault) -> Result
  ) throws(SpreadsheetFault) -> Result {
    var copy = bytes
    let memory = UnsafeMutablePointer<zip_memory>.allocate(capacity: 1)
    defer { memory.deallocate() }
    return try copy.withUnsafeMutableBufferPointer { buffer throws(SpreadsheetFault) in
      let start = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      memory.initialize(to: zip_memory(bytes: start, count: buffer.count))
      guard let zip = zip_open(memory) else { throw SpreadsheetFault(.workbook(.archive(Int(UNZ_BADZIPFILE)))) }
      defer { unzClose(zip) }
      return try body(ZipArchive(memory, zip))
    }
  }

  func holds(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// The bytes of a part; nil where the archive has none of this name.
  func part(_ name: String) throws(SpreadsheetFault) -> [UInt8]? {
    guard var place = places[name.lowercased()] else { return nil }
    try ZipArchive.check(unzGoToFilePos64(zip, &place))
    try ZipArchive.check(unzOpenCurrentFile(zip))
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { unzReadCurrentFile(zip, $0.baseAddress, UInt32($0.count)) }
      if count < 0 { unzCloseCurrentFile(zip) }
      try ZipArchive.check(min(count, UNZ_OK))
      if count == 0 { break }
      rest -= Int(count)
      guard rest >= 0 else {
        unzCloseCurrentFile(zip)
        throw SpreadsheetFault(.tooMany(.unpackedBytes, limit: SpreadsheetLimits.unpackedBytes))
      }
      bytes.append(contentsOf: chunk[..<Int(count)])
    }
    // Closing compares the checksum.
    try ZipArchive.check(unzCloseCurrentFile(zip))
    return bytes
  }

  // MARK: - Private

  private init(_ memory: UnsafeMutablePointer<zip_memory>, _ zip: unzFile) throws(SpreadsheetFault) {
    self.memory = memory
    self.zip = zip
    var state = unzGoToFirstFile(zip)
    while state == UNZ_OK {
      guard places.count < SpreadsheetLimits.archiveEntries else {
        throw SpreadsheetFault(.tooMany(.entries, limit: SpreadsheetLimits.archiveEntries))
      }
      var name = [CChar](repeating: 0, count: 512)
      var place = unz64_file_pos()
      try ZipArchive.check(unzGetCurrentFileInfo64(zip, nil, &name, UInt(name.count - 1), nil, 0, nil, 0))
      try ZipArchive.check(unzGetFilePos64(zip, &place))
      let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // Of two parts of one name the first counts; some programs write backslashes.
      let key = text.lowercased().replacing("\\", with: "/")
      places[key] = places[key] ?? place
      state = unzGoToNextFile(zip)
    }
    if state != UNZ_END_OF_LIST_OF_FILE { try ZipArchive.check(state) }
  }

  private static func check(_ code: CInt) throws(SpreadsheetFault) {
    if code != UNZ_OK { throw SpreadsheetFault(.workbook(.archive(Int(code)))) }
  }
}
