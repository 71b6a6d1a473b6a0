// Deciding what the hall sees. A refusal that says "it is so already" lets the key go on to its other meaning.

extension Session {
  func decide(_ command: ProjectorCommand) throws(Rejection) -> [Event] {
    switch command {
    case .show(let choice): return [.scenePinned(choice: try checked(choice))]
    case .cue(let choice): return [.sceneCued(choice: try checked(choice))]
    case .sendCue:
      try require(projector.cued != nil, command)
      return [.scenePinned(choice: projector.cued), .sceneCued(choice: nil)]
    case .followSession:
      try require(projector.pinned != nil, command)
      return [.scenePinned(choice: nil)]
    case .freeze:
      try require(projector.frozenAt == nil, command)
      return [.projectorFrozen]
    case .thaw:
      try require(projector.frozenAt != nil, command)
      return [.projectorThawed]
    case .darken:
      try require(!projector.isDark, command)
      return [.projectorDarkened]
    case .light:
      try require(projector.isDark, command)
      return [.projectorLit]
    case .showMessage(let raw): return [.messageShown(text: try text(raw))]
    case .wipeMessage:
      try require(projector.message != nil, command)
      return [.messageShown(text: nil)]
    case .servePhones(let raw):
      let address = try optional(raw)
      try require(projector.phones != address, command)
      return [.phonesServed(address: address)]
    }
  }

  // MARK: - Private

  private func require(_ condition: Bool, _ command: ProjectorCommand) throws(Rejection) {
    if !condition { throw .projectorIsSoAlready(command.operation) }
  }

  private func checked(_ choice: SceneChoice) throws(Rejection) -> SceneChoice {
    let takesText = choice.kind == .message || choice.kind == .voting
    let needsText = choice.kind == .message || (choice.kind == .voting && projector.phones == nil)
    if needsText, choice.text.map(PlainText.clean)?.isEmpty ?? true { throw .sceneNeedsText(choice.kind) }
    return SceneChoice(
      choice.kind, text: takesText ? try optional(choice.text) : nil,
      speaker: try choice.speaker.map { id throws(Rejection) in try known(id).speaker.id })
  }
}
