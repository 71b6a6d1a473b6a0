import ReviewValues

// What is said of a file that gives no table: where, why, and what to do.
extension Strings {
  /// `，第3行第7列`; empty where the whole file is meant.
  func place(_ fault: SpreadsheetFault) -> String {
    switch fault.place {
    case .file: ""
    case .line(let line, let column): pick("，", "，", ", ") + position(line, column)
    case .part(let part, let line, let column): bracketed(part) + pick("", "", " ") + position(line, column)
    case .sheet(let sheet): pick("，工作表", "，工作表", ", sheet ") + quoted(sheet)
    case .cell(let sheet, let address):
      pick("，工作表", "，工作表", ", sheet ") + quoted(sheet) + pick("，单元格", "，儲存格", ", cell ") + address.text
    }
  }

  func reason(_ reason: SpreadsheetFault.Reason) -> String {
    switch reason {
    case .empty: pick("文件是空的", "檔案是空的", "the file is empty")
    case .notATable(let kind): foreign(kind)
    case .tooMany(let quantity, let limit):
      pick(
        "\(self.quantity(quantity))超过上限\(limit)；请拆分后再导入", "\(self.quantity(quantity))超過上限\(limit)；請拆分後再匯入",
        "more than \(limit) \(self.quantity(quantity)); split the file and bring the parts")
    case .workbook(let damage): self.damage(damage)
    case .text(let garbling): self.garbling(garbling)
    }
  }

  // MARK: - Private

  private func position(_ line: Int, _ column: Int) -> String {
    pick("第\(line)行第\(column)列", "第\(line)行第\(column)欄", "line \(line), column \(column)")
  }

  private func damage(_ damage: SpreadsheetFault.Damage) -> String {
    let what =
      switch damage {
      case .archive(let code): pick("压缩包无法解开（\(code)）", "壓縮檔無法解開（\(code)）", "its archive cannot be unpacked (\(code))")
      case .missingPart(let part): pick("缺少\(part)", "缺少\(part)", "it lacks \(part)")
      case .xml(let sentence): sentence
      case .documentType: pick("其中声明了文档类型", "其中宣告了文件類型", "it declares a document type")
      case .outOfOrder: pick("行或单元格次序错乱", "列或儲存格次序錯亂", "rows or cells are out of order")
      case .badValue(let text):
        pick("无法理解\(quoted(text))", "無法理解\(quoted(text))", "\(quoted(text)) makes no sense here")
      }
    return pick(
      "工作簿已损坏：\(what)；请在表格软件中打开并重新另存为 .xlsx", "活頁簿已損壞：\(what)；請在試算表軟體中開啟並重新另存為 .xlsx",
      "the workbook is damaged: \(what); open it in a spreadsheet and save it as .xlsx again")
  }

  private func garbling(_ garbling: SpreadsheetFault.Garbling) -> String {
    switch garbling {
    case .encoding(let encoding):
      pick(
        "此处不是 \(encoding.name) 文字；请另存为 UTF-8 编码的 .csv 或 .xlsx", "此處不是 \(encoding.name) 文字；請另存為 UTF-8 編碼的 .csv 或 .xlsx",
        "this is no \(encoding.name) text; save the file as .csv in UTF-8, or as .xlsx")
    case .encodingMissing(let encoding):
      pick(
        "本机不能读取 \(encoding.name) 编码；请另存为 UTF-8 编码的 .csv 或 .xlsx",
        "本機不能讀取 \(encoding.name) 編碼；請另存為 UTF-8 編碼的 .csv 或 .xlsx",
        "this machine cannot read \(encoding.name); save the file as .csv in UTF-8, or as .xlsx")
    case .unclosedQuote:
      pick(
        "从这里开始的引号没有结束；请补上引号，文字中的引号要写两次", "從這裡開始的引號沒有結束；請補上引號，文字中的引號要寫兩次",
        "the quotation mark here is never closed; close it, and write one within a text twice")
    case .textAfterQuote:
      pick(
        "引号结束后还有文字；文字中的引号要写两次", "引號結束後還有文字；文字中的引號要寫兩次",
        "text goes on after the closing quotation mark; write a quotation mark within a text twice")
    }
  }

  private func quantity(_ quantity: SpreadsheetFault.Quantity) -> String {
    switch quantity {
    case .bytes: pick("文件的字节数", "檔案的位元組數", "bytes")
    case .unpackedBytes: pick("解压后的字节数", "解壓後的位元組數", "bytes once unpacked")
    case .entries: pick("压缩包内的文件数", "壓縮檔內的檔案數", "files in the archive")
    case .sheets: pick("工作表数", "工作表數", "sheets")
    case .rows: pick("行数", "列數", "rows")
    case .columns: pick("列数", "欄數", "columns")
    case .cells: pick("单元格数", "儲存格數", "cells")
    }
  }
}
