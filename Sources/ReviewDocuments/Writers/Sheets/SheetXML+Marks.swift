extension SheetXML {
  /// All that a page has at places of its own is one drawing as large as the paper, behind the text: a single path,
  /// whose squares show no seams.
  func writeDrawing(of page: SheetPage, number: Int, _ xml: inout XMLWriter) {
    let size: KeyValuePairs = ["cx": "\(SheetLength.emu(page.width))", "cy": "\(SheetLength.emu(page.height))"]
    xml.element("w:r") { xml in
      xml.element("mc:AlternateContent") { xml in
        xml.element("mc:Choice", ["Requires": "wps"]) { xml in
          xml.element("w:drawing") { xml in
            xml.element("wp:anchor", SheetXML.anchoring) { xml in
              writePlace(size, number: number, &xml)
              xml.element("a:graphic") { xml in
                xml.element(
                  "a:graphicData", ["uri": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"]
                ) {
                  writeShape(of: page, size, &$0)
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: - Private

  private static let anchoring: KeyValuePairs<String, String> = [
    "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0", "relativeHeight": "1",
    "behindDoc": "1", "locked": "1", "layoutInCell": "0", "allowOverlap": "1",
  ]

  private func writePlace(_ size: KeyValuePairs<String, String>, number: Int, _ xml: inout XMLWriter) {
    xml.element("wp:simplePos", ["x": "0", "y": "0"])
    for name in ["wp:positionH", "wp:positionV"] {
      xml.element(name, ["relativeFrom": "page"]) { xml in xml.element("wp:posOffset") { $0.text("0") } }
    }
    xml.element("wp:extent", size)
    xml.element("wp:effectExtent", ["l": "0", "t": "0", "r": "0", "b": "0"])
    xml.element("wp:wrapNone")
    xml.element("wp:docPr", ["id": "\(number)", "name": "Marks \(number)", "descr": nameOfMarks])
    xml.element("wp:cNvGraphicFramePr")
  }

  private func writeShape(of page: SheetPage, _ size: KeyValuePairs<String, String>, _ xml: inout XMLWriter) {
    xml.element("wps:wsp") { xml in
      xml.element("wps:cNvSpPr")
      xml.element("wps:spPr") { xml in
        xml.element("a:xfrm") { xml in
          xml.element("a:off", ["x": "0", "y": "0"])
          xml.element("a:ext", size)
        }
        xml.element("a:custGeom") { xml in
          for name in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] { xml.element(name) }
          xml.element("a:rect", ["l": "0", "t": "0", "r": "r", "b": "b"])
          xml.element("a:pathLst") { xml in
            xml.element("a:path", ["w": "\(page.width * 100)", "h": "\(page.height * 100)"]) {
              writePath(of: page, &$0)
            }
          }
        }
        xml.element("a:solidFill") { xml in xml.element("a:srgbClr", ["val": "000000"]) }
        xml.element("a:ln") { $0.element("a:noFill") }
      }
      xml.element("wps:bodyPr")
    }
  }

  private func writePath(of page: SheetPage, _ xml: inout XMLWriter) {
    for r in page.marks.flatMap(\.rectangles) {
      let corners = [(r.x, r.y), (r.x + r.width, r.y), (r.x + r.width, r.y + r.height), (r.x, r.y + r.height)]
      for (index, corner) in corners.enumerated() {
        xml.element(index == 0 ? "a:moveTo" : "a:lnTo") { xml in
          xml.element("a:pt", ["x": "\(corner.0)", "y": "\(corner.1)"])
        }
      }
      xml.element("a:close")
    }
  }
}
