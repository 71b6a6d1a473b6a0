import ReviewRegister

/// One of some values, found by typing a part of it or its pinyin: the value of a chip, or ready words for a form's field.
struct ChoiceList: RegisterLayer {
  enum Purpose: Sendable {
    case chip(RowChip)
    case form
  }

  private let title: String
  private let purpose: Purpose
  private var list: OfferList

  init(title: String, of list: OfferList, for purpose: Purpose) {
    self.title = title
    self.list = list
    self.purpose = purpose
  }

  mutating func insert(_ text: String) { list.insert(text) }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    switch list.update(key, height: ChoiceList.height(register.size)) {
    case .taken: []
    case .closed: [.close]
    case .chosen(let value): [.close, request(value)]
    }
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let hint = register.strings.pick(
      "数字或 Enter 选定  打字或拼音首字母筛选  Esc 返回", "數字或 Enter 選定  打字或拼音首字母篩選  Esc 返回",
      "Digit or Enter: choose  Letters: find  Esc: back")
    list.draw(
      title: title, tail: "\(list.found.count)/\(list.all.count)", hint: hint, size: register.size,
      height: ChoiceList.height(register.size), register.strings, into: &buffer)
    return nil
  }

  // MARK: - Private

  private func request(_ value: String) -> RegisterLayerRequest {
    switch purpose {
    case .chip(let chip): .narrow(chip, value)
    case .form: .fillIn(value)
    }
  }

  private static func height(_ size: Size) -> Int { size.rows < 30 ? 10 : 16 }
}
