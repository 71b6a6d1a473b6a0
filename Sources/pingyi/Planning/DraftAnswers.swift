import PlanRosters
import ReviewCore
import ReviewPlan
import ReviewScreens

/// What stands in the form of a new plan, as a plan is made of it.
struct DraftAnswers {
  /// Why the form cannot be taken as it stands.
  struct Trouble: Error {
    let field: DraftField?
    let text: String
  }

  private let model: DraftModel
  private var strings: Strings { model.strings }

  init(_ model: DraftModel) { self.model = model }

  /// What the fields begin with.
  static func initial(_ draft: PlanDraft) -> [DraftField: String] {
    [
      .title: draft.title, .committee: draft.committee, .level: draft.level.rawValue, .place: draft.place,
      .date: draft.date.text, .chair: draft.chair, .recorder: draft.recorder, .report: draft.limit(of: .report),
      .questions: draft.limit(of: .questions), .comment: draft.limit(of: .commentary),
    ]
  }

  func draft(from initial: PlanDraft) throws(Trouble) -> PlanDraft {
    var draft = initial
    draft.title = model.value(.title)
    draft.committee = model.value(.committee)
    draft.level = Level(rawValue: model.value(.level)) ?? .county
    draft.place = model.value(.place)
    do throws(TypedDateFault) {
      draft.date = try CivilDate(typed: model.value(.date), year: initial.date.year)
    } catch {
      throw Trouble(field: .date, text: strings.fault(error))
    }
    draft.chair = model.value(.chair)
    draft.recorder = model.value(.recorder)
    draft.commentsAtOnce = model.value(.commentary) != "together"
    draft.order = SpeakingOrder(rawValue: model.value(.order)) ?? .listed
    for (field, stage) in [(DraftField.report, TurnStage.report), (.questions, .questions), (.comment, .commentary)] {
      draft.limits[stage] = try span(field)
    }
    draft.scale = GradeScale(rawValue: model.value(.scale)) ?? .good
    draft.panels = try panels()
    return draft
  }

  var sources: [(reference: RosterReference, kinds: [RosterKind])] {
    parts(.rosters).map { (RosterReference(text: Folders.expanded($0)), RosterKind.allCases) }
  }

  func corrections() throws(Trouble) -> [RosterCorrection] {
    var corrections: [RosterCorrection] = []
    for typed in parts(.columns) {
      guard let correction = RosterCorrection(typed: typed) else {
        throw Trouble(field: .columns, text: strings.badColumn(typed, fields: RosterCorrection.keys))
      }
      corrections.append(correction)
    }
    return corrections
  }

  // MARK: - Private

  /// What stands between semicolons, of either width.
  private func parts(_ field: DraftField) -> [String] {
    model.value(field).split { ";；".contains($0) }.map { TableText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private func span(_ field: DraftField) throws(Trouble) -> String? {
    let text = TableText.folded(model.value(field))
    if text.isEmpty { return nil }
    guard let span = Milliseconds(text: text), span > .zero else {
      throw Trouble(field: field, text: strings.badSpan(model.value(field)))
    }
    return text
  }

  /// `县委委员 30 60`: the name may have blanks, figures stand last.
  private func panels() throws(Trouble) -> [PlanDraft.Panel] {
    var panels: [PlanDraft.Panel] = []
    for part in parts(.panels) {
      var words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      var figures: [Int] = []
      while words.count > 1, figures.count < 2, let figure = Int(TableText.folded(words[words.count - 1])) {
        figures.insert(figure, at: 0)
        words.removeLast()
      }
      guard let due = figures.first else { throw Trouble(field: .panels, text: strings.badPanel(part)) }
      let weight = figures.count > 1 ? figures[1] : nil
      panels.append(PlanDraft.Panel(title: words.joined(separator: " "), due: due, weight: weight))
    }
    return panels
  }
}
