import ReviewCore
import PlanRosters

/// Something wrong with a plan's file, at one place, with the evidence. Wording is in FaultWording.swift.
public struct PlanFault: Hashable, Sendable {
  public enum Severity: Hashable, Sendable {
    /// The file gives no plan until this is mended.
    case error
    /// Allowed, but probably not meant.
    case warning
  }

  public let file: String
  /// Where it is in a table that the plan refers to; nil in the plan's own text.
  public let cell: RosterCell?
  public let severity: Severity
  public let finding: Finding

  let position: TomlPosition

  init(file: String, cell: RosterCell?, position: TomlPosition, severity: Severity, finding: Finding) {
    self.file = file
    self.cell = cell
    self.position = position
    self.severity = severity
    self.finding = finding
  }

  /// From 1; the row of a cell.
  public var line: Int { position.line }
  /// From 1, in Unicode code points; the column of a cell.
  public var column: Int { position.column }

  /// `plan.toml:3:1: error: unknown key `tilte`; did you mean `title`?` — one line, free of control characters.
  public func text(_ language: Language) -> String {
    let strings = Strings(language)
    let place = cell.map { strings.place($0) } ?? "\(file):\(line):\(column)"
    return PlainText.clean("\(place): \(strings.severity(severity)): \(strings.finding(finding))")
  }

  /// What is wrong and what to do, without the place: for somebody who has not written the file.
  public func reason(_ language: Language) -> String { PlainText.clean(Strings(language).finding(finding)) }
}
