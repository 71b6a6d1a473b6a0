import ReviewCore

// Words of the form of a new plan.
extension Strings {
  func draftTitle(_ path: String) -> String { pick("新建计划 ", "新建計劃 ", "New plan ") + path }

  var draftPreview: String { pick("表格里读懂了什么", "表格裡讀懂了什麼", "What was understood of the tables") }

  var draftNoTables: [String] {
    [
      pick(
        "还没有表格。单位、票种、问题清单、责任清单、项目书都可以用现成的 .xlsx 或 .csv；",
        "還沒有表格。單位、票種、問題清單、責任清單、項目書都可以用現成的 .xlsx 或 .csv；",
        "No tables yet. Units, panels, problems, duties and projects may come from .xlsx or .csv files;"),
      pick("也可以先不写，计划里留着请填写。", "也可以先不寫，計劃裡留著請填寫。", "or leave it, and fill them in in the plan."),
    ]
  }

  var draftKeys: String {
    let (write, look) = (FormKey.writePlan.name, FormKey.lookAtTables.name)
    return pick(
      "\(write) 写出计划  \(look) 看表格  ↑↓ Enter 换项  ←→ 选择  PgUp PgDn 翻预览  Esc 离开",
      "\(write) 寫出計劃  \(look) 看表格  ↑↓ Enter 換項  ←→ 選擇  PgUp PgDn 翻預覽  Esc 離開",
      "\(write) write  \(look) tables  Up/Down field  Left/Right choose  PgUp PgDn  Esc leave")
  }

  var draftLeaving: String {
    pick("还没写出计划；再按一次 Esc 离开", "還沒寫出計劃；再按一次 Esc 離開", "The plan is not written; Esc once more leaves")
  }

  var draftTooSmall: String {
    pick("窗口太小，至少要 80×24", "視窗太小，至少要 80×24", "The window is too small: 80×24 at least")
  }

  func title(_ field: DraftField) -> String {
    switch field {
    case .title: pick("会议名称", "會議名稱", "Title")
    case .committee: pick("主办党委", "主辦黨委", "Committee")
    case .level: pick("层级", "層級", "Level")
    case .place: pick("地点", "地點", "Place")
    case .date: pick("日期", "日期", "Date")
    case .chair: pick("主持人职务", "主持人職務", "Chair's post")
    case .recorder: pick("记录人职务", "記錄人職務", "Recorder's post")
    case .commentary: pick("点评", "點評", "Commentary")
    case .order: pick("述职次序", "述職次序", "Order")
    case .report: pick("述职时限", "述職時限", "Report")
    case .questions: pick("提问时限", "提問時限", "Questions")
    case .comment: pick("点评时限", "點評時限", "One commentary")
    case .scale: pick("等次", "等次", "Grades")
    case .panels: pick("票种", "票種", "Panels")
    case .rosters: pick("表格", "表格", "Tables")
    case .columns: pick("标题的意思", "標題的意思", "Headings")
    }
  }

  /// What the field takes.
  func hint(_ field: DraftField) -> String {
    switch field {
    case .title, .committee, .place: pick("可以先空着，写出后再填", "可以先空著，寫出後再填", "May be left for later")
    case .chair, .recorder: pick("写职务，不写姓名；可以先空着", "寫職務，不寫姓名；可以先空著", "A post, not a name; may be left for later")
    case .level, .commentary, .order, .scale: pick("←→ 或数字选择", "←→ 或數字選擇", "Left/Right or a digit chooses")
    case .date: pick("如 2026-12-18、12月18日", "如 2026-12-18、12月18日", "Such as 2026-12-18")
    case .report, .questions, .comment: pick("如 8m、90s、2:30", "如 8m、90s、2:30", "Such as 8m, 90s, 2:30")
    case .panels:
      pick(
        "名称 应到 权重，分号隔开：县委委员 30 60；群众代表 40 40（权重可都不写）", "名稱 應到 權重，分號隔開：縣委委員 30 60；群眾代表 40 40（權重可都不寫）",
        "Name, members due, weight, with semicolons: Committee 30 60; Residents 40 40 (weights may all be left out)")
    case .rosters:
      pick(
        "文件的路径，分号隔开；“文件#工作表”只取一张", "檔案的路徑，分號隔開；「檔案#工作表」只取一張",
        "Paths of files, with semicolons; FILE#SHEET takes one sheet")
    case .columns:
      pick(
        "标题=字段，分号隔开：支部=unit；备注=（不用）", "標題=欄位，分號隔開：支部=unit；備註=（不用）",
        "HEADING=FIELD, with semicolons: Branch=unit; Remark= (for none)")
    }
  }

  func word(_ name: String, of field: DraftField) -> String {
    switch field {
    case .level: Level(rawValue: name).map(level) ?? name
    case .commentary:
      name == "together" ? pick("全部述完后集中点评", "全部述完後集中點評", "all together") : pick("一述一评", "一述一評", "after each report")
    case .order:
      name == SpeakingOrder.drawn.rawValue ? pick("抽签", "抽籤", "by lot") : pick("按名单", "按名單", "as listed")
    case .scale: GradeScale(rawValue: name).map { list($0.grades.map { grade($0) }) } ?? name
    case .title, .committee, .place, .date, .chair, .recorder, .report, .questions, .comment, .panels, .rosters,
      .columns:
      name
    }
  }
}
