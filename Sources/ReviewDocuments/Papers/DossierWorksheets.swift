import ReviewCore

/// What units are to reach, all of them in one sheet: how far each is.
struct DossierWorksheets {
  let session: Session
  let s: Strings

  var targets: Worksheet {
    Worksheet(
      name: s.title(.targets),
      columns: [
        .init(s.unit, .text, .head), .init(s.sectorTitle), .init(s.title(.targets)), .init(s.targetQuantity, .figure),
        .init(s.targetDone, .figure), .init(s.targetUnit), .init(s.targetShare, .figure),
        .init(s.title(.deadline), .date), .init(s.targetClaimed),
      ],
      rows: session.queue.compactMap(session.record).flatMap { record in
        record.speaker.dossier.targets.map { row($0, of: record.speaker) }
      })
  }

  // MARK: - Private

  private func row(_ target: UnitTarget, of speaker: Speaker) -> [Worksheet.Cell] {
    [
      .text(speaker.unit), .optional(speaker.sector.map { s.sector($0) }), .text(target.text),
      .figure(target.quantity), .figure(target.done), .text(target.unit), .figure(target.share),
      .optional(target.deadline), .optional(target.isClaimed ? s.yes : nil),
    ]
  }
}
