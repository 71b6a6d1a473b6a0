import CMinizip

extension Seeds {
  static let sheet: [UInt8] = Array(
    """
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><r><t>单位</t></r><rPh><t>x</t></rPh></is></c><c t="s"><v>0</v></c></row>
    <row r="2" hidden="1"><c r="A2" s="1"><v>46355.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>
    <row><c s="2"><f>A1</f><v>0.5</v></c><c t="str"><v>_x000D_a</v></c><c t="d"><v>2026-11-29T08:00:00</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>
    """.utf8)

  /// A workbook whose only sheet has this XML.
  static func workbook(sheet: [UInt8]) -> [UInt8] {
    let cells = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(types)/\(kind)\" Target=\"\(target)\"/>"
    }
    let parts: [(String, String)] = [
      ("_rels/.rels", "<Relationships \(package)>\(relation("a", "officeDocument", "b.xml"))</Relationships>"),
      ("b.xml", "<workbook \(cells) xmlns:r=\"\(types)\"><sheets><sheet name=\"s\" r:id=\"s\"/></sheets></workbook>"),
      (
        "_rels/b.xml.rels",
        "<Relationships \(package)>" + relation("s", "worksheet", "s.xml") + relation("t", "styles", "t.xml")
          + relation("u", "sharedStrings", "u.xml") + "</Relationships>"
      ),
      ("t.xml", "<styleSheet \(cells)><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
      ("u.xml", "<sst \(cells)><si><t>整改时限</t></si></sst>"),
    ]
    return zipped(parts.map { ($0.0, Array($0.1.utf8)) } + [("s.xml", sheet)])
  }
}
