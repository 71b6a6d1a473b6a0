import ReviewValues

// Files that are something else than the tables we read, and how to make such a table of them.
extension Strings {
  func foreign(_ kind: ForeignKind) -> String {
    switch kind {
    case .oldExcel:
      saveAs(pick("这是旧版 Excel 文件（.xls）", "這是舊版 Excel 檔案（.xls）", "this is a workbook of old Excel (.xls)"))
    case .encrypted:
      pick(
        "文件设有密码；请取消密码并另存为 .xlsx", "檔案設有密碼；請取消密碼並另存為 .xlsx",
        "the workbook has a password; take it off and save the file as .xlsx")
    case .binaryExcel:
      saveAs(pick("这是二进制工作簿（.xlsb）", "這是二進位活頁簿（.xlsb）", "this is a binary workbook (.xlsb)"))
    case .openDocument:
      saveAs(pick("这是 OpenDocument 表格（.ods）", "這是 OpenDocument 試算表（.ods）", "this is an OpenDocument table (.ods)"))
    case .numbers:
      pick(
        "这是 Numbers 表格；请在 Numbers 中导出为 Excel（.xlsx）", "這是 Numbers 試算表；請在 Numbers 中輸出為 Excel（.xlsx）",
        "this is a table of Numbers; export it there to Excel (.xlsx)")
    case .word:
      pick(
        "这是 Word 文档；请把表格复制到表格软件中并保存为 .xlsx", "這是 Word 文件；請把表格複製到試算表軟體中並儲存為 .xlsx",
        "this is a Word document; copy its table into a spreadsheet and save that as .xlsx")
    case .pdf:
      pick(
        "这是 PDF；请提供原来的表格（.xlsx 或 .csv）", "這是 PDF；請提供原來的表格（.xlsx 或 .csv）",
        "this is a PDF; bring the table it was made of, as .xlsx or .csv")
    case .webPage:
      saveAs(pick("这是网页或 XML，不是表格", "這是網頁或 XML，不是試算表", "this is a web page or XML and no table"))
    case .archive:
      pick(
        "压缩包里没有工作簿；请先解压，再导入其中的 .xlsx", "壓縮檔裡沒有活頁簿；請先解壓，再匯入其中的 .xlsx",
        "this archive is no workbook; unpack it and bring the .xlsx in it")
    case .bytes:
      pick(
        "这不是表格；请提供 .xlsx 或 .csv 文件", "這不是試算表；請提供 .xlsx 或 .csv 檔案",
        "this is no table; bring an .xlsx or .csv file")
    }
  }

  // MARK: - Private

  private func saveAs(_ what: String) -> String {
    pick(
      "\(what)；请在表格软件中打开并另存为 .xlsx", "\(what)；請在試算表軟體中開啟並另存為 .xlsx",
      "\(what); open it in a spreadsheet and save it as .xlsx")
  }
}
