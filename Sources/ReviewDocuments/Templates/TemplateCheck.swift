import ReviewCore

/// Holds the tags and marks of a template against what its paper knows.
struct TemplateCheck {
  private struct Scope {
    let tag: TemplateTags.Tag
    let names: [Placeholder]
    let isList: Bool
    /// Of a section nobody knows nothing inside is known either.
    let isUnknown: Bool
  }

  private(set) var faults: [TemplateFault] = []
  private let file: String
  private let top: [Placeholder]
  private var scopes: [Scope] = []

  init(_ text: String, of paper: TemplateName, file: String) {
    self.file = file
    top = paper.placeholders
    let tags = TemplateTags(text)
    for tag in tags.tags { check(tag) }
    for scope in scopes { add(.sectionNotClosed(scope.tag.name), at: scope.tag.place) }
    if let place = tags.unclosed { add(.unclosedTag, at: place) }
    for line in tags.lines { check(mark: line.text, at: line.place) }
    if !tags.lines.contains(where: { PaperMark.word(of: $0.text) == PaperMark.title.rawValue }) {
      add(.noTitle, at: TemplateTags.Place())
    }
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  // MARK: - Private

  private mutating func add(_ finding: TemplateFinding, at place: TemplateTags.Place) {
    faults.append(TemplateFault(finding, file: file, at: place))
  }

  private mutating func check(_ tag: TemplateTags.Tag) {
    switch tag.kind {
    case .other: add(.unsupportedTag(tag.name), at: tag.place)
    case .end: close(tag)
    case .section, .inverted: open(tag)
    case .value:
      guard let placeholder = known(tag) else { return }
      switch placeholder.kind {
      case .text: break
      case .flag, .list: add(.sectionNeeded(tag.name), at: tag.place)
      case .table: if !tag.isAlone { add(.tableNotAlone(tag.name), at: tag.place) }
      }
    }
  }

  private mutating func open(_ tag: TemplateTags.Tag) {
    if tag.name == "first()" || tag.name == "last()" {
      if scopes.last?.isList != true { add(.outsideList(tag.name), at: tag.place) }
      scopes.append(Scope(tag: tag, names: [], isList: false, isUnknown: false))
      return
    }
    let placeholder = known(tag)
    let inner = tag.kind == .section ? placeholder?.inner ?? [] : []
    scopes.append(Scope(tag: tag, names: inner, isList: !inner.isEmpty, isUnknown: placeholder == nil))
  }

  private mutating func close(_ tag: TemplateTags.Tag) {
    guard let last = scopes.last else {
      add(.nothingToClose(tag.name), at: tag.place)
      return
    }
    if last.tag.name == tag.name {
      scopes.removeLast()
    } else if scopes.contains(where: { $0.tag.name == tag.name }) {
      // The sections in between were forgotten.
      while let scope = scopes.popLast(), scope.tag.name != tag.name {
        add(.sectionNotClosed(scope.tag.name), at: scope.tag.place)
      }
    } else {
      add(.closesAnother(tag.name, open: last.tag.name), at: tag.place)
      scopes.removeLast()
    }
  }

  /// What stands for the name here, the innermost section first; a name nobody knows is a fault.
  private mutating func known(_ tag: TemplateTags.Tag) -> Placeholder? {
    let visible = scopes.reversed().flatMap(\.names) + top
    if let placeholder = visible.first(where: { $0.name == tag.name }) { return placeholder }
    if !scopes.contains(where: \.isUnknown) {
      add(.unknownName(tag.name, suggestion: closest(to: tag.name, in: visible.map(\.name))), at: tag.place)
    }
    return nil
  }

  private mutating func check(mark text: String, at place: TemplateTags.Place) {
    if text.hasPrefix("#####") { add(.headingTooDeep, at: place) }
    guard let word = PaperMark.word(of: text), PaperMark(rawValue: word) == nil else { return }
    add(.unknownMark(word, suggestion: closest(to: word, in: PaperMark.allCases.map(\.rawValue))), at: place)
  }
}

/// What a line that begins with `@` sets; each may stand anywhere.
enum PaperMark: String, CaseIterable {
  /// The paper's title.
  case title
  /// In red above everything.
  case masthead
  /// Whom it goes to.
  case to
  /// Who signs above the date.
  case issuer
  /// 抄送; several lines, one each.
  case copies
  /// Who printed it.
  case printer
  /// A place to sign, and for whom.
  case sign
  /// Begins an annex, and is its title.
  case annex

  /// `title` of `@title 约谈通知`; nil for a line that begins otherwise.
  static func word(of line: String) -> String? {
    guard line.hasPrefix("@") else { return nil }
    return String(line.dropFirst().prefix { $0.isASCII && $0.isLetter })
  }
}
