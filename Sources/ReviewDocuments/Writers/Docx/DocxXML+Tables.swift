import ReviewCore

extension DocxXML {
  func write(_ table: DocxTable, _ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { writeProperties(of: table, &$0) }
      xml.element("w:tblGrid") { xml in
        for width in table.widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
      }
      for row in table.rows { write(row, of: table, &xml) }
    }
  }

  // MARK: - Private

  private func writeProperties(of table: DocxTable, _ xml: inout XMLWriter) {
    switch table.rules {
    case .all: break
    case .imprint:
      // At the foot of the last page, whatever is above. Measured from the page's edge: LibreOffice lets a table as
      // wide as the text float only then.
      xml.element(
        "w:tblpPr",
        [
          "w:vertAnchor": "margin", "w:horzAnchor": "page", "w:tblpX": "\(OfficialPage.left)",
          "w:tblpYSpec": "bottom",
        ])
      xml.element("w:tblOverlap", ["w:val": "never"])
    }
    xml.element("w:tblW", ["w:w": "\(table.widths.reduce(0, +))", "w:type": "dxa"])
    xml.element("w:tblBorders") { xml in
      for (side, eighths) in table.rules.eighths {
        xml.element(
          "w:" + side, ["w:val": "single", "w:sz": "\(eighths)", "w:space": "0", "w:color": "000000"])
      }
    }
    xml.element("w:tblLayout", ["w:type": "fixed"])
    xml.element("w:tblCellMar") { xml in
      for side in ["top", "left", "bottom", "right"] {
        let isLevel = side == "left" || side == "right"
        xml.element(
          "w:" + side, ["w:w": "\(isLevel ? table.rules.cellMargin : 30)", "w:type": "dxa"])
      }
    }
  }

  private func write(_ row: DocxTable.Row, of table: DocxTable, _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        if row.staysWhole { xml.element("w:cantSplit") }
        if row.isHeader { xml.element("w:tblHeader") }
      }
      for (width, cell) in zip(table.widths, row.cells) {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
            if table.isCentred || row.isHeader { xml.element("w:vAlign", ["w:val": "center"]) }
          }
          for paragraph in cell { write(paragraph, &xml) }
        }
      }
    }
  }
}

extension DocxTable.Rules {
  /// Rules in eighths of a point, in the schema's order. The imprint's are 0.35 mm outside and 0.25 mm inside.
  fileprivate var eighths: KeyValuePairs<String, Int> {
    switch self {
    case .all: ["top": 4, "left": 4, "bottom": 4, "right": 4, "insideH": 4, "insideV": 4]
    case .imprint: ["top": 8, "bottom": 8, "insideH": 6]
    }
  }

  fileprivate var cellMargin: Int {
    switch self {
    case .all: TableFit.padding / 2
    case .imprint: 0
    }
  }
}
