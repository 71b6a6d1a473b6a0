import ReviewRegister

/// Whom to urge for a month: all that are due are marked already, and some may be left out.
struct UrgingPane {
  private let model: RegisterModel

  init(_ model: RegisterModel) { self.model = model }

  /// The row above the list.
  func drawTop(into buffer: inout Buffer) {
    let (strings, rect) = (model.strings, model.layout.filter)
    let all = model.urging?.value?.lines.count ?? 0
    let urged = model.urging?.value?.urged ?? 0
    var title = "‹ \(strings.month(model.month)) ›  " + strings.toUrge(model.toUrge.count, of: all)
    if urged > 0 { title += strings.pick("  已督办 \(urged)", "  已督辦 \(urged)", "  \(urged) urged already") }
    buffer.put(title, x: 1, y: rect.y, role: .heading, limit: rect.width - 2)
  }

  func drawList(into buffer: inout Buffer) {
    RowList(model).draw(
      otherwise: model.strings.pick("这个月没有要督办的", "這個月沒有要督辦的", "Nobody is to be urged for this month"),
      into: &buffer)
  }
}

extension Strings {
  fileprivate func toUrge(_ count: Int, of all: Int) -> String {
    pick("督办 \(count)/\(all) 条", "督辦 \(count)/\(all) 條", "\(count) of \(all) to be urged")
  }
}
