import ReviewRegister

/// The columns of a list of rows.
struct RowTable: ListTable {
  enum Column: CaseIterable {
    case number, unit, sector, text, owner, deadline, timing, closing, progress
  }

  static let text = Column.text
  static let leastText = 22
  static let dropped: [Column] = [.sector, .progress, .owner, .deadline]

  let model: RegisterModel
  let columns: [(column: Column, width: Int)]

  init(_ model: RegisterModel, width room: Int) {
    self.model = model
    let (isEnglish, number) = (model.language == .en, model.numberWidth(least: 9))
    let hasSectors = model.names?.value?.sectors.isEmpty == false
    columns = RowTable.fitted(room, of: Column.allCases.filter { hasSectors || $0 != .sector }) { column in
      switch column {
      case .number: number
      case .unit: RegisterModel.unitWidth(in: room)
      case .sector: isEnglish ? 16 : 8
      case .text: 0
      case .owner: 14
      case .deadline: 10
      case .timing: isEnglish ? 11 : 9
      case .closing: isEnglish ? 10 : 8
      case .progress: isEnglish ? 14 : 8
      }
    }
  }

  func line(at index: Int) -> RowLine? { model.line(at: index) }

  func title(_ column: Column) -> String {
    let strings = model.strings
    return switch column {
    case .number: strings.pick("编号", "編號", "number")
    case .unit: strings.field(RowField.unit)
    case .sector: strings.field(RowField.sector)
    case .text: strings.field(RowField.text)
    case .owner: strings.field(RowField.owner)
    case .deadline: strings.field(RowField.deadline)
    case .timing: strings.pick("时限", "時限", "timing")
    case .closing: strings.pick("状态", "狀態", "state")
    case .progress: strings.pick("进展", "進展", "progress")
    }
  }

  func cell(_ column: Column, _ line: RowLine) -> (String, Role) {
    let strings = model.strings
    switch column {
    case .number: return (line.number.rawValue, line.isRunning ? .text : .dim)
    case .unit: return (line.unit, .text)
    case .sector: return (line.sector.map { strings.sector($0) } ?? "", .text)
    case .text: return (line.text, line.isRunning ? .text : .dim)
    case .owner: return (line.owner ?? "", .text)
    case .deadline: return (line.deadline?.text ?? "", .text)
    case .timing:
      let mark = TimingMark(line, on: model.today, settings: model.settings)
      return (mark.text(strings), mark.role)
    case .closing:
      if line.marks.contains(.withdrawn) { return (strings.figure(.withdrawn), .dim) }
      return (strings.closing(line.closing), line.closing.role)
    case .progress: return (strings.progress(line.progress), .text)
    }
  }
}

/// How a row stands to its deadline, by a sign, a figure and a colour: no one of them alone.
struct TimingMark {
  private let timing: Timing
  private let days: Int?

  init(_ line: RowLine, on day: CivilDate, settings: RegisterSettings) {
    timing = line.timing(on: day, settings: settings)
    days = line.deadline.map { $0.dayNumber - min(day, line.clockStoppedOn ?? day).dayNumber }
  }

  /// `!逾12天`, `*剩3天`, `-剩18天+`: the plus says that the deadline was moved.
  func text(_ strings: Strings) -> String {
    let moved = timing.isExtended ? "+" : ""
    let left = days ?? 0
    let remains =
      left == 0 ? strings.pick("今天", "今天", "today") : strings.pick("剩\(left)天", "剩\(left)天", "\(left)d left")
    switch timing.urgency {
    case .none: return ""
    case .undated: return strings.pick("?未定", "?未定", "? none")
    case .overdue(let days): return strings.pick("!逾\(days)天", "!逾\(days)天", "!\(days)d over") + moved
    case .urgent: return "*" + remains + moved
    case .near: return "-" + remains + moved
    case .later: return " " + remains + moved
    }
  }

  var role: Role {
    switch timing.urgency {
    case .none, .later: .dim
    case .undated, .urgent: .warning
    case .near: .early
    case .overdue: .late
    }
  }
}

extension Closing {
  var role: Role {
    switch self {
    case .open: .text
    case .submitted, .inNotice: .accent
    case .sentBack, .reopened: .warning
    case .closedOut: .done
    }
  }
}
