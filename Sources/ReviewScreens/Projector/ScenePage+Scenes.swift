import ReviewCore

// Which of a scene stands in which place. One row a scene; those with more to say are in the files beside this one.

extension ScenePage {
  init(_ scene: Scene, _ strings: Strings, _ font: GlyphFont) {
    self.init(header: scene.title, at: scene.at)
    switch scene.content {
    case .welcome(let welcome): show(welcome, scene, strings)
    case .part(let part):
      name = part.title ?? strings.part(part.part)
      clock = part.clock.map { ClockFace($0, strings) }
    case .speaker(let speaker): show(speaker, strings)
    case .queue(let queue): show(queue, strings, font)
    case .problems(let problems): show(problems, scene.at, strings, font)
    case .lastYear(let lastYear): show(lastYear, scene.at, strings, font)
    case .targets(let targets): show(targets, scene.at, strings, font)
    case .film(let film): show(film, strings, font)
    case .question(let question): show(question, strings, font)
    case .appraisal(let appraisal): show(appraisal, scene.at, strings)
    case .results(let results): show(results, scene.at, strings)
    case .voting(let voting): show(voting, strings, font)
    case .pledges(let pledges): show(pledges, strings, font)
    case .recess(let recess): show(recess, scene.at, strings)
    case .message(let text): body = Paragraph(text, font: font)
    case .adjourned(let end): show(end, strings, font)
    case .lobby(let lobby): show(lobby, scene, strings, font)
    case .podium(let podium): show(podium, scene, strings)
    case .dark: break
    }
  }

  // MARK: - Speakers

  private mutating func show(_ scene: SpeakerScene, _ strings: Strings) {
    name = scene.speaker.unit
    caption = scene.speaker.post
    topic = scene.stage.map(strings.stage) ?? strings.status(scene.speaker.status) ?? strings.calledUp
    count = strings.place(scene.speaker.ordinal, of: scene.count)
    clock = scene.clock.map { ClockFace($0, strings) }
    next = scene.next.map { strings.next($0.unit) } ?? ""
  }

  private mutating func show(_ scene: QueueScene, _ strings: Strings, _ font: GlyphFont) {
    let coming = scene.current == nil ? scene.next.dropFirst() : scene.next[...]
    topic = scene.current == nil && !scene.next.isEmpty ? strings.upNext : strings.order
    let first = scene.current ?? scene.next.first
    name = first?.unit ?? strings.allReported
    caption = first?.post ?? ""
    count = scene.waiting > 0 ? strings.waiting(scene.waiting) : ""
    if !coming.isEmpty {
      body = LeadList(
        coming.map { SceneLine(number: "\($0.ordinal)", text: $0.unit, tail: $0.group ?? "", role: .heading) },
        font: font)
    }
    next = scene.last.map { strings.last($0.unit) } ?? ""
  }

  // MARK: - Beginning, recess, end

  private mutating func show(_ scene: WelcomeScene, _ whole: Scene, _ strings: Strings) {
    self = ScenePage(header: scene.committee, at: whole.at)
    name = whole.title
    caption = scene.place
    topic = strings.date(scene.date)
    count = scene.present.map { strings.signedIn($0, of: scene.due) } ?? ""
    clock =
      scene.countdown.map { ClockFace(until: $0, word: strings.starting(at: scene.start)) }
      ?? ClockFace(digits: String(whole.at.clockText.prefix(5)))
  }

  private mutating func show(_ scene: RecessScene, _ now: Timestamp, _ strings: Strings) {
    name = strings.recess
    guard let end = scene.resumesAt, let remaining = scene.remaining else {
      caption = strings.recessed(since: scene.since)
      clock = ClockFace(digits: now.since(scene.since).minutesText)
      return
    }
    caption = remaining < .zero ? strings.wasResuming(at: end) : strings.resuming(at: end)
    clock = ClockFace(until: remaining, word: remaining < .zero ? strings.pastResuming : strings.untilResuming)
  }

  private mutating func show(_ scene: AdjournedScene, _ strings: Strings, _ font: GlyphFont) {
    name = strings.adjourned
    let times = [scene.began, scene.ended].compactMap { $0?.clockText.prefix(5) }.joined(separator: " \u{2013} ")
    body = LineList(
      [
        SceneLine(text: scene.committee, role: .heading), SceneLine(text: scene.place),
        SceneLine(text: strings.date(scene.ended.date) + "  " + times),
        SceneLine(text: strings.reported(scene.reported, inWriting: scene.inWriting)),
      ], font: font)
  }
}
