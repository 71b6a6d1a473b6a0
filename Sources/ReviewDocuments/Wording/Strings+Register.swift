import ReviewCore

// The register's columns, and what its remarks say. Words of fields are the domain's (`Strings.field`).
extension Strings {
  var registerName: String { pick("整改台账", "整改臺賬", "Rectification register") }
  var unit: String { pick("单位", "單位", "Unit") }
  var problemSource: String { pick("问题来源", "問題來源", "Source") }
  var contactLeader: String { pick("联系领导", "聯繫領導", "Contact leader") }
  var remark: String { pick("备注", "備註", "Remarks") }

  func status(_ status: ProblemStatus) -> String? {
    switch status {
    case .owned: pick("已认领", "已認領", "owned up to")
    case .unmentioned: pick("述职中未提及", "述職中未提及", "left unmentioned in the report")
    case .newlyNamed: pick("会上新指出", "會上新指出", "newly named at the session")
    case .unheard: nil
    }
  }

  func atTimeCode(_ code: Milliseconds) -> String {
    pick("片中\(code.clockText)", "片中\(code.clockText)", "at \(code.clockText) in the film")
  }

  /// `共性，涉及20个单位`
  func common(in units: Int) -> String {
    pick(
      "共性，涉及\(units)个单位", "共性，涉及\(units)個單位", units == 1 ? "common, in 1 unit" : "common, in \(units) units")
  }

  func raisedBy(_ post: String) -> String { pick("\(post)提出", "\(post)提出", "raised by \(post)") }

  func stillMissing(_ fields: [ProblemField]) -> String {
    let names = fields.map(field).joined(separator: comma)
    return pick("尚缺\(names)", "尚缺\(names)", "still missing: \(names)")
  }

  /// The field as the heading of a column or the opening of a sentence.
  func title(_ field: ProblemField) -> String { capitalised(self.field(field)) }

  /// The fields as columns of a table on a page.
  func columns(_ fields: [ProblemField]) -> [Table.Column] { fields.map { .text(title($0)) } }

  /// What a problem has in them; empty where nobody has said it.
  func cells(_ problem: Problem, _ fields: [ProblemField]) -> [String] {
    fields.map { field in problem[field].map { word($0, of: field) } ?? "" }
  }

  // MARK: - Times

  /// `09:20`; who needs seconds finds them in session.json.
  func clock(_ at: Timestamp) -> String { String(at.clockText.prefix(5)) }

  func moment(_ at: Timestamp) -> String {
    pick(date(at.date) + " ", date(at.date) + " ", date(at.date) + ", ") + clock(at)
  }

  /// `18分40秒`, `1小时5分钟`: a span in a sentence, where `18:40` might be taken for a time of day.
  func span(_ span: Milliseconds) -> String {
    let total = span.seconds.magnitude
    let (hours, minutes, seconds) = (total / 3600, total / 60 % 60, total % 60)
    var parts: [String] = []
    if hours > 0 { parts.append(pick("\(hours)小时", "\(hours)小時", "\(hours) h")) }
    if minutes > 0 {
      parts.append(seconds > 0 ? pick("\(minutes)分", "\(minutes)分", "\(minutes) min") : fullMinutes(minutes))
    }
    if seconds > 0 || parts.isEmpty { parts.append(pick("\(seconds)秒", "\(seconds)秒", "\(seconds) s")) }
    return parts.joined(separator: pick("", "", " "))
  }

  private func fullMinutes(_ minutes: UInt64) -> String {
    pick("\(minutes)分钟", "\(minutes)分鐘", "\(minutes) min")
  }

  /// `+0:20`, `-1:05`, `0:00`: how much more or less than planned.
  /// How much longer than planned, from the whole seconds printed beside it, so that the row adds up.
  func signed(_ taken: Milliseconds, _ planned: Milliseconds) -> String {
    let span = Milliseconds.seconds(taken.seconds - planned.seconds)
    return span.seconds > 0 ? "+" + span.clockText : span.clockText
  }
}
