import ReviewCore

// Piles of paper that are under count: which are left, and which one is counted next.

extension ConsoleModel {
  /// The screen for the pile of that panel, or of the panel that is due; one that was left is gone on with. Nil where it
  /// cannot be counted (`refusalToPile`).
  func pileScreen(of panel: Identifier?) -> PileScreen? {
    guard refusalToCount == nil, let pile = pile(of: panel) else { return nil }
    // With the digits that had not become a mark.
    if let left = pilesAside[pile.name], left.pile == pile { return left }
    return PileScreen(pile)
  }

  /// Why there is no pile to be counted.
  var refusalToPile: String { refusalToCount.map { strings.rejection($0) } ?? strings.countedByRows }

  /// Opens it in the place of what it was asked for in.
  mutating func openPile(of panel: Identifier?) -> [Effect] {
    if let screen = pileScreen(of: panel) {
      layers.closeOpened()
      open(screen)
    } else {
      show(refusal: refusalToPile)
    }
    return []
  }

  /// Piles that were under count when the program ended, as far as they still are.
  mutating func take(_ found: [BallotPile]) -> [Effect] {
    piles = found.filter { session.awaits($0) && !$0.isEmpty }
    if let pile = piles.first {
      say(strings.pileFound(pile.count.returned, panel: session.attendanceName(pile.count.bag.panel)))
    }
    return found.filter { !piles.contains($0) }.map { .dropPile($0.name) }
  }

  /// Forgets the piles that are gone with what was stored.
  mutating func dropPiles(after news: News) -> [Effect] {
    let gone = piles.filter { !session.awaits($0) || news.enteredBags.contains($0.count.bag) }
    piles.removeAll { gone.contains($0) }
    return gone.map { .dropPile($0.name) }
  }

  mutating func keep(_ pile: BallotPile) -> [Effect] {
    piles.removeAll { $0.name == pile.name }
    if pile.isEmpty { return [.dropPile(pile.name)] }
    piles.append(pile)
    return [.keepPile(pile)]
  }

  // MARK: - Private

  /// Nil where part of the bag was typed in row by row.
  private func pile(of panel: Identifier?) -> BallotPile? {
    guard let target = countTarget else { return nil }
    if panel == nil, let left = piles.last(where: { $0.round == target.round && session.awaits($0) }),
      target.round != nil || left.name.speaker == target.place.speaker
    {
      return left
    }
    let round = target.round.flatMap { session.round($0) }
    let wanted = panel ?? target.panel
    let bag = BallotBag(panel: wanted, channel: .paper)
    let sheet = round.map { session.sheet(of: $0) } ?? session.handSheet(for: target.place.speaker)
    let fresh = BallotPile(round: target.round, PileCount(bag, on: sheet))
    if let left = piles.first(where: { $0.name == fresh.name }) { return left }
    // An entry is whole: neither a count nor a first entry of some rows may be there.
    let first = round?.firstEntries[bag]?.rows.count ?? 0
    return session.awaits(fresh) && (first == 0 || first == sheet.placeCount) ? fresh : nil
  }
}
