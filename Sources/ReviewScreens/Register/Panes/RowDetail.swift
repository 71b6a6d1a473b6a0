import ReviewRegister

/// A line of the detail.
struct DetailLine: Equatable {
  let text: String
  let role: Role
}

extension RegisterModel {
  /// The row under the cursor with all that happened to it, from where it was named to the last look at it.
  func detailLines(width: Int) -> [DetailLine] {
    guard let number = currentLine?.number, let thread = threads[number], let row = thread.answer.value else {
      return []
    }
    let look = detailLook(width)
    return thread.detail?.look == look ? thread.detail?.lines ?? [] : lines(row, look)
  }

  /// A row as the detail beside the list shows it; nil where there is none.
  func detail(of row: RegisterRow) -> KnownRow.Detail? {
    layout.detail.map {
      let look = detailLook($0.width)
      return KnownRow.Detail(look: look, lines: lines(row, look))
    }
  }

  private func detailLook(_ width: Int) -> KnownRow.Look {
    KnownRow.Look(width: width, language: language, day: today, position: position)
  }

  private func lines(_ row: RegisterRow, _ look: KnownRow.Look) -> [DetailLine] {
    RowDetail(row, on: look.day, settings: settings, strings: Strings(look.language), width: look.width).lines
  }
}

private struct RowDetail {
  private let row: RegisterRow
  private let day: CivilDate
  private let settings: RegisterSettings
  private let strings: Strings
  private let width: Int
  private(set) var lines: [DetailLine] = []

  init(_ row: RegisterRow, on day: CivilDate, settings: RegisterSettings, strings: Strings, width: Int) {
    self.row = row
    self.day = day
    self.settings = settings
    self.strings = strings
    self.width = width
    addHead()
    addFields()
    addMilestones()
    addThread()
  }

  // MARK: - Private

  private mutating func add(_ text: String, _ role: Role = .text) {
    lines += Width.wrapped(text, to: width).map { DetailLine(text: $0, role: role) }
  }

  /// A label with what it says; further lines stand under the text.
  private mutating func add(_ label: String, _ text: String, _ role: Role = .text) {
    let indent = min(width / 2, Width.of(label) + 2)
    for (index, part) in Width.wrapped(text, to: max(8, width - indent)).enumerated() {
      let head =
        index == 0
        ? label + String(repeating: " ", count: max(1, indent - Width.of(label)))
        : String(repeating: " ", count: indent)
      lines.append(DetailLine(text: head + part, role: role))
    }
  }

  private mutating func heading(_ text: String) {
    lines.append(DetailLine(text: "", role: .text))
    add(text, .heading)
  }

  private mutating func addHead() {
    add("\(row.number.rawValue)  \(row.unit)", .accent)
    add(row.fields.text)
    let line = RowLine(row)
    let mark = TimingMark(line, on: day, settings: settings)
    let state = row.withdrawn == nil ? strings.closing(row.closing) : strings.figure(.withdrawn)
    add([state, strings.progress(row.progress)].joined(separator: "  "), row.closing.role)
    if let timing = strings.timing(row.timing(on: day, settings: settings), settings: settings) {
      let deadline = row.deadline.map { strings.date($0) + "  " } ?? ""
      add(deadline + timing, mark.role == .dim ? .text : mark.role)
    }
    if let next { add(strings.pick("下一步：", "下一步：", "Next: ") + next, .key) }
  }

  /// What is waited for: a decision, a signature, the end of the notice; else what the letters of supervision come to next.
  private var next: String? {
    if row.withdrawn != nil { return nil }
    switch row.closing {
    case .open, .sentBack, .reopened: return row.extensionRequest.map { strings.extensionWaits($0.to) } ?? nextLetter
    case .submitted:
      let isAsked = settings.acceptance.siteCheck || row.fields.needsCheck
      return strings.signatureWaits(
        row.signatures.count, of: settings.acceptance.signatures,
        needsCheck: isAsked && row.checks.last?.result != .rectified)
    case .inNotice: return row.noticeUntil.map { strings.noticeRuns(until: $0) }
    case .closedOut: return nil
    }
  }

  private var nextLetter: String? {
    switch row.nextStep(settings, on: day) {
    case .step(let step, let from):
      let word =
        from <= day
        ? strings.pick("可发", "可發", "may go out") : strings.pick("最早", "最早", "from") + " " + strings.date(from)
      return step.title + strings.bracketed(word)
    case .rests, .allTaken, .needsDeadline, .none: return nil
    }
  }

  private mutating func addFields() {
    heading(strings.pick("内容", "內容", "Fields"))
    for field in RowField.allCases where ![.unit, .text, .deadline].contains(field) {
      guard let value = row.fields[field], value != .flag(false) else { continue }
      add(strings.field(field), strings.word(value, of: field))
    }
    let missing = row.missing.map { strings.field($0) }
    if !missing.isEmpty, !row.isDone { add(strings.pick("还缺", "還缺", "missing"), strings.list(missing), .warning) }
  }

  private mutating func addMilestones() {
    if row.milestones.isEmpty { return }
    heading(strings.pick("阶段节点", "階段節點", "Milestones"))
    for milestone in row.milestones {
      let isLate = milestone.doneOn == nil && milestone.due < day
      let sign = milestone.doneOn != nil ? "√ " : isLate ? "! " : "- "
      add(sign + milestone.due.text + " " + milestone.text, milestone.doneOn != nil ? .done : isLate ? .late : .text)
    }
  }

  /// From the meeting or the film to the last look back.
  private mutating func addThread() {
    heading(strings.pick("经过", "經過", "What happened"))
    let origin = [row.origin.title, row.origin.date.map { strings.date($0) }, row.fields.timeCode.map(\.clockText)]
      .compactMap(\.self).joined(separator: "  ")
    add("· " + strings.origin(row.origin.kind) + (origin.isEmpty ? "" : strings.colon + origin))
    add(
      "· " + strings.date(row.opened.on) + " " + row.opened.by + strings.colon + strings.pick("列入台账", "列入臺賬", "entered")
    )
    for entry in row.thread { add("· " + strings.entry(entry), entry.event.role) }
  }
}

extension Strings {
  fileprivate func extensionWaits(_ day: CivilDate) -> String {
    let (key, day) = (registerKey(.extend), date(day))
    return pick("批准延期至\(day)（\(key)），或不同意", "批准延期至\(day)（\(key)），或不同意", "extend to \(day) (\(key)), or refuse")
  }

  fileprivate func signatureWaits(_ signed: Int, of needed: Int, needsCheck: Bool) -> String {
    let (check, accept) = (registerKey(.check), registerKey(.accept))
    if needsCheck { return pick("现场核查（\(check)）", "現場核查（\(check)）", "check on the spot (\(check))") }
    if needed == 1 { return pick("签字验收（\(accept)）", "簽字驗收（\(accept)）", "accept (\(accept))") }
    return pick(
      "签字验收（\(accept)），已签 \(signed)，共 \(needed)", "簽字驗收（\(accept)），已簽 \(signed)，共 \(needed)",
      "accept (\(accept)), \(signed) of \(needed) signed")
  }

  fileprivate func noticeRuns(until day: CivilDate) -> String {
    let key = registerKey(.close)
    return pick(
      "公示到\(date(day))，期满销号（\(key)）", "公示到\(date(day))，期滿銷號（\(key)）",
      "close when the notice is over, after \(date(day)) (\(key))")
  }
}

extension RowEvent {
  fileprivate var role: Role {
    switch self {
    case .closedOut: .done
    case .returned, .reopened, .lookedBack(held: false, note: _), .extensionRefused, .concealmentFlagged: .warning
    case .letterSent, .proposed, .proposalDecided: .late
    case .submitted, .signed, .checked: .accent
    case .opened, .corrected, .editionTaken, .missingFromEdition, .carriedOver, .progressed, .milestonesSet,
      .milestoneReached, .noticeBegan, .lookBackDrawn, .lookedBack, .extensionAsked, .extended, .urged, .letterAnswered,
      .tolerated, .pledged, .withdrawn:
      .text
    }
  }
}
