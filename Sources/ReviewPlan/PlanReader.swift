import ReviewCore
import TomlSource

// ReviewPlan: the bytes of a plan's file in, a `Plan` or every fault of the file out.
//
// Invariant: a plan comes out only if there is no error, and then it keeps what `Plan` promises: identifiers unique
// and referring to something, texts clean, spans positive, the agenda free of contradictions. Whatever the bytes, there
// is a plan or at least one error, each with its line and column, and one mistake is named once.
// It must never read a file itself, look at a clock, or show a text of the file uncleaned.
// Next: Table.swift (how a table is read), PlanBuilder.swift (the keys, top down), Finding.swift (what can be wrong),
// FaultWording.swift (how it is said); Sessions/README.md documents the file for its writers.

/// What came of reading a plan.
public struct PlanReading: Sendable {
  /// Nil if there are errors.
  public let plan: Plan?
  /// In the order of the file.
  public let faults: [PlanFault]
}

public enum PlanReader {
  /// The largest file read, in bytes.
  public static let fileLimit = 1 << 20

  /// Reads the bytes of a plan; `file` is the name faults are reported under.
  public static func read(_ bytes: [UInt8], file: String) -> PlanReading {
    let notes = Notebook(file: file)
    let plan = read(bytes, notes: notes)
    return PlanReading(plan: notes.hasErrors ? nil : plan, faults: notes.faults)
  }

  // MARK: - Private

  static func read(_ bytes: [UInt8], notes: Notebook) -> Plan? {
    guard bytes.count <= fileLimit else {
      notes.error(.fileTooLarge(bytes: bytes.count, limit: fileLimit), at: .start)
      return nil
    }
    do throws(TomlFault) {
      let root = try TomlSource.read(bytes)
      guard case .table(let entries) = root.value else { return nil }
      let top = Table(entries, at: .start, place: .top, path: "", top: nil, notes: notes)
      var builder = PlanBuilder(top: top)
      return builder.build()
    } catch {
      notes.error(finding(of: error.reason), at: error.position)
      return nil
    }
  }

  private static func finding(of reason: TomlFault.Reason) -> FileFinding {
    switch reason {
    case .notUTF8: .notUTF8
    case .tooDeep(let limit): .tooDeep(limit: limit)
    case .syntax(let sentence): .syntax(sentence)
    }
  }
}
