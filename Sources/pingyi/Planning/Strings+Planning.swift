import ReviewCore
import Spreadsheets

// What is said as a plan is made.
extension Strings {
  var columnTitle: String { pick("列", "欄", "Column") }
  var headingTitle: String { pick("标题", "標題", "Heading") }
  var firstRowTitle: String { pick("第一行", "第一列", "First row") }

  func planExists(_ path: String) -> String {
    pick(
      "\(path) 已经有了，不会覆盖；换个名字，或先移走", "\(path) 已經有了，不會覆蓋；換個名字，或先移走",
      "\(path) is there already and is not overwritten; take another name, or move it away")
  }

  /// After a path of a table that is not there: the tables in its folder, the first few of them.
  func tablesThere(beside path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let tables = Folders.names(in: folder).filter { Spreadsheet.isTable($0) }.prefix(5)
    guard !tables.isEmpty else { return "" }
    let names = list(Array(tables))
    return pick("；那里有\(names)", "；那裡有\(names)", "; there are \(names)")
  }

  var useFrom: String {
    pick(
      "没有终端可以逐项填写；用表格新建：pingyi new 名字 --from 表格.xlsx（可写多次，见 pingyi new --help）",
      "沒有終端可以逐項填寫；用表格新建：pingyi new 名字 --from 表格.xlsx（可寫多次，見 pingyi new --help）",
      "no terminal to ask questions on; make the plan of tables: pingyi new NAME --from TABLE.xlsx (see pingyi new --help)"
    )
  }

  func badColumn(_ typed: String, fields: [String]) -> String {
    pick(
      "\(quoted(typed))不对；写成 标题=字段，字段有 \(fields.joined(separator: " "))",
      "\(quoted(typed))不對；寫成 標題=欄位，欄位有 \(fields.joined(separator: " "))",
      "\(quoted(typed)) is no column; write HEADING=FIELD, the fields are \(fields.joined(separator: " "))")
  }

  func badSpan(_ typed: String) -> String {
    pick(
      "\(quoted(typed))不是时长；写 8m、90s、2:30", "\(quoted(typed))不是時長；寫 8m、90s、2:30",
      "\(quoted(typed)) is no length of time; write 8m, 90s or 2:30")
  }

  func badPanel(_ typed: String) -> String {
    pick(
      "\(quoted(typed))缺应到人数；写成 县委委员 30 60", "\(quoted(typed))缺應到人數；寫成 縣委委員 30 60",
      "\(quoted(typed)) lacks the members due; write it like Committee 30 60")
  }

  func noSuchHeading(_ heading: String) -> String {
    pick(
      "表格里没有标题\(quoted(heading))；照表格里的写", "表格裡沒有標題\(quoted(heading))；照表格裡的寫",
      "no table has the heading \(quoted(heading)); write it as it stands there")
  }

  func rosterFaults(_ count: Int) -> String {
    pick(
      "表格有 \(count) 处错误，没有写计划；在表格里改好，存盘，再来一次", "表格有 \(count) 處錯誤，沒有寫計劃；在表格裡改好，存檔，再來一次",
      "\(count) \(count == 1 ? "fault" : "faults") in the tables, no plan was written; mend and save them, then try again"
    )
  }

  func cannotWritePlan(_ failure: Files.Failure) -> String {
    let reason = systemReason(failure.number)
    return pick(
      "写不到 \(failure.path)：\(reason)；请核对路径和权限", "寫不到 \(failure.path)：\(reason)；請核對路徑和權限",
      "cannot write to \(failure.path): \(reason); check the path and its rights")
  }

  /// What was made, what is still open, and what to do next.
  func written(_ path: String, _ session: String, open: [String]) -> [String] {
    let next = pick("检查：pingyi check \(session)", "檢查：pingyi check \(session)", "check it: pingyi check \(session)")
    guard !open.isEmpty else { return [wrote(path), next] }
    let keys = open.joined(separator: " ")
    return [wrote(path), pick("还要填写：\(keys)", "還要填寫：\(keys)", "still to be filled in: \(keys)"), next]
  }
}
