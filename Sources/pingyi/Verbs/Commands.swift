import ArgumentParser
import Glibc
import ReviewCore
import ReviewPlan
import ReviewScreens
import ReviewStore

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Pingyi.words.pick("主控台：开会，或接着开", "主控台：開會，或接著開", "the console: opens a session or resumes it"))

  @OptionGroup var options: SessionOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")))
  var theme: String?

  @OptionGroup var serving: ServingOptions

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws {
    try ConsoleLaunch(
      place: options.place, language: options.lang, theme: theme, ascii: ascii, phones: try serving.rules
    ).run()
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Pingyi.words.pick(
      "检查计划和文书模板，指出每一处错误", "檢查計劃和文書範本，指出每一處錯誤", "reads a plan and the templates and names every fault"))

  @OptionGroup var options: SessionOptions

  func run() throws {
    let place = options.place
    let words = options.lang.map(Strings.init) ?? Pingyi.words
    guard let bytes = Files.read(place.plan) else {
      throw Refusal(text: words.noPlan(place.plan, reason: String(cString: strerror(errno))))
    }
    let reading = PlanReader.read(bytes, file: place.plan)
    for fault in reading.faults { Pingyi.say(fault.text(words.language)) }
    let templates = TemplateShelf().faults
    for fault in templates { Pingyi.say(fault.text(words.language)) }
    guard let plan = reading.plan else {
      throw Refusal(text: words.faults(reading.faults.count { $0.severity == .error }, in: place.plan))
    }
    guard templates.isEmpty else { throw Refusal(text: words.templateFaults(templates.count)) }
    Pingyi.say(words.sound(plan))
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Pingyi.words.pick("重新写出文件", "重新寫出檔案", "writes the documents again"))

  @OptionGroup var options: SessionOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("写到这个文件夹", "寫到這個資料夾", "the folder to write to"), valueName: "dir"))
  var to: String?

  func run() throws {
    let place = options.place
    do {
      let store = try SessionLog.openReadOnly(in: place.directory)
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      let strings = options.strings(for: history.session.plan)
      strings.complainOfChange(in: place, since: history.session.frozenPlan)
      let desk = SessionDesk(store: store, place: place)
      for fault in TemplateShelf().templates(strings.language).faults { Pingyi.complain(fault.text(strings.language)) }
      let written = try desk.writeDocuments(of: history, strings, to: to, from: .commandLine)
      for path in written.paths { Pingyi.say(path) }
      for notice in strings.notices(written) { Pingyi.complain(notice) }
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }
}

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
    try words.complainOfChange(in: options.place, since: options.place.frozenPlan())
    if documents || folder != nil { try verifyDocuments(words) }
  }

  private func verifyDocuments(_ words: Strings) throws {
    do {
      let store = try SessionLog.openReadOnly(in: options.place.directory)
      defer { store.close() }
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      let place = DocumentFolder(path: folder ?? options.place.documents)
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

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: Pingyi.words.pick("列出配色", "列出配色", "lists the themes"))

  func run() throws {
    let shelf = ThemeShelf()
    for name in shelf.names {
      guard let reading = shelf.reading(name) else { continue }
      Pingyi.say("\(name)  \(reading.theme.titles[Pingyi.words.language] ?? "")")
      for warning in reading.warnings { Pingyi.complain(warning) }
    }
  }
}
