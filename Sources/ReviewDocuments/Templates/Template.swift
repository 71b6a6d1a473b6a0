import Mustache
import ReviewCore

/// The wording of one paper: Mustache over lines. A line is a paragraph; `# ` to `#### ` open headings, `- ` a list item,
/// `@title` and its like set what stands around the text (`PaperMark`). Structure is read off the template's own letters
/// before values are put in, so that no text of a session becomes a heading, a mark or another placeholder.
struct Template: Sendable {
  /// The largest file read, in bytes.
  static let fileLimit = 1 << 18

  private let paper: TemplateName
  private let mustache: MustacheTemplate

  /// A failure to read it, with every fault.
  struct Faults: Error {
    let faults: [TemplateFault]
  }

  init(_ bytes: [UInt8], of paper: TemplateName, file: String) throws(Faults) {
    guard bytes.count <= Template.fileLimit else {
      throw Faults(faults: [TemplateFault(.tooLarge(bytes: bytes.count, limit: Template.fileLimit), file: file)])
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw Faults(faults: [TemplateFault(.notUTF8, file: file)])
    }
    let text = Template.tidied(decoded)
    let faults = TemplateCheck(text, of: paper, file: file).faults
    guard faults.isEmpty else { throw Faults(faults: faults) }
    self.paper = paper
    do {
      mustache = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      let place = TemplateTags.Place(line: error.context.lineNumber, column: error.context.columnNumber)
      throw Faults(faults: [TemplateFault(.syntax, file: file, at: place)])
    } catch {
      throw Faults(faults: [TemplateFault(.syntax, file: file)])
    }
  }

  /// The paper with these values. Headings under which nothing stands are left out.
  func document(_ values: TemplateValues, _ metadata: Document.Metadata) -> Document {
    assert(values.stray(from: paper.placeholders) == [], "\(paper): \(values.stray(from: paper.placeholders))")
    var slots = TemplateSlots()
    let object = slots.object(values)
    var composer = PaperComposer(metadata)
    for line in mustache.render(object).split(separator: "\n") { composer.take(line, slots) }
    return composer.finished()
  }

  // MARK: - Private

  /// Line ends of Windows and the mark editors put before UTF-8 are no letters; nor are the characters `TemplateSlots`
  /// keeps for itself.
  private static func tidied(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar != "\r" && scalar != "\u{FEFF}" && !TemplateSlots.isReserved(scalar) {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

/// A paper being put together from the lines of a template.
private struct PaperComposer {
  private enum Line {
    case heading(HeadingLevel, String)
    case item(String)
    case signature(String)
    case paragraph(String)
    case blocks([Block])
    case annex(String)

    var isAnnex: Bool {
      if case .annex = self { return true }
      return false
    }
  }

  private var title = ""
  private var frame = PaperFrame()
  private var lines: [Line] = []
  private let metadata: Document.Metadata

  init(_ metadata: Document.Metadata) { self.metadata = metadata }

  mutating func take(_ line: Substring, _ slots: TemplateSlots) {
    let line = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
    let (mark, rest) = PaperComposer.mark(of: line)
    var text = ""
    for piece in slots.pieces(of: rest) {
      switch piece {
      case .written(let written): text += written
      case .filling(.text(let value)): text += value
      case .filling(.blocks(let blocks)): lines.append(.blocks(blocks))
      }
    }
    text = PlainText.clean(text)
    guard !text.isEmpty else { return }
    switch mark {
    case .none: lines.append(.paragraph(text))
    case .heading(let level): lines.append(.heading(level, text))
    case .item: lines.append(.item(text))
    case .paper(let mark): set(mark, text)
    }
  }

  func finished() -> Document {
    var (text, annexes) = (lines[...], [Annex]())
    // Behind each of them its own lines.
    while let index = text.lastIndex(where: \.isAnnex), case .annex(let title) = text[index] {
      let blocks = blocks(of: text[(index + 1)...])
      if blocks.contains(where: \.isText) { annexes.insert(Annex(title: title, blocks: blocks), at: 0) }
      text = text[..<index]
    }
    return Document(
      title: title, metadata: metadata, frame: frame, blocks: blocks(of: text), annexes: annexes)
  }

  // MARK: - Private

  private func blocks(of lines: ArraySlice<Line>) -> [Block] {
    var manuscript = DocumentBuilder(metadata.language)
    var items: [String] = []
    var signatures: [SignatureLine] = []
    func flush() {
      manuscript.list(items)
      if !signatures.isEmpty { manuscript.signatures(signatures) }
      (items, signatures) = ([], [])
    }
    for (index, line) in zip(lines.indices, lines) {
      switch line {
      case .item(let text):
        if !signatures.isEmpty { flush() }
        items.append(text)
        continue
      case .signature(let role):
        if !items.isEmpty { flush() }
        signatures.append(SignatureLine(role: role, post: ""))
        continue
      case .heading, .paragraph, .blocks, .annex: flush()
      }
      switch line {
      case .heading(let level, let text):
        if hasText(in: lines[(index + 1)...], under: level) { manuscript.heading(level, text) }
      case .paragraph(let text): manuscript.paragraph(text)
      case .blocks(let blocks): for block in blocks { manuscript.append(block) }
      case .item, .signature, .annex: break
      }
    }
    flush()
    return manuscript.blocks
  }

  private enum Mark {
    case none, item
    case heading(HeadingLevel)
    case paper(PaperMark)
  }

  /// Reads the mark off the template's own letters, before any value is looked at.
  private static func mark(of line: Substring) -> (Mark, Substring) {
    if line.hasPrefix("- ") { return (.item, line.dropFirst(2)) }
    let depth = line.prefix { $0 == "#" }.count
    if let level = HeadingLevel(rawValue: depth), line.dropFirst(depth).first == " " {
      return (.heading(level), line.dropFirst(depth + 1))
    }
    if let word = PaperMark.word(of: String(line)), let mark = PaperMark(rawValue: word) {
      return (.paper(mark), line.dropFirst(word.count + 1))
    }
    return (.none, line)
  }

  private mutating func set(_ mark: PaperMark, _ text: String) {
    switch mark {
    case .title: title = text
    case .masthead: frame.masthead = text
    case .to: frame.addressee = text
    case .issuer:
      frame.issuer = text
      frame.date = metadata.date
    case .copies: frame.copies.append(text)
    case .printer:
      frame.printer = text
      frame.date = metadata.date
    case .sign: lines.append(.signature(text))
    case .annex: lines.append(.annex(text))
    }
  }

  /// Whether anything stands under a heading before the next one of its rank: `lines` are those behind it. Who attended
  /// and who signs stands at the end of a paper and under no heading.
  private func hasText(in lines: ArraySlice<Line>, under level: HeadingLevel) -> Bool {
    for line in lines {
      switch line {
      case .heading(let next, _): if next <= level { return false }
      case .item, .paragraph: return true
      case .signature, .annex: break
      case .blocks(let blocks): if blocks.contains(where: \.isText) { return true }
      }
    }
    return false
  }
}

extension Block {
  fileprivate var isText: Bool {
    switch self {
    case .heading, .paragraph, .table, .list: true
    case .attendance, .signatures: false
    }
  }
}
