import ReviewRegister

extension RegisterStore {
  /// What others have stored since, folded into the tables by the time it is told; nothing where nothing is new.
  public func news() throws(StoreError) -> [Recorded] {
    let known = position
    guard try catchUp() else { return [] }
    // What comes between the two reads is told the next time.
    return try log.read(after: known).filter { $0.position <= position }
  }
}
