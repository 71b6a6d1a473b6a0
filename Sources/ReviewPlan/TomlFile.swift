import TomlSource

/// A file of ours in TOML, whatever it is about: its top table is read by whoever knows its keys, and every fault of the
/// text itself is noted.
///
/// A text that is no TOML is read a second time by `TomlSource.proofread`, for its faults alone.
enum TomlFile {
  /// The largest file read, in bytes: lists of 200 units with 60 problems each take 2 MiB.
  static let limit = 1 << 23

  /// Nil where nothing can be read. `build` finishes the top table; it may be called for a text that is mended, and what
  /// it makes of that is not used.
  static func read<Value>(_ bytes: [UInt8], _ collector: FaultCollector, _ build: (Table) -> Value) -> Value? {
    guard bytes.count <= limit else {
      collector.error(.fileTooLarge(bytes: bytes.count, limit: limit), at: .start)
      return nil
    }
    do throws(TomlFault) {
      return top(of: try TomlSource.read(bytes), collector).map(build)
    } catch {
      switch error.reason {
      case .notUTF8: collector.error(.notUTF8(ForeignEncoding(bytes)), at: error.position)
      case .tooDeep(let limit): collector.error(.tooDeep(limit: limit), at: error.position)
      case .syntax: proofread(bytes, after: error, collector) { _ = build($0) }
      }
      return nil
    }
  }

  // MARK: - Private

  private static func top(of root: TomlNode, _ collector: FaultCollector) -> Table? {
    guard case .table(let entries) = root.value else { return nil }
    return Table(entries, at: .start, place: .top, path: "", top: nil, collector: collector)
  }

  /// Names the mistakes of a text that is no TOML, and with them whatever else is wrong with what was meant.
  private static func proofread(
    _ bytes: [UInt8], after fault: TomlFault, _ collector: FaultCollector, _ read: (Table) -> Void
  ) {
    if ForeignEncoding(bytes) == .utf16 { return collector.error(.notUTF8(.utf16), at: .start) }
    let proof = TomlSource.proofread(bytes, after: fault)
    let meant = FaultCollector(file: collector.file)
    meant.typed = proof.typed
    if let table = proof.root.flatMap({ top(of: $0, meant) }) { read(table) }
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
  /// A value of another kind than its key takes.
  fileprivate var isOfType: Bool {
    switch finding {
    case .key(.wrongType), .key(.mistyped): true
    case .key(.unknownKey), .key(.misplacedKey), .key(.missingKey), .key(.keyNotForPart), .file, .mistake, .text,
      .value, .collection, .contradiction, .agenda, .sequence, .roster:
      false
    }
  }
}
