import ReviewCore

/// A `Document` as one HTML page: reads on a screen, prints on A4, wants nothing from elsewhere and is told so.
public struct HTMLWriter: Sendable {
  private let style: String

  public init() { self.init(style: HTMLWriter.style) }

  /// For papers that are `narrow`.
  static let phone = HTMLWriter(style: style + phoneStyle)

  private init(style: String) { self.style = style }

  public func bytes(of document: Document) -> [UInt8] {
    let frame = WordedFrame(document)
    var html = HTML()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", ["lang": document.metadata.language.rawValue]) { html in
      HTMLWriter.writeHead(document, style: style, &html)
      html.element("body") { html in
        writeOpening(document.title, frame, &html)
        let language = document.metadata.language
        write(document.text, language, &html)
        if let annexes = frame.annexes { html.line("p", "annexes", annexes.label + annexes.titles) }
        for block in document.closing { write(block, language, &html) }
        writeEnd(frame, &html)
        if !document.receipt.isEmpty { write(.signatures(document.receipt), language, &html) }
        for (label, annex) in zip(frame.annexLabels, document.annexes) {
          write(annex.blocks, language, opening: (label, annex.title), &html)
        }
        writeImprint(frame, &html)
      }
    }
    html.raw("\n")
    return html.bytes
  }

  // MARK: - Around the text

  static func writeHead(_ document: Document, style: String, _ html: inout HTML) {
    html.element("head") { html in
      html.raw("<meta charset=\"utf-8\">")
      // No page of ours needs more, and text that got past the escaping could load nothing.
      html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
      html.raw("<meta name=\"viewport\" content=\"width=device-width\">")
      if let stamp = document.metadata.stamp {
        html.raw("<meta name=\"log-position\" content=\"\(stamp.position)\">")
        html.raw("<meta name=\"log-hash\" content=\"\(Markup.escaped(stamp.hash))\">")
      }
      html.raw("<meta name=\"author\" content=\"\(Markup.escaped(document.metadata.author))\">")
      html.element("title") { $0.text(document.title) }
      html.element("style") { $0.raw(style) }
    }
  }

  private func writeOpening(_ title: String, _ frame: WordedFrame, _ html: inout HTML) {
    if let draft = frame.draft { html.line("p", "draft", draft) }
    if let masthead = frame.masthead { html.line("p", "masthead", masthead) }
    html.line("h1", nil, title)
    if let addressee = frame.addressee { html.line("p", "flush", addressee) }
  }

  private func writeEnd(_ frame: WordedFrame, _ html: inout HTML) {
    if frame.issuer != nil || frame.date != nil {
      html.element("div", ["class": "end"]) { html in
        if let issuer = frame.issuer { html.line("p", nil, issuer) }
        if let date = frame.date { html.line("p", nil, date) }
      }
    }
  }

  private func writeImprint(_ frame: WordedFrame, _ html: inout HTML) {
    if frame.copies != nil || frame.printer != nil {
      html.element("footer") { html in
        if let copies = frame.copies { html.line("p", "copies", copies.label + copies.names) }
        if let printer = frame.printer {
          html.element("p", ["class": "printer"]) { html in
            html.line("span", nil, printer)
            html.line("span", nil, frame.printed ?? "")
          }
        }
      }
    }
    if let stamp = frame.stamp { html.line("p", "stamp", stamp) }
  }

  // MARK: - Blocks

  /// What opens an annex goes along to its first page.
  private func write(
    _ blocks: [Block], _ language: Language, opening: (label: String, title: String)? = nil, _ html: inout HTML
  ) {
    for (index, stretch) in PageStretch.stretches(of: blocks).enumerated() {
      let opening = index == 0 ? opening : nil
      let names = (opening == nil ? [] : ["annex"]) + (stretch.isWide ? ["wide"] : [])
      html.element("section", names.isEmpty ? [:] : ["class": names.joined(separator: " ")]) { html in
        if let opening {
          html.line("p", "flush", opening.label)
          html.line("h2", nil, opening.title)
        }
        for block in stretch.blocks { write(block, language, &html) }
      }
    }
  }

  private func write(_ block: Block, _ language: Language, _ html: inout HTML) {
    switch block {
    // The title is the only heading of the first level.
    case .heading(let level, let text): html.line("h\(level.rawValue + 1)", nil, text)
    case .paragraph(let runs): html.element("p") { write(runs, &$0) }
    case .list(let items):
      html.element("ul") { html in
        for item in items { html.element("li") { write(item, &$0) } }
      }
    case .attendance(let lines):
      let s = Strings(language)
      html.element("dl") { html in
        for line in lines {
          html.line("dt", nil, line.label + s.colonMark)
          html.line("dd", nil, line.names.joined(separator: s.separator(of: line.names)))
        }
      }
    case .signatures(let lines):
      html.element("div", ["class": "signatures"]) { html in
        for line in lines {
          html.element("p") { html in
            html.line("span", nil, line.role)
            html.line("span", "hand", "")
            html.line("span", nil, line.post)
          }
        }
      }
    case .table(let table): HTMLWriter.write(table, &html)
    }
  }

  private func write(_ runs: [Run], _ html: inout HTML) {
    for run in runs {
      if run.isStrong { html.line("strong", nil, run.text) } else { html.text(run.text) }
    }
  }

  static func write(_ table: Table, _ html: inout HTML) {
    html.element("table") { html in
      html.element("thead") { html in
        html.element("tr") { html in
          for column in table.columns { html.line("th", nil, column.title) }
        }
      }
      html.element("tbody") { html in
        for row in table.rows {
          html.element("tr") { html in
            for (column, cell) in zip(table.columns, row) { html.line("td", column.alignment.cssClass, cell) }
          }
        }
      }
    }
  }
}

extension Table.Alignment {
  fileprivate var cssClass: String? {
    switch self {
    case .leading: nil
    case .centre: "c"
    case .trailing: "n"
    }
  }
}
