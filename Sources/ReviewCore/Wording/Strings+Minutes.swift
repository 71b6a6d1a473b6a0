extension Strings {
  public func minute(_ recorded: Recorded, in history: History) -> String { "\(recorded.event)".prefix(40).description }
}
