/// The one command table. Order is the order of keys, help and manual.
public enum CommandTable {
  public static let rows: [OperationRow] =
    sessionRows + queueRows + turnRows + clockRows + problemRows + voteRows + resultRows + projectorRows
    + takingBackRows + screenRows

  /// Looked for in order: quicker, for some sixty rows, than what a dictionary costs the start.
  public static func row(_ operation: Operation) -> OperationRow {
    rows[order.firstIndex(of: operation) ?? 0]
  }

  private static let order = rows.map(\.operation)

  // MARK: - Private

  private static let sessionRows = [
    row(.open, .session, PhaseSet(.prepared), keys: ["F2"]) { _ in .open },
    row(.next, .session, .sitting, keys: ["F2"]) { _ in .advance },
    row(.part, .session, .sitting, [.position(.part, .number)]) { a throws(Rejection) in
      .beginPart(index: try a.number(.part) - 1)
    },
    row(.recess, .session, .sitting, keys: ["^X"], [.optional(.length, .span)]) { a throws(Rejection) in
      .recess(length: try a.optionalSpan(.length, atMost: nil))
    },
    row(.reconvene, .session, PhaseSet(.recess), keys: ["^X"]) { _ in .reconvene },
    row(.adjourn, .session, .sitting, keys: ["F2"], confirms: true) { _ in .adjourn },
    row(
      .attend, .session, .open.union(PhaseSet(.prepared)), keys: ["^E"],
      [
        .position(.id, .attendance), .position(.present, .number), .optional(.leave, .number),
        .optional(.reason, .text),
      ]
    ) { a throws(Rejection) in
      .recordAttendance(
        id: try a.attendance(.id), present: try a.number(.present), onLeave: try a.optionalNumber(.leave) ?? 0,
        reason: a.optional(.reason))
    },
    row(.quorum, .session, .open, [.position(.reason, .text)]) { a throws(Rejection) in
      .waiveQuorum(reason: try a.text(.reason))
    },
    row(
      .limit, .session, .beforeAdjournment,
      [.position(.stage, .choice(TurnStage.names)), .position(.limit, .span), .optional(.reason, .text)]
    ) { a throws(Rejection) in
      .setLimit(stage: try a.choice(.stage), to: try a.span(.limit), reason: a.optional(.reason))
    },
  ]

  private static let queueRows = [
    row(
      .draw, .queue, PhaseSet(.drawingLots), keys: ["F3"], [.optional(.seed, .number)]
    ) { a throws(Rejection) in .drawLots(seed: try a.seed(.seed)) },
    row(.call, .queue, PhaseSet.turn.union(PhaseSet(.betweenTurns)), [.position(.speaker, .speaker)]) {
      a throws(Rejection) in .call(speaker: try a.speaker(.speaker))
    },
    row(.deferSpeaker, .queue, .beforeAdjournment, [.position(.speaker, .speaker)]) { a throws(Rejection) in
      .deferSpeaker(speaker: try a.speaker(.speaker))
    },
    row(.move, .queue, .beforeAdjournment, [.position(.speaker, .speaker), .position(.position, .number)]) {
      a throws(Rejection) in .move(speaker: try a.speaker(.speaker), position: try a.number(.position))
    },
    row(.skip, .queue, .beforeAdjournment, [.position(.speaker, .speaker), .position(.reason, .text)]) {
      a throws(Rejection) in .skip(speaker: try a.speaker(.speaker), reason: try a.text(.reason))
    },
    row(.absent, .queue, .beforeAdjournment, [.position(.speaker, .speaker), .position(.reason, .text)]) {
      a throws(Rejection) in .markAbsent(speaker: try a.speaker(.speaker), reason: try a.text(.reason))
    },
    row(.written, .queue, .beforeAdjournment, [.position(.speaker, .speaker)]) { a throws(Rejection) in
      .setToWriting(speaker: try a.speaker(.speaker))
    },
    row(.restore, .queue, .beforeAdjournment, [.position(.speaker, .speaker)]) { a throws(Rejection) in
      .reinstate(speaker: try a.speaker(.speaker))
    },
    // A misspelt name is often found on the papers.
    row(
      .rename, .queue, .all,
      [.position(.speaker, .speaker), .named(.unit, .text), .named(.post, .text), .named(.reason, .text)]
    ) { a throws(Rejection) in
      .rename(
        speaker: try a.speaker(.speaker), unit: a.optional(.unit), post: a.optional(.post),
        reason: a.optional(.reason))
    },
  ]

  private static let turnRows = [
    row(.report, .turn, PhaseSet(.called), keys: ["F3"]) { _ in .begin(stage: .report) },
    row(.questions, .turn, .turn, keys: ["F4"]) { _ in .begin(stage: .questions) },
    row(.commentary, .turn, .turn, keys: ["F5"]) { _ in .begin(stage: .commentary) },
    row(.appraisal, .turn, .turn, keys: ["F6"]) { _ in .begin(stage: .appraisal) },
    row(.finish, .turn, .turn) { _ in .finishTurn },
    row(.topic, .turn, PhaseSet(.reporting), keys: ["Left", "Right"], [.position(.topic, .choice(Topic.names))]) {
      a throws(Rejection) in .changeTopic(topic: try a.choice(.topic))
    },
  ]

  private static let clockRows = [
    row(.pause, .clock, .sitting, keys: ["F3"]) { _ in .pauseTimer },
    row(.resume, .clock, .sitting, keys: ["F3"]) { _ in .resumeTimer },
    row(.extend, .clock, .sitting, keys: ["F8"], [.optional(.by, .span)]) { a throws(Rejection) in
      .changeLimit(by: try a.optionalSpan(.by) ?? .minutes(1))
    },
    row(.shorten, .clock, .sitting, keys: ["F20"], [.optional(.by, .span)]) { a throws(Rejection) in
      .changeLimit(by: -(try a.optionalSpan(.by) ?? .minutes(1)))
    },
    row(.backdate, .clock, .sitting, keys: ["^G"], [.position(.by, .span)]) { a throws(Rejection) in
      .backdate(by: try a.span(.by, atMost: nil))
    },
    row(.gap, .clock, .sitting, [.position(.answer, .choice(["count", "drop"])), .position(.length, .span)]) {
      a throws(Rejection) in
      .settleGap(length: try a.span(.length, atMost: nil), counted: try a.word(.answer) == "count")
    },
  ]

  private static let problemRows = [
    row(
      .problem, .problems, .open, keys: ["F7", "F5"],
      [.position(.text, .text)] + .details + [
        .named(.source, .choice(ProblemSource.names)), .named(.by, .text), .named(.speaker, .speaker),
      ]
    ) { a throws(Rejection) in
      .noteProblem(
        speaker: try a.optionalSpeaker(.speaker), source: try a.optionalChoice(.source), text: try a.text(.text),
        raisedBy: a.optional(.by), changes: try a.changes(of: ProblemField.asked))
    },
    row(.own, .problems, .open, keys: ["Space"], [.position(.number, .problem)]) { a throws(Rejection) in
      .ownProblem(number: try a.problem(.number))
    },
    row(.disown, .problems, .open, keys: ["Space"], [.position(.number, .problem)]) { a throws(Rejection) in
      .disownProblem(number: try a.problem(.number))
    },
    row(
      .detail, .problems, PhaseSet.open.union(PhaseSet(.adjourned)), keys: ["Enter"],
      [.position(.number, .problem), .field(.text)] + .details
        + [.named(.reason, .text), .named(.approver, .text)]
    ) { a throws(Rejection) in
      var changes = try a.changes(of: ProblemField.allCases)
      changes.reason = a.optional(.reason)
      changes.approver = a.optional(.approver)
      return .detailProblem(number: try a.problem(.number), changes: changes)
    },
    row(
      .withdraw, .problems, PhaseSet.open.union(PhaseSet(.adjourned)),
      [.position(.number, .problem), .position(.reason, .text)]
    ) { a throws(Rejection) in
      .withdrawProblem(number: try a.problem(.number), reason: try a.text(.reason))
    },
    row(
      .ask, .problems, PhaseSet(.questioning), keys: ["F4"],
      [.position(.text, .text), .named(.by, .text), .named(.speaker, .speaker), .publicity]
    ) { a throws(Rejection) in
      .ask(
        speaker: try a.optionalSpeaker(.speaker), asker: a.optional(.by), text: try a.text(.text),
        isPublic: try a.publicity())
    },
    outcome(.answered, .answered, key: "^D"),
    outcome(.stuck, .stuck, key: "^K"),
    outcome(.later, .later, key: "^B"),
    row(.note, .problems, .open, keys: ["n", "^N"], [.position(.text, .text), .named(.speaker, .speaker), .publicity]) {
      a throws(Rejection) in
      .takeNote(
        speaker: try a.optionalSpeaker(.speaker), text: try a.text(.text), isPublic: try a.publicity())
    },
    row(
      .pledge, .problems, .counting, keys: ["^T"],
      [.position(.text, .text), .named(.speaker, .speaker)]
    ) { a throws(Rejection) in
      .pledge(speaker: try a.optionalSpeaker(.speaker), text: try a.text(.text))
    },
  ]

  // Allowed at any time: the hall sees something before the session opens and after it has adjourned.
  private static let projectorRows = [
    row(.cue, .projector, .all, keys: ["^P"], sceneArguments) { a throws(Rejection) in .cue(try a.scene()) },
    row(.show, .projector, .all, sceneArguments) { a throws(Rejection) in .show(try a.scene()) },
    row(.send, .projector, .all, keys: ["F12"]) { _ in .sendCue },
    row(.follow, .projector, .all, keys: ["F12"]) { _ in .followSession },
    row(.freeze, .projector, .all, keys: ["F9"]) { _ in .freeze },
    row(.thaw, .projector, .all, keys: ["F9"]) { _ in .thaw },
    row(.dark, .projector, .all, keys: ["F10"]) { _ in .darken },
    row(.light, .projector, .all, keys: ["F10"]) { _ in .light },
    row(.wipe, .projector, .all, keys: ["^Y"]) { _ in .wipeMessage },
    row(.message, .projector, .all, keys: ["^Y"], [.position(.text, .text)]) { a throws(Rejection) in
      .showMessage(text: try a.text(.text))
    },
    row(.phones, .projector, .all, [.optional(.text, .text)]) { a throws(Rejection) in
      .servePhones(address: a.optional(.text))
    },
  ]

  private static let sceneArguments: [ArgumentSpec] = [
    .position(.scene, .choice(SceneKind.names)), .optional(.text, .text), .named(.speaker, .speaker),
  ]

  private static let takingBackRows = [
    row(.undo, .takingBack, .all, keys: ["u", "^U"], [.named(.reason, .text), .named(.by, .text)]) { a in
      .undo(batch: a.context.lastSeen, reason: a.optional(.reason), by: a.optional(.by))
    },
    row(.redo, .takingBack, .all, keys: ["^R"]) { _ in .redo },
  ]

  private static let screenRows = [
    row(.help, .screen, .all, keys: ["?", "F1"]),
    row(.palette, .screen, .all, keys: [":", "^O"]),
    row(.preview, .screen, .all, keys: ["^V"]),
    row(.minutes, .screen, .all, keys: ["m"]),
    row(.gaps, .screen, .all, keys: ["^W"]),
    row(.export, .screen, .open.union(PhaseSet(.adjourned)), [.optional(.folder, .text)]),
    row(.theme, .screen, .all, [.position(.name, .text)]),
    row(.language, .screen, .all, [.position(.name, .choice(Language.allCases.map(\.rawValue)))]),
    row(.redraw, .screen, .all, keys: ["^L"]),
    row(.suspend, .screen, .all, keys: ["^Z"]),
    row(.quit, .screen, .all, keys: ["q", "^Q", "^C"], confirms: true),
  ]

  static func row(
    _ operation: Operation, _ group: OperationGroup, _ phases: PhaseSet, keys: [String] = [], confirms: Bool = false,
    _ arguments: [ArgumentSpec] = [], make: (@Sendable (ArgumentReader) throws(Rejection) -> Command)? = nil
  ) -> OperationRow {
    OperationRow(
      operation: operation, group: group, arguments: arguments, phases: phases, keys: keys, confirms: confirms,
      make: make)
  }

  private static func outcome(_ operation: Operation, _ outcome: QuestionOutcome, key: String) -> OperationRow {
    row(
      operation, .problems, .open, keys: [key], [.optional(.number, .number), .named(.speaker, .speaker)]
    ) { a throws(Rejection) in
      .settleQuestion(
        speaker: try a.optionalSpeaker(.speaker), index: try a.optionalNumber(.number).map { $0 - 1 },
        outcome: outcome)
    }
  }
}

extension PhaseSet {
  fileprivate static let beforeAdjournment = PhaseSet.all.subtracting(PhaseSet(.adjourned))
}

extension ArgumentSpec {
  static let publicity = field(.isPublic)

  static func position(_ name: ArgumentName, _ kind: Kind) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: false, isNamed: false)
  }
  static func optional(_ name: ArgumentName, _ kind: Kind) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: false)
  }
  static func named(_ name: ArgumentName, _ kind: Kind) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: true)
  }
  static func required(_ name: ArgumentName, _ kind: Kind) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: false, isNamed: true)
  }
}

extension [ArgumentSpec] {
  fileprivate static let details = ProblemField.asked.map(ArgumentSpec.field)
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The words a step file uses for the values of an enumeration.
  public static var names: [String] { allCases.map(\.rawValue) }
}
