import ReviewRegister

/// The columns of a list of rows. Where there is no room those of less weight are dropped, never cut; the problem has what is
/// left.
struct RowTable {
  private enum Column: CaseIterable {
    case number, unit, text, owner, deadline, timing, closing, progress
  }

  private let model: RegisterModel
  private let room: Int
  /// As wide as those that are seen: a register of many years has long ones.
  private let numberWidth: Int
  private var columns: [(column: Column, width: Int)] = []

  /// The least the problem is shown in, and the width from which the next column is worth having.
  private static let leastText = 22
  /// Dropped in this order.
  private static let dropped: [Column] = [.progress, .owner, .deadline]

  init(_ model: RegisterModel, width: Int) {
    self.model = model
    room = width
    numberWidth = min(16, model.seenLines.reduce(9) { max($0, Width.of($1.number.rawValue)) })
    var shown = Column.allCases
    for column in RowTable.dropped where textWidth(beside: shown) < RowTable.leastText {
      shown.removeAll { $0 == column }
    }
    let text = textWidth(beside: shown)
    columns = shown.map { ($0, $0 == .text ? text : self.width($0)) }
  }

  func drawHeading(x: Int, y: Int, into buffer: inout Buffer) {
    var x = x + 2
    for (column, width) in columns {
      buffer.put(title(column), x: x, y: y, role: .dim, limit: width)
      x += width + 2
    }
  }

  func draw(_ line: RowLine, isMarked: Bool, in rect: Rect, into buffer: inout Buffer) {
    if isMarked { buffer.put("*", x: rect.x, y: rect.y, role: .accent) }
    var x = rect.x + 2
    for (column, width) in columns {
      let (text, role) = cell(column, line)
      buffer.put(text, x: x, y: rect.y, role: role, limit: min(width, rect.right - x))
      x += width + 2
    }
  }

  // MARK: - Private

  private func textWidth(beside shown: [Column]) -> Int {
    room - 2 - shown.filter { $0 != .text }.reduce(0) { $0 + width($1) + 2 }
  }

  private func width(_ column: Column) -> Int {
    let isEnglish = model.language == .en
    return switch column {
    case .number: numberWidth
    case .unit: room < 90 ? 14 : 20
    case .text: 0
    case .owner: 14
    case .deadline: 10
    case .timing: isEnglish ? 11 : 9
    case .closing: isEnglish ? 10 : 8
    case .progress: isEnglish ? 14 : 8
    }
  }

  private func title(_ column: Column) -> String {
    let strings = model.strings
    return switch column {
    case .number: strings.pick("编号", "編號", "number")
    case .unit: strings.field(RowField.unit)
    case .text: strings.field(RowField.text)
    case .owner: strings.field(RowField.owner)
    case .deadline: strings.field(RowField.deadline)
    case .timing: strings.pick("时限", "時限", "timing")
    case .closing: strings.pick("状态", "狀態", "state")
    case .progress: strings.pick("进展", "進展", "progress")
    }
  }

  private func cell(_ column: Column, _ line: RowLine) -> (String, Role) {
    let strings = model.strings
    switch column {
    case .number: return (line.number.rawValue, line.isRunning ? .text : .dim)
    case .unit: return (line.unit, .text)
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
    let remains = strings.pick("剩\(left)天", "剩\(left)天", "\(left)d left")
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
