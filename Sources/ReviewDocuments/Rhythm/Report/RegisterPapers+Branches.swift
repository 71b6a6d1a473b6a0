import ReviewCore
import ReviewRegister

// Weak and lax branches of a year: how many were brought up, against what the settings aim at.
extension RegisterPapers {
  /// The year of the day, or the last one before it that has any.
  var yearOfBranches: Int { head.branches.map(\.year).filter { $0 <= day.year }.max() ?? day.year }

  /// In the order in which they were recorded.
  var branches: [Branch] { head.branches.filter { $0.year == yearOfBranches } }

  func figures(of branches: [Branch]) -> BranchFigures {
    BranchFigures(branches, year: yearOfBranches, targets: head.settings.branchTargets)
  }

  func addBranches(to values: inout TemplateValues) {
    let figures = figures(of: branches)
    values.set("branches", count: figures.branches)
    values.set("year_of_branches", "\(yearOfBranches)")
    values.set("converted", "\(figures.converted)")
    values.set("converted_share", figures.convertedShare.text + "%")
    values.set("converted_target", "\(figures.targets.converted)%")
    values.set("converted_reached", figures.reachesConverted)
    values.set("advanced", "\(figures.advanced)")
    values.set("advanced_share", figures.advancedShare.text + "%")
    values.set("advanced_target", "\(figures.targets.advanced)%")
    values.set("advanced_reached", figures.reachesAdvanced)
    values.set("branches_table", branchTable)
  }

  /// Both rates of each unit beside what is aimed at.
  var branchSheet: Worksheet {
    let rows = distinct(branches.map(\.unit)).map { unit -> [Worksheet.Cell] in
      let figures = figures(of: branches.filter { $0.unit == unit })
      return [
        .text(unit), .number(figures.branches), .number(figures.converted), share(figures.convertedShare),
        share(Hundredths(figures.targets.converted)), .number(figures.advanced), share(figures.advancedShare),
        share(Hundredths(figures.targets.advanced)),
      ]
    }
    let name = s.branchesSheet(yearOfBranches)
    return Worksheet(
      name: name,
      columns: [
        .init(s.unit, .text, .head), .init(s.branchesTitle, .number), .init(s.convertedTitle, .number),
        .init(s.convertedShareTitle, .share, .bar(.actual)), .init(s.convertedTargetTitle, .share, .bar(.planned)),
        .init(s.advancedTitle, .number), .init(s.advancedShareTitle, .share, .bar(.settled)),
        .init(s.advancedTargetTitle, .share, .bar(.rest)),
      ],
      rows: rows, chart: Worksheet.Chart(name, rows: rows.count))
  }

  // MARK: - Private

  private var branchTable: [Block] {
    block(
      [
        .text(s.branchTitle), .text(s.unit), .text(s.branchPlanTitle), .text(s.title(.leader)),
        .text(s.title(.deadline)), .text(s.standing),
      ],
      branches.map { branch in
        [
          branch.name, branch.unit, branch.plan, branch.leader ?? "", branch.deadline.map(s.date) ?? "",
          s.capitalised(s.branchState(branch.state)),
        ]
      })
  }

  private func share(_ percent: Hundredths) -> Worksheet.Cell { .share(Share(hundredths: percent.rawValue)) }
}
