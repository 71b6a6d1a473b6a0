// What the hall sees, made of the session: which scene the phase asks for, and what of the session it may show.

extension SceneKind {
  /// The scene a phase asks for while the secretary has chosen none.
  public init(for phase: Phase) {
    switch phase {
    case .prepared, .signIn: self = .welcome
    case .film: self = .film
    case .lastYear: self = .lastYear
    case .drawingLots, .betweenTurns: self = .queue
    case .called, .reporting, .commentary: self = .speaker
    case .questioning: self = .question
    case .appraisal, .jointAppraisal: self = .appraisal
    case .jointCommentary, .summary, .otherPart: self = .part
    case .pledges: self = .pledges
    case .recess: self = .recess
    case .adjourned: self = .adjourned
    }
  }
}

extension Session {
  /// The scene that is on: the one the secretary has pinned, else the vote that is open on screens, else the phase's own.
  public var sceneChoice: SceneChoice {
    projector.pinned ?? SceneChoice(openRound?.opening.isOnScreens == true ? .appraisal : SceneKind(for: phase))
  }

  /// What a projector that is neither frozen nor dark shows at `now`.
  public func scene(at now: Timestamp, box: BoxReading? = nil) -> Scene { scene(sceneChoice, at: now, box: box) }

  /// What it would show with `choice` on.
  public func scene(_ choice: SceneChoice, at now: Timestamp, box: BoxReading? = nil) -> Scene {
    Scene(title: plan.title, at: now, content: content(of: choice, at: now, box), message: projector.message)
  }

  // MARK: - Private

  private func content(of choice: SceneChoice, at now: Timestamp, _ box: BoxReading?) -> SceneContent {
    let clock = timer.map { ClockReading($0, at: now) }
    let speaker = (choice.speaker ?? turn?.speaker).flatMap(publicSpeaker)
    switch choice.kind {
    case .welcome: return .welcome(welcome(at: now))
    case .part: return part(clock)
    case .speaker: return speaker.map { .speaker(turn(of: $0, clock)) } ?? .queue(publicQueue)
    case .queue: return .queue(publicQueue)
    case .problems: return .problems(publicProblems(of: choice.speaker ?? turn?.speaker, clock))
    case .lastYear: return .lastYear(publicLastYear(clock))
    case .targets: return .targets(publicTargets(of: choice.speaker ?? turn?.speaker, clock))
    case .film: return .film(publicFilm(clock))
    case .question: return .question(latestQuestion(of: choice.speaker ?? turn?.speaker, clock))
    case .appraisal: return .appraisal(publicAppraisal(of: choice.speaker, clock, box: box))
    case .results: return .results(publicResults)
    case .voting: return .voting(VotingScene(address: choice.text ?? projector.phones))
    case .pledges: return .pledges(publicPledges(clock))
    case .recess: return recess(at: now) ?? part(clock)
    case .message: return .message(choice.text ?? "")
    case .adjourned:
      return .adjourned(
        AdjournedScene(
          committee: plan.committee, place: plan.place, began: openedAt, ended: adjournedAt ?? now,
          reported: records.values.count { reporting(of: $0) == .heard },
          inWriting: records.values.count { reporting(of: $0) == .inWriting }))
    }
  }

  func publicSpeaker(_ id: Identifier) -> PublicSpeaker? {
    guard let record = records[id], let ordinal = ordinal(id) else { return nil }
    let status: PublicSpeaker.Status =
      switch record.state {
      case .waiting: .waiting
      case .current: .current
      case .done: .done
      case .inWriting: .inWriting
      case .skipped, .absent, .takenOut: .away
      }
    return PublicSpeaker(
      ordinal: ordinal, unit: record.speaker.unit, post: record.speaker.post,
      group: plan.groups.first { $0.id == record.speaker.group }?.title, status: status)
  }

  private func welcome(at now: Timestamp) -> WelcomeScene {
    let start = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    let wait = start.wall - now.wall
    let count = quorumCount
    return WelcomeScene(
      committee: plan.committee, place: plan.place, date: date,
      countdown: openedAt == nil && (0..<86_400_000).contains(wait) ? Milliseconds(wait) : nil,
      start: plan.start, due: count.due, present: count.present > 0 ? count.present : nil)
  }

  private func part(_ clock: ClockReading?) -> SceneContent {
    guard let item else { return .queue(publicQueue) }
    return .part(PartScene(part: item.part, title: item.title, clock: clock))
  }

  private func turn(of speaker: PublicSpeaker, _ clock: ClockReading?) -> SpeakerScene {
    let isCurrent = speaker.status == .current
    return SpeakerScene(
      speaker: speaker, count: queue.count, stage: isCurrent ? turn?.stage : nil, clock: isCurrent ? clock : nil,
      next: nextSpeaker.flatMap { publicSpeaker($0.speaker.id) })
  }

  private var publicQueue: QueueScene {
    let waiting = queue.filter { records[$0]?.state == .waiting }
    let group = item?.part == .reports ? item?.subject : nil
    // The group that is on goes first, the others come after it.
    let (own, others) = (
      waiting.filter { group == nil || records[$0]?.speaker.group == group },
      waiting.filter { group != nil && records[$0]?.speaker.group != group }
    )
    let called = queue.compactMap { id in (records[id]?.turns.last?.calledAt.wall).map { (id, $0) } }
    let last = called.filter { $0.0 != turn?.speaker }.max { $0.1 < $1.1 }?.0
    return QueueScene(
      last: last.flatMap(publicSpeaker), current: turn.flatMap { publicSpeaker($0.speaker) },
      next: (own + others).prefix(5).compactMap(publicSpeaker),
      done: records.values.filter { $0.state == .done }.count, waiting: waiting.count)
  }

  private func publicProblems(of speaker: Identifier?, _ clock: ClockReading?) -> ProblemsScene {
    let shown = speaker.map(checklist) ?? problems.filter { $0.source == .lastYear }
    return ProblemsScene(
      speaker: speaker.flatMap(publicSpeaker), problems: shown.compactMap(publicProblem), clock: clock)
  }

  private func publicLastYear(_ clock: ClockReading?) -> LastYearScene {
    let units = queue.map { id in
      LastYearScene.Unit(
        unit: attendanceName(id), figures: lastYearFigures(of: id),
        problems: checklist(of: id).filter { $0.source == .lastYear && $0.closing != .closedOut }.compactMap(
          publicProblem))
    }
    return LastYearScene(units: units.filter { $0.figures.rows > 0 }, clock: clock)
  }

  private func publicProblem(_ problem: Problem) -> PublicProblem? {
    PublicProblem(problem, unit: records[problem.speaker]?.speaker.unit ?? problem.speaker)
  }

  private func publicFilm(_ clock: ClockReading?) -> FilmScene {
    let captured = problems.filter { $0.timeCode != nil }.compactMap(publicProblem)
    return FilmScene(
      title: film?.title ?? plan.films.first?.title ?? "", isUndercover: film?.undercover ?? false, clock: clock,
      captured: captured.last, count: captured.count)
  }

  private func latestQuestion(of speaker: Identifier?, _ clock: ClockReading?) -> QuestionScene {
    let questions = speaker.flatMap { records[$0]?.questions } ?? []
    return QuestionScene(
      speaker: speaker.flatMap(publicSpeaker), ordinal: questions.count,
      question: questions.last.flatMap(PublicQuestion.init), clock: clock)
  }

  private func publicPledges(_ clock: ClockReading?) -> PledgesScene {
    let made = queue.flatMap { id in (records[id]?.pledges ?? []).map { (id, $0) } }
    let latest = made.max { $0.1.at.wall < $1.1.at.wall }.map {
      PledgesScene.Pledge(unit: records[$0.0]?.speaker.unit ?? $0.0, text: $0.1.text)
    }
    return PledgesScene(latest: latest, count: made.count, clock: clock)
  }

  private func recess(at now: Timestamp) -> SceneContent? {
    guard let recess else { return nil }
    let end = recess.length.map { recess.beganAt.moved(by: $0) }
    let remaining = recess.length.map { $0 - now.since(recess.beganAt) }
    return .recess(RecessScene(since: recess.beganAt, resumesAt: end, remaining: remaining))
  }
}
