import ArgumentParser
import Glibc
import ReviewCore
import ReviewDocuments
import ReviewScreens
import ReviewStore

/// Issues voting codes. They exist on the slips alone; the box keeps a keyed hash of each.
struct SlipsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slips",
    abstract: Pingyi.words.pick("发放投票码，印成票条", "發放投票碼，印成票條", "issues voting codes as slips to print"),
    discussion: Pingyi.words.pick(
      "票条印好后请删除写出的文件：别处没有投票码。", "票條印好後請刪除寫出的檔案：別處沒有投票碼。",
      "Print the files, then delete them: the codes are nowhere else."))

  @OptionGroup var options: SessionOptions

  @OptionGroup var joining: JoiningOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("票种", "票種", "the panel")))
  var panel: String?

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "领导参阅页的编码，计划 [phones] 的 leaders 每个职务一张", "領導參閱頁的編碼，計劃 [phones] 的 leaders 每個職務一張",
        "codes for the leaders' page, one for each post of leaders in the plan's [phones]")))
  var leaders = false

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("张数；没有则为该票种应到人数", "張數；沒有則為該票種應到人數", "how many; the panel's members where absent")))
  var count: Int?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "手机打开的网址；没有则按计划", "手機開啟的網址；沒有則按計劃",
        "the address phones open; the plan's where absent"), valueName: "http://…"))
  var url: String?

  @Option(help: ArgumentHelp(Pingyi.words.pick("写到这个文件夹", "寫到這個資料夾", "the folder to write to"), valueName: "dir"))
  var to: String = "."

  @Option(help: ArgumentHelp(Pingyi.words.pick("作废这个投票码", "作廢這個投票碼", "withdraw this code"), valueName: "code"))
  var withdraw: [String] = []

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("作废这个投票码，另印一张", "作廢這個投票碼，另印一張", "withdraw this code and print another slip"),
      valueName: "code"))
  var replace: [String] = []

  func run() throws {
    let place = try joining.place(options)
    let plan = try place.standingPlan()
    let batch = try batch(of: plan)
    do {
      let box = try SessionBox.open(in: place.directory)
      defer { box.close() }
      for code in withdraw { _ = try withdrawn(code, batch, box) }
      var owns = try replace.map { try withdrawn($0, batch, box).ownUnit }
      if withdraw.isEmpty, replace.isEmpty { owns = try holders(of: batch, box) }
      if owns.isEmpty { return }
      try write(try box.issue(panel: batch.panel, owns: owns), owns, batch, plan)
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  // MARK: - Private

  /// What the slips are for.
  private enum Batch {
    case members(of: Panel)
    case leaders([String])

    /// What the box knows their codes by.
    var panel: Identifier {
      switch self {
      case .members(let panel): panel.id
      case .leaders: Leaders.panel
      }
    }

    var fileName: String {
      switch self {
      case .members(let panel): "slips-\(panel.id)"
      case .leaders: "slips-leaders"
      }
    }
  }

  private func batch(of plan: Plan) throws -> Batch {
    guard (panel == nil) == leaders else { throw Refusal(text: Pingyi.words.slipsForWhom, status: 2) }
    guard let panel else {
      guard let posts = plan.phones?.leaders, !posts.isEmpty else { throw Refusal(text: Pingyi.words.noLeaders) }
      return .leaders(posts)
    }
    guard let found = plan.panels.first(where: { $0.id == panel }) else {
      throw Refusal(text: Pingyi.words.noPanel(panel, known: plan.panels.map(\.id)))
    }
    return .members(of: found)
  }

  private func holders(of batch: Batch, _ box: SessionBox) throws -> [Identifier?] {
    switch batch {
    case .members(let panel): try members(panel, box)
    case .leaders(let posts): posts
    }
  }

  /// One slip a member; those who sit for a unit that is rated first.
  private func members(_ panel: Panel, _ box: SessionBox) throws -> [Identifier?] {
    let total = count ?? panel.due
    guard (1...20_000).contains(total) else { throw Refusal(text: Pingyi.words.badSlipCount, status: 2) }
    // A panel's own units are issued once; more slips for it are anybody's.
    let isFirst = (try box.issued()[panel.id] ?? 0) == 0
    let owns = isFirst ? panel.ownUnits ?? [] : []
    return Array((owns.map(Optional.some) + Array(repeating: nil, count: max(0, total - owns.count))).prefix(total))
  }

  private func withdrawn(_ typed: String, _ batch: Batch, _ box: SessionBox) throws -> Voter {
    guard let code = VotingCode(typed: typed) else { throw Refusal(text: Pingyi.words.noSuchSlip) }
    switch try box.withdraw(code) {
    case .withdrawn(let voter):
      Pingyi.say(Pingyi.words.slipWithdrawn)
      guard voter.panel == batch.panel else {
        throw Refusal(
          text: voter.panel == Leaders.panel ? Pingyi.words.slipOfLeader : Pingyi.words.slipOfPanel(voter.panel))
      }
      return voter
    case .hasVoted: throw Refusal(text: Pingyi.words.slipHasVoted)
    case .unknown: throw Refusal(text: Pingyi.words.noSuchSlip)
    }
  }

  private func write(_ codes: [VotingCode], _ owns: [Identifier?], _ batch: Batch, _ plan: Plan) throws {
    let base = (url ?? plan.phones?.address).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    let sheet = sheet(of: batch, Array(zip(codes, owns)), at: base, plan)
    Folders.make(to)
    for (ending, bytes) in [("html", SlipWriter().bytes(of: sheet)), ("csv", CSVWriter().bytes(of: sheet.sheet))] {
      let path = freshPath(batch.fileName, ending)
      do throws(Files.Failure) {
        try Files.write(bytes, to: path)
      } catch {
        let reason = Pingyi.words.systemReason(error.number)
        throw Refusal(text: Pingyi.words.slipsNotWritten(path, reason: reason, count: codes.count))
      }
      Pingyi.say(Pingyi.words.wrote(path))
    }
    Pingyi.say(Pingyi.words.deleteSlips(codes.count))
  }

  private func sheet(
    of batch: Batch, _ codes: [(code: VotingCode, own: Identifier?)], at base: String?, _ plan: Plan
  ) -> PrintedSlips {
    let strings = options.strings(for: plan)
    func slips(_ door: String, _ holder: (Identifier) -> String?) -> [PrintedSlips.Slip] {
      codes.map { code, own in
        let link = base.map { "\($0)/\(door)/\(code.text)" } ?? code.text
        return PrintedSlips.Slip(
          code: code, holder: own.flatMap(holder), link: link, squares: QRCode.squares(of: link, .onPaper) ?? [])
      }
    }
    switch batch {
    case .members(let panel):
      return PrintedSlips(
        session: plan.title, panel: panel.title, address: base,
        slips: slips("c") { id in plan.speakers.first { $0.id == id }?.unit }, strings: strings)
    case .leaders:
      return PrintedSlips(
        for: .leaders, session: plan.title, panel: strings.leadersPage, address: base.map { $0 + "/lead" },
        slips: slips("l") { $0 }, strings: strings)
    }
  }

  /// Slips that were written before are not written over: they may not be printed yet.
  private func freshPath(_ name: String, _ ending: String) -> String {
    var path = "\(to)/\(name).\(ending)"
    var number = 2
    while access(path, F_OK) == 0 {
      path = "\(to)/\(name)-\(number).\(ending)"
      number += 1
    }
    return path
  }
}
