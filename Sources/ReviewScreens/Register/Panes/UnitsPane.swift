import ReviewRegister

/// The units against their completion, the lowest first, each with a bar; below the heading weak branches, what was aimed at
/// against what was reached.
struct UnitsPane {
  private let model: RegisterModel
  private let layout: RegisterLayout

  /// Rows at the bottom of the list that the branches take.
  static let branchRows = 4

  private static let figures: [Figure] = [.rows, .done, .overdue, .reopened]

  init(_ model: RegisterModel) {
    self.model = model
    layout = model.layout
  }

  func drawList(into buffer: inout Buffer) {
    let names = model.unitNames
    let unit = min(28, max(14, layout.list.width - 54))
    drawHeading(unit, into: &buffer)
    for offset in 0..<model.listHeight {
      let index = model.place.top + offset
      guard names.indices.contains(index), let counts = model.figures?.value?.byUnit[names[index]] else { break }
      let y = layout.list.y + offset
      drawUnit(names[index], counts, unit, y: y, into: &buffer)
      if index == model.place.cursor {
        buffer.paint(Rect(x: 0, y: y, width: layout.list.x + unit + 1, height: 1), role: .selection)
      }
    }
    drawBranches(into: &buffer)
  }

  /// The row above the list.
  func drawTop(into buffer: inout Buffer) {
    guard let total = model.figures?.value?.total else { return }
    let strings = model.strings
    let words =
      ([Figure.rows, .done, .overdue, .reopened].map { "\(strings.figure($0)) \(total[$0])" })
      + ["\(strings.completionRate) \(total.completion.text)%"]
    buffer.put(words.joined(separator: "  "), x: 1, y: layout.filter.y, role: .text, limit: layout.filter.width - 2)
  }

  // MARK: - Private

  private func drawHeading(_ unit: Int, into buffer: inout Buffer) {
    let (strings, y) = (model.strings, layout.heading.y)
    buffer.put(strings.field(RowField.unit), x: layout.list.x, y: y, role: .dim)
    var x = layout.list.x + unit + 1
    for figure in UnitsPane.figures {
      x += 7
      buffer.put(strings.shortFigure(figure), endingAt: x, y: y, role: .dim)
    }
    buffer.put(strings.pick("销号率", "銷號率", "rate"), endingAt: x + 10, y: y, role: .dim)
  }

  private func drawUnit(_ name: String, _ counts: Counts, _ unit: Int, y: Int, into buffer: inout Buffer) {
    buffer.put(name, x: layout.list.x, y: y, role: .text, limit: unit)
    var x = layout.list.x + unit + 1
    for figure in UnitsPane.figures {
      x += 7
      let role: Role = counts[figure] == 0 ? .dim : figure == .overdue ? .late : figure == .reopened ? .warning : .text
      buffer.put("\(counts[figure])", endingAt: x, y: y, role: role)
    }
    buffer.put(counts.completion.text + "%", endingAt: x + 10, y: y, role: .text)
    let bar = Rect(x: x + 12, y: y, width: layout.list.right - x - 12, height: 1)
    ShareBar(counts.completion, target: nil).draw(in: bar, into: &buffer)
  }

  private func drawBranches(into buffer: inout Buffer) {
    let (strings, y) = (model.strings, layout.list.bottom - UnitsPane.branchRows)
    let year = model.today.year
    let figures = BranchFigures(model.head.branches, year: year, targets: model.settings.branchTargets)
    let title = strings.pick(
      "\(year)年软弱涣散党组织 \(figures.branches) 个：目标与实际", "\(year)年軟弱渙散黨組織 \(figures.branches) 個：目標與實際",
      "\(figures.branches) weak branches in \(year): target and actual")
    buffer.put(title, x: layout.list.x, y: y + 1, role: .heading, limit: layout.list.width)
    let rows = [
      (
        strings.branchState(.converted), figures.converted, figures.convertedShare, figures.targets.converted,
        figures.reachesConverted
      ),
      (
        strings.branchState(.advanced), figures.advanced, figures.advancedShare, figures.targets.advanced,
        figures.reachesAdvanced
      ),
    ]
    for (offset, (title, count, share, target, reached)) in rows.enumerated() {
      let sign = figures.branches == 0 ? "-" : reached ? "√" : "!"
      let text = "\(sign) \(title) \(count)  \(share.text)% / \(target)%"
      buffer.put(
        text, x: layout.list.x, y: y + 2 + offset, role: figures.branches == 0 ? .dim : reached ? .done : .late)
      let bar = Rect(x: layout.list.x + 36, y: y + 2 + offset, width: layout.list.width - 36, height: 1)
      ShareBar(share, target: target).draw(in: bar, into: &buffer)
    }
  }
}

/// A share of a hundred as a bar, with a mark at what is aimed at.
struct ShareBar {
  private let share: Hundredths
  private let target: Int?

  init(_ share: Hundredths, target: Int?) {
    self.share = share
    self.target = target
  }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard rect.width > 2 else { return }
    let filled = min(rect.width, rect.width * share.rawValue / 10_000)
    buffer.fill(rect, role: .barEmpty, with: "░")
    buffer.fill(Rect(x: rect.x, y: rect.y, width: filled, height: 1), role: .bar, with: "█")
    guard let target else { return }
    let place = rect.x + min(rect.width - 1, rect.width * target / 100)
    buffer.put("|", x: place, y: rect.y, role: .warning)
  }
}

extension Strings {
  /// The heading of a narrow column.
  fileprivate func shortFigure(_ figure: Figure) -> String {
    switch figure {
    case .rows: pick("总数", "總數", "rows")
    case .done: pick("销号", "銷號", "closed")
    case .overdue: pick("逾期", "逾期", "late")
    case .reopened: pick("重开", "重開", "again")
    case .open, .notStarted, .inProgress, .basicallyDone, .workDone, .longTerm, .withUnit, .submitted, .inNotice,
      .undated, .later, .near, .urgent, .sentBack, .extended, .dueThisWeek, .dueThisMonth, .dueThisQuarter, .admonished,
      .concealed, .tolerated, .common, .isPublic, .withdrawn:
      self.figure(figure)
    }
  }
}

/// Beside the units: leaders, kinds and, where any are said, sectors by completion.
struct LeadersPane {
  private let model: RegisterModel

  init(_ model: RegisterModel) { self.model = model }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard let figures = model.figures?.value else { return }
    let strings = model.strings
    var y = rect.y
    let all: [(field: RowField, groups: [String: Counts])] =
      [(.leader, figures.byLeader), (.kind, figures.byKind), (.sector, figures.bySector)].filter { !$0.1.isEmpty }
    for (field, groups) in all {
      guard y < rect.bottom - 1 else { return }
      buffer.put(strings.field(field), x: rect.x, y: y, role: .heading)
      y += 1
      let names = groups.sorted { ($0.value.completion, $0.key) < ($1.value.completion, $1.key) }
      for (name, counts) in names.prefix(max(0, min(names.count, rect.height / all.count - 2))) {
        guard y < rect.bottom else { return }
        let share = "\(counts[.done])/\(counts[.rows])"
        let bar = min(16, rect.width / 4)
        let x = buffer.put(share, endingAt: rect.right - bar - 2, y: y, role: .text)
        let label = name.isEmpty ? strings.notSaid : strings.word(.text(name), of: field)
        buffer.put(label, x: rect.x, y: y, role: .text, limit: x - rect.x - 1)
        ShareBar(counts.completion, target: nil)
          .draw(in: Rect(x: rect.right - bar, y: y, width: bar, height: 1), into: &buffer)
        y += 1
      }
      y += 1
    }
  }
}
