import ReviewCore

/// styles.xml and fontTable.xml: the rows of `DocxStyle.look` and the faces, as Word wants them.
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
    let look = style.look(language)
    let isMain = style == .body
    xml.element(
      "w:style",
      isMain
        ? ["w:type": "paragraph", "w:default": "1", "w:styleId": style.rawValue]
        : ["w:type": "paragraph", "w:styleId": style.rawValue]
    ) { xml in
      xml.element("w:name", ["w:val": look.name])
      if look.level != nil { xml.element("w:next", ["w:val": DocxStyle.body.rawValue]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { writeParagraph(look, &$0) }
      xml.element("w:rPr") { writeLetters(look, &$0) }
    }
  }

  private func writeParagraph(_ look: DocxStyle.Look, _ xml: inout XMLWriter) {
    if look.staysWithNext { xml.element("w:keepNext") }
    // Twenty-two lines a page, also where a paragraph leaves one of its lines behind.
    xml.element("w:widowControl", ["w:val": "0"])
    if look.isRed {
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
      ["w:before": "\(look.before)", "w:after": "\(look.after)", "w:line": "\(look.line)", "w:lineRule": "exact"])
    xml.element(
      "w:ind",
      [
        "w:leftChars": "\(look.left)", "w:left": "\(look.twips(look.left))", "w:rightChars": "\(look.right)",
        "w:right": "\(look.twips(look.right))", "w:firstLineChars": "\(look.firstLine)",
        "w:firstLine": "\(look.twips(look.firstLine))",
      ])
    xml.element("w:jc", ["w:val": look.alignment.rawValue])
    if let level = look.level { xml.element("w:outlineLvl", ["w:val": "\(level - 1)"]) }
  }

  private func writeLetters(_ look: DocxStyle.Look, _ xml: inout XMLWriter) {
    DocxXML.writeFace(look.face, language, &xml)
    if look.isBold { xml.element("w:b") }
    if look.isRed { xml.element("w:color", ["w:val": DocxStyle.red]) }
    if look.isBody, language != .en { xml.element("w:spacing", ["w:val": "\(OfficialPage.tightening)"]) }
    xml.element("w:sz", ["w:val": "\(look.size)"])
    xml.element("w:szCs", ["w:val": "\(look.size)"])
  }
}
