// What is said of a table that was held against the register.
extension Strings {
  public func failure(_ failure: ImportedTable.Failure) -> String {
    switch failure {
    case .noSuchSheet(let name, let known):
      pick(
        "没有工作表\(quoted(name))；有\(list(known))", "沒有工作表\(quoted(name))；有\(list(known))",
        "there is no sheet \(quoted(name)); there are \(list(known))")
    case .noHeadings(let hidden) where hidden.isEmpty:
      pick(
        "没有找到台账的列标题；请保留标题行，或用 --mapping 指定", "沒有找到臺賬的欄標題；請保留標題列，或用 --mapping 指定",
        "the headings of a register were not found; keep the row of headings, or say them with --mapping")
    case .noHeadings(let hidden):
      pick(
        "可见的工作表没有台账的列标题；隐藏的有\(list(hidden))，要用请写 --sheet",
        "可見的工作表沒有臺賬的欄標題；隱藏的有\(list(hidden))，要用請寫 --sheet",
        "no visible sheet has the headings of a register; \(list(hidden)) is hidden, name it with --sheet to use it")
    case .doubtful(let doubt): self.doubt(doubt) { title($0) } + mappingHint(doubt.field)
    case .noKey:
      pick(
        "既没有编号列，也没有单位和问题表现两列；请补上，或用 --mapping 指定",
        "既沒有編號欄，也沒有單位和問題表現兩欄；請補上，或用 --mapping 指定",
        "there is neither a column of numbers nor one of units and one of problems; add them, or say them with --mapping"
      )
    case .unknownColumn(let typed):
      pick(
        "没有\(quoted(typed))这一列；写列的字母或标题", "沒有\(quoted(typed))這一欄；寫欄的字母或標題",
        "there is no column \(quoted(typed)); give its letters or its heading")
    }
  }

  /// `整改时限`, what stood and what is to stand.
  public func change(_ change: ImportChange) -> (field: String, was: String, becomes: String) {
    let title = title(change.field)
    switch change.difference {
    case .field(let field, let was, let becomes):
      return (title, was.map { word($0, of: field) } ?? "", becomes.map { word($0, of: field) } ?? emptied)
    case .progress(let was, let becomes): return (title, progress(was), progress(becomes))
    case .extended(let from, let to, let approver):
      let approved = pick("延期，\(approver)批准", "延期，\(approver)批准", "extended, approved by \(approver)")
      return (title, date(from), date(to) + bracketed(approved))
    }
  }

  public func note(_ note: ImportNote) -> String {
    switch note {
    case .read(let cell, let date, let readings):
      "\(cell.text)\(colon)\(self.date(date))" + bracketed(list(readings.map { reading($0) }))
    case .unknownUnit(let unit, let near):
      pick("台账里还没有\(quoted(unit))", "臺賬裡還沒有\(quoted(unit))", "no row of \(quoted(unit)) so far")
        + (near.map { semicolon + pick("是不是\(quoted($0))？", "是不是\(quoted($0))？", "did you mean \(quoted($0))?") } ?? "")
    case .closingStays(let field, let cell):
      "\(cell.text)\(colon)"
        + pick(
          "\(title(field))空着，台账里的不变", "\(title(field))空著，臺賬裡的不變",
          "\(title(field)) is empty, the register keeps what it has")
    }
  }

  /// A line without a number that reads like a row there is.
  public func alike(_ number: RowNumber, _ closing: Closing) -> String {
    let row = number.rawValue + bracketed(self.closing(closing))
    return pick(
      "像是已有的 \(row)；是同一条就填上编号，不是就用 --add-alike", "像是已有的 \(row)；是同一條就填上編號，不是就用 --add-alike",
      "it reads like \(row); fill in that number if it is the same, or use --add-alike if it is not")
  }

  /// What of the file was not looked at.
  public func remarks(on table: ImportedTable) -> [String] {
    var remarks: [String] =
      table.hiddenSheets.isEmpty
      ? []
      : [
        pick(
          "隐藏的工作表没有看：\(list(table.hiddenSheets))", "隱藏的工作表沒有看：\(list(table.hiddenSheets))",
          "hidden sheets were left out: \(list(table.hiddenSheets))")
      ]
    for doubt in table.match.doubts { remarks.append(self.doubt(doubt) { title($0) } + mappingHint(doubt.field)) }
    if !table.unused.isEmpty {
      let headings = list(table.unused.map { quoted($0.text) })
      remarks.append(
        pick("没有用到的列：\(headings)", "沒有用到的欄：\(headings)", "columns that were not used: \(headings)"))
    }
    if !table.passedOver.isEmpty {
      let rows = list(table.passedOver.map(String.init))
      remarks.append(
        pick(
          "是标题、合计而不是问题的行：\(rows)", "是標題、合計而不是問題的列：\(rows)",
          "rows that are titles or sums and no problems: \(rows)"))
    }
    return remarks
  }

  // MARK: - Private

  private var emptied: String { pick("（清空）", "（清空）", "(emptied)") }

  private func mappingHint(_ field: ImportField) -> String {
    let option = "--mapping \(field.typed)="
    return bracketed(pick("\(option)列的字母", "\(option)欄的字母", "\(option)LETTERS"))
  }
}
