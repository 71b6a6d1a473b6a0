import ReviewCore

// Keys on a sheet, and where it is read through. Digits choose, Enter goes on, arrows look back.

extension BoothModel {
  mutating func handle(_ key: Key, _ sheet: BoothSheet, _ notice: SheetNotice?) -> [BoothEffect] {
    var sheet = sheet
    switch key {
    case .character(let character): type(character, &sheet)
    case .left: sheet.shift(by: -1)
    case .right: sheet.shift(by: 1)
    case .backspace, .delete: sheet.deleteDigit()
    case .up: _ = sheet.move(by: -1)
    case .down: _ = sheet.move(by: 1)
    case .pageUp: _ = sheet.moveSpeaker(by: -1)
    case .pageDown: _ = sheet.moveSpeaker(by: 1)
    case .enter:
      goOn(sheet)
      return []
    case .escape:
      if notice == .givingUp { return toIdle() }
      page = .sheet(sheet, .givingUp)
      return []
    case .control, .function, .tab, .backTab, .home, .end: return []
    }
    page = .sheet(sheet)
    return []
  }

  private func type(_ character: Character, _ sheet: inout BoothSheet) {
    if sheet.paper.isTyped {
      if character == "-" { sheet.leaveBlank() } else { _ = sheet.type(character) }
      return
    }
    guard character.isASCII, let digit = character.wholeNumberValue else { return }
    if digit == 0 {
      sheet.leaveBlank()
    } else if !sheet.choose(digit - 1) {
      return
    }
    // The lines of one speaker are on one page, where the choice stays in sight; to the next speaker only by Enter.
    if sheet.hasNextOfSpeaker, !sheet.wasShown { _ = sheet.move(by: 1) }
  }

  private mutating func goOn(_ sheet: BoothSheet) {
    var sheet = sheet
    if sheet.mark == nil {
      page = .sheet(sheet, .chooseFirst)
    } else if !sheet.wasShown, sheet.move(by: 1) {
      page = .sheet(sheet)
    } else {
      show(sheet)
    }
  }

  /// To be read through.
  mutating func show(_ sheet: BoothSheet) {
    var sheet = sheet
    sheet.shownAt = now
    page = .check(sheet)
  }

  mutating func handle(_ key: Key, _ sheet: BoothSheet, at cursor: CheckCursor) -> [BoothEffect] {
    let rows = CheckList(sheet, strings, columns: CheckList.columns(in: size)).rows
    let place =
      switch cursor {
      case .row(let row): min(row, rows.count)
      case .button: rows.count
      }
    var next = place
    switch key {
    case .up: next = max(0, place - 1)
    case .down: next = min(rows.count, place + 1)
    case .pageUp, .home: next = 0
    case .pageDown, .end: next = rows.count
    case .enter:
      if place == rows.count { return cast(sheet) }
      edit(sheet, at: rows[place].place)
      return []
    case .escape:
      edit(sheet, at: sheet.ratedPlaces.last)
      return []
    case .character, .control, .function, .tab, .backTab, .backspace, .delete, .left, .right: return []
    }
    page = .check(sheet, next < rows.count ? .row(next) : .button)
    return []
  }

  private mutating func cast(_ sheet: BoothSheet) -> [BoothEffect] {
    guard canCast(sheet) else { return [] }
    if let submission = sheet.submission { return [.cast(submission)] }
    edit(sheet, at: sheet.firstMissing)
    return []
  }

  /// The speaker's own row cannot be changed.
  private mutating func edit(_ sheet: BoothSheet, at place: Int?) {
    guard let place, sheet.ratedPlaces.contains(place) else { return }
    var sheet = sheet
    sheet.go(to: place)
    page = .sheet(sheet, sheet.mark == nil ? .chooseFirst : nil)
  }
}
