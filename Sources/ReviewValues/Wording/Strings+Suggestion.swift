extension Strings {
  /// Said after a word that is not known; nothing where no other is near it.
  public func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { pick("；是不是 \($0)？", "；是不是 \($0)？", "; did you mean \($0)?") } ?? ""
  }
}
