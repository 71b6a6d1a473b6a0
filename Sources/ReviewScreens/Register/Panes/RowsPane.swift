import ReviewRegister

/// A list of rows with what it is narrowed by above it.
struct RowsPane {
  private let model: RegisterModel
  private let layout: RegisterLayout

  init(_ model: RegisterModel) {
    self.model = model
    layout = model.layout
  }

  /// The row above the list.
  func drawTop(into buffer: inout Buffer) {
    let y = layout.filter.y
    let count = model.strings.counted(model.count, marked: model.marks.count)
    let right = buffer.put(count, endingAt: layout.filter.right - 1, y: y, role: .dim) - 2
    FilterLine(model).draw(y: y, right: right, into: &buffer)
  }

  func drawList(into buffer: inout Buffer) { RowList(model).draw(otherwise: nothing, into: &buffer) }

  // MARK: - Private

  private var nothing: String {
    let strings = model.strings
    if model.page?.value == nil { return strings.pick("正在读取", "正在讀取", "reading") }
    return model.search.isEmpty ? strings.emptyRegister : strings.notFound
  }
}

extension Strings {
  /// What one begins with.
  fileprivate var emptyRegister: String {
    let (add, take) = (registerKey(.add), RegisterOperation.take.rawValue)
    let palette = registerKey(.palette)
    return pick(
      "台账里还没有条目：\(add) 新增一条；\(palette)\(take) 会议名，转入散会的会议",
      "臺賬裡還沒有條目：\(add) 新增一條；\(palette)\(take) 會議名，轉入散會的會議",
      "no rows yet: \(add) adds one; \(palette)\(take) SESSION takes an adjourned session")
  }

  var notFound: String { pick("没有找到；Esc 清除条件", "沒有找到；Esc 清除條件", "not found; Esc: show all again") }

  /// `37 条  选上 3`
  func counted(_ count: Int, marked: Int) -> String {
    pick("\(count) 条", "\(count) 條", count == 1 ? "1 row" : "\(count) rows") + self.marked(marked)
  }

  /// Stands after what is counted; nothing where none are marked.
  func marked(_ count: Int) -> String {
    count == 0 ? "" : pick("  选上 \(count)", "  選上 \(count)", "  \(count) marked")
  }
}
