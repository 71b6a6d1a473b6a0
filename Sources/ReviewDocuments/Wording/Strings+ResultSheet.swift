import ReviewCore

// Result sheets of speakers, and the list of all of them.
extension Strings {
  func resultListTitle(_ title: String) -> String {
    pick("\(title)结果汇总表", "\(title)結果彙總表", "\(title): list of results")
  }
  var resultListName: String { pick("结果汇总表", "結果彙總表", "List of results") }
  var sourceOfPoints: String { pick("得分来源", "得分來源", "Source") }
  var weightTitle: String { pick("权重", "權重", "Weight") }
  var pointsTitle: String { pick("得分", "得分", "Points") }
  var postTitle: String { pick("职务", "職務", "Post") }
  var ownFound: String { pick("自己查找", "自己查找", "Found by itself") }
  var byOthers: String { pick("他人指出", "他人指出", "Pointed out") }
  var ownedCount: String { pick("认领", "認領", "Owned up to") }
  var consequencesHeading: String { pick("结果运用", "結果運用", "Consequences") }
  /// Last year's rows: all, closed out, open, and of these overdue.
  var lastYearInList: [String] {
    [
      pick("上年问题", "上年問題", "Last year's"), pick("上年已销号", "上年已銷號", "Last year's, closed out"),
      pick("上年未销号", "上年未銷號", "Last year's, open"), pick("上年逾期", "上年逾期", "Last year's, overdue"),
    ]
  }

  /// A score in a sheet, or the word for why there is none.
  func cell(_ score: ShownScore) -> Worksheet.Cell {
    switch score {
    case .points(let points): .figure(points)
    case .incomplete: .empty
    case .notAnnounced: .text(notAnnounced)
    case .withheld: .text(withheld)
    }
  }
}
