import ReviewCore
import ReviewRegister

// What goes to units in a month.
extension RegisterPapers {
  /// Everything that is handed to somebody, each unit's in a folder of its own, and a list to hand it out by.
  func urging(by recipient: RegisterPaperSet.Recipient) -> [Paper] {
    let charges = Dictionary(grouping: standing, by: \.chargedUnit)
    // In the order of the register, so that each unit keeps its folder from month to month; units without rows come behind.
    let units = distinct(rows.map(\.chargedUnit) + head.waitingAnswers.map(\.owed.unit))
    let parcels = units.enumerated().map { index, unit in
      Parcel(folder: RegisterPapers.folder(index + 1), unit: unit, rows: charges[unit] ?? [], by: recipient, in: self)
    }.filter { !$0.papers.isEmpty }
    let list = HandOutList(parcels, self).document.map { Paper("hand-out-list", $0) }
    return [list, circular].compactMap(\.self) + parcels.flatMap(\.filed)
  }

  /// All papers for one unit.
  struct Parcel: Sendable {
    let folder: String
    let unit: String
    let contactLeaders: [String]
    /// Their stems are names within the folder.
    let papers: [Paper]

    /// `rows` are those the unit has, or had, to mend.
    fileprivate init(
      folder: String, unit: String, rows: [RegisterRow], by recipient: RegisterPaperSet.Recipient,
      in register: RegisterPapers
    ) {
      let open = rows.filter { !$0.isDone }
      self.folder = folder
      self.unit = unit
      contactLeaders = register.distinct(open.map(\.fields.contactLeader))
      papers =
        register.slips(of: open, for: unit, by: recipient)
        + [
          register.rowsNotice(for: unit, open), register.commitmentBook(of: unit, open),
          register.talk(with: unit, open),
        ].compactMap(\.self)
        + register.letters(about: rows)
    }

    var filed: [Paper] { papers.map { Paper("units/\(folder)/\($0.stem)", $0.document, unit: unit) } }
  }

  // MARK: - Private

  fileprivate func slips(
    of rows: [RegisterRow], for unit: String, by recipient: RegisterPaperSet.Recipient
  ) -> [Paper] {
    switch recipient {
    case .unit: return [slip(of: rows, for: unit, owner: nil, stem: "supervision-slip")].compactMap(\.self)
    case .owner:
      // What the unit is to answer goes to the unit.
      let owners = rows.map { $0.fields.owner ?? unit } + (answers(owedBy: unit).isEmpty ? [] : [unit])
      return distinct(owners).enumerated().compactMap { index, owner in
        slip(
          of: rows.filter { ($0.fields.owner ?? unit) == owner }, for: unit, owner: owner == unit ? nil : owner,
          stem: "supervision-slip-" + RegisterPapers.folder(index + 1))
      }
    }
  }

  /// 督办单: what is still to be mended, and what is still to be answered. Who has handed everything in gets none, and where
  /// the settings say so, nor does who has nothing to do by the end of the month.
  private func slip(of rows: [RegisterRow], for unit: String, owner: String?, stem: String) -> Paper? {
    guard let values = slipValues(of: rows, for: unit, owner: owner) else { return nil }
    return document(.urgingSlip, values).map { Paper(stem, $0) }
  }

  func slipValues(of rows: [RegisterRow], for unit: String, owner: String?) -> TemplateValues? {
    let (owed, waiting) = (rows.filter(\.closing.isWithUnit), rows.filter { !$0.closing.isWithUnit })
    let answers = owner == nil ? answers(owedBy: unit) : []
    guard owed.contains(where: isForSlip) || !answers.isEmpty else { return nil }
    let counts = RegisterFigures(owed, of: head, on: day).total
    var values = recipientValues(unit: unit, owner: owner, leaders(of: owed))
    values.set("month", s.month(Month(of: day)))
    for figure in Figure.byTiming { values.set(figure.placeholder, count: counts[figure]) }
    values.set("by_timing", told(Figure.byTiming, of: counts))
    values.set("rows", count: counts[.rows])
    values.set("waiting", count: waiting.count)
    values.set("incomplete", count: owed.count { !$0.missing.isEmpty })
    values.set("next_deadline", owed.compactMap(\.deadline).filter { $0 >= day }.min().map(s.date))
    values.set("rows_table", table(of: byDeadline(owed)))
    values.set("waiting_table", table(of: byDeadline(waiting)))
    values.set("answers_owed", count: answers.count)
    values.set(
      "answers",
      answers.map { waiting in
        TemplateValues([
          "session": waiting.session.title, "held": s.date(waiting.session.date), "text": waiting.owed.text,
          "asker": waiting.owed.asker,
        ])
      })
    return values
  }

  private func answers(owedBy unit: String) -> [WaitingAnswer] {
    head.waitingAnswers.filter { $0.owed.unit == unit && $0.session.date <= day }
  }

  /// Whether a slip is sent because of it.
  private func isForSlip(_ row: RegisterRow) -> Bool {
    switch head.settings.slipsTo ?? .open {
    case .open: true
    case .due: row.deadline.map { Month(of: $0) <= Month(of: day) } ?? false
    }
  }

  /// What every paper knows that is handed to somebody.
  func recipientValues(unit: String, owner: String?, _ copies: [String]) -> TemplateValues {
    var values = registerValues
    values.set("unit", unit)
    values.set("owner", owner)
    values.set("copies", copies.map { TemplateValues(["post": $0]) })
    return values
  }

  /// Contact and project leaders, each once.
  func leaders(of rows: [RegisterRow]) -> [String] {
    distinct(rows.map(\.fields.contactLeader) + rows.map(\.fields.projectLeader))
  }

  /// The earliest first; those without a deadline last.
  func byDeadline(_ rows: [RegisterRow]) -> [RegisterRow] {
    rows.sorted { a, b in
      switch (a.deadline, b.deadline) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      case (_?, _?), (nil, nil): a.number < b.number
      }
    }
  }

  /// `03`, of which there may be more than 99.
  static func folder(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
