import ArgumentParser
import ReviewCore
import ReviewRegister
import ReviewStore

struct RegisterVerifyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Pingyi.words.pick(
      "检查日志的链，把各表和佐证文件与日志核对", "檢查日誌的鏈，把各表和佐證檔案與日誌核對",
      "checks the log's chain, and holds the tables and the evidence against it"))

  @OptionGroup var options: RegisterOptions

  @Flag(help: ArgumentHelp(Pingyi.words.pick("先按日志重做各表", "先按日誌重做各表", "makes the tables anew from the log first")))
  var rebuild = false

  func run() throws {
    let strings = options.strings
    let report = try report(try options.place, strings)
    guard report.log.isSound else { throw Refusal(text: strings.message(report.log)) }
    Pingyi.say(strings.message(report.log))
    for difference in report.differences { Pingyi.say(strings.difference(difference)) }
    for lost in report.lostFiles { Pingyi.say(strings.lostFile(lost)) }
    if report.lag > 0 { Pingyi.say(strings.tablesLag(report.lag)) }
    guard report.isSound else {
      throw Refusal(text: strings.registerFaults(report.differences.count, report.lostFiles.count))
    }
    Pingyi.say(strings.soundTables)
  }

  // MARK: - Private

  private func report(_ place: RegisterPlace, _ strings: Strings) throws(Refusal) -> RegisterReport {
    do throws(StoreError) {
      if rebuild {
        let store = try RegisterStore.open(at: place.path, origin: "rebuild")
        defer { store.close() }
        try store.rebuild()
      }
      return try RegisterStore.verify(at: place.path)
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }
}
