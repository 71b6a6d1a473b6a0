/// One part of a unit's dossier in words.
public struct DossierSection: Hashable, Sendable {
  public let part: DossierPart
  public let title: String
  /// A line for each value, in the order of the plan.
  public let lines: [String]
}

extension Strings {
  /// The parts that the unit has, each with its lines.
  public func dossier(of speaker: Speaker, in plan: Plan) -> [DossierSection] {
    DossierPart.allCases.compactMap { part in
      let lines = lines(part, of: speaker, in: plan)
      return lines.isEmpty ? nil : DossierSection(part: part, title: title(part), lines: lines)
    }
  }

  public func line(_ target: UnitTarget) -> String {
    let claim = target.isClaimed ? pick("自报已完成", "自報已完成", "reported as reached") : nil
    return target.text + colon + said([progress(target), target.deadline.map(dueBy), claim])
  }

  public func line(_ letter: ResponsibilityLetter, of speaker: Speaker) -> String {
    let by = letter.by ?? speaker.post
    let signing =
      letter.date.map { pick("\(date($0))签", "\(date($0))簽", "signed on \(date($0))") }
      ?? pick("未签", "未簽", "not signed")
    return capitalised(name(letter)) + colon
      + said([pick("\(by)与\(letter.with)", "\(by)與\(letter.with)", "\(by) with \(letter.with)"), signing])
  }

  public func line(_ commitment: PublicCommitment) -> String {
    let state = commitment.isKept ? pick("已兑现", "已兌現", "kept") : pick("尚未兑现", "尚未兌現", "not kept yet")
    let year = commitment.year.map { pick("\($0)年承诺", "\($0)年承諾", "made in \($0)") }
    return commitment.text + bracketed(said([year, commitment.due.map(dueBy), state]))
  }

  public func line(_ check: SelfCheck) -> String {
    "\(check.rule) \(check.article)" + colon + said([result(check.result), check.note])
  }

  public func line(_ helper: AreaHelper) -> String {
    helper.area + colon + (helper.post ?? pick("没有人帮扶", "沒有人幫扶", "nobody helps"))
  }

  /// `P1 阵地建设：第2步 清理外债（党委副书记；时限2026年6月30日；未办）`
  public func line(_ step: ProjectStep, number: Int, of project: Project) -> String {
    let state =
      step.done.map { pick("\(date($0))办结", "\(date($0))辦結", "done on \(date($0))") } ?? pick("未办", "未辦", "not done")
    let head = pick("第\(number)步", "第\(number)步", "step \(number)")
    return "\(project.id) \(project.title)" + colon + "\(head) \(step.text)"
      + bracketed(said([step.owner ?? project.owner, dueBy(step.deadline), state]))
  }

  public func line(_ example: ChosenExample) -> String {
    let by = example.proposedBy.map { pick("\($0)推荐", "\($0)推薦", "proposed by \($0)") }
    return example.title + (example.text.map { colon + $0 } ?? "") + (by.map(bracketed) ?? "")
  }

  // MARK: - Private

  private func lines(_ part: DossierPart, of speaker: Speaker, in plan: Plan) -> [String] {
    let dossier = speaker.dossier
    switch part {
    case .helpers: return dossier.helpers.map(line)
    case .letters: return dossier.letters.map { line($0, of: speaker) }
    case .targets: return dossier.targets.map(line)
    case .schemes:
      return plan.projects(of: speaker.id).flatMap { project in
        (project.steps ?? []).enumerated().map { line($1, number: $0 + 1, of: project) }
      }
    case .commitments: return plan.commitments(of: speaker).map(line)
    case .selfChecks: return dossier.selfChecks.map(line)
    case .examples: return dossier.examples.map(line)
    }
  }

  private func dueBy(_ date: CivilDate) -> String {
    pick("时限\(self.date(date))", "時限\(self.date(date))", "due \(self.date(date))")
  }

  private func said(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: semicolon) }
}
