import ReviewCore

/// A `Document` for a television on a wall: one HTML file whose pages turn by themselves, in large type.
///
/// It holds no script and asks for nothing from elsewhere, and is told so: the style sheet turns the pages, each of which
/// stays as long as it takes to read. Who has asked for less motion gets all pages one below the other, and so does a
/// printer. A box that the space bar ticks stops the pages where they are.
public struct TelevisionWriter: Sendable {
  public init() {}

  public func bytes(of document: Document) -> [UInt8] {
    let (frame, s) = (WordedFrame(document), Strings(document.metadata.language))
    let pages = TurningPages(document).pages
    var html = HTML()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", ["lang": document.metadata.language.rawValue]) { html in
      HTMLWriter.writeHead(document, style: TelevisionWriter.style + turning([5] + pages.map(\.seconds)), &html)
      html.element("body") { html in
        html.raw("<input type=\"checkbox\" id=\"stop\">")
        html.element("label", ["for": "stop"]) { $0.text(s.stopPages) }
        html.element("main") { html in
          writeCover(document.title, frame, &html)
          for (index, page) in pages.enumerated() {
            write(page, of: document.title, s.page("\(index + 1)", of: "\(pages.count)"), &html)
          }
        }
      }
    }
    html.raw("\n")
    return html.bytes
  }

  // MARK: - Pages

  private func writeCover(_ title: String, _ frame: WordedFrame, _ html: inout HTML) {
    html.element("section", ["class": "cover"]) { html in
      if let draft = frame.draft { html.line("p", "note", draft) }
      html.line("h1", nil, title)
      for line in [frame.issuer ?? frame.masthead, frame.date].compactMap(\.self) { html.line("p", nil, line) }
      if let stamp = frame.stamp { html.line("p", "stamp", stamp) }
    }
  }

  private func write(_ page: TurningPage, of title: String, _ number: String, _ html: inout HTML) {
    html.element("section") { html in
      html.element("header") { html in
        html.line("span", nil, title)
        html.line("span", nil, number)
      }
      if let heading = page.heading { html.line("h2", nil, heading) }
      for part in page.parts { write(part, &html) }
    }
  }

  private func write(_ part: TurningPage.Part, _ html: inout HTML) {
    switch part {
    case .lines(let lines): html.element("p") { write(lines, &$0) }
    case .record(let cells):
      html.element("div", ["class": "record"]) { html in
        for lines in cells { html.element("p") { write(lines, &$0) } }
      }
    case .table(let table): HTMLWriter.write(table, &html)
    }
  }

  /// Broken as they were counted.
  private func write(_ lines: [String], _ html: inout HTML) {
    for (index, line) in lines.enumerated() {
      if index > 0 { html.raw("<br>") }
      html.text(line)
    }
  }

  // MARK: - Turning

  /// Each page is seen in its own stretch of one round; where one ends the next begins, in the same figures.
  private func turning(_ seconds: [Int]) -> String {
    let round = seconds.reduce(0, +)
    var (rules, begin) = ("@media screen{", 0)
    rules += "section{position:absolute;top:0;left:0;width:100%;height:100%;visibility:hidden;"
    rules += "animation:\(round)s step-end infinite}"
    rules += "#stop:checked~main section{animation-play-state:paused}"
    for (index, stay) in seconds.enumerated() {
      rules += "section:nth-child(\(index + 1)){animation-name:p\(index)}"
      rules += "@keyframes p\(index){" + (begin > 0 ? "0%{visibility:hidden}" : "")
      rules += "\(share(begin, of: round)){visibility:visible}\(share(begin + stay, of: round)){visibility:hidden}}"
      begin += stay
    }
    return rules + "}@media (prefers-reduced-motion:reduce){label,#stop{display:none}"
      + "section{position:static!important;visibility:visible!important;animation:none!important;height:auto!important}}"
  }

  private func share(_ part: Int, of whole: Int) -> String {
    let millionths = part * 100_000_000 / whole
    let digits = "\(millionths % 1_000_000)"
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits + "%"
  }

  /// A line holds thirty letters and a page twelve lines whatever the size of the screen.
  private static let style = """
    *{box-sizing:border-box;margin:0}html{font-size:3vw;font-size:min(3vw,5.3vh)}\
    body{background:#fff;color:#000;font:1rem/1.45 "Noto Sans CJK SC","黑体",SimHei,STHeiti,Arial,sans-serif;\
    overflow-wrap:anywhere}\
    section{padding:1rem 1.3rem;background:#fff;min-height:100vh;break-after:page}\
    header{display:flex;justify-content:space-between;gap:1rem;font-size:.6rem;color:#444;\
    border-bottom:.08rem solid #b00;margin-bottom:.4rem}\
    header span:first-child{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}header span{flex:none;max-width:80%}\
    h1{font-size:2.2rem;line-height:1.3;color:#b00}h2{font-size:1.15rem;line-height:1.4;color:#b00}\
    .cover{display:flex;flex-direction:column;justify-content:center;align-items:center;text-align:center;gap:.8rem}\
    .record{padding-bottom:.5rem;border-bottom:.04rem solid #bbb;margin-bottom:.5rem}\
    table{border-collapse:collapse;width:100%;line-height:1.35}th,td{text-align:left;padding:0 .4rem;\
    border-bottom:.04rem solid #bbb}th{background:#f2f2f2}.n{text-align:right}.c{text-align:center}\
    .note,.stamp{font-size:.6rem;color:#444}\
    label{position:fixed;right:.4rem;bottom:.2rem;z-index:1;font-size:.5rem;color:#444}\
    #stop{position:fixed;right:0;bottom:0;opacity:0}#stop:focus-visible+label{outline:.1rem solid #06c}\
    #stop:checked+label{font-weight:700;color:#b00}\
    @media print{label,#stop{display:none}}
    """
}

extension Strings {
  fileprivate var stopPages: String { pick("停止翻页（空格键）", "停止翻頁（空白鍵）", "Stop the pages (space bar)") }
}
