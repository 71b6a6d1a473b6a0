// The register's own words.

extension Strings {
  public func field(_ field: RowField) -> String {
    let wording = field.line.wording
    return pick(wording.0, wording.1, wording.2)
  }

  /// What stands in a field, as papers and screens have it.
  public func word(_ value: RowValue, of field: RowField) -> String {
    switch (field.line.place, value) {
    case (.source, .text(let name)): ProblemSource(rawValue: name).map(source) ?? name
    case (.scope, .text(let name)): ProblemScope(rawValue: name).map(scope) ?? name
    case (.rectification, .text(let name)): Rectification(rawValue: name).map(rectification) ?? name
    case (.sector, .text(let name)): Sector(rawValue: name).map { sector($0) } ?? name
    case (_, .text(let text)): text
    case (_, .date(let date)): self.date(date)
    case (_, .span(let span)): span.clockText
    case (_, .flag(let isSet)): isSet ? pick("是", "是", "yes") : pick("否", "否", "no")
    }
  }

  /// In place of the name of a group of rows in which nothing stands in the field that parts them.
  public var notSaid: String { pick("（未填）", "（未填）", "(none)") }

  public func rectification(_ rectification: Rectification) -> String {
    switch rectification {
    case .atOnce: pick("立行立改", "立行立改", "at once")
    case .inStages: pick("分阶段整改", "分階段整改", "in stages")
    case .continuous: pick("持续整改", "持續整改", "continuous")
    }
  }

  public func checkResult(_ result: CheckResult) -> String {
    switch result {
    case .rectified: pick("已整改", "已整改", "rectified")
    case .continuing: pick("持续整改", "持續整改", "continuing")
    case .notRectified: pick("未整改", "未整改", "not rectified")
    }
  }

  public func proposal(_ proposal: Proposal) -> String {
    switch proposal {
    case .removal: pick("提议免职", "提議免職", "removal from post")
    case .circular: pick("通报", "通報", "circular")
    }
  }

  public func branchGrade(_ grade: Branch.Grade) -> String {
    switch grade {
    case .weak: pick("软弱", "軟弱", "weak")
    case .lax: pick("涣散", "渙散", "lax")
    }
  }

  public func branchState(_ state: Branch.State) -> String {
    switch state {
    case .weak: pick("软弱涣散", "軟弱渙散", "weak and lax")
    case .converted: pick("已转化", "已轉化", "converted")
    case .advanced: pick("晋位先进", "晉位先進", "advanced")
    }
  }

  public func origin(_ kind: Origin.Kind) -> String {
    switch kind {
    case .session: pick("述职评议会", "述職評議會", "review session")
    case .inspection: pick("检查", "檢查", "inspection")
    case .roster: pick("移交清单", "移交清單", "list handed over")
    case .office: pick("办公室录入", "辦公室錄入", "entered by the office")
    }
  }

  /// `还剩 12 天`, `逾期 3 天`; nil where no deadline runs.
  public func timing(_ timing: Timing, settings: RegisterSettings) -> String? {
    let word: String
    switch timing.urgency {
    case .none: return nil
    case .undated: word = pick("未定时限", "未定時限", "no deadline")
    case .later:
      word = pick(
        "\(settings.nearDays)天以上", "\(settings.nearDays)天以上", "more than \(settings.nearDays) days")
    case .near: word = pick("\(settings.nearDays)天内", "\(settings.nearDays)天內", "within \(settings.nearDays) days")
    case .urgent:
      word = pick("\(settings.urgentDays)天内", "\(settings.urgentDays)天內", "within \(settings.urgentDays) days")
    case .overdue(let days):
      word = pick("逾期\(days)天", "逾期\(days)天", days == 1 ? "1 day overdue" : "\(days) days overdue")
    }
    return timing.isExtended ? word + bracketed(pick("已延期", "已延期", "extended")) : word
  }

  /// `2027年3月`, `March 2027`
  public func month(_ month: Month) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let chinese = "\(month.year)年\(month.month)月"
    return pick(chinese, chinese, "\(months[month.month - 1]) \(month.year)")
  }
}
