import FoundationEssentials
import ReviewCore
import ReviewFindings

/// What `check --findings` prints of a plan: for people, or for programs.
struct FindingsReport {
  let findings: [ReviewFinding]
  let plan: Plan
  let strings: Strings

  init(_ plan: Plan, _ strings: Strings) {
    findings = Findings.all(in: plan)
    self.plan = plan
    self.strings = strings
  }

  /// A heading, then for each finding what it is, what it rests on and what to ask.
  var lines: [String] {
    [strings.findingsHeading(findings.count)]
      + findings.flatMap { finding -> [String] in
        let text = strings.text(finding, in: plan)
        let head = [finding.mechanism.rawValue, text.title, text.units].filter { !$0.isEmpty }
        return [head.joined(separator: "  ")] + text.evidence.map { "  " + $0 }
          + (text.question.map { ["  " + strings.toAsk + $0] } ?? [])
      }
  }

  /// Everything the lines say, by name, with the units' ids; ends in a line break.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let export = FindingsExport(
      title: plan.title, findings: findings.map { FindingExport($0, strings.text($0, in: plan), plan) })
    return ((try? encoder.encode(export)).map { Array($0) } ?? []) + [UInt8(ascii: "\n")]
  }
}

private struct FindingsExport: Encodable {
  let title: String
  let findings: [FindingExport]
}

private struct FindingExport: Encodable {
  struct Unit: Encodable {
    let id, unit: String
  }

  struct Line: Encodable {
    let first, second: String
    /// In percent.
    let likeness: Int
  }

  struct Typo: Encodable {
    let written, usual: String
  }

  let mechanism, kind, title: String
  let units: [Unit]
  let evidence: [String]
  let question: String?
  /// Of lists that are alike; absent otherwise.
  let lines: [Line]?
  let typos: [Typo]?

  init(_ finding: ReviewFinding, _ text: FindingText, _ plan: Plan) {
    mechanism = finding.mechanism.rawValue
    kind = finding.name
    title = text.title
    units = finding.speakers.map { Unit(id: $0, unit: plan.unit(of: $0)) }
    evidence = text.evidence
    question = text.question
    if case .copiedList(let list) = finding {
      lines = list.lines.map { Line(first: $0.firstText, second: $0.secondText, likeness: $0.likeness) }
      typos = list.typos.map { Typo(written: $0.written, usual: $0.usual) }
    } else {
      (lines, typos) = (nil, nil)
    }
  }
}
