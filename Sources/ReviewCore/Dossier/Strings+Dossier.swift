// The words of a unit's dossier, the same on screens, in papers and among the findings.

extension Strings {
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
