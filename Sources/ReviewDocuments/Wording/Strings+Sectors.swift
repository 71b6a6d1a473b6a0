import ReviewCore

// Figures by sector, and what units have to show of targets and examples.
extension Strings {
  var sectorsHeading: String { pick("按领域", "按領域", "By sector") }
  var examplesHeading: String { pick("选树的典型", "選樹的典型", "Examples chosen") }
  var meanComposite: String { pick("综合得分平均", "綜合得分平均", "Mean composite") }
  var consequencesCount: String { pick("结果运用", "結果運用", "Consequences") }
  var targetQuantity: String { pick("目标值", "目標值", "Target") }
  var targetDone: String { pick("完成值", "完成值", "Done") }
  var targetUnit: String { pick("计量单位", "計量單位", "Counted in") }
  var targetShare: String { pick("完成率（%）", "完成率（%）", "Done in percent") }
  var targetClaimed: String { pick("自报完成", "自報完成", "Reported as reached") }
  var yes: String { pick("是", "是", "yes") }

  /// What is counted of a sector, in the order of `SectorFigures.counts`.
  var sectorCounts: [String] {
    [
      pick("单位", "單位", "Units"), pick("现场述职", "現場述職", "Reported"), pick("书面述职", "書面述職", "In writing"),
      pick("问题", "問題", "Problems"), pick("认领", "認領", "Owned up to"),
    ]
  }

  /// Nil where there is nothing to tell.
  func sectorTable(_ figures: [SectorFigures]) -> Table? {
    guard !figures.isEmpty else { return nil }
    return Table(
      columns: [.text(sectorTitle)] + sectorCounts.map { .number($0) },
      rows: figures.map { [capitalised(sector($0.sector))] + $0.counts.map(String.init) })
  }
}
