// How an event is stored: `{"speakerCalled":{"speaker":"ding"}}`.
//
// What the compiler would derive, byte for byte, but with one type of key for all cases. The derived form has one a
// case, and the Swift runtime looks each up when the first event is decoded: a tenth of the program's start.

extension Event: Codable {
  private enum Field: String, CodingKey {
    case plan, index, length, id, present, onLeave, reason, seed, order, speaker, position, stage, by, counted, topic,
      problem, number, changes, asker, text, isPublic, outcome, tally, choice, batch, opening, round, bag, count, doubt,
      source, points, grade, proposed, action, isConfirmed, address, panel, limit, renaming,
      decision, correction, addition, move, origin, answer, retitling
  }

  public init(from decoder: any Decoder) throws {
    let cases = try decoder.container(keyedBy: Kind.self)
    guard cases.allKeys.count == 1, let kind = cases.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: cases.codingPath, debugDescription: "an event has one known case"))
    }
    let fields = Fields(container: try cases.nestedContainer(keyedBy: Field.self, forKey: kind))
    switch kind {
    case .sessionCreated: self = .sessionCreated(plan: try fields(.plan))
    case .partBegan: self = .partBegan(index: try fields(.index))
    case .recessBegan: self = .recessBegan(length: try fields.optional(.length))
    case .recessEnded: self = .recessEnded
    case .adjourned: self = .adjourned
    case .attendanceRecorded:
      self = .attendanceRecorded(
        id: try fields(.id), present: try fields(.present), onLeave: try fields(.onLeave),
        reason: try fields.optional(.reason))
    case .quorumWaived: self = .quorumWaived(reason: try fields(.reason))
    case .lotsDrawn: self = .lotsDrawn(seed: try fields(.seed), order: try fields(.order))
    case .speakerMoved: self = .speakerMoved(speaker: try fields(.speaker), position: try fields(.position))
    case .speakerDeferred: self = .speakerDeferred(speaker: try fields(.speaker))
    case .speakerSkipped: self = .speakerSkipped(speaker: try fields(.speaker), reason: try fields(.reason))
    case .speakerMarkedAbsent: self = .speakerMarkedAbsent(speaker: try fields(.speaker), reason: try fields(.reason))
    case .speakerSetToWriting: self = .speakerSetToWriting(speaker: try fields(.speaker))
    case .speakerReinstated: self = .speakerReinstated(speaker: try fields(.speaker))
    case .speakerRenamed:
      self = .speakerRenamed(speaker: try fields(.speaker), renaming: try fields(.renaming))
    case .headingCorrected: self = .headingCorrected(correction: try fields(.correction))
    case .dueCorrected: self = .dueCorrected(correction: try fields(.correction))
    case .speakerAdded: self = .speakerAdded(addition: try fields(.addition))
    case .speakerTakenOut: self = .speakerTakenOut(speaker: try fields(.speaker), reason: try fields(.reason))
    case .partMoved: self = .partMoved(move: try fields(.move))
    case .partLimitCorrected: self = .partLimitCorrected(correction: try fields(.correction))
    case .panelRetitled: self = .panelRetitled(retitling: try fields(.retitling))
    case .dossierChanged: self = .dossierChanged(correction: try fields(.correction))
    case .limitSet:
      self = .limitSet(
        stage: try fields(.stage), limit: try fields(.limit), reason: try fields.optional(.reason),
        speaker: try fields.optional(.speaker))
    case .speakerCalled: self = .speakerCalled(speaker: try fields(.speaker))
    case .stageBegan: self = .stageBegan(stage: try fields(.stage))
    case .turnFinished: self = .turnFinished
    case .timerPaused: self = .timerPaused
    case .timerResumed: self = .timerResumed
    case .timerLimitChanged: self = .timerLimitChanged(by: try fields(.by))
    case .timerShifted: self = .timerShifted(by: try fields(.by))
    case .gapSettled: self = .gapSettled(length: try fields(.length), counted: try fields(.counted))
    case .topicChanged: self = .topicChanged(topic: try fields(.topic))
    case .problemNoted: self = .problemNoted(problem: try fields(.problem))
    case .problemOwned: self = .problemOwned(number: try fields(.number))
    case .problemDisowned: self = .problemDisowned(number: try fields(.number))
    case .problemDetailed: self = .problemDetailed(number: try fields(.number), changes: try fields(.changes))
    case .problemWithdrawn: self = .problemWithdrawn(number: try fields(.number), reason: try fields(.reason))
    case .questionAsked:
      self = .questionAsked(
        speaker: try fields(.speaker), asker: try fields.optional(.asker), text: try fields(.text),
        isPublic: try fields.optional(.isPublic), origin: try fields.optional(.origin))
    case .questionSettled:
      self = .questionSettled(
        speaker: try fields(.speaker), index: try fields(.index), outcome: try fields(.outcome),
        answer: try fields.optional(.answer))
    case .noteTaken:
      self = .noteTaken(
        speaker: try fields.optional(.speaker), text: try fields(.text), isPublic: try fields.optional(.isPublic))
    case .pledgeMade: self = .pledgeMade(speaker: try fields(.speaker), text: try fields(.text))
    case .tallyEntered:
      let (speaker, tally): (Identifier, StoredTally) = (try fields(.speaker), try fields(.tally))
      self = .tallyEntered(speaker: speaker, count: tally.count(of: speaker))
    case .roundRepeated: self = .roundRepeated(speaker: try fields(.speaker), reason: try fields(.reason))
    case .scenePinned: self = .scenePinned(choice: try fields.optional(.choice))
    case .sceneCued: self = .sceneCued(choice: try fields.optional(.choice))
    case .projectorFrozen: self = .projectorFrozen
    case .projectorThawed: self = .projectorThawed
    case .projectorDarkened: self = .projectorDarkened
    case .projectorLit: self = .projectorLit
    case .messageShown: self = .messageShown(text: try fields.optional(.text))
    case .roundOpened: self = .roundOpened(opening: try fields(.opening))
    case .ballotsIssued:
      self = .ballotsIssued(round: try fields(.round), bag: try fields(.bag), count: try fields(.count))
    case .roundClosed: self = .roundClosed(round: try fields(.round))
    case .firstCountEntered: self = .firstCountEntered(round: try fields(.round), count: try fields(.count))
    case .ballotsCounted: self = .ballotsCounted(round: try fields(.round), count: try fields(.count))
    case .doubtDecided: self = .doubtDecided(round: try fields(.round), doubt: try fields(.doubt))
    case .roundVoided: self = .roundVoided(round: try fields(.round), reason: try fields(.reason))
    case .roundPublished: self = .roundPublished(round: try fields(.round))
    case .presenceCorrected:
      self = .presenceCorrected(
        round: try fields(.round), panel: try fields(.panel), present: try fields(.present),
        reason: try fields(.reason), by: try fields(.by))
    case .scoreEntered:
      self = .scoreEntered(speaker: try fields(.speaker), source: try fields(.source), points: try fields(.points))
    case .gradeConfirmed:
      self = .gradeConfirmed(
        speaker: try fields(.speaker), grade: try fields(.grade), proposed: try fields.optional(.proposed),
        reason: try fields.optional(.reason))
    case .consequenceDecided:
      self = .consequenceDecided(
        speaker: try fields(.speaker), action: try fields(.action), isConfirmed: try fields(.isConfirmed),
        reason: try fields.optional(.reason))
    case .undone:
      self = .undone(
        batch: try fields(.batch), reason: try fields.optional(.reason), by: try fields.optional(.by))
    case .redone: self = .redone(batch: try fields(.batch))
    case .phonesServed: self = .phonesServed(address: try fields.optional(.address))
    case .carriedDecided: self = .carriedDecided(number: try fields(.number), decision: try fields(.decision))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var cases = encoder.container(keyedBy: Kind.self)
    var fields = cases.nestedContainer(keyedBy: Field.self, forKey: kind)
    switch self {
    case .sessionCreated(let plan):
      try fields.encode(plan, forKey: .plan)
    case .partBegan(let index):
      try fields.encode(index, forKey: .index)
    case .recessBegan(let length):
      try fields.encodeIfPresent(length, forKey: .length)
    case .attendanceRecorded(let id, let present, let onLeave, let reason):
      try fields.encode(id, forKey: .id)
      try fields.encode(present, forKey: .present)
      try fields.encode(onLeave, forKey: .onLeave)
      try fields.encodeIfPresent(reason, forKey: .reason)
    case .quorumWaived(let reason):
      try fields.encode(reason, forKey: .reason)
    case .lotsDrawn(let seed, let order):
      try fields.encode(seed, forKey: .seed)
      try fields.encode(order, forKey: .order)
    case .speakerMoved(let speaker, let position):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(position, forKey: .position)
    case .speakerDeferred(let speaker):
      try fields.encode(speaker, forKey: .speaker)
    case .speakerSkipped(let speaker, let reason), .speakerTakenOut(let speaker, let reason):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(reason, forKey: .reason)
    case .speakerMarkedAbsent(let speaker, let reason):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(reason, forKey: .reason)
    case .speakerSetToWriting(let speaker):
      try fields.encode(speaker, forKey: .speaker)
    case .speakerReinstated(let speaker):
      try fields.encode(speaker, forKey: .speaker)
    case .speakerRenamed(let speaker, let renaming):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(renaming, forKey: .renaming)
    case .headingCorrected(let correction):
      try fields.encode(correction, forKey: .correction)
    case .dueCorrected(let correction):
      try fields.encode(correction, forKey: .correction)
    case .speakerAdded(let addition):
      try fields.encode(addition, forKey: .addition)
    case .partMoved(let move):
      try fields.encode(move, forKey: .move)
    case .partLimitCorrected(let correction):
      try fields.encode(correction, forKey: .correction)
    case .panelRetitled(let retitling):
      try fields.encode(retitling, forKey: .retitling)
    case .dossierChanged(let correction):
      try fields.encode(correction, forKey: .correction)
    case .limitSet(let stage, let limit, let reason, let speaker):
      try fields.encode(stage, forKey: .stage)
      try fields.encode(limit, forKey: .limit)
      try fields.encodeIfPresent(reason, forKey: .reason)
      try fields.encodeIfPresent(speaker, forKey: .speaker)
    case .speakerCalled(let speaker):
      try fields.encode(speaker, forKey: .speaker)
    case .stageBegan(let stage):
      try fields.encode(stage, forKey: .stage)
    case .timerLimitChanged(let by):
      try fields.encode(by, forKey: .by)
    case .timerShifted(let by):
      try fields.encode(by, forKey: .by)
    case .gapSettled(let length, let counted):
      try fields.encode(length, forKey: .length)
      try fields.encode(counted, forKey: .counted)
    case .topicChanged(let topic):
      try fields.encode(topic, forKey: .topic)
    case .problemNoted(let problem):
      try fields.encode(problem, forKey: .problem)
    case .problemOwned(let number):
      try fields.encode(number, forKey: .number)
    case .problemDisowned(let number):
      try fields.encode(number, forKey: .number)
    case .problemDetailed(let number, let changes):
      try fields.encode(number, forKey: .number)
      try fields.encode(changes, forKey: .changes)
    case .problemWithdrawn(let number, let reason):
      try fields.encode(number, forKey: .number)
      try fields.encode(reason, forKey: .reason)
    case .carriedDecided(let number, let decision):
      try fields.encode(number, forKey: .number)
      try fields.encode(decision, forKey: .decision)
    case .questionAsked(let speaker, let asker, let text, let isPublic, let origin):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encodeIfPresent(asker, forKey: .asker)
      try fields.encode(text, forKey: .text)
      try fields.encodeIfPresent(isPublic, forKey: .isPublic)
      try fields.encodeIfPresent(origin, forKey: .origin)
    case .questionSettled(let speaker, let index, let outcome, let answer):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(index, forKey: .index)
      try fields.encode(outcome, forKey: .outcome)
      try fields.encodeIfPresent(answer, forKey: .answer)
    case .noteTaken(let speaker, let text, let isPublic):
      try fields.encodeIfPresent(speaker, forKey: .speaker)
      try fields.encode(text, forKey: .text)
      try fields.encodeIfPresent(isPublic, forKey: .isPublic)
    case .pledgeMade(let speaker, let text):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(text, forKey: .text)
    case .tallyEntered(let speaker, let count):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(StoredTally(count), forKey: .tally)
    case .roundRepeated(let speaker, let reason):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(reason, forKey: .reason)
    case .scenePinned(let choice):
      try fields.encodeIfPresent(choice, forKey: .choice)
    case .sceneCued(let choice):
      try fields.encodeIfPresent(choice, forKey: .choice)
    case .messageShown(let text):
      try fields.encodeIfPresent(text, forKey: .text)
    case .phonesServed(let address):
      try fields.encodeIfPresent(address, forKey: .address)
    case .roundOpened(let opening):
      try fields.encode(opening, forKey: .opening)
    case .ballotsIssued(let round, let bag, let count):
      try fields.encode(round, forKey: .round)
      try fields.encode(bag, forKey: .bag)
      try fields.encode(count, forKey: .count)
    case .firstCountEntered(let round, let count), .ballotsCounted(let round, let count):
      try fields.encode(round, forKey: .round)
      try fields.encode(count, forKey: .count)
    case .doubtDecided(let round, let doubt):
      try fields.encode(round, forKey: .round)
      try fields.encode(doubt, forKey: .doubt)
    case .roundClosed(let round), .roundPublished(let round):
      try fields.encode(round, forKey: .round)
    case .roundVoided(let round, let reason):
      try fields.encode(round, forKey: .round)
      try fields.encode(reason, forKey: .reason)
    case .presenceCorrected(let round, let panel, let present, let reason, let by):
      try fields.encode(round, forKey: .round)
      try fields.encode(panel, forKey: .panel)
      try fields.encode(present, forKey: .present)
      try fields.encode(reason, forKey: .reason)
      try fields.encode(by, forKey: .by)
    case .scoreEntered(let speaker, let source, let points):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(source, forKey: .source)
      try fields.encode(points, forKey: .points)
    case .gradeConfirmed(let speaker, let grade, let proposed, let reason):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(grade, forKey: .grade)
      try fields.encodeIfPresent(proposed, forKey: .proposed)
      try fields.encodeIfPresent(reason, forKey: .reason)
    case .consequenceDecided(let speaker, let action, let isConfirmed, let reason):
      try fields.encode(speaker, forKey: .speaker)
      try fields.encode(action, forKey: .action)
      try fields.encode(isConfirmed, forKey: .isConfirmed)
      try fields.encodeIfPresent(reason, forKey: .reason)
    case .undone(let batch, let reason, let by):
      try fields.encode(batch, forKey: .batch)
      try fields.encodeIfPresent(reason, forKey: .reason)
      try fields.encodeIfPresent(by, forKey: .by)
    case .redone(let batch):
      try fields.encode(batch, forKey: .batch)
    case .recessEnded, .adjourned, .turnFinished, .timerPaused, .timerResumed, .projectorFrozen, .projectorThawed,
      .projectorDarkened, .projectorLit:
      break
    }
  }

  /// Reads fields by the type that is wanted.
  private struct Fields {
    let container: KeyedDecodingContainer<Field>

    func callAsFunction(_ field: Field) throws -> String { try container.decode(String.self, forKey: field) }
    func callAsFunction(_ field: Field) throws -> Int { try container.decode(Int.self, forKey: field) }
    func callAsFunction<T: Decodable>(_ field: Field) throws -> T { try container.decode(T.self, forKey: field) }
    func optional(_ field: Field) throws -> String? { try container.decodeIfPresent(String.self, forKey: field) }
    func optional<T: Decodable>(_ field: Field) throws -> T? { try container.decodeIfPresent(T.self, forKey: field) }
  }
}
