import ReviewCore

/// A `Document` as a Word file (ECMA-376) laid out by GB/T 9704-2012.
///
/// Named styles hold the layout (`DocxStyle`), the body is paragraphs and tables of these styles (`DocxBody`), and
/// `DocxXML` writes them down. Nothing in the file depends on when or where it was written.
public struct DocxWriter: Sendable {
  public init() {}

  /// Throws only where there is no memory for the archive.
  public func bytes(of document: Document) throws -> [UInt8] {
    let xml = DocxXML(language: document.metadata.language, hasDraftMark: document.metadata.isDraft)
    let parts = DocxPart.allCases.filter { $0 != .header || document.metadata.isDraft }
    let properties = DocxProperties(document)
    var archive = Archive()
    archive.add("[Content_Types].xml", DocxPackage.contentTypes(parts, isStamped: properties.isStamped))
    archive.add("_rels/.rels", DocxPackage.roots(isStamped: properties.isStamped))
    archive.add("word/document.xml", xml.document(DocxBody(document)))
    archive.add("word/_rels/document.xml.rels", DocxPackage.relations(parts))
    for part in parts { archive.add("word/" + part.fileName, bytes(of: part, xml, document)) }
    archive.add("docProps/core.xml", properties.core())
    if properties.isStamped { archive.add("docProps/custom.xml", properties.custom()) }
    return try archive.bytes()
  }

  // MARK: - Private

  private func bytes(of part: DocxPart, _ xml: DocxXML, _ document: Document) -> [UInt8] {
    let frame = WordedFrame(document)
    switch part {
    case .styles: return DocxStyles(language: xml.language).styles()
    case .settings: return DocxWriter.settings(xml.language)
    case .fontTable: return DocxStyles(language: xml.language).fonts()
    case .oddFooter: return xml.margin("w:ftr", footer(frame, isEven: false))
    case .evenFooter: return xml.margin("w:ftr", footer(frame, isEven: true))
    case .header: return xml.margin("w:hdr", [DocxParagraph(.draftMark, frame.draft ?? "")])
    }
  }

  /// The page's number on the outer side, a character in; below it, small, the stamp.
  private func footer(_ frame: WordedFrame, isEven: Bool) -> [DocxParagraph] {
    var number = DocxParagraph(.pageNumber, [DocxRun(.text("— ")), DocxRun(.page), DocxRun(.text(" —"))])
    number.alignment = isEven ? .left : .right
    if isEven { number.left = 100 } else { number.right = 100 }
    return [number, DocxParagraph(.stamp, frame.stamp ?? "")]
  }

  static func settings(_ language: Language) -> [UInt8] {
    XMLWriter.part("w:settings", DocxXML.main) { xml in
      xml.element("w:evenAndOddHeaders")
      xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      xml.element("w:compat") { xml in
        xml.element("w:useFELayout")
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": "en-GB", "w:eastAsia": language == .zhHant ? "zh-TW" : "zh-CN"])
    }
  }
}
