/// A fact of the register, past tense. The log stores these and nothing else.
///
/// Invariant: an event of a row touches that row alone, any other touches the head alone. A store can therefore make one row
/// anew from its own events, and the head from those that are of no row.
public enum RegisterEvent: Hashable, Codable, Sendable {
  indirect case begun(settings: RegisterSettings)
  indirect case settingsChanged(settings: RegisterSettings, act: Act)
  /// Numbers up to `last` of this sequence are given away: `2027` for rows, `letters-2027` for letters.
  case numbersDrawn(sequence: String, last: Int)
  indirect case sessionTaken(session: SessionSource, act: Act)
  indirect case branchRecorded(branch: Branch, act: Act)
  indirect case inspectionRecorded(inspection: Inspection, act: Act)
  indirect case lowerRegisterTaken(rollUp: RollUp, act: Act)
  indirect case noticePublished(notice: PublishedNotice, act: Act)
  indirect case reportMade(report: ReportSnapshot, act: Act)
  indirect case sampleDrawn(sample: LookBackSample, act: Act)
  /// A unit handed a report in.
  indirect case unitReportTaken(report: UnitReport, act: Act)
  /// What a unit was to answer later than at a session.
  indirect case answerTaken(answer: AnswerTaken, act: Act)
  indirect case promiseKept(promise: KeptPromise, act: Act)

  indirect case row(number: RowNumber, event: RowEvent, act: Act)

  /// The command whose first event stands at `batch` was taken back.
  case undone(batch: Int, by: String, reason: String?)
  /// The undo whose event stands at `batch` was itself taken back.
  case redone(batch: Int, by: String)
}

extension RegisterEvent {
  /// The kinds of events that are of no row. New kinds are added at the end.
  public enum Kind: String, CaseIterable, Sendable {
    case begun, settingsChanged, numbersDrawn, sessionTaken, branchRecorded, inspectionRecorded, lowerRegisterTaken
    case noticePublished, reportMade, sampleDrawn, row, undone, redone, unitReportTaken, answerTaken, promiseKept
  }

  public var kind: Kind {
    switch self {
    case .begun: .begun
    case .settingsChanged: .settingsChanged
    case .numbersDrawn: .numbersDrawn
    case .sessionTaken: .sessionTaken
    case .branchRecorded: .branchRecorded
    case .inspectionRecorded: .inspectionRecorded
    case .lowerRegisterTaken: .lowerRegisterTaken
    case .noticePublished: .noticePublished
    case .reportMade: .reportMade
    case .sampleDrawn: .sampleDrawn
    case .unitReportTaken: .unitReportTaken
    case .answerTaken: .answerTaken
    case .promiseKept: .promiseKept
    case .row: .row
    case .undone: .undone
    case .redone: .redone
    }
  }

  /// The name its kind goes by in the log: `begun`, `row.submitted`.
  public var kindName: String {
    if case .row(_, let event, _) = self { return RegisterEvent.rowPrefix + event.kind.rawValue }
    return kind.rawValue
  }

  public static func isKnown(kindName: String) -> Bool {
    if kindName.hasPrefix(rowPrefix) {
      return RowEvent.Kind(rawValue: String(kindName.dropFirst(rowPrefix.count))) != nil
    }
    return kindName != Kind.row.rawValue && Kind(rawValue: kindName) != nil
  }

  /// The row it is about; nil for an event of the head, and for taking back and bringing again.
  public var row: RowNumber? { if case .row(let number, _, _) = self { number } else { nil } }

  /// Part of the head's own history.
  public var isOfHead: Bool {
    switch self {
    case .row, .undone, .redone: false
    case .begun, .settingsChanged, .numbersDrawn, .sessionTaken, .branchRecorded, .inspectionRecorded,
      .lowerRegisterTaken, .noticePublished, .reportMade, .sampleDrawn, .unitReportTaken, .answerTaken, .promiseKept:
      true
    }
  }

  /// Somebody outside has it: it is taken back only with a reason.
  public var leftTheOffice: Bool {
    switch self {
    case .noticePublished, .reportMade: true
    case .row(_, let event, _): event.leftTheOffice
    case .begun, .settingsChanged, .numbersDrawn, .sessionTaken, .branchRecorded, .inspectionRecorded,
      .lowerRegisterTaken, .sampleDrawn, .unitReportTaken, .answerTaken, .promiseKept, .undone, .redone:
      false
    }
  }

  private static let rowPrefix = "row."
}

extension RegisterEvent: LogEvent {
  public var takesBack: TakesBack {
    if case .undone(let batch, _, _) = self { return .command(batch: batch) }
    if case .redone(let batch, _) = self { return .undo(batch: batch) }
    return .nothing
  }

  public var isUndoable: Bool { true }
}
