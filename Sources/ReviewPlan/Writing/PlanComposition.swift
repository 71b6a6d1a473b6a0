import PlanRosters
import ReviewCore

/// A plan made of a draft and the tables of an office: its text, or every fault of the tables.
public struct PlanComposition: Sendable {
  /// With comments; nil where something is wrong. It is read as a plan without a fault.
  public let text: String?
  /// Errors and warnings, each with its file, sheet and cell.
  public let faults: [PlanFault]
  /// In the order in which they were put in, with how many lines of each were left out on purpose.
  public let tables: [(table: RosterTable, leftOut: Int)]
  /// The keys that are still to be filled in.
  public let open: [String]

  /// `file` is the name of the plan to be.
  public init(_ draft: PlanDraft, _ books: [RosterBook], file: String) {
    let strings = Strings(draft.language)
    var merge = RosterMerge(draft.entries, source: draft.problemSource, strings)
    merge.add(books.flatMap(\.tables))
    tables = merge.tables.enumerated().map { ($1, merge.leftOut[$0 + 1] ?? 0) }
    let collector = FaultCollector(file: file)
    collector.take(merge)
    var entries = merge.entries
    entries += draft.agenda(hasPanels: entries.contains { $0.key == "panel" })
    let hasSpeakers = entries.contains { $0.key == "speaker" }
    if !hasSpeakers, !collector.rostersHaveGaps { entries.append(draft.sampleSpeaker) }
    open = draft.open + (hasSpeakers ? [] : ["speaker"])
    var builder = PlanBuilder(
      top: Table(entries, at: .start, place: .top, path: "", top: nil, collector: collector))
    _ = builder.build()
    let text = PlanText(entries, strings).text
    // What was written is read once more: only a plan that can be read is handed out.
    let again = collector.hasErrors ? nil : PlanReader.read(Array(text.utf8), file: file)
    self.text = again?.plan == nil ? nil : text
    faults = collector.faults + (again?.plan == nil ? again?.faults ?? [] : [])
  }
}
