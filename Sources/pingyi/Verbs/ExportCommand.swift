import ArgumentParser
import ReviewCore
import ReviewStore

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Pingyi.words.pick("重新写出文件", "重新寫出檔案", "writes the documents again"))

  @OptionGroup var options: SessionOptions

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("写到这个文件夹", "寫到這個資料夾", "the folder to write to"), valueName: "dir"),
    completion: .directory)
  var to: String?

  func run() throws {
    let place = options.place
    do {
      let store = try SessionLog.openReadOnly(in: place.directory)
      guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
      let strings = options.strings(for: history.session.plan)
      strings.complainOfChange(in: place, since: history)
      let templates = TemplateFolder()
      templates.complainOfOldFolder(strings)
      for fault in templates.templates(strings.language).faults { Pingyi.complain(fault.text(strings.language)) }
      let folder = DocumentFolder(named: to, otherwise: place.documents)
      let written = try DocumentRequest(history, strings, log: store, to: folder, from: .commandLine).write()
      for path in written.paths { Pingyi.say(path) }
      for notice in strings.notices(written) { Pingyi.complain(notice) }
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }
}
