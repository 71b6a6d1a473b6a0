import Glibc

/// What comes with the program: samples, wording, themes. What lies where one is goes before it.
enum ShippedFolder {
  /// `Sessions/demo.toml`: the file here; where there is none, the one of that name that came with the program.
  static func sample(_ path: String) -> String {
    guard path.hasPrefix("Sessions/"), access(path, F_OK) != 0 else { return path }
    let name = String(path.dropFirst("Sessions/".count))
    return find("Sessions", holding: name).map { "\($0)/\(name)" } ?? path
  }

  /// Names of plans, here and among the samples.
  static var planNames: [String] {
    let folders = ["Sessions", find("Sessions", holding: "demo.toml")].compactMap(\.self)
    let names = Set(folders.flatMap(Folders.names).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) })
    return names.subtracting(["holidays", "register"]).sorted()
  }

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
