// Why a line is refused: at which cell, what is wrong, and what to do.
extension Strings {
  /// `C7：…`
  public func fault(_ fault: ImportFault) -> String { "\(fault.cell.text)\(colon)\(why(fault.reason))" }

  // MARK: - Private

  private func why(_ reason: ImportFault.Reason) -> String {
    switch reason {
    case .rule(let rejection): self.rejection(rejection)
    case .cell(let reason): self.why(reason) { title($0) }
    case .cannotBeEmpty(let field):
      pick("\(title(field))不能空；请填写", "\(title(field))不能空；請填寫", "\(title(field)) cannot be empty; fill it in")
    case .reasonNeeded(let field):
      pick(
        "改\(title(field))要写明原因；加一列“\(title(.reason))”，或用 --reason",
        "改\(title(field))要寫明原因；加一欄「\(title(.reason))」，或用 --reason",
        "\(title(field)) changes only with a reason; add a column \"\(title(.reason))\", or use --reason")
    case .sourceNeeded:
      pick(
        "没有写问题来源；请填写，或用 --source", "沒有寫問題來源；請填寫，或用 --source",
        "the source of the problem is missing; fill it in, or use --source")
    case .unknownNumber(let text):
      pick(
        "台账没有编号\(quoted(text))；请更正，新问题则清空编号", "臺賬沒有編號\(quoted(text))；請更正，新問題則清空編號",
        "the register has no number \(quoted(text)); correct it, or empty the cell if the problem is new")
    case .numbersDiffer(let visible, let hidden):
      pick(
        "编号\(quoted(visible))与隐藏列的\(quoted(hidden))不同；以哪个为准，把另一个清空",
        "編號\(quoted(visible))與隱藏欄的\(quoted(hidden))不同；以哪個為準，把另一個清空",
        "the number \(quoted(visible)) differs from \(quoted(hidden)) in the hidden column; empty the one that is wrong"
      )
    case .numberTwice(let number, let rows):
      pick(
        "编号 \(number.rawValue) 在第\(positions(rows))行都有；只留一行，新问题清空编号",
        "編號 \(number.rawValue) 在第\(positions(rows))列都有；只留一列，新問題清空編號",
        "the number \(number.rawValue) stands in rows \(positions(rows)); keep one, and empty the number of a new problem"
      )
    case .repeats(let row):
      pick(
        "与第\(row)行是同一单位的同一问题；请删去一行", "與第\(row)列是同一單位的同一問題；請刪去一列",
        "the same problem of the same unit stands in row \(row); remove one")
    case .deadlineByExtension, .closingByCommand, .newAndClosing: byCommand(reason)
    }
  }

  private func positions(_ rows: [Int]) -> String { list(rows.map(String.init)) }

  /// What a table cannot say, with the command that does.
  private func byCommand(_ reason: ImportFault.Reason) -> String {
    switch reason {
    case .deadlineByExtension(let number, let from, let to):
      let command = "pingyi register extend \(number.rawValue) approver=\(post) to=\(to.text) reason=\(reasonWord)"
      return pick(
        "时限由\(date(from))改为\(date(to))是延期；请填“\(title(.approver))”和“\(title(.reason))”两列，或运行 \(command)",
        "時限由\(date(from))改為\(date(to))是延期；請填「\(title(.approver))」和「\(title(.reason))」兩欄，或執行 \(command)",
        "\(date(to)) for \(date(from)) is an extension; fill in the columns \"\(title(.approver))\" and \"\(title(.reason))\", or run \(command)"
      )
    case .closingByCommand(let number, let field, let operation):
      let command = "pingyi register \(operation.rawValue) \(number.rawValue)\(arguments(of: operation))"
      return pick(
        "\(title(field))与台账不同，表格改不了；改回原样，或运行 \(command)", "\(title(field))與臺賬不同，表格改不了；改回原樣，或執行 \(command)",
        "\(title(field)) differs from the register, and no table changes it; put it back, or run \(command)")
    case .newAndClosing(let closing):
      return pick(
        "新问题不能写\(quoted(self.closing(closing)))；先清空此格登记，再用 submit、accept 销号",
        "新問題不能寫\(quoted(self.closing(closing)))；先清空此格登記，再用 submit、accept 銷號",
        "a new problem cannot be \(self.closing(closing)); empty the cell, and close it with submit and accept afterwards"
      )
    case .rule, .cell, .cannotBeEmpty, .unknownNumber, .numbersDiffer,
      .numberTwice, .repeats, .reasonNeeded, .sourceNeeded:
      return ""
    }
  }

  private var post: String { pick("职务", "職務", "POST") }
  private var reasonWord: String { pick("原因", "原因", "REASON") }

  /// How the command goes on after the number.
  private func arguments(of operation: RegisterOperation) -> String {
    let rest: [RegisterOperation: String] = [
      .submit: pick(" 整改结果 done=日期", " 整改結果 done=日期", " RESULT done=DAY"), .check: " rectified note=…",
      .accept: " by=\(post)", .sendBack: " \(reasonWord)", .reopen: " \(reasonWord)",
    ]
    return rest[operation] ?? ""
  }
}
