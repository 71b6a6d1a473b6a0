import CMinizip
import Foundation
import FoundationXML
import Testing

/// A Word file taken apart: what zip and XML say is in it.
struct WordFile {
  /// Names in the archive's order.
  let names: [String]
  private let parts: [String: [UInt8]]

  init(_ bytes: [UInt8]) throws {
    var names: [String] = []
    var parts: [String: [UInt8]] = [:]
    try bytes.withUnsafeBytes { buffer in
      let memory = UnsafeMutablePointer<zip_memory>.allocate(capacity: 1)
      defer { memory.deallocate() }
      let start = UnsafeMutableRawPointer(mutating: buffer.baseAddress)
      memory.initialize(to: zip_memory(bytes: start?.assumingMemoryBound(to: CChar.self), count: buffer.count))
      let zip = try #require(zip_open(memory))
      defer { unzClose(zip) }
      var state = unzGoToFirstFile(zip)
      while state == UNZ_OK {
        let (name, part) = try WordFile.part(zip)
        names.append(name)
        parts[name] = part
        state = unzGoToNextFile(zip)
      }
    }
    self.names = names
    self.parts = parts
  }

  /// The part's root; the test fails where it is missing or not well-formed.
  func xml(_ name: String) throws -> XMLNode {
    let reader = XMLReader()
    let parser = XMLParser(data: Data(try #require(parts[name], "no part \(name)")))
    parser.delegate = reader
    #expect(parser.parse(), "\(name) is not well-formed: \(String(describing: parser.parserError))")
    return try #require(reader.root)
  }

  private static func part(_ zip: unzFile) throws -> (String, [UInt8]) {
    var info = unz_file_info()
    var name = [CChar](repeating: 0, count: 256)
    #expect(unzGetCurrentFileInfo(zip, &info, &name, 255, nil, 0, nil, 0) == UNZ_OK)
    #expect(info.dosDate == 1 << 21 | 1 << 16, "a part bears a time")
    var bytes = [UInt8](repeating: 0, count: Int(info.uncompressed_size))
    #expect(unzOpenCurrentFile(zip) == UNZ_OK)
    let count = bytes.withUnsafeMutableBytes { unzReadCurrentFile(zip, $0.baseAddress, UInt32($0.count)) }
    #expect(Int(count) == bytes.count)
    // Closing compares the checksum.
    #expect(unzCloseCurrentFile(zip) == UNZ_OK)
    return (String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self), bytes)
  }
}

/// An element with its attributes, its children, and the text directly in it.
final class XMLNode {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [XMLNode] = []
  fileprivate(set) var ownText = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Every element of this name below, in document order.
  func all(_ name: String) -> [XMLNode] { children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) } }
  func first(_ name: String) -> XMLNode? { all(name).first }
  subscript(_ attribute: String) -> String? { attributes[attribute] }
  var text: String { children.isEmpty ? ownText : children.map(\.text).joined() }

  /// What elements it is made of, attributes and texts left out, and properties of letters and lines where these depend
  /// on how much there is to set.
  func shape(without properties: Bool) -> String {
    if properties, ["w:pPr", "w:rPr", "w:trPr"].contains(name), first("w:sectPr") == nil { return name }
    return "\(name)(\(children.map { $0.shape(without: properties) }.joined(separator: " ")))"
  }
}

private final class XMLReader: NSObject, XMLParserDelegate {
  var root: XMLNode?
  private var open: [XMLNode] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let node = XMLNode(name, attributes)
    if let parent = open.last { parent.children.append(node) } else { root = node }
    open.append(node)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.ownText += text }
}
