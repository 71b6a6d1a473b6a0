import ReviewCore

/// What a reader shows.
enum ReadingMatter: Equatable, Sendable {
  case minutes
  case dossier(of: Identifier)

  func title(_ console: ConsoleModel) -> String {
    switch self {
    case .minutes: console.strings.pick("会议记录（到此刻）", "會議記錄（到此刻）", "Minutes as they stand")
    case .dossier(let speaker):
      console.strings.pick("单位资料：", "單位資料：", "Dossier: ") + console.session.attendanceName(speaker)
    }
  }
}

extension ConsoleModel {
  /// What was prepared about the unit beside its problems, and what its speaker has undertaken in the hall.
  func dossierPassages(of speaker: Identifier) -> [Passage] {
    guard let record = session.record(speaker) else { return [] }
    let unit = record.speaker
    var passages: [Passage] = [.heading(level: 0, unit.unit + strings.bracketed(unit.post))]
    let facts = [
      (strings.sectorTitle, unit.sector.map { strings.sector($0) }),
      (strings.pick("联系领导", "聯繫領導", "Contact leader"), unit.contactLeader),
      (strings.pick("项目领导", "項目領導", "Project leader"), unit.projectLeader),
    ].compactMap { label, text in text.map { label + strings.colon + $0 } }
    if !facts.isEmpty { passages.append(.paragraph(facts.joined(separator: strings.semicolon))) }
    if let list = session.plan.responsibilityList {
      let done = list.items.count - unit.dutiesUndone.count
      passages.append(.paragraph(list.title + strings.colon + "\(done)/\(list.items.count)"))
    }
    let sections = strings.dossier(of: unit, in: session.plan)
    for section in sections {
      let figure = session.plan.dossierFigures(of: unit).first { $0.part == section.part }
      passages.append(.heading(level: 1, figure.map { strings.figure($0) } ?? section.title))
      passages += section.places.map(Passage.item)
    }
    if sections.isEmpty {
      passages.append(
        .paragraph(
          strings.pick(
            "会前没有准备这方面的资料。", "會前沒有準備這方面的資料。", "Nothing of this kind was prepared before the session.")))
    }
    if !record.pledges.isEmpty {
      passages.append(.heading(level: 1, strings.pick("会上表态", "會上表態", "Pledged in the hall")))
      passages += record.pledges.map { .item($0.text) }
    }
    return passages
  }
}

extension DossierSection {
  /// The lines with the places by which commands name them; steps have theirs in their words.
  fileprivate var places: [String] {
    part == .schemes ? lines : lines.enumerated().map { "\($0 + 1)  \($1)" }
  }
}
