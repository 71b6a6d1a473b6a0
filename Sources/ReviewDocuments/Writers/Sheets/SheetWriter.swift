import ReviewCore

/// Pages of forms as a Word file (ECMA-376). Unlike papers they are laid out to the millimetre, so nothing of them
/// flows: what goes on which page was decided before.
struct SheetWriter {
  let title: String
  let author: String
  let language: Language
  let date: CivilDate
  let nameOfMarks: String

  /// Throws only where there is no memory for the archive.
  func bytes(of pages: [SheetPage]) throws -> [UInt8] {
    let parts: [DocxPart] = [.styles, .settings, .fontTable]
    let styles = DocxStyles(language: language)
    let metadata = Document.Metadata(author: author, language: language, date: date)
    let properties = DocxProperties(Document(title: title, metadata: metadata, blocks: []))
    var archive = Archive()
    archive.add("[Content_Types].xml", DocxPackage.contentTypes(parts, isStamped: false))
    archive.add("_rels/.rels", DocxPackage.roots(isStamped: false))
    archive.add("word/document.xml", SheetXML(language: language, nameOfMarks: nameOfMarks).document(pages))
    archive.add("word/_rels/document.xml.rels", DocxPackage.relations(parts))
    archive.add("word/styles.xml", styles.styles())
    archive.add("word/settings.xml", DocxWriter.settings(language))
    archive.add("word/fontTable.xml", styles.fonts())
    archive.add("docProps/core.xml", properties.core())
    return try archive.bytes()
  }
}
