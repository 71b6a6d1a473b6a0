/// The fields of a row: one line each, from which come corrections, the differences of an import, columns and their titles.
///
/// Invariant: a name is what events and command lines call the field, so it never changes.
public enum RowField: String, CaseIterable, Codable, Sendable {
  case unit, sector, post, text, kind, source, scope, cause, goal, measure, leader
  case responsibleUnit = "responsible-unit"
  case owner, deadline, rectification
  case contactLeader = "contact"
  case projectLeader = "project-leader"
  case raisedBy = "raised-by"
  case timeCode = "time-code"
  case commonId = "common"
  case isPublic = "public"
  case needsCheck = "check"
  case remark
}

/// Where in `RowFields` a field stands, which decides what may stand in it.
public enum RowFieldPlace: Sendable {
  case neededText(any WritableKeyPath<RowFields, String> & Sendable)
  case text(any WritableKeyPath<RowFields, String?> & Sendable)
  case date(any WritableKeyPath<RowFields, CivilDate?> & Sendable)
  case span(any WritableKeyPath<RowFields, Milliseconds?> & Sendable)
  case flag(any WritableKeyPath<RowFields, Bool> & Sendable)
  case source, scope, rectification, sector
}

/// What the program knows of one field.
public struct RowFieldLine: Sendable {
  public let place: RowFieldPlace
  /// Must be said before evidence can be handed in (RULES: a complete row).
  public let isNeeded: Bool
  /// May be changed while the row is under acceptance and after it is closed out: it is the office's own.
  public let isOffices: Bool
  /// In the order of `Strings.pick`.
  let wording: (String, String, String)
}

extension RowField {
  /// The table. A field without a line does not compile.
  public var line: RowFieldLine {
    switch self {
    case .unit: line(.neededText(\.unit), ("单位", "單位", "unit"))
    case .sector: line(.sector, ("领域", "領域", "sector"), isOffices: true)
    case .post: line(.text(\.post), ("述职人", "述職人", "speaker"))
    case .text: line(.neededText(\.text), ("问题表现", "問題表現", "problem"))
    case .kind: line(.text(\.kind), ("问题类别", "問題類別", "kind"))
    case .source: line(.source, ("问题来源", "問題來源", "source"))
    case .scope: line(.scope, ("范围", "範圍", "scope"))
    case .cause: line(.text(\.cause), ("原因", "原因", "cause"))
    case .goal: line(.text(\.goal), ("整改目标", "整改目標", "goal"), isNeeded: true)
    case .measure: line(.text(\.measure), ("整改措施", "整改措施", "measure"), isNeeded: true)
    case .leader: line(.text(\.leader), ("责任领导", "責任領導", "leader"))
    case .responsibleUnit: line(.text(\.responsibleUnit), ("责任单位", "責任單位", "unit in charge"))
    case .owner: line(.text(\.owner), ("责任人", "責任人", "owner"), isNeeded: true)
    case .deadline: line(.date(\.deadline), ("整改时限", "整改時限", "deadline"), isNeeded: true)
    case .rectification: line(.rectification, ("整改类型", "整改類型", "way of mending"))
    case .contactLeader: line(.text(\.contactLeader), ("联系领导", "聯繫領導", "contact leader"), isOffices: true)
    case .projectLeader: line(.text(\.projectLeader), ("项目领导", "項目領導", "project leader"), isOffices: true)
    case .raisedBy: line(.text(\.raisedBy), ("提出人", "提出人", "raised by"), isOffices: true)
    case .timeCode: line(.span(\.timeCode), ("片中时间", "片中時間", "time in the film"), isOffices: true)
    case .commonId: line(.text(\.commonId), ("共性问题编号", "共性問題編號", "common problem"), isOffices: true)
    case .isPublic: line(.flag(\.isPublic), ("公开", "公開", "public"), isOffices: true)
    case .needsCheck: line(.flag(\.needsCheck), ("现场核查", "現場核查", "check on the spot"))
    case .remark: line(.text(\.remark), ("备注", "備註", "remarks"), isOffices: true)
    }
  }

  public static let needed = allCases.filter(\.line.isNeeded)

  // MARK: - Private

  private func line(
    _ place: RowFieldPlace, _ wording: (String, String, String), isNeeded: Bool = false, isOffices: Bool = false
  ) -> RowFieldLine {
    RowFieldLine(place: place, isNeeded: isNeeded, isOffices: isOffices, wording: wording)
  }
}

extension RowFields {
  /// A field that cannot be empty stays as it is where it is set to nothing, or to a value of another kind.
  public subscript(_ field: RowField) -> RowValue? {
    get {
      switch field.line.place {
      case .neededText(let path): .text(self[keyPath: path])
      case .text(let path): self[keyPath: path].map(RowValue.text)
      case .date(let path): self[keyPath: path].map(RowValue.date)
      case .span(let path): self[keyPath: path].map(RowValue.span)
      case .flag(let path): .flag(self[keyPath: path])
      case .source: .text(source.rawValue)
      case .scope: .text(scope.rawValue)
      case .rectification: .text(rectification.rawValue)
      case .sector: sector.map { .text($0.rawValue) }
      }
    }
    set {
      switch field.line.place {
      case .neededText(let path): if let text = newValue?.text { self[keyPath: path] = text }
      case .text(let path): self[keyPath: path] = newValue?.text
      case .date(let path): self[keyPath: path] = newValue?.date
      case .span(let path): self[keyPath: path] = newValue?.span
      case .flag(let path): if let flag = newValue?.flag { self[keyPath: path] = flag }
      case .source: source = newValue?.text.flatMap(ProblemSource.init) ?? source
      case .scope: scope = newValue?.text.flatMap(ProblemScope.init) ?? scope
      case .rectification: rectification = newValue?.text.flatMap(Rectification.init) ?? rectification
      case .sector: sector = newValue?.text.flatMap(Sector.init)
      }
    }
  }

  /// The fields in which these differ, in the table's order.
  public func differences(from other: RowFields) -> [RowField] { RowField.allCases.filter { self[$0] != other[$0] } }
}
