import ArgumentParser
import ReviewCore
import ReviewDocuments

/// Prints ballots on paper and the tellers' forms. Nothing of it is remembered: a ballot has no number, and any copy is
/// as good.
struct BallotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballots",
    abstract: Pingyi.words.pick("写出要印的评议票和计票单", "寫出要印的評議票和計票單", "writes ballots and tally forms to print"),
    discussion: Pingyi.words.pick(
      "每个票种一个 Word 文件，票上没有编号；没有会议时按计划，投票中为正在投的一轮。",
      "每個票種一個 Word 檔案，票上沒有編號；沒有會議時按計劃，投票中為正在投的一輪。",
      "A Word file for each panel; no ballot has a number. Before the session as the plan has it; of a vote under way, that vote."
    ))

  @OptionGroup var options: SessionOptions

  @OptionGroup var joining: JoiningOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("只印这个票种", "只印這個票種", "this panel alone")))
  var panel: String?

  @Option(help: ArgumentHelp(Pingyi.words.pick("只评这一家的票", "只評這一家的票", "a ballot on this speaker alone")))
  var speaker: String?

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick("再投一轮的票（第二轮）", "再投一輪的票（第二輪）", "ballots of another round, for those rated before")))
  var again = false

  @Flag(help: ArgumentHelp(Pingyi.words.pick("大字版", "大字版", "large print")))
  var large = false

  @Flag(
    help: ArgumentHelp(Pingyi.words.pick("另转 PDF（要有 LibreOffice）", "另轉 PDF（要有 LibreOffice）", "PDF too, by LibreOffice"))
  )
  var pdf = false

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("写到这个文件夹", "寫到這個資料夾", "the folder to write to"), valueName: "dir"),
    completion: .directory)
  var to: String = "."

  func run() throws {
    let votes = try votes(of: try joining.place(options))
    let strings = options.strings(for: votes.plan)
    if let panel, !votes.plan.panels.contains(where: { $0.id == panel }) {
      throw Refusal(text: Pingyi.words.noPanel(panel, known: votes.plan.panels.map(\.id)))
    }
    let printing = BallotPrinting(votes, panel: panel, isLarge: large, strings, to: to)
    let paths = try printing.write().map { file, path in
      Pingyi.say("\(path)  \(Pingyi.words.printed(file))")
      return path
    }
    if pdf { try writePDF(of: paths) }
  }

  // MARK: - Private

  private func votes(of place: SessionPlace) throws -> VotesToPrint {
    guard let session = try place.standingHistory()?.session else {
      let plan = try place.readPlan()
      return VotesToPrint(plan, speaker: try known(plan.speakers))
    }
    return VotesToPrint(session, speaker: try known(session.plan.speakers), again: again)
  }

  /// The speaker that was named by id or unit.
  private func known(_ speakers: [Speaker]) throws(Refusal) -> Identifier? {
    guard let speaker else { return nil }
    if let found = speakers.first(where: { $0.id == speaker || $0.unit == speaker }) { return found.id }
    let near = closest(to: speaker, in: speakers.map(\.id)) ?? closest(to: speaker, in: speakers.map(\.unit))
    throw Refusal(text: Pingyi.words.rejection(.unknownSpeaker(speaker, suggestion: near)))
  }

  private func writePDF(of paths: [String]) throws {
    guard let office = OfficeProgram() else { throw Refusal(text: Pingyi.words.noOfficeProgram(paths.count)) }
    for (path, bytes) in zip(paths, office.pdf(of: paths)) {
      let target = String(path.dropLast(5)) + ".pdf"
      guard let bytes else { throw Refusal(text: Pingyi.words.noPDF(target)) }
      do throws(Files.Failure) {
        try Files.write(bytes, to: target)
      } catch {
        throw Refusal(text: Pingyi.words.ballotsNotWritten(target, reason: Pingyi.words.systemReason(error.number)))
      }
      Pingyi.say(target)
    }
  }
}
