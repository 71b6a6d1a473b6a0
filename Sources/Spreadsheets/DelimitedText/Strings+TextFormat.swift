import ReviewValues

// What was found out about a file, as it is said beside its preview.
extension Strings {
  /// `Excel 工作簿（.xlsx）`, `文本，GB18030 编码，以逗号分隔`
  public func format(_ format: Spreadsheet.Format) -> String {
    switch format {
    case .xlsx: pick("Excel 工作簿（.xlsx）", "Excel 活頁簿（.xlsx）", "Excel workbook (.xlsx)")
    case .text(let format):
      pick(
        "文本，\(format.encoding.name) 编码，\(separation(format.separator))",
        "文字檔，\(format.encoding.name) 編碼，\(separation(format.separator))",
        "text in \(format.encoding.name), \(separation(format.separator))")
    }
  }

  // MARK: - Private

  private func separation(_ separator: Separator?) -> String {
    switch separator {
    case .comma: pick("以逗号分隔", "以逗號分隔", "separated by commas")
    case .semicolon: pick("以分号分隔", "以分號分隔", "separated by semicolons")
    case .tab: pick("以制表符分隔", "以定位字元分隔", "separated by tabs")
    case .fullWidthComma: pick("以全角逗号分隔", "以全形逗號分隔", "separated by full-width commas")
    case nil: pick("只有一列", "只有一欄", "one column")
    }
  }
}
