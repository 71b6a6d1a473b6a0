import ReviewRegister

/// A column that a list is narrowed by, chosen from what there is. The table of all chips.
enum RowChip: CaseIterable, Sendable {
  case unit, leader, source, closing, progress, kind, timing, sector

  func title(_ strings: Strings) -> String {
    switch self {
    case .unit: strings.field(RowField.unit)
    case .leader: strings.field(RowField.leader)
    case .source: strings.field(RowField.source)
    case .closing: strings.pick("状态", "狀態", "state")
    case .progress: strings.pick("进展", "進展", "progress")
    case .kind: strings.field(RowField.kind)
    case .timing: strings.pick("时限", "時限", "timing")
    case .sector: strings.field(RowField.sector)
    }
  }

  /// What can be chosen, as it is kept.
  func choices(_ names: RegisterNames) -> [String] {
    switch self {
    case .unit: names.units
    case .leader: names.leaders
    case .source: ProblemSource.allCases.map(\.rawValue)
    case .closing: Closing.allCases.map(\.rawValue)
    case .progress: Progress.allCases.map(\.rawValue)
    case .kind: names.kinds
    case .timing: RowFilter.Urgency.allCases.reversed().map(\.rawValue)
    case .sector: Sector.allCases.filter(names.sectors.contains).map(\.rawValue)
    }
  }

  /// How a value is shown.
  func word(_ value: String, _ strings: Strings, _ settings: RegisterSettings) -> String {
    switch self {
    case .unit, .leader, .kind: value
    case .source: ProblemSource(rawValue: value).map { strings.source($0) } ?? value
    case .closing: Closing(rawValue: value).map { strings.closing($0) } ?? value
    case .progress: Progress(rawValue: value).map { strings.progress($0) } ?? value
    case .timing: RowFilter.Urgency(rawValue: value).map { strings.urgency($0, settings) } ?? value
    case .sector: Sector(rawValue: value).map { strings.sector($0) } ?? value
    }
  }

  func value(in filter: RowFilter) -> String? {
    switch self {
    case .unit: filter.unit
    case .leader: filter.leader
    case .source: filter.source?.rawValue
    case .closing: filter.closing?.rawValue
    case .progress: filter.progress?.rawValue
    case .kind: filter.kind
    case .timing: filter.urgency?.rawValue
    case .sector: filter.sector?.rawValue
    }
  }

  /// Nil takes the chip away.
  func set(_ value: String?, in filter: inout RowFilter) {
    switch self {
    case .unit: filter.unit = value
    case .leader: filter.leader = value
    case .source: filter.source = value.flatMap(ProblemSource.init)
    case .closing: filter.closing = value.flatMap(Closing.init)
    case .progress: filter.progress = value.flatMap(Progress.init)
    case .kind: filter.kind = value
    case .timing: filter.urgency = value.flatMap(RowFilter.Urgency.init)
    case .sector: filter.sector = value.flatMap(Sector.init)
    }
  }
}

extension Strings {
  func urgency(_ urgency: RowFilter.Urgency, _ settings: RegisterSettings) -> String {
    let (near, urgent) = (settings.nearDays, settings.urgentDays)
    return switch urgency {
    case .undated: pick("未定时限", "未定時限", "no deadline")
    case .later: pick("\(near) 天以上", "\(near) 天以上", "more than \(near) days")
    case .near: pick("\(near) 天内", "\(near) 天內", "within \(near) days")
    case .urgent: pick("\(urgent) 天内", "\(urgent) 天內", "within \(urgent) days")
    case .overdue: pick("逾期", "逾期", "overdue")
    }
  }
}
