import FoundationEssentials
import ReviewCore
import Testing

@testable import ReviewDocuments

@Suite("The papers of a session")
struct PaperTests {
  @Test(
    "read the same as the recorded ones",
    arguments: [("county", Language.zhHans), ("county", .en), ("township", .en), ("vote", .zhHans), ("vote", .zhHant)])
  func papers(_ session: String, _ language: Language) throws {
    // The record, the counting sheets and the results have snapshots of their own.
    let papers = try set(session, language).papers.filter {
      !["record", "counting-sheets", "results"].contains($0.stem)
    }
    try Snapshot.compare(PaperText.text(of: papers), with: "papers-\(session).\(language.rawValue).txt")
  }

  private func set(_ session: String, _ language: Language) throws -> PaperSet {
    let hall =
      switch session {
      case "county": try County.adjourned()
      case "township": try Township.underWay()
      default: try VoteDocumentTests.hall()
      }
    return PaperSet(hall.history, Strings(language))
  }
}
