/// What a part of the package refers to, by the file beside it in `_rels`.
final class Relationships: XMLContent {
  static let namespaces = ["http://schemas.openxmlformats.org/package/2006/relationships"]

  struct Target {
    /// The last word of its type's address, which is the same in transitional and strict workbooks: `worksheet`.
    let kind: Substring
    /// The part's name, from the root of the package.
    let part: String
  }

  /// By the id that the part refers to them with.
  private(set) var targets: [String: Target] = [:]
  /// The first part of each kind.
  private(set) var first: [Substring: String] = [:]
  private let folder: Substring

  /// Of `part`; of the package itself where it is empty.
  init(of part: String, in archive: ZipArchive) throws(SpreadsheetFault) {
    let slash = part.lastIndex(of: "/")
    folder = slash.map { part[..<$0] } ?? ""
    let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
    let file = Relationships.joined(folder, "_rels/\(name).rels")
    guard let bytes = try archive.part(file) else { throw SpreadsheetFault(.workbook(.missingPart(file))) }
    try XMLPart.read(bytes, name: file, into: self)
  }

  func opened(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let part = target.hasPrefix("/") ? Relationships.joined("", target) : Relationships.joined(folder, target)
    let kind = type.split(separator: "/").last ?? ""
    targets[id] = Target(kind: kind, part: part)
    first[kind] = first[kind] ?? part
  }

  // MARK: - Private

  /// The way from a folder to a file, `..` followed.
  private static func joined(_ folder: Substring, _ way: String) -> String {
    var steps: [Substring] = folder.split(separator: "/")
    for step in way.replacing("\\", with: "/").split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
