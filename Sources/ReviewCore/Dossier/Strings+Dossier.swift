// The words of a unit's dossier, the same on screens, in papers and among the findings.

extension Strings {
  public func sector(_ sector: Sector) -> String {
    switch sector {
    case .village: pick("村", "村", "village")
    case .community: pick("社区", "社區", "community")
    case .township: pick("乡镇街道", "鄉鎮街道", "township")
    case .office: pick("机关", "機關", "office")
    case .firm: pick("国企", "國企", "state-owned firm")
    case .school: pick("学校", "學校", "school")
    case .hospital: pick("医院", "醫院", "hospital")
    case .newOrganisation: pick("两新组织", "兩新組織", "new organisation")
    case .other: pick("其他", "其他", "other")
    }
  }

  /// Of units whose sector nobody has said.
  public func sector(_ sector: Sector?) -> String {
    sector.map { self.sector($0) } ?? pick("未分领域", "未分領域", "no sector said")
  }

  public var sectorTitle: String { pick("领域", "領域", "Sector") }

  public func title(_ part: DossierPart) -> String {
    switch part {
    case .helpers: pick("帮扶", "幫扶", "Helped by")
    case .letters: pick("责任书", "責任書", "Letters signed")
    case .targets: pick("目标任务", "目標任務", "Targets")
    case .schemes: pick("实施方案", "實施方案", "Scheme")
    case .commitments: pick("公开承诺", "公開承諾", "Commitments")
    case .selfChecks: pick("对规自查", "對規自查", "Self-check")
    case .examples: pick("典型", "典型", "Examples")
    }
  }

  /// `目标任务 2/5`
  public func figure(_ figure: DossierFigure) -> String { "\(title(figure.part)) \(figure.done)/\(figure.count)" }

  /// `县区级—乡镇级责任书`
  public func name(_ letter: ResponsibilityLetter) -> String {
    pick(
      "\(level(letter.upper))—\(level(letter.lower))责任书", "\(level(letter.upper))—\(level(letter.lower))責任書",
      "letter \(level(letter.upper)) to \(level(letter.lower))")
  }

  public func result(_ result: SelfCheck.Result) -> String {
    switch result {
    case .complies: pick("符合", "符合", "complies")
    case .partly: pick("部分符合", "部分符合", "complies in part")
    case .fails: pick("不符合", "不符合", "does not comply")
    }
  }

  /// Without zeros that say nothing: `120`, `12.5`.
  public func quantity(_ quantity: Hundredths) -> String {
    let text = quantity.text
    if text.hasSuffix(".00") { return String(text.dropLast(3)) }
    return text.hasSuffix("0") ? String(text.dropLast()) : text
  }

  /// `240/300 人（80.00%）`
  public func progress(_ target: UnitTarget) -> String {
    "\(quantity(target.done))/\(quantity(target.quantity)) \(target.unit)" + bracketed("\(target.share.text)%")
  }
}
