import ReviewCore

/// What a replay asks of the runtime.
public enum ReplayEffect: Hashable, Sendable {
  case redraw, suspend, quit
}

/// Takes a key or another size.
public func update(_ model: inout ReplayModel, _ message: Message) -> [ReplayEffect] {
  switch message {
  case .key(let key): return model.take(key)
  case .paste(let text): model.typedTime?.insert(PlainText.clean(text))
  case .resize(let size): model.resize(to: size)
  case .mouse, .tick, .recorded, .settled, .refused, .failed, .trouble, .done, .warned, .edited, .projectorSeen,
    .minutes, .findings, .planEdited, .boxRead, .phonesServed, .pilesFound, .gapFound:
    break
  }
  return []
}

extension ReplayModel {
  fileprivate mutating func take(_ key: Key) -> [ReplayEffect] {
    if key.belongs(to: .redraw) { return [.redraw] }
    if key.belongs(to: .suspend) { return [.suspend] }
    if typedTime != nil {
      type(key)
      return []
    }
    // Whatever else leaves the console leaves a replay too.
    if key.belongs(to: .quit) { return [.quit] }
    error = nil
    switch ReplayKey(key) {
    case .pause: isPlaying.toggle()
    case .next: step { $0.goOn() }
    case .back: step { $0.goBack() }
    case .faster: speed = min(speed * 2, ReplayModel.speeds.upperBound)
    case .slower: speed = max(speed / 2, ReplayModel.speeds.lowerBound)
    case .beginning: step { $0.go(to: 1) }
    case .end: step { $0.go(to: $0.count) }
    case .time: typedTime = LineEditor()
    case .view: view = view == .console ? .projector : .console
    case .quit: return [.quit]
    case nil: break
    }
    return []
  }

  /// Whoever goes by steps wants to look: it stops there.
  private mutating func step(_ go: (inout ReplayModel) -> Void) {
    isPlaying = false
    go(&self)
  }

  private mutating func type(_ key: Key) {
    if key == .escape || key == .control("C") {
      typedTime = nil
    } else if key == .enter {
      goToTypedTime()
    } else {
      _ = typedTime?.handle(key.halfWidth)
    }
  }

  private mutating func goToTypedTime() {
    let typed = typedTime?.text ?? ""
    typedTime = nil
    guard let second = ReplayModel.secondOfDay(typed), go(toSecondOfDay: second) else {
      error = strings.noSuchMoment(span.first, span.last)
      return
    }
  }

  /// `10:32`, `10:32:05`, also with the colons of an input method.
  private static func secondOfDay(_ typed: String) -> Int64? {
    let parts = typed.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
      .map { $0.count <= 2 ? Int64($0) : nil }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
    guard let second = parts.count == 3 ? parts[2] : 0, (0..<24).contains(hour), (0..<60).contains(minute),
      (0..<60).contains(second)
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }
}
