import ReviewCore

/// Turns a message into the booth's next state and what the runtime shall do.
public func update(_ model: inout BoothModel, _ message: BoothMessage) -> [BoothEffect] {
  switch message {
  case .key(let key): return model.handle(key.halfWidth)
  case .paste(let text): return model.handlePaste(text)
  case .tick(let now): return model.pass(to: now)
  case .resize(let size): model.size = size
  case .availability(let availability): return model.see(availability)
  case .admitted(let voter, let pass): model.begin(voter, pass)
  case .refused(let status): model.refuse(status)
  case .cast(let answer): return model.take(answer)
  case .failed(let text): model.fail(text)
  }
  return []
}

extension BoothModel {
  /// The secretary's way out, on the idle page: LEAVE with Ctrl held down.
  static let wayOut = Array("LEAVE")

  fileprivate mutating func handle(_ key: Key) -> [BoothEffect] {
    lastKey = now
    if isLeaving(by: key) { return [.leave] }
    if key.belongs(to: .redraw) { return [.redraw] }
    // What cannot be seen is not to be changed.
    guard size.isServed else { return [] }
    if key == .tab {
      language = language.next
      return []
    }
    switch page {
    case .idle(let idle): return handle(key, idle)
    case .sheet(let sheet, let notice): return handle(key, sheet, notice)
    case .check(let sheet, let cursor, _): return handle(key, sheet, at: cursor)
    case .outcome: return toIdle()
    }
  }

  fileprivate mutating func handlePaste(_ text: String) -> [BoothEffect] {
    lastKey = now
    guard size.isServed, case .idle(var idle) = page, canType else { return [] }
    for character in text { _ = idle.typed.type(character) }
    page = .idle(idle)
    return []
  }

  /// Back to where the next voter begins; nothing of this one stays.
  mutating func toIdle() -> [BoothEffect] {
    page = .idle(IdlePage())
    language = setting.language
    return [.forget]
  }

  // MARK: - Time

  fileprivate mutating func pass(to now: Timestamp) -> [BoothEffect] {
    self.now = now
    if secondsLocked == nil { lockedUntil = nil }
    let still = now.since(lastKey)
    switch page {
    case .idle(let idle):
      let isFresh = idle == IdlePage() && language == setting.language
      return !isFresh && still >= setting.idleAfter ? toIdle() : []
    case .sheet, .check: return still >= setting.idleAfter ? toIdle() : []
    case .outcome: return still >= BoothModel.outcomeIsShownFor ? toIdle() : []
    }
  }

  // MARK: - The box

  fileprivate mutating func see(_ availability: BoothAvailability) -> [BoothEffect] {
    let isOther = availability.paper?.id != self.availability.paper?.id
    self.availability = availability
    guard isOther else { return [] }
    switch page {
    case .sheet, .check: return tell(strings.notOpen, isGood: false)
    // What was said of the round before is said no longer.
    case .idle: page = .idle(IdlePage())
    case .outcome: break
    }
    return []
  }

  fileprivate mutating func begin(_ voter: Voter, _ pass: BoothPass) {
    guard case .idle = page else { return }
    wrongCodes = 0
    guard let paper = availability.paper else { return refuse(.notOpen) }
    guard voter.panel == setting.panel.id else {
      page = .idle(IdlePage(notice: strings.otherPanel(setting.panel.title)))
      return
    }
    let sheet = BoothSheet(paper: paper, voter: voter, pass: pass)
    if sheet.ratedPlaces.isEmpty { show(sheet) } else { page = .sheet(sheet) }
  }

  fileprivate mutating func refuse(_ status: CodeStatus) {
    guard case .idle = page else { return }
    let said: VoterMessage
    switch status {
    case .mayVote: return
    case .unknownCode:
      said = strings.wrongCode
      countWrongCode()
    case .hasVoted: said = strings.hasVoted
    case .notInvited: said = strings.notInvited
    case .notOpen: said = strings.notOpen
    }
    page = .idle(IdlePage(notice: said))
  }

  /// The third wrong one in a row, and each after it, makes everybody wait: ten seconds, twenty, forty, then a minute.
  private mutating func countWrongCode() {
    wrongCodes += 1
    guard wrongCodes >= 3 else { return }
    lockedUntil = now.moved(by: .seconds(min(60, 10 << Int64(min(8, wrongCodes - 3)))))
  }

  fileprivate mutating func take(_ answer: CastAnswer) -> [BoothEffect] {
    guard case .check(let sheet, _, _) = page else { return [] }
    switch answer {
    case .stored, .storedAlready: return tell(strings.inTheBox(isReleased: sheet.pass.isReleased), isGood: true)
    case .hasVoted: return tell(strings.hasVoted, isGood: false)
    case .notOpen: return tell(strings.notOpen, isGood: false)
    case .notInvited: return tell(strings.notInvited, isGood: false)
    case .doesNotFit: return tell(strings.doesNotFit, isGood: false)
    case .unknownCode:
      guard sheet.pass.isReleased else { return tell(strings.wrongCode, isGood: false) }
      // Taken back, or used in another booth of the panel: with the next release the same press goes through.
      fail(strings.releaseGone)
      return []
    }
  }

  private mutating func tell(_ said: VoterMessage, isGood: Bool) -> [BoothEffect] {
    page = .outcome(said, isGood: isGood)
    lastKey = now
    return [.forget]
  }

  /// What the box could not do is said where it was asked for; the sheet stays as it is, and its token with it.
  fileprivate mutating func fail(_ text: String) {
    switch page {
    case .check(let sheet, let cursor, _): page = .check(sheet, cursor, error: text)
    case .idle: page = .idle(IdlePage(notice: VoterMessage(title: strings.boothCannot, text: text)))
    case .sheet, .outcome: break
    }
  }

  // MARK: - Keys

  private mutating func isLeaving(by key: Key) -> Bool {
    guard case .idle = page else {
      leaving = 0
      return false
    }
    let isNext = key == .control(BoothModel.wayOut[leaving])
    leaving = isNext ? leaving + 1 : key == .control(BoothModel.wayOut[0]) ? 1 : 0
    return leaving == BoothModel.wayOut.count
  }

  /// Whether a code may be typed now.
  var canType: Bool { availability.paper != nil && !setting.waitsForRelease && secondsLocked == nil }

  private mutating func handle(_ key: Key, _ idle: IdlePage) -> [BoothEffect] {
    if setting.waitsForRelease {
      guard key == .enter, availability.paper != nil, let released = availability.released else { return [] }
      return [.admit(released)]
    }
    guard canType else { return [] }
    var idle = idle
    switch key {
    case .character(let character): if idle.typed.type(character) { idle.notice = nil }
    case .backspace, .delete: idle.typed.deleteLast()
    case .escape: idle = IdlePage()
    case .enter:
      guard !idle.typed.isEmpty else { break }
      if let code = idle.typed.code { return [.ask(code)] }
      // What was typed stays: one symbol is to be put right, not fourteen typed again.
      idle.notice = idle.typed.isWhole ? strings.mistypedCode : strings.shortCode
    case .control, .function, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: break
    }
    page = .idle(idle)
    return []
  }
}

extension Language {
  /// The one a key leads to: Chinese and English first.
  var next: Language {
    switch self {
    case .zhHans: .en
    case .en: .zhHant
    case .zhHant: .zhHans
    }
  }
}
