import ReviewCore
import TomlSource

/// Something wrong with a plan's file, at one place, with the evidence. Wording is in FaultWording.swift.
public struct PlanFault: Hashable, Sendable {
  public enum Severity: Hashable, Sendable {
    /// The file gives no plan until this is mended.
    case error
    /// Allowed, but probably not meant.
    case warning
  }

  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in Unicode code points.
  public let column: Int
  public let severity: Severity
  public let finding: Finding

  init(file: String, position: TomlPosition, severity: Severity, finding: Finding) {
    self.file = file
    line = position.line
    column = position.column
    self.severity = severity
    self.finding = finding
  }

  /// `plan.toml:3:1: error: unknown key `tilte`; did you mean `title`?` — one line, free of control characters.
  public func text(_ language: Language) -> String {
    let strings = Strings(language)
    return PlainText.clean("\(file):\(line):\(column): \(strings.severity(severity)): \(strings.finding(finding))")
  }
}
