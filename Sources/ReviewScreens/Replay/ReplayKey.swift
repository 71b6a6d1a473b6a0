import ReviewCore

/// The keys of a replay: its line of keys and the code that takes them go by this table alone.
public enum ReplayKey: CaseIterable, Sendable {
  case pause, next, back, faster, slower, time, beginning, end, view, quit

  var key: Key {
    switch self {
    case .pause: .character(" ")
    case .next: .right
    case .back: .left
    case .faster: .up
    case .slower: .down
    case .time: .character("g")
    case .beginning: .home
    case .end: .end
    case .view: .tab
    case .quit: .character("q")
    }
  }

  /// How it is named in the line of keys, beside its word.
  var name: String {
    switch self {
    case .next: "→"
    case .back: "←"
    case .faster: "↑"
    case .slower: "↓"
    case .pause, .time, .beginning, .end, .view, .quit: key.name
    }
  }

  init?(_ key: Key) {
    let key = key.halfWidth
    guard let found = ReplayKey.allCases.first(where: { $0.key == key }) else { return nil }
    self = found
  }
}

extension Strings {
  func word(_ key: ReplayKey, isPlaying: Bool) -> String {
    switch key {
    case .pause: isPlaying ? pick("停", "停", "pause") : pick("放", "放", "play")
    case .next: pick("下一步", "下一步", "next")
    case .back: pick("上一步", "上一步", "back")
    case .faster: pick("快", "快", "faster")
    case .slower: pick("慢", "慢", "slower")
    case .time: pick("到几点", "到幾點", "go to")
    case .beginning: pick("开头", "開頭", "start")
    case .end: pick("末尾", "末尾", "end")
    case .view: pick("换画面", "換畫面", "other view")
    case .quit: pick("离开", "離開", "leave")
    }
  }

  var timeToGoTo: String { pick("到几点：", "到幾點：", "Go to: ") }

  var timeHint: String {
    pick(
      "如 10:32 或 10:32:05  Enter 去  Esc 返回", "如 10:32 或 10:32:05  Enter 去  Esc 返回",
      "10:32 or 10:32:05  Enter: go  Esc: back")
  }

  func noSuchMoment(_ first: Timestamp, _ last: Timestamp) -> String {
    let (from, to) = (first.clockText, last.clockText)
    return pick("记录里是 \(from) 到 \(to)", "記錄裡是 \(from) 到 \(to)", "The log runs from \(from) to \(to)")
  }

  /// What the replay is doing.
  func replayState(isPlaying: Bool, isAtEnd: Bool) -> String {
    if isAtEnd { return pick("已到末尾", "已到末尾", "at the end") }
    return isPlaying ? pick("播放", "播放", "playing") : pick("暂停", "暫停", "paused")
  }
}
