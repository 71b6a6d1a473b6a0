import Foundation
import ReviewRegister

/// The register's events as JSON.
public struct RegisterCodec: EventCodec {
  public typealias Event = RegisterEvent

  public static let version = 1

  private let form = JSONForm<Event>()

  public init() {}

  public func kind(of event: Event) -> String { event.kindName }

  public func isKnown(kind: String) -> Bool { Event.isKnown(kindName: kind) }

  public func encode(_ event: Event) throws -> Data { try form.encode(event) }

  public func decode(_ bytes: Data, version: Int) -> Event? { form.decode(bytes) }

  public func decode(all bytes: [Data]) -> [Event]? { form.decode(all: bytes) }

  public func isInBounds(_ recorded: Recorded<Event>) -> Bool {
    switch recorded.event {
    case .begun(let settings), .settingsChanged(let settings, _): areInBounds(settings)
    case .numbersDrawn(_, let last): RegisterCodec.counts.contains(last)
    case .lowerRegisterTaken(let rollUp, _): areInBounds(rollUp)
    case .reportMade(let report, _): areInBounds(report.figures)
    case .sampleDrawn(let sample, _): RegisterCodec.counts.contains(sample.candidates)
    case .undone(let batch, _, _), .redone(let batch, _): batch > 0 && batch < recorded.position
    case .sessionTaken, .branchRecorded, .inspectionRecorded, .noticePublished, .row: true
    }
  }

  // MARK: - Private

  /// What a number of rows may be: sums of thousands of such numbers are still numbers.
  private static let counts = 0...1_000_000_000
  private static let days = -3_660...3_660

  private func areInBounds(_ settings: RegisterSettings) -> Bool {
    settings.faults.isEmpty
      && settings.steps.allSatisfy { step in
        switch step.trigger {
        case .beforeDeadline(let days), .overdue(let days), .unanswered(let days): RegisterCodec.days.contains(days)
        }
      }
  }

  private func areInBounds(_ counts: Counts) -> Bool {
    Figure.allCases.allSatisfy { RegisterCodec.counts.contains(counts[$0]) }
  }

  private func areInBounds(_ rollUp: RollUp) -> Bool { areInBounds(rollUp.own) && rollUp.below.allSatisfy(areInBounds) }

  private func areInBounds(_ figures: RegisterFigures) -> Bool {
    let parts = [figures.byUnit, figures.byLeader, figures.byKind, figures.bySource, figures.byLevel]
    return areInBounds(figures.total) && parts.allSatisfy { $0.values.allSatisfy(areInBounds) }
  }
}
