import ReviewCore

// Keys while something is open over the panes.

extension ConsoleModel {
  /// Help over whatever is open, which comes back when it closes.
  mutating func help() -> [Effect] {
    underHelp = overlay
    overlay = .help(scroll: 0)
    return []
  }

  mutating func handleHelp(_ key: Key, scroll: Int) -> [Effect] {
    let key = key.halfWidth
    if [.escape, .control("C"), .character("q"), .character("?"), .function(1)].contains(key) {
      overlay = underHelp
      underHelp = nil
      return rereading
    }
    let height = size.rows - 2
    let places = max(1, helpSheet.lines.count - height + 1)
    overlay = .help(scroll: key == .enter ? min(scroll + 1, places - 1) : key.moved(scroll, in: places, height: height))
    return []
  }

  mutating func handle(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    let candidates = palette.candidates(phase: session.phase, strings: strings)
    let chosen = candidates.indices.contains(palette.selection) ? candidates[palette.selection] : nil
    switch key {
    case .escape, .control("C"):
      overlay = nil
      return []
    // Home and End are for the text.
    case .up, .down, .pageUp, .pageDown:
      palette.selection = key.moved(palette.selection, in: candidates.count, height: Palette.height)
    case .tab:
      if let chosen {
        palette.editor = LineEditor(chosen.operation.rawValue + " ")
        palette.selection = 0
      }
    case .enter: return submit(palette, chosen: chosen)
    case .character, .control, .function, .backTab, .backspace, .delete, .left, .right, .home, .end:
      // The name may come full-width from an input method; what follows it is text and stays as it is.
      if palette.editor.handle(palette.editor.characters.contains(" ") ? key : key.halfWidth) {
        palette.selection = 0
        palette.error = nil
      }
    }
    overlay = .palette(palette)
    return []
  }

  mutating func handle(_ key: Key, in form: Form) -> [Effect] {
    var form = settled(form, before: key)
    switch key {
    case .escape, .control("C"):
      overlay = nil
      guard form.hasTyping else {
        drafts[form.key] = nil
        return []
      }
      form.error = nil
      drafts[form.key] = form
      say(
        strings.pick(
          "已收起，写的还在；再按同一键接着写", "已收起，寫的還在；再按同一鍵接著寫", "Put aside; what you typed is kept: press the same key again"))
      return []
    case .enter:
      if !form.advance() {
        overlay = .form(form)
        return attempt(form.line)
      }
    case .tab, .down: form.move(by: 1)
    case .backTab, .up: form.move(by: -1)
    case FormKey.offers.key:
      let offers = offers(for: form)
      if !offers.isEmpty {
        overlay = .offers(form, offers, selection: 0)
        return []
      }
      form.error = strings.pick("这一项没有现成的话", "這一項沒有現成的話", "No ready words for this field")
    case FormKey.editor.key: return [.edit(form.current?.editor.text ?? "")]
    case FormKey.ballotByBallot.key where form.operation == .tally: return turnToPile(from: form)
    case FormKey.startAnew.key where form.isSecondEntry: return startAnew(form)
    case .left where form.moveAside(by: -1): break
    case .right where form.moveAside(by: 1): break
    case .character, .control, .function, .backspace, .delete, .left, .right, .home, .end, .pageUp, .pageDown:
      if form.handle(key), let other = turned(form) { form = other }
    }
    overlay = .form(form)
    return []
  }

  /// What can be done with a speaker of the queue: the table's queue rows that take one.
  public var menuRows: [OperationRow<Operation>] {
    CommandTable.session.rows.filter {
      $0.group == .queue && $0.about == .queuedSpeaker && $0.phases.contains(session.phase)
    }
  }

  mutating func handleMenu(_ key: Key, speaker: Identifier, selection: Int) -> [Effect] {
    let rows = menuRows
    var selection = selection
    switch key.halfWidth {
    case .escape, .control("C"):
      overlay = nil
      return []
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: rows.count, height: rows.count)
    case .character(let character):
      if let digit = character.wholeNumberValue, rows.indices.contains(digit - 1) {
        overlay = nil
        return start(rows[digit - 1])
      }
    case .enter:
      overlay = nil
      return rows.indices.contains(selection) ? start(rows[selection]) : []
    case .control, .function, .tab, .backTab, .backspace, .delete, .left, .right: break
    }
    overlay = .menu(speaker: speaker, selection: selection)
    return []
  }

  mutating func handleConfirm(_ key: Key, _ line: CommandLine) -> [Effect] {
    switch key.halfWidth {
    case .enter, .character("y"):
      overlay = nil
      return perform(line)
    case .escape, .character("n"), .control("C"): overlay = nil
    case .control("W") where !gapsLeft(by: line).isEmpty: overlay = .gaps(selection: 0)
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      break
    }
    return []
  }

  // MARK: - Private

  /// A complete line is done as typed; a bare name opens its form; anything else takes the chosen candidate.
  private mutating func submit(_ palette: Palette, chosen: OperationRow<Operation>?) -> [Effect] {
    var typed = palette.editor.text
    let name = typed.split(separator: " ").first.map(String.init) ?? ""
    if Operation(rawValue: name) == nil || name == typed.trimmingSpaces {
      let row = Operation(rawValue: name)?.row ?? chosen
      guard let row else {
        show(refusal: strings.rejection(palette.refusal(phase: session.phase, strings: strings)))
        return []
      }
      guard row.phases.contains(session.phase) else {
        show(refusal: strings.rejection(.notNow(row.operation, session.phase)))
        return []
      }
      let rest = typed.drop { $0 == " " }.dropFirst(name.count)
      if PlainText.clean(String(rest)).isEmpty {
        overlay = nil
        return start(row, asking: true)
      }
      // Called by another word, with arguments behind it.
      typed = row.operation.rawValue + rest
    }
    do throws(Rejection) {
      let line = try CommandLine(parsing: typed, plan: session.plan)
      if line.operation.row.confirms { return confirm(line) }
      return attempt(line)
    } catch {
      show(refusal: strings.rejection(error))
      return []
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String { PlainText.clean(self) }
}
