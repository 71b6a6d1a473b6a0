// Changes of a unit's dossier in words.

extension Strings {
  /// `北镇党委目标任务第 2 条“修缮阵地：0/3 处（0.00%）”改为“修缮阵地：1/3 处（33.33%）”（已验收一处）`
  func corrected(_ correction: DossierCorrection, _ session: Session) -> String {
    let (unit, part) = (session.attendanceName(correction.speaker), correction.list.map { title($0.part) } ?? "")
    let reason = correction.reason.map(bracketed) ?? ""
    let lines = [correction.before, correction.after].map { entry in
      entry.map { line($0, at: correction.place, of: correction.speaker, in: session.plan) }
    }
    switch (lines[0], lines[1]) {
    case (let before?, let after?):
      return pick(
        "\(unit)\(part)第 \(correction.place) 条", "\(unit)\(part)第 \(correction.place) 條",
        "\(unit), \(part) \(correction.place): ") + quoted(before) + pick("改为", "改為", " changed to ")
        + quoted(after) + reason
    case (nil, let added?):
      return pick("\(unit)增加\(part)", "\(unit)增加\(part)", "\(unit), \(part), added") + colon + added + reason
    case (let taken?, nil):
      return pick("\(unit)撤去\(part)", "\(unit)撤去\(part)", "\(unit), \(part), taken out") + colon + taken + reason
    case (nil, nil): return unit
    }
  }

  /// One entry as the dossier has it.
  func line(_ entry: DossierEntry, at place: Int, of speaker: Identifier, in plan: Plan) -> String {
    switch entry {
    case .helper(let helper): return line(helper)
    case .letter(let letter):
      return plan.speakers.first { $0.id == speaker }.map { line(letter, of: $0) } ?? name(letter)
    case .target(let target): return line(target)
    case .commitment(let commitment): return line(commitment)
    case .selfCheck(let check): return line(check)
    case .example(let example): return line(example)
    case .step(let step, let id):
      let project = plan.projects(of: speaker).first { $0.id == id }
      return project.map { line(step, number: place, of: $0) } ?? step.text
    }
  }

  func unknownProject(_ id: String, _ unit: String, _ known: [String]) -> String {
    if known.isEmpty {
      return pick(
        "\(unit)没有认领项目", "\(unit)沒有認領項目", "\(unit) has claimed no project")
    }
    let names = known.joined(separator: " ")
    return pick(
      "\(unit)没有项目 \(id)；有 \(names)", "\(unit)沒有項目 \(id)；有 \(names)",
      "\(unit) has no project \(id); there are \(names)")
  }

  func noSuchEntry(_ part: DossierPart, _ place: Int, _ count: Int) -> String {
    let list = title(part)
    if count == 0 {
      return pick(
        "\(list)还没有内容；不写第几条就是增加", "\(list)還沒有內容；不寫第幾條就是增加",
        "\(list): there is nothing yet; without a number one is added")
    }
    return pick(
      "\(list)没有第 \(place) 条，共 \(count) 条；\(way(to: .dossier)) 看",
      "\(list)沒有第 \(place) 條，共 \(count) 條；\(way(to: .dossier)) 看",
      "\(list): there is no entry \(place), there are \(count); \(way(to: .dossier)) to see them")
  }
}
