import ReviewValues

/// Headings held against the fields they may mean.
struct HeadingMatcher<Field: FieldName> {
  struct Found {
    var columns: [Field: Int] = [:]
    /// Of fields whose columns are not clear; not of those that are merely missing.
    var doubts: [HeaderMatch<Field>.Doubt] = []
  }

  private let fields: [FieldHeadings<Field>]
  private let byKey: [String: [Field]]
  /// What the headings of a field are compared by.
  private let keys: [Field: [[Unicode.Scalar]]]

  init(_ fields: [FieldHeadings<Field>]) {
    self.fields = fields
    var byKey: [String: [Field]] = [:]
    var keys: [Field: [[Unicode.Scalar]]] = [:]
    for entry in fields {
      let own = Set(entry.headings.map(HeadingForm.key))
      for key in own { byKey[key, default: []].append(entry.field) }
      keys[entry.field] = own.sorted().map { Array($0.unicodeScalars) }
    }
    self.byKey = byKey
    self.keys = keys
  }

  /// With what is merely proposed.
  func found(in headings: [Heading]) -> Found {
    let claims = claims(of: headings)
    var found = found(by: claims)
    let claimed = Set(claims.map(\.heading.column))
    let free = headings.filter { !claimed.contains($0.column) }
    for entry in fields
    where found.columns[entry.field] == nil && !claims.contains(where: { $0.fields.contains(entry.field) }) {
      found.doubts += free.filter { isLike($0, entry) }.map { .proposed(entry.field, $0) }
    }
    return found
  }

  /// How many fields have a heading of their own here.
  func count(in headings: [Heading]) -> Int { found(by: claims(of: headings)).columns.count }

  /// How many fields have a heading here, or nearly.
  func likeness(of headings: [Heading]) -> Int {
    fields.count { entry in headings.contains { isLike($0, entry) } }
  }

  // MARK: - Private

  private struct Claim {
    let heading: Heading
    let fields: [Field]
    /// Which of the heading's forms it is by; 0 is the surest.
    let form: Int
  }

  private func found(by claims: [Claim]) -> Found {
    var found = Found()
    for entry in fields {
      let own = claims.filter { $0.fields.contains(entry.field) }
      let surest = own.map(\.form).min()
      let rivals = own.filter { $0.form == surest }
      if rivals.count == 1, rivals[0].fields.count == 1 {
        found.columns[entry.field] = rivals[0].heading.column
      } else if !rivals.isEmpty {
        found.doubts.append(.ambiguous(entry.field, rivals.map(\.heading)))
      }
    }
    return found
  }

  /// The headings that are some field's own.
  private func claims(of headings: [Heading]) -> [Claim] {
    headings.compactMap { heading in
      for (index, form) in heading.forms.enumerated() {
        let meant = Set(form.keys.flatMap { byKey[$0] ?? [] })
        // A heading of several parts must mean one field; of one part, the caller's own table is at fault.
        if meant.isEmpty || form.keys.count > 1 && meant.count > 1 { continue }
        return Claim(heading: heading, fields: fields.map(\.field).filter(meant.contains), form: index)
      }
      return nil
    }
  }

  /// Whether a heading is at most a third of its letters away from one of the field's own, or holds it or is held by it.
  private func isLike(_ heading: Heading, _ entry: FieldHeadings<Field>) -> Bool {
    let own = keys[entry.field] ?? []
    return heading.spellings.contains { key in own.contains { isLike(key, $0) } }
  }

  private func isLike(_ key: [Unicode.Scalar], _ own: [Unicode.Scalar]) -> Bool {
    guard key.count > 1, own.count > 1 else { return false }
    if holds(key, own) || holds(own, key) { return true }
    let limit = max(key.count, own.count) / 3
    // Where one is much longer, the letters it has more are enough to tell them apart.
    guard limit > 0, abs(key.count - own.count) <= limit else { return false }
    return editDistance(key, own) <= limit
  }

  /// Whether one stands in the other in one piece. Of words this short a plain look is many times faster than the
  /// library's search.
  private func holds(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
    guard short.count <= long.count else { return false }
    return (0...long.count - short.count).contains { start in
      short.indices.allSatisfy { long[start + $0] == short[$0] }
    }
  }
}
