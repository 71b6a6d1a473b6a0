import ReviewCore

/// What a file manager or a search says about the file.
struct DocxProperties {
  private let title: String
  private let metadata: Document.Metadata

  init(_ document: Document) {
    title = document.title
    metadata = document.metadata
  }

  var isStamped: Bool { metadata.stamp != nil }

  func core() -> [UInt8] {
    let created = metadata.date.text + "T00:00:00Z"
    return XMLWriter.part(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title") { $0.text(title) }
      xml.element("dc:creator") { $0.text(metadata.author) }
      xml.element("dc:language") { $0.text(metadata.language.rawValue) }
      xml.element("cp:contentStatus") { $0.text(metadata.isDraft ? "Draft" : "Final") }
      for moment in ["dcterms:created", "dcterms:modified"] {
        xml.element(moment, ["xsi:type": "dcterms:W3CDTF"]) { $0.text(created) }
      }
    }
  }

  /// Where the log ended, under names a program can look for.
  func custom() -> [UInt8] {
    let properties = metadata.stamp.map { [("LogPosition", "\($0.position)"), ("LogHash", $0.hash)] } ?? []
    return XMLWriter.part(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ]
    ) { xml in
      for (index, property) in properties.enumerated() {
        xml.element(
          "property",
          // The class every custom property is of; numbers below 2 are reserved.
          ["fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)", "name": property.0]
        ) { xml in
          xml.element("vt:lpwstr") { $0.text(property.1) }
        }
      }
    }
  }
}
