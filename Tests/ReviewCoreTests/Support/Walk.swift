import CommandTables
import ReviewCore

/// One session that comes through every phase, and for each operation a line and the phase to say it in.
enum Walk {
  /// What leads from the phase before to this one. A new phase without a way to it does not compile.
  static func steps(to phase: Phase) -> String {
    switch phase {
    case .prepared: "9:00:00 attend members 9\nattend masses 18"
    case .signIn: "9:01:00 open\nown north:2"
    case .film: "9:10:00 next\ncontinue"
    case .lastYear: "9:16:00 next"
    case .drawingLots: "9:17:00 next"
    case .betweenTurns: "9:18:00 draw 7\nnext"
    case .called: "9:19:00 call north"
    case .reporting: "9:20:00 report\ntopic achievements"
    case .questioning: "9:27:00 questions\nask 路何时修好"
    case .commentary: "9:30:00 commentary"
    case .appraisal: "9:33:00 appraisal\ntally members issued=9 returned=9 good=9"
    case .jointCommentary: "9:35:00 part 6"
    case .jointAppraisal: "9:36:00 next"
    case .summary: "9:37:00 next"
    case .pledges: "9:40:00 next"
    case .otherPart: "9:42:00 next"
    case .recess: "9:43:00 recess"
    case .adjourned: "9:50:00 reconvene\nadjourn"
    }
  }

  static func to(_ phase: Phase) throws -> Transcript {
    var transcript = try Transcript.given(Plans.everything)
    for step in Phase.allCases {
      try transcript.when(steps(to: step))
      if step == phase { break }
    }
    return transcript
  }

  /// Nil for operations that belong to a screen. What is not told here is made of the row's arguments.
  static func line(_ operation: Operation) -> String? {
    if screen.contains(operation) { return nil }
    let arguments = operation.row.arguments.filter { !$0.isOptional }
    return lines[operation] ?? ([operation.rawValue] + arguments.map(sample)).joined(separator: " ")
  }

  private static let screen: Set<Operation> = [
    .ballots, .release, .count, .standings, .help, .palette, .preview, .minutes, .gaps, .findings, .register, .find,
    .export,
    .theme, .language, .redraw, .suspend, .quit, .changes, .dossier,
  ]

  private static let lines: [Operation: String] = [
    .part: "part 3",
    .recess: "recess 10m",
    .attend: "attend members 8 1 出差",
    .quorum: "quorum 主持人决定",
    .limit: "limit report 6m 时间不够",
    .rename: "rename south unit=南镇党委会 reason=原名有误",
    .correct: "correct place 二楼会议室 reason=停电",
    .retitle: "retitle masses 两代表一委员 reason=原名有误",
    .due: "due masses 21 名册漏列",
    .add: "add 己镇党委 党委书记 position=2 due=2 panels=members id=ji reason=名册漏列",
    .takeOut: "remove east 机构撤并",
    .reorder: "reorder 9 8 领导先走",
    .allot: "allot 9 7m 内容多",
    .helper: "helper area=东片四村 post=县委办副主任 speaker=north",
    .letter: "letter upper=county lower=township with=县委书记 speaker=north",
    .target: "target 1 done=2 speaker=north reason=又验收一处",
    .commitment: "commitment text=年内修通进村路 due=2026-12-31 speaker=north",
    .selfCheck: "self-check rule=支部工作条例 article=第十三条 result=partly speaker=north",
    .example: "example title=板凳议事会 speaker=north",
    .step: "step P1 1 done=2026-12-10 speaker=north",
    .strike: "strike target 1 重复 speaker=north",
    .draw: "draw 7",
    .move: "move east 1",
    .restore: "restore west",
    .topic: "topic problems",
    .extend: "extend 1m",
    .shorten: "shorten 1m",
    .backdate: "backdate 20s",
    .gap: "gap drop 5s",
    .problem: "problem 走形式 speaker=north owner=组织委员",
    .own: "own north:1",
    .disown: "disown north:2",
    .detail: "detail north:1 cause=管理松 deadline=2027-03-31",
    .withdraw: "withdraw north:1 重复",
    .accept: "accept 2025-040 县委书记",
    .prolong: "prolong 2025-040 2027-06-30 县委书记 工期未满",
    .sendBack: "return 2025-040 照片看不清",
    .stand: "stand 2025-040 继续整改",
    .ask: "ask 党员多少名 speaker=north by=群众代表",
    .answered: "answered speaker=north",
    .stuck: "stuck speaker=north",
    .later: "later speaker=north",
    .quiz: "quiz 党员教育 seed=7 speaker=north",
    .pose: "pose q1 speaker=north",
    .probe: "probe 为什么 speaker=north",
    .note: "note 会场安静",
    .pledge: "pledge 年底前完成 speaker=south",
    .tally: "tally masses issued=18 returned=18 invalid=1 good=17 speaker=north",
    .poll: "poll all reason=改用一张票",
    .issue: "issue masses 17",
    .close: "close",
    .doubt: "doubt masses void 字迹不清 speaker=south",
    .publish: "publish",
    .void: "void 票箱被移动",
    .revote: "revote north 计票有误",
    .presence: "presence masses 19 漏记一人 by=监票人 round=1",
    .score: "score routine 88.5 speaker=north",
    .grade: "grade poor 一票否决 speaker=north",
    .confirm: "confirm talk speaker=north",
    .dismiss: "dismiss talk 情况特殊 speaker=north",
    .show: "show queue",
    .cue: "cue problems speaker=north",
    .phones: "phones http://192.168.1.10:8080",
    .message: "message 请入座",
  ]

  private static func sample(_ argument: ArgumentSpec<Operation>) -> String {
    let value =
      switch argument.kind {
      case .text: "病假"
      case .number: "1"
      case .span: "1m"
      case .date: "2027-03-31"
      case .reference(.speaker): "south"
      case .reference(.problem): "north:1"
      case .reference(.panel), .reference(.attendance): "masses"
      case .choice(let choices): choices[0]
      case .counts: "good=1"
      }
    return argument.isNamed ? "\(argument.name.rawValue)=\(value)" : value
  }

  private static func at(_ phase: Phase, _ lines: String) throws -> Transcript {
    var transcript = try to(phase)
    try transcript.when(lines)
    return transcript
  }

  /// Where `line` is accepted.
  static func place(_ operation: Operation) throws -> Transcript {
    switch operation {
    case .open: return try to(.prepared)
    case .attend, .quorum, .part: return try to(.signIn)
    case .draw: return try to(.drawingLots)
    case .reconvene: return try to(.recess)
    case .report: return try to(.called)
    case .gap: return try at(.reporting, "9:22:00 note 断电")
    case .resume: return try at(.reporting, "9:22:00 pause")
    case .redo: return try at(.reporting, "9:22:00 undo")
    case .send, .follow, .thaw, .light, .wipe:
      return try at(.reporting, "9:22:00 cue queue\nshow queue\nfreeze\ndark\nmessage 请入座")
    case .commentary, .ask, .answered, .stuck, .later, .quiz, .pose, .probe: return try to(.questioning)
    case .tally, .revote, .poll, .presence: return try to(.appraisal)
    case .issue, .close, .doubt, .void: return try at(.appraisal, "poll south")
    case .publish:
      return try at(
        .appraisal,
        """
        poll south
        close
        tally members issued=9 returned=9 good=9 speaker=south
        tally masses issued=18 returned=17 good=17 speaker=south
        """)
    case .score, .grade, .confirm, .dismiss:
      return try at(.appraisal, "tally masses issued=18 returned=18 poor=18 speaker=north")
    default:
      return try to(.reporting)
    }
  }
}
