extension RegisterHead {
  /// Folds in an event of the head; others change nothing.
  public mutating func apply(_ event: RegisterEvent) {
    switch event {
    case .begun(let settings), .settingsChanged(let settings, _): self.settings = settings
    case .numbersDrawn(let sequence, let last): sequences[sequence] = max(last, sequences[sequence] ?? 0)
    case .sessionTaken(let session, _): replace(session, in: \.sessions) { $0.name.id == session.name.id }
    case .branchRecorded(let branch, _):
      replace(branch, in: \.branches) { ($0.name, $0.unit, $0.year) == (branch.name, branch.unit, branch.year) }
    case .inspectionRecorded(let inspection, _): inspections.append(inspection)
    case .lowerRegisterTaken(let rollUp, _): replace(rollUp, in: \.lowerRegisters) { $0.office == rollUp.office }
    case .noticePublished(let notice, _): notices.append(notice)
    case .reportMade(let report, _): reports.append(report)
    case .sampleDrawn(let sample, _): samples.append(sample)
    case .unitReportTaken(let report, let act): unitReports.append(ReportHandedIn(report, act))
    case .answerTaken(let answer, _): answers.append(answer)
    case .promiseKept(let promise, _): keptPromises.append(promise)
    case .row, .undone, .redone: break
    }
  }

  // MARK: - Private

  private mutating func replace<Item>(
    _ item: Item, in list: WritableKeyPath<RegisterHead, [Item]>, where isTheSame: (Item) -> Bool
  ) {
    if let index = self[keyPath: list].firstIndex(where: isTheSame) {
      self[keyPath: list][index] = item
    } else {
      self[keyPath: list].append(item)
    }
  }
}
