import Glibc
import ReviewCore
import ReviewRegister
import ReviewStore

// Words of the program around the register: files, steps, lists.

extension Strings {
  /// Of the register's files, where the store speaks of a session.
  func registerMessage(_ error: StoreError, _ place: RegisterPlace) -> String {
    guard case .noSuchSession = error else { return message(error) }
    return pick(
      "没有台账 \(place.path)；请核对 --register", "沒有臺賬 \(place.path)；請核對 --register",
      "there is no register \(place.path); check --register")
  }

  /// For those who only look.
  func noRegister(_ path: String) -> String {
    pick(
      "\(path) 还没有台账；请核对 --register，记下第一条时才新建", "\(path) 還沒有臺賬；請核對 --register，記下第一條時才新建",
      "there is no register \(path); check --register, or record something to begin one")
  }

  func noFolder(of path: String) -> String {
    pick(
      "台账 \(path) 所在的文件夹不存在，没有新建；请核对 --register，或先建文件夹",
      "臺賬 \(path) 所在的資料夾不存在，沒有新建；請核對 --register，或先建資料夾",
      "the folder of the register \(path) is not there, and nothing was begun; check --register, or make the folder")
  }

  func registerBegun(_ path: String) -> String {
    pick(
      "新建了台账 \(path)；若应已有台账，请核对 --register", "新建了臺賬 \(path)；若應已有臺賬，請核對 --register",
      "a new register begins at \(path); if there should have been one, check --register")
  }

  func noHolidays(_ path: String) -> String {
    pick(
      "没有节假日文件 \(path)，工作日只除去周六、周日", "沒有節假日檔案 \(path)，工作日只除去週六、週日",
      "there is no file of holidays \(path): Monday to Friday count as working days")
  }

  func badRegisterName(_ path: String) -> String {
    pick(
      "台账文件名应以 .sqlite 结尾，备份要另起名字：\(path)", "臺賬檔名應以 .sqlite 結尾，備份要另起名字：\(path)",
      "a register's name ends in .sqlite, and a copy has a name of its own: \(path)")
  }

  func badDay(_ text: String) -> String {
    pick("日期应写作 2027-03-01，不是 \(text)", "日期應寫作 2027-03-01，不是 \(text)", "a day is written 2027-03-01, not \(text)")
  }

  func dayBackwards(_ text: String, now: CivilDate) -> String {
    pick(
      "@\(text) 早于 \(now.text)；日期只能向前", "@\(text) 早於 \(now.text)；日期只能向前",
      "@\(text) lies before \(now.text); days only go forward")
  }

  var sayWhatToDo: String {
    pick(
      "请写要办什么，如 pingyi register list；所有命令见 pingyi register commands",
      "請寫要辦什麼，如 pingyi register list；所有命令見 pingyi register commands",
      "say what to do, as in: pingyi register list; pingyi register commands names everything")
  }

  func notAdjourned(_ title: String) -> String {
    pick("\(title)还没有散会，散会后再转入台账", "\(title)還沒有散會，散會後再轉入臺賬", "\(title) has not adjourned; take it afterwards")
  }

  var usualOffice: String { pick("组织部", "組織部", "organisation department") }

  var noSuchRows: String { pick("没有这样的条目", "沒有這樣的條目", "no such rows") }

  var nothingToDo: String { pick("没有要改的", "沒有要改的", "nothing to change") }

  var rowIsNoList: String {
    pick("一条的经过只有 table 和 json 两种形式", "一條的經過只有 table 和 json 兩種形式", "a single row is shown as table or json")
  }

  var xlsxNeedsFile: String {
    pick("表格文件请用 --to 写到文件", "表格檔案請用 --to 寫到檔案", "a workbook goes to a file: --to FILE")
  }

  func notKept(_ failure: EvidenceFolder.Failure) -> String {
    switch failure {
    case .unreadable(let path, let number): cannotReadEvidence(path, number)
    case .notAFile(let path):
      pick("\(path) 不是文件，请逐个写明佐证文件", "\(path) 不是檔案，請逐個寫明佐證檔案", "\(path) is no file; name each file of evidence")
    case .notKept(let folder, let number):
      pick(
        "佐证文件存不进 \(folder)：\(systemReason(number))；没有报送", "佐證檔案存不進 \(folder)：\(systemReason(number))；沒有報送",
        "evidence cannot be kept in \(folder): \(systemReason(number)); nothing was handed in")
    }
  }
}

extension Strings {
  fileprivate func cannotReadEvidence(_ path: String, _ number: Int32) -> String {
    if number == ENOENT {
      return pick(
        "没有文件 \(path)；请核对路径和名字，没有报送", "沒有檔案 \(path)；請核對路徑和名字，沒有報送",
        "there is no file \(path); check path and name, nothing was handed in")
    }
    return noPlan(path, reason: systemReason(number))
  }
}

// MARK: - What was stored

extension Strings {
  /// `2026-017 2027年3月1日 县委组织部：退回（佐证不足）`
  func line(_ recorded: Recorded<RegisterEvent>) -> String {
    let day = recorded.at.date.text
    switch recorded.event {
    case .row(let number, let event, let act):
      return "\(number.rawValue) \(entry(RegisterRow.Entry(event: event, act: act)))"
    case .begun(let settings):
      return "\(day) "
        + pick("建立台账：\(settings.office)", "建立臺賬：\(settings.office)", "register begun: \(settings.office)")
    case .settingsChanged: return "\(day) " + pick("设置已更改", "設置已更改", "settings changed")
    case .numbersDrawn(let sequence, let last):
      return "\(day) "
        + pick(
          "编号用到 \(sequence) 第 \(last) 号", "編號用到 \(sequence) 第 \(last) 號",
          "numbers of \(sequence) given away up to \(last)")
    case .sessionTaken(let session, _):
      return "\(day) "
        + pick(
          "转入 \(session.name.title)：\(session.rows.count) 条", "轉入 \(session.name.title)：\(session.rows.count) 條",
          "\(session.name.title) taken: \(session.rows.count) rows") + owed(session.owed?.count ?? 0)
    case .branchRecorded(let branch, _):
      return "\(day) \(branch.unit) \(branch.name)\(colon)\(branchState(branch.state))"
    case .inspectionRecorded(let inspection, _): return "\(day) \(origin(.inspection))\(colon)\(inspection.title)"
    case .lowerRegisterTaken(let rollUp, _):
      return "\(day) "
        + pick(
          "汇总 \(rollUp.office)：\(rollUp.total[.rows]) 条", "彙總 \(rollUp.office)：\(rollUp.total[.rows]) 條",
          "\(rollUp.office) rolled up: \(rollUp.total[.rows]) rows")
    case .noticePublished(let notice, _):
      return "\(day) "
        + pick(
          "公示 \(notice.title)：\(notice.rows.count) 条", "公示 \(notice.title)：\(notice.rows.count) 條",
          "published \(notice.title): \(notice.rows.count) rows")
    case .reportMade(let report, _):
      let total = report.figures.total
      return "\(day) "
        + pick(
          "\(report.title)：共 \(total[.rows])，销号 \(total[.done])，逾期 \(total[.overdue])，销号率 \(total.completion.text)%",
          "\(report.title)：共 \(total[.rows])，銷號 \(total[.done])，逾期 \(total[.overdue])，銷號率 \(total.completion.text)%",
          "\(report.title): \(total[.rows]) rows, \(total[.done]) closed out, \(total[.overdue]) overdue, \(total.completion.text) %"
        )
    case .sampleDrawn(let sample, _):
      return "\(day) "
        + pick(
          "从 \(sample.candidates) 条中抽取 \(sample.drawn.count) 条回头看",
          "從 \(sample.candidates) 條中抽取 \(sample.drawn.count) 條回頭看",
          "\(sample.drawn.count) of \(sample.candidates) rows drawn for a look back")
    case .unitReportTaken(let report, let act):
      let files = list(report.files.map { "\($0.name) (\($0.sha256.prefix(12)))" })
      return "\(day) \(report.unit) \(report.period.rawValue)\(colon)\(files)\(bracketed(act.by))"
    case .answerTaken(let answer, let act):
      let title = pick(
        "\(answer.unit)补答提问 \(answer.question)", "\(answer.unit)補答提問 \(answer.question)",
        "\(answer.unit) answers question \(answer.question)")
      return "\(day) \(title)\(colon)\(answer.text)\(bracketed(act.by))"
    case .promiseKept(let promise, let act):
      let note = promise.note.map { semicolon + $0 } ?? ""
      let title = pick("\(promise.unit)兑现承诺", "\(promise.unit)兌現承諾", "\(promise.unit) kept its promise")
      return "\(day) \(title)\(colon)\(promise.text)\(note)\(bracketed(act.by))"
    case .undone: return "\(day) " + pick("已撤销上一个命令", "已撤銷上一個命令", "the last command was taken back")
    case .redone: return "\(day) " + pick("已恢复", "已恢復", "brought back")
    }
  }
}

extension Strings {
  /// Behind what was taken of a session.
  private func owed(_ count: Int) -> String {
    count == 0
      ? "" : pick("，会后补答 \(count) 个", "，會後補答 \(count) 個", ", \(count) answers owed")
  }
}

// MARK: - Lists

extension Strings {
  var registerListTitle: String { pick("台账", "臺賬", "register") }
  var inAll: String { pick("合计", "合計", "in all") }
  var numberTitle: String { pick("编号", "編號", "number") }
  var timingTitle: String { pick("时限", "時限", "timing") }
  var matterTitle: String { pick("事项", "事項", "matter") }
  var untilTitle: String { pick("期限", "期限", "day") }
  var daysTitle: String { pick("天数", "天數", "days") }
  var commandTitle: String { pick("办理", "辦理", "command") }
  var progressWord: String { pick("进展", "進展", "progress") }
  var closingTitle: String { pick("销号", "銷號", "closing") }
  var missingTitle: String { pick("还缺", "還缺", "still missing") }
}

// MARK: - Verifying

extension Strings {
  func difference(_ difference: RegisterReport.Difference) -> String {
    switch difference {
    case .extra(let number):
      pick(
        "\(number.rawValue)：表中有，日志中没有", "\(number.rawValue)：表中有，日誌中沒有",
        "\(number.rawValue): in the tables, not in the log")
    case .missing(let number):
      pick(
        "\(number.rawValue)：日志中有，表中没有", "\(number.rawValue)：日誌中有，表中沒有",
        "\(number.rawValue): in the log, not in the tables")
    case .changed(let number):
      pick(
        "\(number.rawValue)：表与日志不同", "\(number.rawValue)：表與日誌不同", "\(number.rawValue): the tables differ from the log")
    case .head: pick("设置、编号等与日志不同", "設置、編號等與日誌不同", "settings, numbers and such differ from the log")
    case .takenBack: pick("撤销记录与日志不同", "撤銷紀錄與日誌不同", "what was taken back differs from the log")
    case .unreadable: pick("各表读不出来", "各表讀不出來", "the tables cannot be read")
    }
  }

  func lostFile(_ lost: RegisterReport.LostFile) -> String {
    let (holder, name) = (holder(lost.holder), lost.file.name)
    return switch lost.fault {
    case .missing: pick("\(holder)：文件 \(name) 不在了", "\(holder)：檔案 \(name) 不在了", "\(holder): the file \(name) is gone")
    case .altered:
      pick("\(holder)：文件 \(name) 被改过", "\(holder)：檔案 \(name) 被改過", "\(holder): the file \(name) was altered")
    }
  }

  private func holder(_ holder: RegisterReport.LostFile.Holder) -> String {
    switch holder {
    case .row(let number): number.rawValue
    case .report(let unit, let period): unit + " " + period.rawValue
    }
  }

  func tablesLag(_ count: Int) -> String {
    pick(
      "各表还差 \(count) 条，打开台账时自动补上", "各表還差 \(count) 條，打開臺賬時自動補上",
      "the tables lack \(count) events and catch up when the register is opened")
  }

  func registerFaults(_ differences: Int, _ files: Int) -> String {
    var parts: [String] = []
    if differences > 0 {
      parts.append(
        pick(
          "各表有 \(differences) 处与日志不同：verify --rebuild 按日志重做", "各表有 \(differences) 處與日誌不同：verify --rebuild 按日誌重做",
          "\(differences) differences between tables and log: verify --rebuild makes the tables anew"))
    }
    if files > 0 {
      parts.append(
        pick(
          "\(files) 个佐证文件不对：请从备份取回", "\(files) 個佐證檔案不對：請從備份取回",
          "\(files) files of evidence are not as they were: bring them back from a backup"))
    }
    return parts.joined(separator: semicolon)
  }

  var soundTables: String {
    pick("各表与日志一致，佐证文件完好", "各表與日誌一致，佐證檔案完好", "The tables agree with the log, and the evidence is whole.")
  }
}
