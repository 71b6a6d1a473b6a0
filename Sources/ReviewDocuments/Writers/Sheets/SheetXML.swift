import ReviewCore

/// Pages of forms as WordprocessingML: every page a section of its own, every length as the form has it. Like `DocxXML`
/// it keeps to the schema's order of properties.
struct SheetXML {
  let language: Language
  /// What a reader of the screen says of the marks.
  let nameOfMarks: String

  static let spaces: KeyValuePairs<String, String> = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  ]

  func document(_ pages: [SheetPage]) -> [UInt8] {
    XMLWriter.part("w:document", SheetXML.spaces) { xml in
      xml.element("w:body") { xml in
        for (index, page) in pages.enumerated() {
          writeGap(&xml) { if !page.marks.isEmpty { writeDrawing(of: page, number: index + 1, &$0) } }
          for block in page.blocks { write(block, &xml) }
          let isLast = index == pages.count - 1
          writeGap(&xml, section: isLast ? nil : page)
          if isLast { writeSection(page, &xml) }
        }
      }
    }
  }

  // MARK: - Paragraphs

  func write(_ block: SheetBlock, _ xml: inout XMLWriter) {
    switch block {
    case .line(let line): write(line, &xml)
    case .table(let table): write(table, &xml)
    }
  }

  private func write(_ line: SheetLine, _ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": (line.isTitle ? DocxStyle.title : .tableText).rawValue])
        xml.element("w:keepNext", ["w:val": "0"])
        xml.element(
          "w:spacing",
          [
            "w:before": "\(SheetLength.twips(line.before))", "w:after": "0", "w:line": "\(line.size * 13)",
            "w:lineRule": "exact",
          ])
        let indent = "\(SheetLength.twips(line.indent))"
        xml.element("w:ind", ["w:left": indent, "w:right": indent])
        xml.element("w:jc", ["w:val": line.alignment.rawValue])
      }
      if line.text.isEmpty { return }
      xml.element("w:r") { xml in
        xml.element("w:rPr") { xml in
          DocxXML.writeFace(line.face, language, &xml)
          if language == .en, line.face == .heading || line.face == .title { xml.element("w:b") }
          xml.element("w:sz", ["w:val": "\(line.size)"])
          xml.element("w:szCs", ["w:val": "\(line.size)"])
        }
        xml.element("w:t", ["xml:space": "preserve"]) { $0.text(line.text) }
      }
    }
  }

  /// A paragraph of no height to speak of, which holds a drawing or the end of a page.
  private func writeGap(
    _ xml: inout XMLWriter, section: SheetPage? = nil, _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": DocxStyle.gap.rawValue])
        if let section { writeSection(section, &xml) }
      }
      content(&xml)
    }
  }

  private func writeSection(_ page: SheetPage, _ xml: inout XMLWriter) {
    let (width, height) = ("\(SheetLength.twips(page.width))", "\(SheetLength.twips(page.height))")
    xml.element("w:sectPr") { xml in
      xml.element("w:type", ["w:val": "nextPage"])
      xml.element(
        "w:pgSz",
        page.isWide
          ? ["w:w": width, "w:h": height, "w:orient": "landscape"] : ["w:w": width, "w:h": height])
      let side = "\(SheetLength.twips(SheetPage.side))"
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(SheetLength.twips(SheetPage.top))", "w:right": side,
          "w:bottom": "\(SheetLength.twips(SheetPage.bottom))", "w:left": side, "w:header": "0", "w:footer": "0",
          "w:gutter": "0",
        ])
    }
  }
}
