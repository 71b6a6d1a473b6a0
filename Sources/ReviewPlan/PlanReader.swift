import ReviewCore
import TomlSource

// ReviewPlan: the bytes of a plan's file in, a `Plan` or every fault of the file out.
//
// Invariant: a plan comes out only if there is no error, and then it keeps what `Plan` promises: identifiers unique
// and referring to something, texts clean, spans positive, the agenda free of contradictions. Whatever the bytes, there
// is a plan or at least one error, each with its line and column, and one mistake is named once.
// It must never read a file itself, look at a clock, or show a text of the file uncleaned.
// A text that is no TOML is read a second time by `TomlSource.proofread`, for its faults alone.
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
    let collector = FaultCollector(file: file)
    let plan = read(bytes, collector: collector)
    return PlanReading(plan: collector.hasErrors ? nil : plan, faults: collector.faults)
  }

  // MARK: - Private

  static func read(_ bytes: [UInt8], collector: FaultCollector) -> Plan? {
    guard bytes.count <= fileLimit else {
      collector.error(.fileTooLarge(bytes: bytes.count, limit: fileLimit), at: .start)
      return nil
    }
    do throws(TomlFault) {
      return build(try TomlSource.read(bytes), collector)
    } catch {
      switch error.reason {
      case .notUTF8: collector.error(.notUTF8(ForeignEncoding(bytes)), at: error.position)
      case .tooDeep(let limit): collector.error(.tooDeep(limit: limit), at: error.position)
      case .syntax: proofread(bytes, after: error, collector)
      }
      return nil
    }
  }

  private static func build(_ root: TomlNode, _ collector: FaultCollector) -> Plan? {
    guard case .table(let entries) = root.value else { return nil }
    let top = Table(entries, at: .start, place: .top, path: "", top: nil, collector: collector)
    var builder = PlanBuilder(top: top)
    return builder.build()
  }

  /// Names the mistakes of a text that is no TOML, and with them whatever else is wrong with what was meant. Never a
  /// plan.
  private static func proofread(_ bytes: [UInt8], after fault: TomlFault, _ collector: FaultCollector) {
    if ForeignEncoding(bytes) == .utf16 { return collector.error(.notUTF8(.utf16), at: .start) }
    let proof = TomlSource.proofread(bytes, after: fault)
    let meant = FaultCollector(file: collector.file)
    meant.typed = proof.typed
    if let root = proof.root { _ = build(root, meant) }
    let faults = meant.faults.filter { !isHidden($0, in: proof) }
    // Where the key says what it takes, that is the better word on what was typed.
    let mistyped = Set(faults.filter(\.isOfType).map(\.position))
    for mistake in proof.mistakes where !(proof.typed[mistake.position] != nil && mistyped.contains(mistake.position)) {
      collector.error(mistake)
    }
    collector.adopt(faults)
  }

  /// Whether a fault follows from what was guessed in the place of a mistake.
  private static func isHidden(_ fault: PlanFault, in proof: ProofreadText) -> Bool {
    if proof.mistakes.contains(where: { $0.isGuess && $0.position == fault.position }) { return true }
    if fault.isOfType, proof.doubtful.contains(fault.position) { return true }
    if case .key(.missingKey(let key, _)) = fault.finding { return proof.unread.contains(key) }
    return false
  }
}

extension PlanFault {
  fileprivate var position: TomlPosition { TomlPosition(line: line, column: column) }

  /// A value of another kind than its key takes.
  fileprivate var isOfType: Bool {
    switch finding {
    case .key(.wrongType), .key(.mistyped): true
    case .key(.unknownKey), .key(.misplacedKey), .key(.missingKey), .key(.keyNotForPart), .file, .mistake, .text,
      .value,
      .collection, .contradiction, .agenda, .sequence:
      false
    }
  }
}
