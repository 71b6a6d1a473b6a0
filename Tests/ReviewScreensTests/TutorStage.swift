import ReviewCore
import ReviewPlan
import Testing

@testable import ReviewScreens

/// The tutor over a console on a table, as the runtime shows both.
struct TutorStage {
  private(set) var stage: Stage
  private(set) var tutor: TutorModel
  private let size: Size

  init(_ language: Language = .zhHans, size: Size = Size(columns: 80, rows: 24)) throws {
    let now = Timestamp(date: CivilDate(dayNumber: 20_805), secondsOfDay: 14 * 3600 + 125, offset: 480)
    let text = TutorPlan.text(Strings(language), at: now)
    let reading = PlanReader.read(Array(text.utf8), file: "tutor.toml")
    let plan = try #require(reading.plan, "\(reading.faults)")
    try #require(reading.faults.isEmpty, "\(reading.faults)")
    self.size = size
    stage = try Stage(plan, size: TutorStrip.console(in: size), language: language, least: TutorStrip.leastConsole)
    tutor = TutorModel(on: stage.model)
  }

  var strings: Strings { stage.strings }

  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  mutating func press(_ key: Key) {
    let asked = stage.effects.count
    stage.press(key)
    // The runtime would answer from the log.
    if stage.effects.dropFirst(asked).contains(.readMinutes) { stage.send(.minutes([])) }
    tutor.look(at: stage.model, after: key)
  }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// By its own keys to the beginning of a step.
  mutating func walk(to id: TutorStepName) throws {
    while tutor.current.id != id {
      let before = (tutor.step, tutor.goal)
      for key in tutor.keys(strings) { press(key) }
      stage.wait(seconds: 7)
      try #require((tutor.step, tutor.goal) > before, "\(tutor.current.id) \(before.1)\n\(screen)")
    }
  }

  var buffer: Buffer {
    var buffer = Buffer(size: size)
    buffer.paste(stage.buffer, x: 0, y: 0)
    render(tutor, strings: strings, into: &buffer)
    return buffer
  }

  var screen: String { buffer.lines.joined(separator: "\n") }
}
