import ReviewCore

// What screens outside the hall show: in the corridor, and in front of the speaker.

extension ScenePage {
  /// Who speaks now, large; below, a timetable of the next five; in the footer those after them, two by two.
  mutating func show(_ scene: LobbyScene, _ whole: Scene, _ strings: Strings, _ font: GlyphFont) {
    switch scene.underWay {
    case .nothingYet(let place, let date):
      self = ScenePage(header: strings.date(date), at: whole.at)
      name = whole.title
      caption = place
    case .turn(let speaker, let stage):
      name = speaker.unit
      caption = speaker.post
      topic = stage.map(strings.stage) ?? strings.calledUp
    case .part(let part, let title): name = title ?? strings.part(part)
    case .recess(let since, let end):
      name = strings.recess
      caption = end.map(strings.resuming) ?? strings.recessed(since: since)
    case .adjourned: name = strings.adjourned
    }
    guard !scene.calls.isEmpty else { return }
    isHeading = scene.calls.count > 1
    count = strings.waitingByEstimate(scene.calls.count)
    let lines = scene.calls.map { call in
      SceneLine(number: call.time, text: call.speaker.unit, tail: call.speaker.group ?? "", role: .heading)
    }
    body = LeadList(lines, font: font)
    let rest = ListPage(Array(scene.calls.dropFirst(LineList.most)), at: whole.at, size: 2).elements
    if !rest.isEmpty {
      next = strings.then(rest.map { "\($0.time) \($0.speaker.unit)" }.joined(separator: "  "))
    }
  }

  /// Nothing but the clock, and what it is the clock of.
  mutating func show(_ scene: PodiumScene, _ whole: Scene, _ strings: Strings) {
    self = ScenePage(header: "", at: whole.at)
    switch scene.underWay {
    case .turn(let stage): topic = stage.map(strings.stage) ?? strings.calledUp
    case .part(let part, let title): topic = title ?? strings.part(part)
    case .nothing: break
    }
    guard let reading = scene.clock else {
      clock = ClockFace(digits: String(whole.at.clockText.prefix(5)))
      return
    }
    clock = ClockFace(reading, strings)
    if reading.tone == .overtime { name = strings.timeIsUp }
  }
}

extension Strings {
  fileprivate func waitingByEstimate(_ count: Int) -> String {
    pick("待述 \(count) 位，时间为预计", "待述 \(count) 位，時間為預計", "\(count) to come, times are estimates")
  }

  /// Those after the five that are listed.
  fileprivate func then(_ calls: String) -> String { pick("其后  ", "其後  ", "Then  ") + calls }

  var timeIsUp: String { pick("时间到", "時間到", "Time is up") }
}
