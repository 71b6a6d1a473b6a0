import Glibc

/// Folders that come with the program.
enum ShippedFolder {
  /// `name` in the folder one is in, or above the program; the first that holds `file`.
  static func find(_ name: String, holding file: String) -> String? {
    var candidates = [name]
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    if count > 0 {
      var parts = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: "/")
      while !parts.isEmpty {
        parts.removeLast()
        let above = "/" + parts.joined(separator: "/")
        candidates += [above + "/\(name)", above + "/share/pingyi/\(name)"]
      }
    }
    return candidates.first { access("\($0)/\(file)", R_OK) == 0 }
  }
}
