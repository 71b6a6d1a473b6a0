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

  /// Nil for operations that belong to a screen.
  static func line(_ operation: Operation) -> String? {
    switch operation {
    case .open, .next, .reconvene, .adjourn, .report, .questions, .commentary, .appraisal, .finish, .pause, .resume,
      .undo, .redo, .follow, .freeze, .thaw, .dark, .light, .send, .wipe:
      operation.rawValue
    case .part: "part 3"
    case .recess: "recess 10m"
    case .attend: "attend members 8 1 出差"
    case .quorum: "quorum 主持人决定"
    case .limit: "limit report 6m 时间不够"
    case .rename: "rename south unit=南镇党委会 reason=原名有误"
    case .draw: "draw 7"
    case .move: "move east 1"
    case .deferSpeaker, .written, .call: "\(operation.rawValue) south"
    case .skip, .absent: "\(operation.rawValue) south 病假"
    case .restore: "restore west"
    case .topic: "topic problems"
    case .extend, .shorten: "\(operation.rawValue) 1m"
    case .backdate: "backdate 20s"
    case .gap: "gap drop 5s"
    case .problem: "problem 走形式 speaker=north owner=组织委员"
    case .own: "own north:1"
    case .disown: "disown north:2"
    case .detail: "detail north:1 cause=管理松 deadline=2027-03-31"
    case .withdraw: "withdraw north:1 重复"
    case .ask: "ask 党员多少名 speaker=north by=群众代表"
    case .answered, .stuck, .later: "\(operation.rawValue) speaker=north"
    case .note: "note 会场安静"
    case .pledge: "pledge 年底前完成 speaker=south"
    case .tally: "tally masses issued=18 returned=18 invalid=1 good=17 speaker=north"
    case .poll: "poll all reason=改用一张票"
    case .issue: "issue masses 17"
    case .close: "close"
    case .doubt: "doubt masses void 字迹不清 speaker=south"
    case .publish: "publish"
    case .void: "void 票箱被移动"
    case .revote: "revote north 计票有误"
    case .presence: "presence masses 19 漏记一人 by=监票人 round=1"
    case .score: "score routine 88.5 speaker=north"
    case .grade: "grade poor 一票否决 speaker=north"
    case .confirm: "confirm talk speaker=north"
    case .dismiss: "dismiss talk 情况特殊 speaker=north"
    case .show: "show queue"
    case .cue: "cue problems speaker=north"
    case .phones: "phones http://192.168.1.10:8080"
    case .message: "message 请入座"
    case .release, .count, .standings, .help, .palette, .preview, .minutes, .gaps, .export, .theme, .language, .redraw,
      .suspend, .quit:
      nil
    }
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
    case .commentary, .ask, .answered, .stuck, .later: return try to(.questioning)
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
    case .next, .recess, .adjourn, .limit, .rename, .move, .deferSpeaker, .skip, .absent, .written, .restore, .call,
      .questions,
      .appraisal, .finish, .pause, .extend, .shorten, .backdate, .topic, .problem, .own, .disown, .detail,
      .withdraw, .note, .pledge, .show, .cue, .freeze, .dark, .message, .phones, .undo, .release, .count, .standings,
      .help, .palette, .preview, .minutes, .gaps, .export, .theme, .language, .redraw, .suspend, .quit:
      return try to(.reporting)
    }
  }
}
