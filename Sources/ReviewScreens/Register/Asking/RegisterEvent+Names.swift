import ReviewRegister

extension RegisterEvent {
  /// Whether other names may stand after it in the columns that rows are chosen by.
  var changesNames: Bool {
    switch self {
    case .row(_, let event, _): event.changesNames
    // What comes and goes with them may be a row.
    case .undone, .redone: true
    case .begun, .settingsChanged, .numbersDrawn, .sessionTaken, .branchRecorded, .inspectionRecorded,
      .lowerRegisterTaken, .noticePublished, .reportMade, .sampleDrawn, .unitReportTaken, .answerTaken, .promiseKept:
      false
    }
  }
}

extension RowEvent {
  fileprivate var changesNames: Bool {
    switch self {
    case .opened: true
    case .corrected(let changes), .editionTaken(let changes, _):
      changes.fields.contains { [.unit, .sector, .leader, .owner, .kind].contains($0) }
    case .missingFromEdition, .carriedOver, .progressed, .milestonesSet, .milestoneReached, .submitted, .checked,
      .signed, .noticeBegan, .closedOut, .returned, .reopened, .lookBackDrawn, .lookedBack, .extensionAsked, .extended,
      .extensionRefused, .urged, .letterSent, .letterAnswered, .concealmentFlagged, .tolerated, .proposed,
      .proposalDecided, .pledged, .withdrawn:
      false
    }
  }
}
