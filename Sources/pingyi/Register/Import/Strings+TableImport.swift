import RegisterImport

// What the import of a table says and asks.
extension Strings {
  var rowTitle: String { pick("行", "列", "Row") }
  var fieldTitle: String { pick("字段", "欄位", "Field") }
  var wasTitle: String { pick("原来", "原來", "Was") }
  var becomesTitle: String { pick("改为", "改為", "Becomes") }
  var newRow: String { pick("新增", "新增", "new") }
  var refusedLine: String { pick("不接收，", "不接收，", "refused, ") }
  var takeThem: String { pick("接收以上改动吗？（y/n）", "接收以上改動嗎？（y/n）", "Take these changes? (y/n)") }
  var sayYes: String {
    pick(
      "没有人可以回答；确认后加 --yes，只看加 --preview", "沒有人可以回答；確認後加 --yes，只看加 --preview",
      "nobody can answer here; add --yes to take the changes, --preview to look")
  }

  func sheetRow(_ position: Int) -> String { pick("第\(position)行", "第\(position)列", "row \(position)") }

  func taken(_ lines: Int) -> String {
    pick("已接收\(lines)行；undo 整体撤销", "已接收\(lines)列；undo 整體撤銷", "\(lines) rows taken; undo takes all of them back")
  }

  /// `7行：改2，新增1，像已有的1，不接收1，不变2；台账另有3条不在表中，不动`
  func counted(_ comparison: ImportComparison) -> String {
    var (changed, new, alike, refused, unchanged) = (0, 0, 0, 0, 0)
    for line in comparison.lines {
      switch line.outcome {
      case .changed: changed += 1
      case .new: new += 1
      case .alike: alike += 1
      case .refused: refused += 1
      case .unchanged: unchanged += 1
      }
    }
    let all = comparison.lines.count
    let counts = pick(
      "共\(all)行：改\(changed)，新增\(new)，像已有的\(alike)，不接收\(refused)，不变\(unchanged)",
      "共\(all)列：改\(changed)，新增\(new)，像已有的\(alike)，不接收\(refused)，不變\(unchanged)",
      "\(all) rows: \(changed) changed, \(new) new, \(alike) like rows there are, \(refused) refused, \(unchanged) unchanged"
    )
    guard let missing = comparison.missing, missing > 0 else { return counts }
    return counts
      + pick(
        "；台账另有\(missing)条不在表中，不动", "；臺賬另有\(missing)條不在表中，不動",
        "; \(missing) more in the register are not in the table and stay")
  }

  func badMapping(_ part: String) -> String {
    pick(
      "\(quoted(part))不对；写成 字段=列，如 owner=H", "\(quoted(part))不對；寫成 欄位=欄，如 owner=H",
      "\(quoted(part)) is no mapping; write FIELD=COLUMN, as owner=H")
  }

  func badMappings(_ file: String) -> String {
    pick("\(file) 已损坏；删去后重新指定", "\(file) 已損壞；刪去後重新指定", "\(file) is damaged; remove it and say the columns again")
  }
}
