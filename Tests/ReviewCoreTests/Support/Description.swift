import ReviewCore

/// Everything a value holds, private state included, as text that is the same for the same contents: dictionaries and
/// sets, which have no order of their own, are sorted.
func description(of value: Any, leavingOut skipped: Set<String> = []) -> String {
  var text = ""
  describe(value, leavingOut: skipped, into: &text)
  return text
}

private func describe(_ value: Any, leavingOut skipped: Set<String>, into text: inout String) {
  if let plain = value as? String {
    text += "\"\(plain)\""
    return
  }
  let mirror = Mirror(reflecting: value)
  if mirror.children.isEmpty {
    text += "\(value)"
    return
  }
  let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
  if isUnordered {
    let parts = mirror.children.map { description(of: $0.value, leavingOut: skipped) }
    text += "{" + parts.sorted().joined(separator: ", ") + "}"
    return
  }
  text += "("
  for child in mirror.children where !skipped.contains(child.label ?? "") {
    if let label = child.label { text += label + ": " }
    describe(child.value, leavingOut: skipped, into: &text)
    text += "; "
  }
  text += ")"
}

/// Where two values begin to differ, in a few words; nil where they are the same in all they hold.
func difference(_ a: Any, _ b: Any, leavingOut skipped: Set<String> = []) -> String? {
  difference(inText: description(of: a, leavingOut: skipped), description(of: b, leavingOut: skipped))
}

func difference(inText a: String, _ b: String) -> String? {
  if a == b { return nil }
  let common = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
  func around(_ text: String) -> String {
    String(decoding: text.utf8.dropFirst(max(0, common - 100)).prefix(160), as: UTF8.self)
  }
  return "…\(around(a))… instead of …\(around(b))…"
}
