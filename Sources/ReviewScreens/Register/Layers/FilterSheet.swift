import ReviewRegister

/// The chips of the list, each set by its digit: what is chosen comes from a list on top.
struct FilterSheet: RegisterLayer {
  private var selection = 0

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest] {
    let chips = RowChip.allCases
    if key.isRegisterKey(of: RegisterOperation.filter) { return [.close] }
    switch key.halfWidth {
    case .escape, .control("C"): return [.close]
    case .enter, .right: return choose(chips[selection], in: register)
    case .backspace, .delete: return [.narrow(chips[selection], nil)]
    case .character("0"): return [.widen, .close]
    case .character(let character):
      guard let digit = character.wholeNumberValue, chips.indices.contains(digit - 1) else { return [] }
      selection = digit - 1
      return choose(chips[selection], in: register)
    case .up, .down, .pageUp, .pageDown, .home, .end:
      selection = key.moved(selection, in: chips.count, height: chips.count)
    case .control, .function, .tab, .backTab, .left: break
    }
    return []
  }

  private func choose(_ chip: RowChip, in register: RegisterModel) -> [RegisterLayerRequest] {
    let (strings, settings) = (register.strings, register.settings)
    let values = chip.choices(register.names?.value ?? RegisterNames())
    let choices = values.map { OfferList.Offer(value: $0, word: chip.word($0, strings, settings)) }
    return [.push(ChoiceList(title: chip.title(strings), of: OfferList(choices), for: .chip(chip)))]
  }

  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let strings = register.strings
    let lines = RowChip.allCases.enumerated().map { index, chip -> (String, Role) in
      let value = chip.value(in: register.search.chips).map { chip.word($0, strings, register.settings) } ?? "-"
      return (
        "\(index + 1)  \(chip.title(strings))\(strings.colon)\(value)", index == selection ? .selection : .overlay
      )
    }
    let hint = strings.pick(
      "数字或 Enter 选择  Backspace 去掉  0 全部去掉  Esc 返回", "數字或 Enter 選擇  Backspace 去掉  0 全部去掉  Esc 返回",
      "Digit or Enter: choose  Backspace: take away  0: take all away  Esc: back")
    Sheet(title: strings.pick("筛选", "篩選", "Filter"), lines: lines, hint: hint).draw(register.size, into: &buffer)
    return nil
  }
}
