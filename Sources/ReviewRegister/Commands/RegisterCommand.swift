/// A request to the register, imperative. `Register.decide` turns it into events or refuses it.
public struct RegisterCommand: Hashable, Sendable {
  public indirect enum Order: Hashable, Sendable {
    case changeSettings(RegisterSettings)
    /// Rows that are new; each gets the next number of the year.
    case add([RowOpening])
    /// A common problem: a row for each unit and one for the committee.
    case addCommon(RowOpening, units: [String])
    case take(TakenSession)
    /// The same for each of these rows, or for none of them where one refuses.
    case rows([RowNumber], RowCommand)
    /// In the place of what was said of it before.
    case recordBranch(Branch)
    case recordInspection(Inspection, found: [RowFields])
    case takeLower(RollUp)
    case publish(PublishedNotice)
    case report(ReportSnapshot)
    /// A report of a unit; `period` nil: the one that ended last.
    case handIn(unit: String, period: ReportPeriod?, files: [EvidenceFile], note: String?)
    case reply(Reply)
    case keep(KeptPromise)
    /// One after the other, each on what the ones before have made of the register; all of them or none. Taking back and
    /// bringing again are not among them.
    case together([RegisterCommand])
    /// Draws the settings' share of the rows that are due for a look back.
    case drawSample(seed: UInt64, candidates: [RowNumber])
    /// `batch` is the command the person saw as the last one; nil takes whatever is last.
    case undo(batch: Int?)
    case redo
  }

  public let order: Order
  public let said: Said

  public init(_ order: Order, _ said: Said = Said()) {
    self.order = order
    self.said = said
  }

  public static func row(_ number: RowNumber, _ command: RowCommand, _ said: Said = Said()) -> RegisterCommand {
    RegisterCommand(.rows([number], command), said)
  }

  /// The rows that have to be there for deciding; those that do not exist are left out by whoever loads them.
  public func rows(in head: RegisterHead) -> [RowNumber] {
    switch order {
    case .rows(let numbers, _), .drawSample(_, let numbers): numbers
    case .take(let session): session.rowsNeeded(in: head)
    case .together(let commands): Array(Set(commands.flatMap { $0.rows(in: head) })).sorted()
    case .changeSettings, .add, .addCommon, .recordBranch, .recordInspection, .takeLower, .publish, .report, .handIn,
      .reply, .keep,
      .undo, .redo:
      []
    }
  }
}
