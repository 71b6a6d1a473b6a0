import ReviewCore

/// One line of `sectors` in `session.json`.
struct SectorExport: Encodable {
  /// Left out for units whose sector nobody has said.
  let sector: String?
  let units: Int
  let heard: Int
  let inWriting: Int
  let problems: Int
  let owned: Int
  let meanCompositeHundredths: Int?
  let consequences: Int

  /// Nil where the plan says no unit's sector.
  static func all(_ session: Session, _ strings: Strings, _ shown: ShownStandings) -> [SectorExport]? {
    let results = SectorResults(session, strings, shown)
    let lines = session.sectorFigures.map { figures in
      SectorExport(
        sector: figures.sector?.rawValue, units: figures.units, heard: figures.heard, inWriting: figures.inWriting,
        problems: figures.problems, owned: figures.owned,
        meanCompositeHundredths: results.meanComposite(of: figures)?.rawValue,
        consequences: results.consequences(of: figures))
    }
    return lines.isEmpty ? nil : lines
  }
}
