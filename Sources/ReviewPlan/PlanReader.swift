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
      return build(try TomlSource.read(bytes), notes)
    } catch {
      switch error.reason {
      case .notUTF8: notes.error(.notUTF8(ForeignEncoding(bytes)), at: error.position)
      case .tooDeep(let limit): notes.error(.tooDeep(limit: limit), at: error.position)
      case .syntax: proofread(bytes, after: error, notes)
      }
      return nil
    }
  }

  private static func build(_ root: TomlNode, _ notes: Notebook) -> Plan? {
    guard case .table(let entries) = root.value else { return nil }
    let top = Table(entries, at: .start, place: .top, path: "", top: nil, notes: notes)
    var builder = PlanBuilder(top: top)
    return builder.build()
  }

  /// Names the slips of a text that is no TOML, and with them whatever else is wrong with what was meant. Never a plan.
  private static func proofread(_ bytes: [UInt8], after fault: TomlFault, _ notes: Notebook) {
    if ForeignEncoding(bytes) == .utf16 { return notes.error(.notUTF8(.utf16), at: .start) }
    let proof = TomlSource.proofread(bytes, after: fault)
    let meant = Notebook(file: notes.file)
    meant.typed = proof.typed
    if let root = proof.root { _ = build(root, meant) }
    let faults = meant.faults.filter { !isHidden($0, in: proof) }
    // Where the key says what it takes, that is the better word on what was typed.
    let mistyped = Set(faults.filter(\.isOfType).map(\.position))
    for slip in proof.slips where !(proof.typed[slip.position] != nil && mistyped.contains(slip.position)) {
      notes.error(slip)
    }
    notes.adopt(faults)
  }

  /// Whether a fault follows from what was guessed in the place of a slip.
  private static func isHidden(_ fault: PlanFault, in proof: TomlProof) -> Bool {
    if proof.slips.contains(where: { $0.isGuess && $0.position == fault.position }) { return true }
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
    case .key(.unknownKey), .key(.misplacedKey), .key(.missingKey), .key(.keyNotForPart), .file, .slip, .text, .value,
      .collection, .contradiction, .agenda, .sequence:
      false
    }
  }
}
