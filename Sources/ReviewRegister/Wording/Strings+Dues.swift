// What is due, in words.

extension Strings {
  public func due(_ matter: DueMatter) -> String {
    switch matter {
    case .deadline: pick("整改时限", "整改時限", "deadline")
    case .milestone: pick("阶段节点", "階段節點", "milestone")
    case .answer: pick("函件回复", "函件回覆", "answer to letter")
    case .request: pick("延期待批", "延期待批", "extension asked")
    case .list: pick("清单待补全", "清單待補全", "list to complete")
    case .check: pick("佐证待验收", "佐證待驗收", "evidence to check")
    case .lapse: pick("到期未报", "到期未報", "nothing handed in")
    case .close: pick("公示期满", "公示期滿", "notice over")
    case .lookBack: pick("回头看", "回頭看", "look back")
    case .undated: pick("未定时限", "未定時限", "no deadline")
    case .urging: pick("月度督办", "月度督辦", "month's urging")
    case .sample: pick("回头看抽样", "回頭看抽樣", "sample to draw")
    case .report: pick("季度报告", "季度報告", "quarterly report")
    case .publication: pick("半年公示", "半年公示", "half-year notice")
    case .unitReport: pick("单位报告", "單位報告", "unit's report")
    case .reply: pick("会后补答", "會後補答", "answer owed")
    case .meeting: pick("述职会议", "述職會議", "session to hold")
    }
  }

  /// What a matter is about: the problem, or the part of the year.
  public func subject(_ line: DueLine) -> String {
    let due = line.due
    switch due.matter {
    case .urging, .sample:
      return month(Month(of: due.on)) + colon + pick("\(due.rows) 条", "\(due.rows) 條", rows(due.rows))
    case .report: return title(quarterOf: due.on)
    case .publication: return title(halfYearOf: due.on)
    case .unitReport: return due.report.map { period($0.period) } ?? ""
    case .reply: return due.answer.map { $0.owed.text } ?? ""
    case .meeting:
      return due.on.month < 10
        ? pick("\(due.on.year)年半年推进会", "\(due.on.year)年半年推進會", "half-year session of \(due.on.year)")
        : pick("\(due.on.year)年年终述职会", "\(due.on.year)年年終述職會", "session at the end of \(due.on.year)")
    case .deadline, .milestone, .answer, .request, .list, .check, .lapse, .close, .lookBack, .undated:
      return line.row?.text ?? ""
    }
  }

  /// `逾期3天`, `今天到期`, `还剩12天`; of what can be done from a day on `3天后可办`, `可办`.
  public func dueIn(_ due: Due, on day: CivilDate) -> String {
    let days = due.days(from: day)
    switch due.matter.term {
    case .last, .lastAndAtOnce:
      if days < 0 { return pick("逾期\(-days)天", "逾期\(-days)天", counted(-days) + " overdue") }
      return days == 0 ? pick("今天到期", "今天到期", "due today") : pick("还剩\(days)天", "還剩\(days)天", counted(days) + " left")
    case .first:
      if days > 0 { return pick("\(days)天后可办", "\(days)天後可辦", "in " + counted(days)) }
      return days == 0
        ? pick("今天起可办", "今天起可辦", "from today") : pick("已可办\(-days)天", "已可辦\(-days)天", counted(-days) + " open")
    }
  }

  /// The line by which it is met, as it is typed after `pingyi register`; what somebody must fill in stands in 〈〉 or capitals.
  /// `row` is the one it is about.
  public func command(for due: Due, of row: RowLine?, _ settings: RegisterSettings) -> String {
    let number = due.number?.rawValue ?? ""
    let line = "\(due.matter.operation(settings).rawValue) \(number)"
    switch due.matter {
    case .deadline: return line + pick(" 〈做了什么〉", " 〈做了什麼〉", " TEXT")
    case .milestone, .lapse, .close: return line
    case .answer: return line + pick(" 〈回复内容〉", " 〈回覆內容〉", " TEXT")
    case .request: return line + " approver=" + post
    case .list:
      // A deadline that stands is not typed over.
      let rest = [(row?.owner, " owner=…"), (row?.deadline?.text, " deadline=…")].filter { $0.0 == nil }.map(\.1)
      return line + " goal=… measure=…" + rest.joined()
    case .undated: return line + " deadline=" + pick("〈日期〉", "〈日期〉", "DATE")
    case .check: return line + (settings.acceptance.siteCheck ? " rectified" : "") + " by=" + post
    case .lookBack: return line + " held by=" + post
    case .urging: return "\(RegisterOperation.urge.rawValue) \(RegisterErrand.allDue)"
    case .sample: return RegisterOperation.sample.rawValue
    case .report: return "report " + title(quarterOf: due.on)
    case .publication: return "publish " + title(halfYearOf: due.on)
    case .unitReport:
      let owed = due.report.map { "\($0.unit) period=\($0.period.rawValue)" } ?? ""
      return "\(RegisterOperation.handIn.rawValue) \(owed) files=" + pick("〈文件〉", "〈檔案〉", "FILE")
    case .reply:
      // The text comes last and takes what follows.
      let owed = due.answer.map { "\($0.owed.unit) question=\($0.owed.question) session=\($0.session.id)" } ?? ""
      return "\(RegisterOperation.reply.rawValue) \(owed)" + blank("补答内容", "補答內容", "TEXT")
    case .meeting: return "\(RegisterOperation.take.rawValue)" + blank("会议", "會議", "SESSION")
    }
  }

  public func period(_ period: ReportPeriod) -> String {
    switch period {
    case .month(let month): self.month(month)
    case .quarter: title(quarterOf: period.days.upperBound)
    }
  }

  // MARK: - Private

  private var post: String { pick("〈职务〉", "〈職務〉", "POST") }

  private func blank(_ hans: String, _ hant: String, _ english: String) -> String {
    " " + pick("〈\(hans)〉", "〈\(hant)〉", english)
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private func counted(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

  private func title(quarterOf day: CivilDate) -> String {
    let quarter = (day.month + 2) / 3
    return pick("\(day.year)年第\(quarter)季度", "\(day.year)年第\(quarter)季度", "\(day.year)-Q\(quarter)")
  }

  private func title(halfYearOf day: CivilDate) -> String {
    let isFirst = day.month <= 6
    return isFirst
      ? pick("\(day.year)年上半年", "\(day.year)年上半年", "\(day.year)-H1")
      : pick("\(day.year)年下半年", "\(day.year)年下半年", "\(day.year)-H2")
  }
}
