extension SheetXML {
  func write(_ table: SheetTable, _ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { writeProperties(of: table, &$0) }
      xml.element("w:tblGrid") { xml in
        for width in table.widths { xml.element("w:gridCol", ["w:w": "\(SheetLength.twips(width))"]) }
      }
      for row in table.rows { write(row, of: table, &xml) }
    }
  }

  // MARK: - Private

  private func writeProperties(of table: SheetTable, _ xml: inout XMLWriter) {
    let width = table.widths.reduce(0) { $0 + SheetLength.twips($1) }
    xml.element("w:tblW", ["w:w": "\(width)", "w:type": "dxa"])
    xml.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
    xml.element("w:tblBorders") { xml in
      for side in table.rules.sides {
        xml.element(
          "w:" + side, ["w:val": table.rules.stroke, "w:sz": "4", "w:space": "0", "w:color": table.rules.colour])
      }
    }
    xml.element("w:tblLayout", ["w:type": "fixed"])
    xml.element("w:tblCellMar") { xml in
      for (side, margin) in table.rules.margins {
        xml.element("w:" + side, ["w:w": "\(SheetLength.twips(margin))", "w:type": "dxa"])
      }
    }
  }

  private func write(_ row: SheetTable.Row, of table: SheetTable, _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        xml.element(
          "w:trHeight",
          ["w:val": "\(SheetLength.twips(row.height))", "w:hRule": row.isExact ? "exact" : "atLeast"])
      }
      var column = 0
      for cell in row.cells {
        let columns = column..<min(column + cell.span, table.widths.count)
        write(cell, width: columns.reduce(0) { $0 + SheetLength.twips(table.widths[$1]) }, of: table, &xml)
        column = columns.upperBound
      }
    }
  }

  private func write(_ cell: SheetCell, width: Int, of table: SheetTable, _ xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        if cell.span > 1 { xml.element("w:gridSpan", ["w:val": "\(cell.span)"]) }
        switch cell.merge {
        case nil: break
        case .begins: xml.element("w:vMerge", ["w:val": "restart"])
        case .continues: xml.element("w:vMerge")
        }
        if let fill = cell.fill { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": fill]) }
        if cell.paddingAbove > 0 {
          xml.element("w:tcMar") { xml in
            xml.element("w:top", ["w:w": "\(SheetLength.twips(cell.paddingAbove))", "w:type": "dxa"])
          }
        }
        xml.element("w:vAlign", ["w:val": cell.isAtTop ? "top" : "center"])
      }
      for block in cell.blocks { write(block, &xml) }
      // A cell ends with a paragraph.
      switch cell.blocks.last {
      case .line: break
      case nil, .table: write(.line(SheetLine("", .body, 2)), &xml)
      }
    }
  }
}

extension SheetTable.Rules {
  fileprivate var sides: [String] {
    switch self {
    case .all: ["top", "left", "bottom", "right", "insideH", "insideV"]
    case .cuts: ["insideH"]
    }
  }

  fileprivate var stroke: String {
    switch self {
    case .all: "single"
    case .cuts: "dashed"
    }
  }

  fileprivate var colour: String {
    switch self {
    case .all: "000000"
    case .cuts: "808080"
    }
  }

  fileprivate var margins: KeyValuePairs<String, Int> {
    switch self {
    case .all: ["top": 5, "left": SheetTable.padding, "bottom": 5, "right": SheetTable.padding]
    case .cuts: ["top": 0, "left": 0, "bottom": 0, "right": 0]
    }
  }
}

extension SheetTable {
  /// At each side of a cell, in tenths of a millimetre.
  static let padding = 5
  /// Of words that are not centred, from the cell's padding.
  static let indent = 12
}
