import ReviewCore

/// All operations with their keys, on the whole screen. It may be opened over anything, which comes back when it closes.
struct Help: ConsoleLayer {
  /// The line at the top.
  var scroll = 0

  var cover: LayerCover { .screen }

  mutating func update(_ key: Key, in console: ConsoleModel) -> [LayerRequest] {
    let key = key.halfWidth
    if key.leavesList || key.belongs(to: .help) { return [.close] }
    let height = console.size.rows - 2
    let places = max(1, console.helpSheet.lines.count - height + 1)
    scroll = key == .enter ? min(scroll + 1, places - 1) : key.moved(scroll, in: places, height: height)
    return []
  }

  func footer(_ console: ConsoleModel) -> String {
    console.strings.pick("↑↓ 滚动  Esc 返回", "↑↓ 捲動  Esc 返回", "Up/Down scroll  Esc back")
  }

  func draw(_ console: ConsoleModel, into buffer: inout Buffer) -> (x: Int, y: Int)? {
    let title = console.strings.pick("帮助", "幫助", "Help") + "  " + footer(console)
    console.helpSheet.draw(size: console.size, scroll: scroll, title: title, into: &buffer)
    return nil
  }
}
