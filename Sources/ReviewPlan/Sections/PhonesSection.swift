import ReviewCore

/// `[phones]`: where representatives vote by phone. Whether the files and the address are there shows when they are used.
extension PlanBuilder {
  func phoneRules() -> PhoneRules? {
    top.table("phones") { table in
      let rules = PhoneRules(
        bind: bind(table), url: url(table), certificate: table.title("certificate"), key: table.title("key"),
        leaders: table.has("leaders") ? table.texts("leaders").map(\.value) : nil)
      for (given, missing) in [("certificate", "key"), ("key", "certificate")]
      where table.has(given) && !table.has(missing) {
        collector.error(.halfSecured(missing: missing), at: table.position(of: given))
      }
      return rules
    }
  }

  // MARK: - Private

  private func bind(_ table: Table) -> String {
    guard let node = table.requiredNode("bind"), let text = table.string("bind", node) else { return "" }
    guard let address = ListeningAddress(text.value) else {
      collector.error(.badListeningAddress(key: "bind", value: text.value), at: text.position)
      return ""
    }
    if address.isEveryNetwork { collector.warning(.everyNetwork(text.value), at: text.position) }
    return text.value
  }

  private func url(_ table: Table) -> String? {
    guard let text = table.locatedTitle("url") else { return nil }
    if !["http://", "https://"].contains(where: { text.value.hasPrefix($0) && text.value.count > $0.count }) {
      collector.error(.badURL(key: "url", value: text.value), at: text.position)
    }
    return text.value
  }
}
