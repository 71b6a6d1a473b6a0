import ReviewCore

/// Marks as they travel between pages: `1.2.0.x`, a number each place, 0 blank, `x` the voter's own unit.
enum SheetMarks {
  static func empty(_ paper: BallotPaper, _ voter: Voter) -> [Mark] {
    paper.sheet.places.map { $0.speaker == voter.ownUnit ? .own : .blank }
  }

  static func text(_ marks: [Mark]) -> String {
    marks.map { $0 == .own ? "x" : "\($0.byte)" }.joined(separator: ".")
  }

  /// Nil for what no page of ours sent: `x` stands alone, and no number is larger than a sheet has choices.
  static func read(_ text: String) -> [Mark]? {
    var marks: [Mark] = []
    var mark: Mark?
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        guard let finished = mark else { return nil }
        marks.append(finished)
        mark = nil
      } else if let read = SheetMarks.mark(mark, followedBy: byte) {
        mark = read
      } else {
        return nil
      }
    }
    return mark.map { marks + [$0] }
  }

  static func read(_ text: String, _ paper: BallotPaper, _ voter: Voter) -> [Mark]? {
    read(text).flatMap { paper.accepts($0, of: voter) ? $0 : nil }
  }

  /// From the fields of the sheet, `p0` `p1` …: the place of a choice, from 1, or the points where those are typed.
  static func ofForm(_ form: FormBody, _ paper: BallotPaper, _ voter: Voter) -> [Mark]? {
    if let text = form["m"] { return read(text, paper, voter) }
    let marks = paper.sheet.places.enumerated().map { index, place -> Mark in
      if place.speaker == voter.ownUnit { return .own }
      guard let typed = form["p\(index)"], !typed.isEmpty else { return .blank }
      let choices = paper.sheet.choices
      let choice =
        paper.isTyped ? choices.firstIndex(of: typed) : choices.indices.first { SheetMarks.button($0) == typed }
      return choice.map(Mark.choice) ?? .void
    }
    return paper.accepts(marks, of: voter) ? marks : nil
  }

  /// What the button of a choice sends. Answers are compared with it, and not read as numbers of any size.
  static func button(_ choice: Int) -> String { "\(choice + 1)" }

  /// What stands there once another byte has been read; nil where it cannot stand there.
  private static func mark(_ begun: Mark?, followedBy byte: UInt8) -> Mark? {
    if byte == UInt8(ascii: "x") { return begun == nil ? .own : nil }
    guard let digit = Hex.digit(byte).map(Int.init), digit < 10 else { return nil }
    switch begun {
    case nil, .blank: return mark(digit)
    // At most `choiceLimit`, so that no figure ever gets too large to be one.
    case .choice(let index): return mark((index + 1) * 10 + digit)
    case .own, .void: return nil
    }
  }

  /// The mark of a number on a page: 0 blank, then the choices from 1.
  private static func mark(_ number: Int) -> Mark? {
    guard (0...BallotSheet.choiceLimit).contains(number) else { return nil }
    return number == 0 ? .blank : .choice(number - 1)
  }
}

extension Page {
  mutating func landing(_ strings: Strings, _ paper: BallotPaper?, code: String) {
    element("h1", paper?.roundTitle(strings) ?? strings.vote)
    if paper == nil { notice(strings.notOpen.text) }
    codeForm(strings, code)
    markup("<nav><a href=\"/?lang=zh-Hans\">简体</a><a href=\"/?lang=zh-Hant\">繁體</a>")
    markup("<a href=\"/?lang=en\">English</a></nav>")
  }

  mutating func code(_ strings: Strings, _ said: VoterMessage, typed: String) {
    element("h1", said.title)
    notice(said.text)
    codeForm(strings, typed)
  }

  mutating func plain(_ strings: Strings, _ said: VoterMessage) {
    element("h1", said.title)
    element("p", said.text)
    markup("<a class=\"b\" href=\"/?lang=")
    text(strings.language.rawValue)
    markup("\">")
    text(strings.toTheBeginning)
    markup("</a>")
  }

  mutating func sheet(_ strings: Strings, _ paper: BallotPaper, _ marks: [Mark], code: String) {
    element("h1", paper.roundTitle(strings))
    if let reason = paper.opening.reason { element("p", strings.because(reason)) }
    element("p", strings.howToMark)
    markup("<form method=\"post\" action=\"/check\" autocomplete=\"off\">")
    carried(strings, paper, code)
    for (row, speaker) in paper.rows.enumerated() {
      markup("<section>")
      head(row, speaker)
      let first = row * paper.sheet.marksPerSpeaker
      for offset in 0..<paper.sheet.marksPerSpeaker {
        if marks[first + offset] == .own {
          if offset == 0 { element("p", strings.ownUnitLeftOut) }
        } else {
          place(strings, paper, first + offset, marks[first + offset])
        }
      }
      markup("</section>")
    }
    markup("<button>")
    text(strings.toTheCheck)
    markup("</button></form>")
  }

  mutating func check(_ strings: Strings, _ paper: BallotPaper, _ marks: [Mark], code: String, token: [UInt8]) {
    let blanks = marks.count { $0 == .blank }
    element("h1", strings.check)
    element("p", strings.notSentYet)
    if blanks > 0 { notice(strings.blanks(blanks)) }
    for (row, speaker) in paper.rows.enumerated() {
      markup("<section>")
      head(row, speaker)
      markup("<table>")
      let first = row * paper.sheet.marksPerSpeaker
      for offset in 0..<paper.sheet.marksPerSpeaker {
        let mark = marks[first + offset]
        markup(mark == .blank ? "<tr class=\"e\"><td>" : "<tr><td>")
        text(paper.criteria.isEmpty ? strings.grade : paper.criteria[offset])
        markup("</td><td>")
        text(word(mark, strings, paper))
        markup("</td></tr>")
      }
      markup("</table></section>")
    }
    markup("<form method=\"post\" action=\"/cast\" autocomplete=\"off\">")
    carried(strings, paper, code)
    hidden("m", SheetMarks.text(marks))
    hidden("token", Hex.text(token))
    if blanks > 0 {
      markup("<div class=\"n y\"><label><input type=\"checkbox\" name=\"blank\" value=\"yes\" required>")
      text(strings.blankOnPurpose(blanks))
      markup("</label></div>")
    }
    markup("<button>")
    text(strings.cast)
    markup("</button><button class=\"o\" formaction=\"/sheet\" formnovalidate>")
    text(strings.change)
    markup("</button></form>")
  }

  // MARK: - Private

  mutating func notice(_ said: String) {
    markup("<p class=\"n\">")
    text(said)
    markup("</p>")
  }

  private mutating func codeForm(_ strings: Strings, _ typed: String) {
    markup("<form method=\"post\" action=\"/sheet\" autocomplete=\"off\">")
    codeField(strings.typeCode, typed)
    hidden("lang", strings.language.rawValue)
    markup("<button>")
    text(strings.next)
    markup("</button></form>")
  }

  /// Where a code is typed, in whatever form.
  mutating func codeField(_ label: String, _ typed: String) {
    markup("<p><label for=\"code\">")
    text(label)
    markup("</label></p><input class=\"t\" id=\"code\" name=\"code\" required maxlength=\"40\" spellcheck=\"false\"")
    markup(" autocapitalize=\"characters\" autocorrect=\"off\" autocomplete=\"off\" placeholder=\"XXXXX-XXXXX-XXXX\"")
    attribute("value", typed)
    markup(">")
  }

  private mutating func carried(_ strings: Strings, _ paper: BallotPaper, _ code: String) {
    hidden("code", VotingCode(typed: code)?.text ?? "")
    hidden("round", "\(paper.id)")
    hidden("lang", strings.language.rawValue)
  }

  private mutating func head(_ row: Int, _ speaker: BallotPaper.Row) {
    markup("<h2>")
    text("\(row + 1). \(speaker.unit)")
    markup("</h2><small>")
    text(speaker.post)
    markup("</small>")
  }

  private mutating func place(_ strings: Strings, _ paper: BallotPaper, _ index: Int, _ mark: Mark) {
    markup("<fieldset><legend>")
    let criterion = index % paper.sheet.marksPerSpeaker
    text(paper.criteria.isEmpty ? strings.grade : paper.criteria[criterion])
    markup("</legend>")
    if paper.isTyped {
      markup("<input class=\"t\" type=\"number\" inputmode=\"numeric\" min=\"0\" max=\"100\" step=\"1\"")
      attribute("name", "p\(index)")
      if case .choice(let choice) = mark { attribute("value", paper.sheet.choices[choice]) }
      markup("></fieldset>")
      return
    }
    markup("<div class=\"c\">")
    for (choice, grade) in paper.choices.enumerated() {
      choiceButton(index, SheetMarks.button(choice), strings.grade(grade), isChosen: mark == .choice(choice))
    }
    choiceButton(index, "", strings.leftBlank, isChosen: false)
    markup("</div></fieldset>")
  }

  private mutating func choiceButton(_ index: Int, _ value: String, _ label: String, isChosen: Bool) {
    markup("<label><input type=\"radio\"")
    attribute("name", "p\(index)")
    attribute("value", value)
    markup(isChosen ? " checked><span>" : "><span>")
    text(label)
    markup("</span></label>")
  }

  private func word(_ mark: Mark, _ strings: Strings, _ paper: BallotPaper) -> String {
    switch mark {
    case .choice(let choice): strings.grade(paper.choices[choice])
    case .blank, .void: strings.leftBlank
    case .own: strings.ownUnitMark
    }
  }
}
