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
    values.set("branch_units_table", branchUnitTable)
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

  /// The census: each branch with what is wrong, its plan, and how far it is. Columns of what came later stand only where
  /// somebody said it.
  private var branchTable: [Block] {
    let columns: [(title: String, isKept: Bool, cell: (Branch) -> String)] = [
      (s.branchTitle, true, { $0.name }), (s.unit, true, { $0.unit }),
      (s.branchGradeTitle, false, { $0.grade.map { s.capitalised(s.branchGrade($0)) } ?? "" }),
      (s.title(.cause), false, { $0.cause ?? "" }), (s.branchPlanTitle, true, { $0.plan }),
      (s.title(.leader), true, { $0.leader ?? "" }), (s.title(.owner), false, { $0.owner ?? "" }),
      (s.title(.deadline), true, { $0.deadline.map(s.date) ?? "" }),
      (s.standing, true, { s.capitalised(s.branchState($0.state)) }),
    ]
    let shown = columns.filter { column in column.isKept || branches.contains { !column.cell($0).isEmpty } }
    return block(shown.map { .text($0.title) }, branches.map { branch in shown.map { $0.cell(branch) } })
  }

  /// How each unit stands to what is aimed at, where there are several.
  private var branchUnitTable: [Block] {
    let units = distinct(branches.map(\.unit))
    guard units.count > 1 else { return [] }
    return block(
      [
        .text(s.unit), .number(s.branchesTitle), .number(s.convertedTitle), .number(s.convertedShareTitle),
        .number(s.advancedTitle), .number(s.advancedShareTitle),
      ],
      units.map { unit in
        let figures = figures(of: branches.filter { $0.unit == unit })
        return [
          unit, "\(figures.branches)", "\(figures.converted)", figures.convertedShare.text + "%",
          "\(figures.advanced)", figures.advancedShare.text + "%",
        ]
      })
  }

  private func share(_ percent: Hundredths) -> Worksheet.Cell { .share(Share(hundredths: percent.rawValue)) }
}
