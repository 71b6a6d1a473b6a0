import ReviewCore
import TomlSource

// ReviewPlan: the bytes of a plan's file in, a `Plan` or every fault of the file out.
//
// Invariant: a plan comes out only if there is no error, and then it keeps what `Plan` promises: identifiers unique
// and referring to something, texts clean, spans positive, the agenda free of contradictions. Whatever the bytes, there
// is a plan or at least one error, each with its line and column, and one mistake is named once.
// It must never read a file itself (the tables a plan refers to are handed in as `RosterFiles`), look at a clock, or show a
// text of the file uncleaned.
// Next: TomlFile.swift and Table.swift (how a file and its tables are read), PlanBuilder.swift (the keys, top down),
// Finding.swift (what can be wrong), FaultWording.swift (how it is said); Sessions/README.md documents the file for its
// writers.

/// What came of reading a plan.
public struct PlanReading: Sendable {
  /// Nil if there are errors.
  public let plan: Plan?
  /// In the order of the file.
  public let faults: [PlanFault]
}

public enum PlanReader {
  /// The largest file read, in bytes.
  public static let fileLimit = TomlFile.limit

  /// Reads the bytes of a plan; `file` is the name faults are reported under, `rosters` has the tables it refers to.
  public static func read(_ bytes: [UInt8], file: String, rosters: RosterFiles = RosterFiles()) -> PlanReading {
    let collector = FaultCollector(file: file)
    let plan = read(bytes, collector: collector, rosters: rosters)
    return PlanReading(plan: collector.hasErrors ? nil : plan, faults: collector.faults)
  }

  // MARK: - Private

  static func read(_ bytes: [UInt8], collector: FaultCollector, rosters: RosterFiles = RosterFiles()) -> Plan? {
    TomlFile.read(bytes, collector) { top in
      var builder = PlanBuilder(top: top.with(rosters))
      return builder.build()
    }
  }
}
