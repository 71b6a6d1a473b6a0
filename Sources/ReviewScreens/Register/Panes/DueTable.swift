import ReviewRegister

/// The columns of a list of what is due.
struct DueTable: ListTable {
  enum Column: CaseIterable {
    case days, matter, number, unit, text, day, way
  }

  static let text = Column.text
  static let leastText = 20
  static let dropped: [Column] = [.day, .way]

  let model: RegisterModel
  let columns: [(column: Column, width: Int)]

  init(_ model: RegisterModel, width room: Int) {
    self.model = model
    let (isEnglish, number) = (model.language == .en, model.numberWidth(least: 8))
    columns = DueTable.fitted(room) { column in
      switch column {
      case .days: isEnglish ? 18 : 11
      case .matter: isEnglish ? 17 : 10
      case .number: number
      case .unit: RegisterModel.unitWidth(in: room)
      case .text: 0
      case .day: 10
      case .way: 16
      }
    }
  }

  func line(at index: Int) -> DueLine? { model.dueLine(at: index) }

  func title(_ column: Column) -> String {
    let strings = model.strings
    return switch column {
    case .days: strings.pick("天数", "天數", "days")
    case .matter: strings.pick("事项", "事項", "matter")
    case .number: strings.pick("编号", "編號", "number")
    case .unit: strings.field(RowField.unit)
    case .text: strings.field(RowField.text)
    case .day: strings.pick("期限", "期限", "day")
    case .way: strings.pick("办理", "辦理", "how")
    }
  }

  func cell(_ column: Column, _ line: DueLine) -> (String, Role) {
    let (strings, due) = (model.strings, line.due)
    switch column {
    case .days:
      let mark = DueMark(due, on: model.today, model.settings)
      return (mark.sign + strings.dueIn(due, on: model.today), mark.role)
    case .matter: return (strings.due(due.matter), .text)
    case .number: return (due.number?.rawValue ?? "", .text)
    case .unit: return (line.unit(model.settings), .text)
    case .text: return (strings.subject(line), .text)
    case .day: return (due.on.text, .text)
    case .way:
      let operation = due.matter.operation(model.settings)
      return (strings.registerKey(operation) + " " + operation.row.words(strings).short, .key)
    }
  }
}

/// How near a matter is, by a sign and a colour: no one of them alone.
private struct DueMark {
  let sign: String
  let role: Role

  init(_ due: Due, on day: CivilDate, _ settings: RegisterSettings) {
    let days = due.days(from: day)
    if due.isOverdue(on: day) {
      (sign, role) = ("!", .late)
    } else if days <= 0, due.matter.term == .first {
      (sign, role) = (">", .accent)
    } else if days <= settings.urgentDays {
      (sign, role) = ("*", .warning)
    } else if days <= settings.nearDays {
      (sign, role) = ("-", .early)
    } else {
      (sign, role) = (" ", .dim)
    }
  }
}
