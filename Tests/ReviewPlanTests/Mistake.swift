import Testing
import TomlSource

@testable import ReviewPlan

/// One mistake made in a sound plan. `^^` in `new` marks where it must be found and is taken out before reading.
struct Mistake: CustomTestStringConvertible, Sendable {
  let sample: String
  let old: String
  let new: String
  let finding: Finding
  let severity: PlanFault.Severity
  /// A text after the change that also marks the place, for mistakes seen elsewhere than where they were made.
  var place: String?
  /// A text left out as well.
  var dropping = ""

  var testDescription: String { "\(new)" }

  /// In the plan that uses every key.
  static func full(
    _ old: String, _ new: String, _ finding: Finding, _ severity: PlanFault.Severity = .error, at place: String? = nil,
    dropping: String = ""
  ) -> Mistake {
    Mistake(
      sample: SamplePlan.full, old: old, new: new, finding: finding, severity: severity, place: place,
      dropping: dropping)
  }

  /// In the plan with only what is required.
  static func least(
    _ old: String, _ new: String, _ finding: Finding, _ severity: PlanFault.Severity = .error
  ) -> Mistake {
    Mistake(sample: SamplePlan.least, old: old, new: new, finding: finding, severity: severity)
  }

  /// The mistaken text and the place of the mistake; the beginning of the file without a mark.
  var made: (text: String, line: Int, column: Int) {
    var marked = sample.replacingFirst(old, with: new)
    if !dropping.isEmpty { marked = marked.replacingFirst(dropping, with: "") }
    if let place { marked = marked.replacingFirst(place, with: "^^\(place)") }
    guard marked.contains("^^") else { return (marked, 1, 1) }
    var (line, column) = (1, 1)
    let scalars = Array(marked.unicodeScalars)
    for index in scalars.indices {
      if scalars[index] == "^", scalars[index + 1] == "^" { break }
      (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (marked.replacingFirst("^^", with: ""), line, column)
  }
}
