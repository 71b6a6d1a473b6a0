import ArgumentParser
import ReviewCore
import ReviewStore

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Pingyi.words.pick(
      "检查日志的链、重新归并，清点票箱", "檢查日誌的鏈、重新歸併，清點票箱",
      "checks the log's chain, folds it again and counts the ballot box"))

  @OptionGroup var options: SessionOptions

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "损坏时从完好的部分继续，损坏的文件留在旁边；先关掉其他主控台", "損壞時從完好的部分繼續，損壞的檔案留在旁邊；先關掉其他主控台",
        "go on from the sound part of a damaged log and keep the damaged files beside; close all consoles first")))
  var salvage = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "也核对写出的文件：改过没有，日志此后变了没有", "也核對寫出的檔案：改過沒有，日誌此後變了沒有",
        "also holds the documents against the log: edited, missing, or corrected since")))
  var documents = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      Pingyi.words.pick("核对这个文件夹里的文件", "核對這個資料夾裡的檔案", "where the documents are, if not in the session's folder"),
      valueName: "dir"))
  var folder: String?

  func run() throws {
    let words = options.lang.map(Strings.init) ?? Pingyi.words
    try verifyLog(words)
    if let history = try options.place.standingHistory() { words.complainOfChange(in: options.place, since: history) }
    if documents || folder != nil { try verifyDocuments(words) }
  }

  private func verifyDocuments(_ words: Strings) throws {
    do {
      let store = try SessionLog.openReadOnly(in: options.place.directory)
      defer { store.close() }
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      let place = DocumentFolder(named: folder, otherwise: options.place.documents)
      let reports = try DocumentCheck(folder: place, store: store, history: history).reports()
      if reports.isEmpty { throw Refusal(text: words.noDocuments(place.path)) }
      for report in reports {
        Pingyi.say(words.heading(report))
        for line in report.lines { Pingyi.say(words.line(line)) }
      }
      if !reports.allSatisfy(\.isSound) { throw Refusal(text: words.documentsDiffer) }
    } catch let error as StoreError {
      throw Refusal(text: words.message(error))
    }
  }

  private func verifyLog(_ words: Strings) throws {
    do {
      if salvage, let report = try SessionLog.salvage(in: options.place.directory) {
        Pingyi.say(words.salvaged(end: report.end, kept: report.kept))
      }
      let report = try SessionLog.verify(in: options.place.directory)
      guard report.isSound else { throw Refusal(text: words.message(report)) }
      Pingyi.say(words.message(report))
      guard let box = try SessionBox.openReadOnly(in: options.place.directory) else {
        if !report.counts.isEmpty { Pingyi.say(words.noBoxToCompare) }
        return
      }
      let damages = try box.verify(against: report.counts)
      guard damages.isEmpty else { throw Refusal(text: words.message(box: damages)) }
      Pingyi.say(words.soundBox)
    } catch let error as StoreError {
      throw Refusal(text: words.message(error))
    }
  }
}
