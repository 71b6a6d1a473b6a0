import Foundation
import ReviewCore

/// Valid input of each kind, for the fuzzer to begin with: what pages send, the shipped plans and step files, the events
/// that lie in logs.
enum Seeds {
  static func write(to folder: String) throws {
    for target in Target.allCases {
      let place = "\(folder)/\(target)"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      for (number, seed) in try seeds(of: target).enumerated() {
        try Data(seed).write(to: URL(fileURLWithPath: "\(place)/seed-\(number)"))
      }
    }
  }

  // MARK: - Private

  private static let code = "22222-22222-2222"

  private static func seeds(of target: Target) throws -> [[UInt8]] {
    switch target {
    case .marks: return ["1.2.0", "x.1.4", "1.2.3.4.1.2", "101.1.50", "0.0.0"].map { Array($0.utf8) }
    case .form:
      let token = String(repeating: "0f", count: Submission.tokenLength)
      return [
        "code=\(code)&lang=en", "code=\(code)&round=1&lang=zh-Hans&p0=1&p1=2&p2=",
        "code=\(code)&round=1&m=1.2.3&token=\(token)&blank=yes", "p0=100&p1=0&p2=55", "code=%E4%BD%A0+%26&m=x.0.1",
        "p0=1&p1=1&p2=2&p3=2&p4=1&p5=1",
      ].map { Array($0.utf8) }
    case .code: return [code, "２２２２２ ２２２２２ ２２２２", "7KQ2M-XW9PA-4HTC", "7kq2mxw9pa4htc"].map { Array($0.utf8) }
    case .steps: return try files("steps").map { Array($0.prefix(4_000)) } + votes
    case .plan, .holidays: return try files("toml")
    case .log: return try log()
    case .pile:
      var count = PileCount(
        BallotBag(panel: Hall.plan.panels[0].id, channel: .paper),
        on: Hall.session.handSheet(for: Hall.plan.speakers[0].id))
      _ = count.press(.choice(0)) && count.press(.blank) && count.press(.voidSheet)
      return [PileCodec.bytes(BallotPile(round: nil, count)), Ballot.void.bytes, [1, 2, 0], [253, 1, 2]]
    case .table: return tables
    case .sheet: return [sheet]
    case .roster: return rosters
    }
  }

  /// Votes of all kinds, as the plan's ids have them.
  private static var votes: [[UInt8]] {
    let panels = Hall.plan.panels.map { "attend \($0.id) \($0.due)" }
    let speaker = Hall.plan.speakers[0].id
    let counts = Hall.plan.panels.map { "tally \(speaker) \($0.id) issued=3 returned=3 invalid=1 blank=1 qualified=1" }
    let lines = ["open"] + panels + ["next", "next", "draw", "next", "call 1", "report"]
    let vote = ["poll \(speaker)", "issue A 3", "close", "publish", "void 重来", "revote \(speaker) 核对", "undo", "redo"]
    return [
      lines + counts, lines + vote, lines + ["score \(speaker) routine 88.5", "confirm \(speaker) qualified 复核"],
    ]
    .map { Array($0.joined(separator: "\n").utf8) }
  }

  private static func files(_ ending: String) throws -> [[UInt8]] {
    try FileManager.default.contentsOfDirectory(atPath: Hall.folder).filter { $0.hasSuffix("." + ending) }.sorted()
      .compactMap { FileManager.default.contents(atPath: "\(Hall.folder)/\($0)").map(Array.init) }
  }

  /// What was written once, in one log and each line in its own.
  private static func log() throws -> [[UInt8]] {
    let path = Hall.folder + "/../Tests/ReviewStoreTests/Fixtures/events-1.jsonl"
    guard let all = FileManager.default.contents(atPath: path) else { fatalError("no \(path)") }
    return [Array(all)] + all.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  private static let rosters: [[UInt8]] = [
    "代号,单位,职务,分组,应到,述职时限\na,甲镇,书记,一组,3人,8分钟\n", "票种,应到,权重\nA票,30,60%\n", "票种,职务,单位\nA票,书记,甲镇\n",
    "单位,问题,来源,整改时限,公开\n甲镇,漏雨,自查,2027年3月底,是\n", "类别,责任事项,单位\n政治,学习,\n,研究,甲镇\n",
    "编号,单位,问题,完成情况\n2025-1,甲镇,漏雨,已销号\n", "项目名称,类别,单位,责任人,时限\n阵地,重点,甲镇,书记,2027-06-30\n",
  ].map { Array($0.utf8) }

  private static let tables: [[UInt8]] = [
    Array("台账\n单位,\"整改\n时限\"\n甲镇,2026年11月底\n".utf8), Array("Unit\t整改时限（日期）\r\nA\t29.11.2026\r\n".utf8),
    [0xB5, 0xA5, 0xCE, 0xBB, 0x3B, 0x61, 0x0A, 0xBC, 0xD7, 0x3B, 0x31, 0x0A],
    [0xFF, 0xFE, 0x55, 0x53, 0x2C, 0, 0x31, 0, 0x0A, 0],
    Array("sep=;\n\"a\";'=1\n".utf8),
  ]
}
