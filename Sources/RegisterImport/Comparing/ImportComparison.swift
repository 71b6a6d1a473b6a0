/// A table held against the register, line by line.
public struct ImportComparison: Sendable {
  /// In the order of the table.
  public let lines: [ImportLine]
  /// How many rows that stand in the register the table does not have; nil where no line has a number of ours. They stay.
  public let missing: Int?
  /// Of new rows.
  private let said: Said

  public init(_ table: ImportedTable, with base: ImportBase, _ options: ImportOptions, at now: Timestamp) {
    let keys = table.lines.map { line in
      Result { () throws(ImportFault) in try LineKey(line, in: base.register.rows, options) }
    }
    let twice = ImportComparison.positionsOfRepeated(keys, table.lines)
    var rosters = RosterComparison(base, options, now)
    var lines: [ImportLine] = []
    for (line, key) in zip(table.lines, keys) {
      switch key {
      case .failure(let fault): lines.append(ImportLine(refusing: line, [fault]))
      case .success(.new(let there)): lines.append(rosters.line(line, numberThere: there))
      case .success(.row(let number)):
        guard let row = base.register.rows[number] else { continue }
        if let positions = twice[number] {
          let column = LineKey.columns.first { (try? line.text($0)) ?? nil != nil }
          let fault = ImportFault(.numberTwice(number, positions), at: line.address(column))
          lines.append(ImportLine(refusing: line, for: row, [fault]))
        } else {
          lines.append(RowComparison(line, row, options).line(base.register.head, at: now))
        }
      }
    }
    self.lines = lines
    said = options.said
    let known = Set(lines.compactMap(\.number)).filter { base.register.rows[$0]?.withdrawn == nil }
    missing = known.isEmpty ? nil : max(0, base.standing - known.count)
  }

  /// All that is taken, as one command; nil where that is nothing. `only` names rows by their numbers, or by their place in
  /// the sheet; nil takes all.
  public func command(only: Set<String>? = nil) -> RegisterCommand? {
    var (commands, openings): ([RegisterCommand], [RowOpening]) = ([], [])
    for line in lines where line.isNamed(in: only) {
      switch line.outcome {
      case .changed(_, let own): commands += own
      case .new(let opening): openings.append(opening)
      case .unchanged, .alike, .refused: continue
      }
    }
    if !openings.isEmpty { commands.append(RegisterCommand(.add(openings), said)) }
    return commands.isEmpty ? nil : RegisterCommand(.together(commands))
  }

  // MARK: - Private

  private static func positionsOfRepeated(
    _ keys: [Result<LineKey, ImportFault>], _ lines: [ImportedLine]
  ) -> [RowNumber: [Int]] {
    var positions: [RowNumber: [Int]] = [:]
    for (key, line) in zip(keys, lines) {
      if case .success(.row(let number)) = key { positions[number, default: []].append(line.position) }
    }
    return positions.filter { $0.value.count > 1 }
  }
}

extension ImportLine {
  /// Whether a choice of lines names this one.
  public func isNamed(in only: Set<String>?) -> Bool {
    guard let only else { return true }
    return only.contains(String(position)) || number.map { only.contains($0.rawValue) } ?? false
  }

  /// Nothing of the line is taken.
  init(
    refusing line: ImportedLine, for row: RegisterRow? = nil, _ faults: [ImportFault], _ notes: [ImportNote] = []
  ) {
    self.init(line, row, .refused(faults), notes)
  }

  init(_ line: ImportedLine, _ row: RegisterRow?, _ outcome: Outcome, _ notes: [ImportNote]) {
    self.init(
      position: line.position, number: row?.number,
      unit: row?.unit ?? (try? line.text(.field(.unit))) ?? "",
      text: row?.fields.text ?? (try? line.text(.field(.text))) ?? "", outcome: outcome, notes: notes)
  }
}
