import ReviewCore

/// styles.xml and fontTable.xml: the rows of `DocxStyle.format` and the faces, as Word wants them.
struct DocxStyles {
  let language: Language

  func styles() -> [UInt8] {
    XMLWriter.part("w:styles", DocxXML.main) { xml in
      xml.element("w:docDefaults") { writeDefaults(&$0) }
      for style in DocxStyle.allCases { write(style, &xml) }
    }
  }

  func fonts() -> [UInt8] {
    XMLWriter.part("w:fonts", DocxXML.main) { xml in
      for face in Typeface.allCases {
        xml.element("w:font", ["w:name": face.chinese(language)]) { xml in
          xml.element("w:altName", ["w:val": face.replacement])
          xml.element("w:charset", ["w:val": "86"])
        }
      }
    }
  }

  // MARK: - Private

  private func writeDefaults(_ xml: inout XMLWriter) {
    xml.element("w:rPrDefault") { xml in
      xml.element("w:rPr") { xml in
        DocxXML.writeFace(.body, language, &xml)
        xml.element("w:sz", ["w:val": "32"])
        xml.element("w:szCs", ["w:val": "32"])
        xml.element(
          "w:lang", ["w:val": "en-GB", "w:eastAsia": language == .zhHant ? "zh-TW" : "zh-CN", "w:bidi": "ar-SA"])
      }
    }
    xml.element("w:pPrDefault")
  }

  private func write(_ style: DocxStyle, _ xml: inout XMLWriter) {
    let format = style.format(language)
    let isMain = style == .body
    xml.element(
      "w:style",
      isMain
        ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
        : ["w:type": "paragraph", "w:styleId": style.rawValue]
    ) { xml in
      xml.element("w:name", ["w:val": format.name])
      if format.level != nil { xml.element("w:next", ["w:val": DocxStyle.body.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { writeParagraph(format, &$0) }
      xml.element("w:rPr") { writeLetters(format, &$0) }
    }
  }

  private func writeParagraph(_ format: DocxStyle.Format, _ xml: inout XMLWriter) {
    if format.staysWithNext { xml.element("w:keepNext") }
    // Twenty-two lines a page, also where a paragraph leaves one of its lines behind.
    xml.element("w:widowControl", ["w:val": "0"])
    if format.isRed {
      xml.element("w:pBdr") { xml in
        xml.element("w:bottom", ["w:val": "single", "w:sz": "12", "w:space": "11", "w:color": DocxStyle.red])
      }
    }
    // Twenty-eight characters a line, also before a comma and beside figures.
    for name in ["w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid"] {
      xml.element(name, ["w:val": "0"])
    }
    xml.element(
      "w:spacing",
      ["w:before": "\(format.before)", "w:after": "\(format.after)", "w:line": "\(format.line)", "w:lineRule": "exact"])
    xml.element(
      "w:ind",
      [
        "w:leftChars": "\(format.left)", "w:left": "\(format.twips(format.left))", "w:rightChars": "\(format.right)",
        "w:right": "\(format.twips(format.right))", "w:firstLineChars": "\(format.firstLine)",
        "w:firstLine": "\(format.twips(format.firstLine))",
      ])
    xml.element("w:jc", ["w:val": format.alignment.rawValue])
    if let level = format.level { xml.element("w:outlineLvl", ["w:val": "\(level - 1)"]) }
  }

  private func writeLetters(_ format: DocxStyle.Format, _ xml: inout XMLWriter) {
    DocxXML.writeFace(format.face, language, &xml)
    if format.isBold { xml.element("w:b") }
    if format.isRed { xml.element("w:color", ["w:val": DocxStyle.red]) }
    if format.isBody, language != .en { xml.element("w:spacing", ["w:val": "\(OfficialPage.tightening)"]) }
    xml.element("w:sz", ["w:val": "\(format.size)"])
    xml.element("w:szCs", ["w:val": "\(format.size)"])
  }
}
