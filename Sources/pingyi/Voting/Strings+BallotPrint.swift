import ReviewCore
import ReviewDocuments

// What is said of printed ballots.

extension Strings {
  /// `A票（黄票） 街道班子成员：应到 5 人；每页 2 份，每页印 3 张`
  func printed(_ file: BallotFiles.File) -> String {
    let (letter, due) = (file.mark.letter, file.panel.due)
    let name = "\(letter) (\(paperColour(file.mark.tint))) \(file.panel.title)"
    switch file.kind {
    case .tally:
      return pick(
        "\(letter)票计票单：共 \(file.pages) 页", "\(letter)票計票單：共 \(file.pages) 頁",
        "tally form \(letter), pages: \(file.pages)")
    case .ballot(let copies):
      let sheets = (due + copies - 1) / max(1, copies)
      return pick(
        "\(letter)票（\(paperColour(file.mark.tint))）\(file.panel.title)：共 \(file.pages) 页，每页 \(copies) 份；应到 \(due) 人，每页印 \(sheets) 张",
        "\(letter)票（\(paperColour(file.mark.tint))）\(file.panel.title)：共 \(file.pages) 頁，每頁 \(copies) 份；應到 \(due) 人，每頁印 \(sheets) 張",
        "ballot \(name), pages: \(file.pages), copies on a page: \(copies); due: \(due), print each page \(sheets) times"
      )
    }
  }

  var noPanelsToPrint: String {
    pick("会议没有票种，没有评议票可印", "會議沒有票種，沒有評議票可印", "the plan has no panels, so there are no ballots to print")
  }

  func ballotsNotWritten(_ path: String, reason: String) -> String {
    pick(
      "写不了 \(path)：\(reason)；请用 --to 换个文件夹", "寫不了 \(path)：\(reason)；請用 --to 換個資料夾",
      "cannot write \(path): \(reason); name another folder with --to")
  }

  var nothingToPrint: String {
    pick(
      "都已测评过；再投一轮请加 --again，只印一家请用 --speaker", "都已測評過；再投一輪請加 --again，只印一家請用 --speaker",
      "all have been rated; say --again for another round, or --speaker for one of them")
  }

  func noOfficeProgram(_ count: Int) -> String {
    pick(
      "没有 LibreOffice，转不了 PDF（Word 文件已写出 \(count) 个）；请 apt-get install libreoffice-writer，或用 Word、WPS 另存",
      "沒有 LibreOffice，轉不了 PDF（Word 檔案已寫出 \(count) 個）；請 apt-get install libreoffice-writer，或用 Word、WPS 另存",
      "no PDF: LibreOffice is not installed (\(count) Word files are written); apt-get install libreoffice-writer, or save "
        + "them as PDF from a word processor")
  }

  func noPDF(_ path: String) -> String {
    pick(
      "LibreOffice 没有转出 \(path)；请在 Word、WPS 里另存为 PDF", "LibreOffice 沒有轉出 \(path)；請在 Word、WPS 裡另存為 PDF",
      "LibreOffice made no \(path); save the Word file as PDF from a word processor")
  }
}
