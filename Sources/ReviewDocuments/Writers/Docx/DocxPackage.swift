/// What ties the parts of a Word file together: the types of its parts, and who refers to whom.
enum DocxPackage {
  static func contentTypes(_ parts: [DocxPart], isStamped: Bool) -> [UInt8] {
    XMLWriter.part("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.element("Default", ["Extension": "rels", "ContentType": openXML("package.relationships")])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      func override(_ name: String, _ type: String) {
        xml.element("Override", ["PartName": "/" + name, "ContentType": type])
      }
      override("word/document.xml", openXML("officedocument.wordprocessingml.document.main"))
      for part in parts { override("word/" + part.fileName, openXML("officedocument.wordprocessingml.\(part.kind)")) }
      override("docProps/core.xml", openXML("package.core-properties"))
      if isStamped { override("docProps/custom.xml", openXML("officedocument.custom-properties")) }
    }
  }

  static func roots(isStamped: Bool) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relations(
      [("document", office + "officeDocument", "word/document.xml"), ("core", core, "docProps/core.xml")]
        + (isStamped ? [("custom", office + "custom-properties", "docProps/custom.xml")] : []))
  }

  static func relations(_ parts: [DocxPart]) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return relations(parts.map { ($0.id, office + $0.kind, $0.fileName) })
  }

  // MARK: - Private

  private static func openXML(_ name: String) -> String { "application/vnd.openxmlformats-\(name)+xml" }

  private static func relations(_ relations: [(id: String, type: String, target: String)]) -> [UInt8] {
    XMLWriter.part("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]) { xml in
      for relation in relations {
        xml.element("Relationship", ["Id": relation.id, "Type": relation.type, "Target": relation.target])
      }
    }
  }
}
