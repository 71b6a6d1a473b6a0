import ReviewCore

/// A document's blocks and surroundings as paragraphs and tables, in sections of one orientation each.
struct DocxBody {
  private(set) var elements: [DocxElement] = []
  /// Of the last section; those before end with a paragraph that says so.
  private(set) var lastSection = DocxSection(isWide: false)

  private let language: Language
  private let frame: WordedFrame

  init(_ document: Document) {
    language = document.metadata.language
    frame = WordedFrame(document)
    let stretches = PageStretch.stretches(of: document.text)
    writeOpening(document.title, width: stretches.first?.textWidth ?? OfficialPage.textWidth)
    let isSigned = frame.hasEnd || frame.annexes != nil
    write(stretches, isSigned: isSigned)
    // An issuer signs upright.
    if isSigned { turn(isWide: false) }
    if let annexes = frame.annexes {
      var paragraph = line(label: annexes.label, names: annexes.titles)
      paragraph.hasLineAbove = true
      add(paragraph, leads: frame.date != nil)
    }
    for block in document.closing { write(block, width: OfficialPage.textWidth, leads: frame.date != nil) }
    writeEnd(leads: !document.receipt.isEmpty)
    if !document.receipt.isEmpty { write(.signatures(document.receipt), width: OfficialPage.textWidth, leads: false) }
    for (label, annex) in zip(frame.annexLabels, document.annexes) { write(annex, label) }
    if frame.hasImprint, lastSection.isWide {
      turn(isWide: false)
      // What floats, as the imprint does, opens no page in LibreOffice.
      add(DocxParagraph(.gap, []))
    }
    writeImprint()
  }

  // MARK: - Around the text

  private mutating func writeOpening(_ title: String, width: Int) {
    if let masthead = frame.masthead {
      var paragraph = DocxParagraph(.masthead, masthead)
      // As large as fits on one line.
      let size = min(96, OfficialPage.textWidth / 10 * 2 / max(1, PrintWidth.of(masthead)))
      paragraph.size = (size, size * 12)
      add(paragraph)
    }
    writeTitle(title, width: width)
    if let addressee = frame.addressee { add(DocxParagraph(.addressee, addressee)) }
  }

  /// On lines of one length, so that none holds a single character.
  private mutating func writeTitle(_ title: String, width: Int) {
    var paragraph = DocxParagraph(.title, title)
    let style = DocxStyle.title.format(language)
    let (letter, letters) = (style.size * 5, PrintWidth.of(title))
    // Room between Chinese and Latin letters, and marks that may not open a line, take some of each.
    let capacity = width / letter - 2
    let lines = (letters + capacity - 1) / capacity
    if lines > 1, language != .en {
      let indent = (width - (letters / lines + 4) * letter) / 2
      paragraph.left = max(0, indent * 10 / style.size)
      paragraph.right = paragraph.left
    }
    add(paragraph)
  }

  /// Issuer and date below the text, the issuer centred on the date, the date four characters in. A receipt goes along,
  /// for a page of its own would have nothing else on it.
  private mutating func writeEnd(leads: Bool) {
    let date = frame.date.map { PrintWidth.of($0) * 50 } ?? 0
    let issuer = frame.issuer.map { PrintWidth.of($0) * 50 } ?? date
    let issuerRight = max(0, 400 + (date - issuer) / 2)
    if let text = frame.issuer {
      var paragraph = DocxParagraph(.issuer, text)
      paragraph.right = issuerRight
      paragraph.hasLineAbove = true
      add(paragraph)
    }
    if let text = frame.date {
      var paragraph = DocxParagraph(.date, text)
      paragraph.right = max(400, issuerRight + (issuer - date) / 2)
      paragraph.hasLineAbove = frame.issuer == nil
      add(paragraph, leads: leads)
    }
  }

  private mutating func writeImprint() {
    var rows: [DocxTable.Row] = []
    if let copies = frame.copies {
      var paragraph = DocxParagraph(.imprint, copies.label + copies.names)
      paragraph.hanging = PrintWidth.of(copies.label) * 50
      paragraph.left = 100 + PrintWidth.of(copies.label) * 50
      paragraph.right = 100
      rows.append(DocxTable.Row(cells: [[paragraph]]))
    }
    if let printer = frame.printer {
      var paragraph = DocxParagraph(.imprint, [DocxRun(.text(printer))])
      if let printed = frame.printed { paragraph.runs += [DocxRun(.tab), DocxRun(.text(printed))] }
      // A character of 14 pt in from the right, as it is from the left.
      paragraph.left = 100
      paragraph.rightTab = OfficialPage.textWidth - 280
      rows.append(DocxTable.Row(cells: [[paragraph]]))
    }
    if rows.isEmpty { return }
    elements.append(.table(DocxTable(widths: [OfficialPage.textWidth], rows: rows, rules: .imprint)))
    add(DocxParagraph(.gap, []))
  }

  // MARK: - Stretches

  private mutating func write(_ stretches: [PageStretch], isSigned: Bool) {
    for (index, stretch) in stretches.enumerated() {
      turn(isWide: stretch.isWide)
      let isLast = isSigned && index == stretches.count - 1
      for (place, block) in stretch.blocks.enumerated() {
        write(block, width: stretch.textWidth, leads: stretch.leads(at: place, isSigned: isLast))
      }
    }
  }

  /// On a page of its own: 附件 flush left, the title centred, what it holds.
  private mutating func write(_ annex: Annex, _ label: String) {
    end(lastSection)
    let stretches = PageStretch.stretches(of: annex.blocks)
    lastSection = DocxSection(isWide: stretches.first?.isWide ?? false)
    add(DocxParagraph(.annex, label))
    add(DocxParagraph(.annexTitle, annex.title))
    write(stretches, isSigned: false)
  }

  /// What follows stands on pages of this orientation.
  private mutating func turn(isWide: Bool) {
    guard lastSection.isWide != isWide else { return }
    if hasText { end(lastSection) }
    lastSection = DocxSection(isWide: isWide)
  }

  /// Anything but the paper's own head, which goes along with a wide table that opens the paper.
  private var hasText: Bool {
    elements.contains { element in
      switch element {
      case .paragraph(let paragraph): ![.masthead, .title, .addressee].contains(paragraph.style)
      case .table: true
      }
    }
  }

  // MARK: - Blocks

  /// What leads stays on the page of what comes next.
  private mutating func write(_ block: Block, width: Int, leads: Bool) {
    switch block {
    case .heading(let level, let text): add(DocxParagraph(DocxStyle(level), text))
    case .paragraph(let runs): add(DocxParagraph(.body, runs.map(DocxRun.init)), leads: leads)
    case .list(let items):
      for (index, item) in items.enumerated() {
        add(DocxParagraph(.item, item.map(DocxRun.init)), leads: leads && index == items.count - 1)
      }
    case .attendance(let lines):
      for (index, line) in lines.enumerated() {
        write(line, isFirst: index == 0, leads: leads && index == lines.count - 1)
      }
    case .signatures(let lines):
      for (index, line) in lines.enumerated() {
        write(line, isFirst: index == 0, isLast: index == lines.count - 1)
      }
    case .table(let table): write(table, width: width, leads: leads)
    }
  }

  private mutating func write(_ line: AttendanceLine, isFirst: Bool, leads: Bool) {
    let s = Strings(language)
    var paragraph = self.line(
      label: line.label + s.colon, names: line.names.joined(separator: s.separator(of: line.names)))
    paragraph.runs[0].isStrong = true
    paragraph.hasLineAbove = isFirst
    add(paragraph, leads: leads)
  }

  private func line(label: String, names: String) -> DocxParagraph {
    let width = PrintWidth.of(label) * 50
    var paragraph = DocxParagraph(.attendance, [DocxRun(.text(label)), DocxRun(.text(names))])
    paragraph.left = 200 + width
    paragraph.hanging = width
    return paragraph
  }

  private mutating func write(_ line: SignatureLine, isFirst: Bool, isLast: Bool) {
    var paragraph = DocxParagraph(
      .signature, [DocxRun(.text(line.role)), DocxRun(.tab), DocxRun(.text(" " + line.post))])
    let role = PrintWidth.of(line.role) * OfficialPage.character / 2
    let line = 2 * OfficialPage.character + max(role, 2_560) + 2_240
    paragraph.signingLine = line
    // A long post goes on below its beginning.
    paragraph.left = line * 100 / OfficialPage.character + 25
    paragraph.hanging = (paragraph.left ?? 200) - 200
    paragraph.hasLineAbove = isFirst
    add(paragraph, leads: !isLast)
  }

  private mutating func write(_ table: Table, width: Int, leads: Bool) {
    let fit = TableFit(table, width: width)
    func cell(_ text: String, _ style: DocxStyle, _ alignment: DocxStyle.Alignment) -> [DocxParagraph] {
      var paragraph = DocxParagraph(style, text)
      if fit.size != TableFit.upright { paragraph.size = (fit.size, fit.line) }
      if alignment != style.format(language).alignment { paragraph.alignment = alignment }
      paragraph.staysWithNext = leads
      return [paragraph]
    }
    let header = DocxTable.Row(cells: table.columns.map { cell($0.title, .tableHead, .center) }, isHeader: true)
    let rows = table.rows.map { row in
      DocxTable.Row(
        cells: zip(table.columns, row).map { cell($1, .tableText, $0.alignment.inWord) },
        staysWhole: row.allSatisfy { PrintWidth.of($0) < 600 })
    }
    // Two tables without anything between them would become one.
    if case .table(let last) = elements.last { add(DocxParagraph(.body, []), leads: last.leads) }
    elements.append(
      .table(DocxTable(widths: fit.widths, rows: [header] + rows, leads: leads, isCentred: !table.isWide)))
  }

  // MARK: - Private

  private mutating func add(_ paragraph: DocxParagraph, leads: Bool = false) {
    var paragraph = paragraph
    paragraph.staysWithNext = leads
    elements.append(.paragraph(paragraph))
  }

  /// In the last paragraph if there is one, for an empty one more might open a page.
  private mutating func end(_ section: DocxSection) {
    guard case .paragraph(var last) = elements.last else {
      var paragraph = DocxParagraph(.gap, [])
      paragraph.section = section
      add(paragraph)
      return
    }
    last.section = section
    elements[elements.count - 1] = .paragraph(last)
  }
}

extension PageStretch {
  fileprivate var textWidth: Int { isWide ? OfficialPage.wideTextWidth : OfficialPage.textWidth }
}

extension WordedFrame {
  fileprivate var hasEnd: Bool { issuer != nil || date != nil || hasImprint }
  fileprivate var hasImprint: Bool { copies != nil || printer != nil }
}

extension DocxRun {
  fileprivate init(_ run: Run) { self.init(.text(run.text), isStrong: run.isStrong) }
}

extension Table.Alignment {
  fileprivate var inWord: DocxStyle.Alignment {
    switch self {
    case .leading: .left
    case .centre: .center
    case .trailing: .right
    }
  }
}
