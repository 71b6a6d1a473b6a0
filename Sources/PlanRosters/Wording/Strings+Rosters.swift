// What is said of tables that were to become part of a plan.
extension Strings {
  /// Without its place.
  public func reason(_ reason: RosterFault.Reason) -> String {
    switch reason {
    case .cell(let reason): return why(reason) { title($0) }
    case .empty(let field):
      return pick("\(title(field))不能空；请填写", "\(title(field))不能空；請填寫", "\(title(field)) cannot be empty; fill it in")
        + (words(of: field).map { bracketed(list($0)) } ?? "")
    case .repeated(let text, let row):
      return pick(
        "\(quoted(text))在第\(row)行已有；请删去一行或改正", "\(quoted(text))在第\(row)列已有；請刪去一列或改正",
        "\(quoted(text)) stands in row \(row) already; remove one or correct it")
    case .differs(let field, let there):
      return pick(
        "\(title(field))与别处写的 \(there) 不同；请改成一致", "\(title(field))與別處寫的 \(there) 不同；請改成一致",
        "\(title(field)) is \(there) elsewhere; make them the same")
    case .unknownUnit(let unit, let near):
      return pick(
        "述职人里没有\(quoted(unit))\(didYouMean(near))；请改正，或在单位表里补上",
        "述職人裡沒有\(quoted(unit))\(didYouMean(near))；請改正，或在單位表裡補上",
        "no speaker has the unit \(quoted(unit))\(didYouMean(near)); correct it, or add the unit to its table")
    case .unknownProject(let project, let near):
      return pick(
        "没有项目\(quoted(project))\(didYouMean(near))；请改正，或在项目书里补上",
        "沒有項目\(quoted(project))\(didYouMean(near))；請改正，或在項目書裡補上",
        "there is no project \(quoted(project))\(didYouMean(near)); correct it, or add it to the project book")
    case .sourceNeeded:
      return pick(
        "没有写问题来源；请填写，或用 problems_source（new 用 --source）",
        "沒有寫問題來源；請填寫，或用 problems_source（new 用 --source）",
        "the source of the problem is missing; fill it in, or use problems_source (with new: --source)")
    }
  }

  /// `file` is the name as the user knows it.
  public func failure(_ failure: RosterFailure, file: String) -> String {
    switch failure {
    case .file(let fault): return fault.text(language, file: file)
    case .unreadable(let reason):
      return file + colon
        + pick("读不到（\(reason)）；请核对路径", "讀不到（\(reason)）；請核對路徑", "cannot be read (\(reason)); check the path")
    case .noSuchSheet(let name, let known):
      return file + colon
        + pick(
          "没有工作表\(quoted(name))；有\(list(known))", "沒有工作表\(quoted(name))；有\(list(known))",
          "there is no sheet \(quoted(name)); there are \(list(known))")
    case .noHeadings(let kinds, let hidden):
      let names = list(kinds.map { title($0) })
      let also =
        hidden.isEmpty
        ? ""
        : pick("；隐藏的工作表没有看：", "；隱藏的工作表沒有看：", "; hidden sheets were left out: ") + list(hidden)
      return file + colon
        + pick(
          "没有找到列标题，看不出是\(names)；请保留标题行，或用 --column 标题=字段 说明",
          "沒有找到欄標題，看不出是\(names)；請保留標題列，或用 --column 標題=欄位 說明",
          "no headings of any of these were found: \(names); keep the row of headings, or say them with --column HEADING=FIELD"
        ) + also
    case .doubtful(let sheet, let doubt):
      return file + bracketed(sheet) + colon + asked(doubt)
    }
  }

  /// Of a table that was understood: what it is, from where, and what of the sheet is not used.
  public func found(_ table: RosterTable, leftOut: Int = 0) -> String {
    let lines = table.lines.count
    let place = table.place(CellAddress(row: 1, column: 1))
    let sheet = place.sheet.map { bracketed($0) } ?? ""
    return table.file + sheet + colon + title(table.kind)
      + pick("，\(lines)行", "，\(lines)列", ", \(lines) \(lines == 1 ? "row" : "rows")")
      + (leftOut > 0
        ? pick("，其中已销号 \(leftOut) 行不带入", "，其中已銷號 \(leftOut) 列不帶入", ", \(leftOut) of them closed out and left") : "")
  }

  /// What of the table was not looked at, or may be meant otherwise; a line each.
  public func remarks(on table: RosterTable) -> [String] {
    var remarks = table.match.doubts.map { asked($0) }
    remarks += readings(of: table)
    if !table.match.unused.isEmpty {
      let headings = list(table.match.unused.map { quoted($0.text) })
      remarks.append(pick("没有用到的列：\(headings)", "沒有用到的欄：\(headings)", "columns that were not used: \(headings)"))
    }
    if !table.body.passedOver.isEmpty {
      let rows = list(table.body.passedOver.map(String.init))
      remarks.append(pick("只是标题或合计的行：\(rows)", "只是標題或合計的列：\(rows)", "rows that are titles or sums: \(rows)"))
    }
    return remarks
  }

  /// Of the rest of the file.
  public func remarks(on book: RosterBook) -> [String] {
    var remarks = book.passedOver.map { passed in
      pick(
        "工作表\(quoted(passed.sheet))没有看懂", "工作表\(quoted(passed.sheet))沒有看懂",
        "sheet \(quoted(passed.sheet)) was not understood")
        + (passed.doubt.map { semicolon + self.doubt($0) { title($0) } } ?? "")
    }
    if !book.hiddenSheets.isEmpty {
      let sheets = list(book.hiddenSheets)
      remarks.append(pick("隐藏的工作表没有看：\(sheets)", "隱藏的工作表沒有看：\(sheets)", "hidden sheets were left out: \(sheets)"))
    }
    return remarks
  }

  // MARK: - Private

  /// With what to type about it.
  private func asked(_ doubt: HeaderMatch<RosterField>.Doubt) -> String {
    let heading =
      switch doubt {
      case .proposed(_, let heading): heading.text
      case .missing, .ambiguous: pick("标题", "標題", "HEADING")
      }
    return self.doubt(doubt) { title($0) } + bracketed("--column \(heading)=\(doubt.field.key)")
  }

  /// What may stand in the field, where it is one of a few words.
  private func words(of field: RosterField) -> [String]? { field.kind.column(field.key)?.value.words?[language] }

  /// Days that are read as they do not quite say, the first few of them.
  private func readings(of table: RosterTable) -> [String] {
    let days = table.kind.columns.filter { $0.value == .date || $0.value == .deadline }
    let told = table.lines.flatMap { line in
      days.compactMap { column -> String? in
        guard let typed = (try? line.date(column.field, isDeadline: column.value == .deadline)) ?? nil,
          !typed.readings.isEmpty
        else { return nil }
        let readings = list(typed.readings.map { reading($0) })
        return "\(line.address(column.field).text)\(colon)\(date(typed.date))" + bracketed(readings)
      }
    }
    let rest = told.count - 3
    return told.prefix(3) + (rest > 0 ? [pick("……还有\(rest)处", "……還有\(rest)處", "… and \(rest) more")] : [])
  }
}
