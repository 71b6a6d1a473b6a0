import ReviewRegister

extension RegisterStore {
  /// What others have stored since, folded into the tables by the time it is told; nothing where nothing is new.
  public func news() throws(StoreError) -> [Recorded] {
    let known = position
    guard try log.end() != known else { return [] }
    let news = try log.read(after: known)
    try catchUp()
    return news
  }
}
