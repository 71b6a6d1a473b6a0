import ReviewCore

/// The body's elements as WordprocessingML. The order of properties is the schema's; Word insists on it.
struct DocxXML {
  let language: Language
  let hasDraftMark: Bool

  static let main: KeyValuePairs<String, String> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  func document(_ body: DocxBody) -> [UInt8] {
    XMLWriter.part("w:document", DocxXML.main) { xml in
      xml.element("w:body") { xml in
        for element in body.elements { write(element, &xml) }
        write(body.lastSection, &xml)
      }
    }
  }

  /// A header or footer of these paragraphs.
  func margin(_ name: String, _ paragraphs: [DocxParagraph]) -> [UInt8] {
    XMLWriter.part(name, DocxXML.main) { xml in
      for paragraph in paragraphs { write(paragraph, &xml) }
    }
  }

  // MARK: - Paragraphs

  private func write(_ element: DocxElement, _ xml: inout XMLWriter) {
    switch element {
    case .paragraph(let paragraph): write(paragraph, &xml)
    case .table(let table): write(table, &xml)
    }
  }

  func write(_ paragraph: DocxParagraph, _ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { writeProperties(of: paragraph, &$0) }
      for run in paragraph.runs { write(run, in: paragraph, &xml) }
    }
  }

  private func writeProperties(of paragraph: DocxParagraph, _ xml: inout XMLWriter) {
    xml.element("w:pStyle", ["w:val": paragraph.style.rawValue])
    if paragraph.staysWithNext { xml.element("w:keepNext") }
    if paragraph.signingLine != nil || paragraph.rightTab != nil {
      xml.element("w:tabs") { xml in
        if let end = paragraph.signingLine {
          xml.element("w:tab", ["w:val": "left", "w:leader": "underscore", "w:pos": "\(end)"])
        }
        if let end = paragraph.rightTab { xml.element("w:tab", ["w:val": "right", "w:pos": "\(end)"]) }
      }
    }
    writeSpacing(of: paragraph, &xml)
    if paragraph.left != nil || paragraph.right != nil || paragraph.hanging != nil {
      xml.element("w:ind", indents(of: paragraph))
    }
    if let alignment = paragraph.alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
    if let section = paragraph.section { write(section, &xml) }
  }

  /// What is not named here stays the style's.
  private func writeSpacing(of paragraph: DocxParagraph, _ xml: inout XMLWriter) {
    if let line = paragraph.size?.line {
      xml.element("w:spacing", ["w:line": "\(line)", "w:lineRule": "exact"])
    } else if paragraph.hasLineAbove {
      xml.element("w:spacing", ["w:before": "\(OfficialPage.linePitch)"])
    }
  }

  private func indents(of paragraph: DocxParagraph) -> KeyValuePairs<String, String> {
    let format = paragraph.style.format(language)
    let left = paragraph.left ?? format.left
    let right = paragraph.right ?? format.right
    let hanging = paragraph.hanging ?? 0
    return [
      "w:leftChars": "\(left)", "w:left": "\(format.twips(left))", "w:rightChars": "\(right)",
      "w:right": "\(format.twips(right))", "w:hangingChars": "\(hanging)", "w:hanging": "\(format.twips(hanging))",
    ]
  }

  private func write(_ run: DocxRun, in paragraph: DocxParagraph, _ xml: inout XMLWriter) {
    switch run.content {
    case .text(let text):
      write(run, in: paragraph, &xml) { xml in
        xml.element("w:t", ["xml:space": "preserve"]) { $0.text(text) }
      }
    case .tab: write(run, in: paragraph, &xml) { $0.element("w:tab") }
    case .page:
      write(run, in: paragraph, &xml) { $0.element("w:fldChar", ["w:fldCharType": "begin"]) }
      write(run, in: paragraph, &xml) { xml in
        xml.element("w:instrText", ["xml:space": "preserve"]) { $0.text(" PAGE ") }
      }
      write(run, in: paragraph, &xml) { $0.element("w:fldChar", ["w:fldCharType": "separate"]) }
      write(run, in: paragraph, &xml) { xml in xml.element("w:t") { $0.text("1") } }
      write(run, in: paragraph, &xml) { $0.element("w:fldChar", ["w:fldCharType": "end"]) }
    }
  }

  private func write(
    _ run: DocxRun, in paragraph: DocxParagraph, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    let format = paragraph.style.format(language)
    xml.element("w:r") { xml in
      xml.element("w:rPr") { xml in
        DocxXML.writeFace(run.isStrong ? .heading : format.face, language, &xml)
        if run.isStrong, language == .en { xml.element("w:b") }
        if let size = paragraph.size?.letters {
          xml.element("w:sz", ["w:val": "\(size)"])
          xml.element("w:szCs", ["w:val": "\(size)"])
        }
      }
      content(&xml)
    }
  }

  /// Names Chinese and Latin faces both, and says that signs both have, such as quotation marks, are Chinese.
  static func writeFace(_ face: Typeface, _ language: Language, _ xml: inout XMLWriter) {
    let latin = face.latin(language)
    xml.element(
      "w:rFonts",
      [
        "w:hint": language == .en ? "default" : "eastAsia", "w:ascii": latin, "w:hAnsi": latin,
        "w:eastAsia": face.chinese(language), "w:cs": latin,
      ])
  }

  // MARK: - Sections

  private func write(_ section: DocxSection, _ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      if hasDraftMark {
        xml.element("w:headerReference", ["w:type": "default", "r:id": DocxPart.header.id])
        xml.element("w:headerReference", ["w:type": "even", "r:id": DocxPart.header.id])
      }
      xml.element("w:footerReference", ["w:type": "default", "r:id": DocxPart.oddFooter.id])
      xml.element("w:footerReference", ["w:type": "even", "r:id": DocxPart.evenFooter.id])
      xml.element("w:type", ["w:val": "nextPage"])
      xml.element(
        "w:pgSz",
        section.isWide
          ? ["w:w": "\(OfficialPage.height)", "w:h": "\(OfficialPage.width)", "w:orient": "landscape"]
          : ["w:w": "\(OfficialPage.width)", "w:h": "\(OfficialPage.height)"])
      xml.element("w:pgMar", margins(of: section))
      if section.isWide {
        xml.element("w:docGrid", ["w:linePitch": "\(OfficialPage.linePitch)"])
      } else {
        xml.element(
          "w:docGrid",
          [
            "w:type": "linesAndChars", "w:linePitch": "\(OfficialPage.linePitch)",
            "w:charSpace": "\(OfficialPage.characterSpace)",
          ])
      }
    }
  }

  private func margins(of section: DocxSection) -> KeyValuePairs<String, String> {
    let side = OfficialPage.wideMargin
    let (top, right, bottom, left) =
      section.isWide
      ? (side, side, OfficialPage.bottom, side)
      : (OfficialPage.top, OfficialPage.right, OfficialPage.bottom, OfficialPage.left)
    return [
      "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)",
      "w:header": "\(section.isWide ? 567 : OfficialPage.header)", "w:footer": "\(OfficialPage.footer)",
      "w:gutter": "0",
    ]
  }
}
