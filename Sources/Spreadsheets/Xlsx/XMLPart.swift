import CExpat

/// What reads one kind of XML, told element by element. Elements of other namespaces than its own are passed over.
protocol XMLContent: AnyObject {
  /// The namespaces whose elements are meant; transitional and strict workbooks have different ones.
  static var namespaces: [String] { get }
  func opened(_ name: String, _ attributes: XMLAttributes) throws(SpreadsheetFault)
  /// In pieces of any size.
  func text(_ bytes: UnsafeRawBufferPointer)
  func closed(_ name: String) throws(SpreadsheetFault)
}

extension XMLContent {
  func text(_ bytes: UnsafeRawBufferPointer) {}
  func closed(_ name: String) {}
}

/// A part of a workbook under expat.
///
/// A document type ends the reading: workbooks have none, and it alone can define entities.
final class XMLPart {
  private let content: any XMLContent
  private let namespaces: [[UInt8]]
  private let parser: XML_Parser
  private var fault: SpreadsheetFault?

  /// `name` is what a fault calls the part.
  static func read(_ bytes: [UInt8], name: String, into content: any XMLContent) throws(SpreadsheetFault) {
    guard let parser = XML_ParserCreateNS(nil, CChar(bitPattern: separator)) else {
      throw SpreadsheetFault(.workbook(.xml("out of memory")))
    }
    defer { XML_ParserFree(parser) }
    let part = XMLPart(parser, content)
    part.listen()
    let status = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count), 1)
    }
    if let fault = part.fault {
      throw fault.place == .file ? SpreadsheetFault(fault.reason, at: part.place(name)) : fault
    }
    guard status == XML_STATUS_OK else {
      let sentence = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      throw SpreadsheetFault(.workbook(.xml(sentence)), at: part.place(name))
    }
  }

  // MARK: - Private

  /// Between a namespace and a name. No namespace holds a line feed.
  private static let separator = UInt8(ascii: "\n")

  private init(_ parser: XML_Parser, _ content: any XMLContent) {
    self.parser = parser
    self.content = content
    namespaces = type(of: content).namespaces.map { Array($0.utf8) + [XMLPart.separator] }
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { part, name, attributes in
        guard let name, let attributes else { return }
        XMLPart.at(part)?.opened(name, XMLAttributes(pairs: attributes))
      },
      { part, name in
        guard let name else { return }
        XMLPart.at(part)?.closed(name)
      })
    XML_SetCharacterDataHandler(parser) { part, text, count in
      XMLPart.at(part)?.content.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { part, _, _, _, _ in
      XMLPart.at(part)?.stop(SpreadsheetFault(.workbook(.documentType)))
    }
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLPart? {
    pointer.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  private func opened(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    guard fault == nil, let name = ownName(name) else { return }
    do throws(SpreadsheetFault) { try content.opened(name, attributes) } catch { stop(error) }
  }

  private func closed(_ name: UnsafePointer<CChar>) {
    guard fault == nil, let name = ownName(name) else { return }
    do throws(SpreadsheetFault) { try content.closed(name) } catch { stop(error) }
  }

  private func stop(_ fault: SpreadsheetFault) {
    self.fault = self.fault ?? fault
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// The name without its namespace, if that is one of the content's own.
  private func ownName(_ name: UnsafePointer<CChar>) -> String? {
    for namespace in namespaces where opens(name, with: namespace) { return String(cString: name + namespace.count) }
    return nil
  }

  private func opens(_ name: UnsafePointer<CChar>, with prefix: [UInt8]) -> Bool {
    for (index, byte) in prefix.enumerated() where UInt8(bitPattern: name[index]) != byte { return false }
    return true
  }

  private func place(_ name: String) -> SpreadsheetFault.Place {
    .part(name, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }
}

/// The attributes of an element, as long as it is being opened.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute without a namespace.
  subscript(_ name: StaticString) -> String? { value { XMLAttributes.equals($0, name) } }

  /// The value of an attribute of this name in some namespace: `r:id`, whatever the prefix.
  subscript(qualified name: StaticString) -> String? {
    value { attribute in
      var (end, last): (UnsafePointer<CChar>, UnsafePointer<CChar>?) = (attribute, nil)
      while end.pointee != 0 {
        if end.pointee == CChar(bitPattern: UInt8(ascii: "\n")) { last = end }
        end += 1
      }
      return last.map { XMLAttributes.equals($0 + 1, name) } ?? false
    }
  }

  /// `1` and `true` alike.
  func isTrue(_ name: StaticString) -> Bool { self[name].map { $0 == "1" || $0 == "true" } ?? false }

  // MARK: - Private

  private func value(where matches: (UnsafePointer<CChar>) -> Bool) -> String? {
    var index = 0
    while let name = pairs[index] {
      if matches(name), let value = pairs[index + 1] { return String(cString: value) }
      index += 2
    }
    return nil
  }

  private static func equals(_ text: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    for index in 0..<name.utf8CodeUnitCount where UInt8(bitPattern: text[index]) != name.utf8Start[index] {
      return false
    }
    return text[name.utf8CodeUnitCount] == 0
  }
}
