import ReviewCore
import ReviewRegister

/// 发放清单: which folder goes to whom, and what lies in it. The office hands out by it and has receipts signed.
struct HandOutList: Sendable {
  private let parcels: [RegisterPapers.Parcel]
  private let papers: RegisterPapers
  private var s: Strings { papers.s }

  init(_ parcels: [RegisterPapers.Parcel], _ papers: RegisterPapers) {
    self.parcels = parcels
    self.papers = papers
  }

  /// Nil where nobody gets anything.
  var document: Document? {
    guard !parcels.isEmpty else { return nil }
    var builder = DocumentBuilder(s.language)
    builder.paragraph(s.handOut(parcels.reduce(0) { $0 + $1.papers.count }, to: parcels.count))
    builder.table(
      [.text(s.folder), .text(s.unit), .text(s.papersInFolder), .text(s.contactLeader), .text(s.receivedBy)],
      parcels.map { parcel in
        let titles = papers.distinct(parcel.papers.map(\.document.title))
        return [
          "units/" + parcel.folder, parcel.unit, titles.joined(separator: s.separator(of: titles)),
          s.list(parcel.contactLeaders), "",
        ]
      })
    return Document(title: s.handOutTitle(papers.day), metadata: papers.metadata(), blocks: builder.blocks)
  }
}
