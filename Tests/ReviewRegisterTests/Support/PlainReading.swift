import ReviewRegister

/// The rules of closing read a second time, without looking at how the register does it: a few plain facts a row.
struct PlainReading {
  enum Deed: CaseIterable {
    case submit, accept, close, sendBack, reopen, extend, urge, withdraw, begin, lookBack
  }

  struct Row {
    let unit: String
    var deadline: CivilDate
    /// What holds it at the moment: "unit", "office", "notice", "done".
    var holder = "unit"
    var handedIn: CivilDate?
    var submitter = ""
    var signers: [String] = []
    var noticeEnd: CivilDate?
    var closed: CivilDate?
    var isWithdrawn = false
    var wasSentBack = false
    var isLookedBackAt = false
    var extensions = 0
    var reopenings = 0
    var urged: Set<String> = []
    var isBasicallyDone = false
  }

  let noticeDays: Int
  let signatures: Int
  var rows: [String: Row] = [:]
  private var serials: [Int: Int] = [:]

  init(noticeDays: Int, signatures: Int) {
    self.noticeDays = noticeDays
    self.signatures = signatures
  }

  func nextSerial(of year: Int) -> Int { (serials[year] ?? 0) + 1 }

  func only(_ unit: String) -> PlainReading {
    var part = self
    part.rows = rows.filter { $0.value.unit == unit }
    return part
  }

  mutating func add(_ number: String, unit: String, deadline: CivilDate, on day: CivilDate) {
    rows[number] = Row(unit: unit, deadline: deadline)
    serials[day.year] = nextSerial(of: day.year)
  }

  func allows(_ deed: Deed, _ number: String, by: String, to: CivilDate, on day: CivilDate) -> Bool {
    guard let row = rows[number], !row.isWithdrawn else { return false }
    switch deed {
    case .submit: return row.holder == "unit"
    // The owner of every row is 甲.
    case .accept: return row.holder == "office" && by != "甲" && by != row.submitter && !row.signers.contains(by)
    case .close: return row.holder == "notice" && row.noticeEnd.map { day > $0 } ?? false
    case .sendBack: return row.holder == "office" || row.holder == "notice"
    case .reopen: return row.holder == "done"
    case .extend: return ["unit", "office"].contains(row.holder) && day <= row.deadline && to > row.deadline
    case .urge: return row.holder == "unit" && !row.urged.contains(String(day.text.prefix(7)))
    case .withdraw: return row.holder != "done"
    case .begin: return ["unit", "office"].contains(row.holder) && !row.isBasicallyDone
    case .lookBack:
      guard row.holder == "done", let closed = row.closed else { return false }
      return day >= closed.moved(months: 3) && by != row.submitter && !row.signers.contains(by)
    }
  }

  mutating func perform(_ deed: Deed, _ number: String, by: String, to: CivilDate, on day: CivilDate) {
    guard var row = rows[number] else { return }
    switch deed {
    case .submit:
      (row.holder, row.handedIn, row.submitter, row.signers, row.isBasicallyDone) = ("office", day, by, [], false)
    case .accept:
      row.signers.append(by)
      if row.signers.count == signatures {
        (row.holder, row.noticeEnd) = noticeDays == 0 ? ("done", nil) : ("notice", day.moved(days: noticeDays))
        if noticeDays == 0 { (row.closed, row.isLookedBackAt) = (day, false) }
      }
    case .close: (row.holder, row.closed, row.isLookedBackAt) = ("done", day, false)
    case .sendBack: (row.holder, row.wasSentBack) = ("unit", true)
    case .reopen: (row.holder, row.wasSentBack, row.reopenings) = ("unit", false, row.reopenings + 1)
    case .extend: (row.deadline, row.extensions) = (to, row.extensions + 1)
    case .urge: row.urged.insert(String(day.text.prefix(7)))
    case .withdraw: row.isWithdrawn = true
    case .begin: row.isBasicallyDone = true
    case .lookBack: row.isLookedBackAt = true
    }
    rows[number] = row
  }

  func recount(on day: CivilDate) -> [Figure: Int] {
    let all = rows.values.filter { !$0.isWithdrawn }
    let open = all.filter { $0.holder != "done" }
    let late = open.filter { row in
      let until = row.holder == "unit" ? day : min(day, row.handedIn ?? day)
      return until > row.deadline
    }
    return [
      .rows: all.count, .done: all.count - open.count, .open: open.count, .overdue: late.count,
      .withUnit: open.count { $0.holder == "unit" }, .submitted: open.count { $0.holder == "office" },
      .inNotice: open.count { $0.holder == "notice" },
      .sentBack: open.count { $0.holder == "unit" && $0.wasSentBack },
      .extended: all.count { $0.extensions > 0 }, .reopened: all.count { $0.reopenings > 0 },
      .basicallyDone: open.count { $0.isBasicallyDone }, .withdrawn: rows.count - all.count,
      .dueThisMonth: open.count { $0.deadline.text.prefix(7) == day.text.prefix(7) },
    ]
  }
}
