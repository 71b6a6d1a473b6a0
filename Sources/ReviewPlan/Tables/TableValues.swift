import ReviewCore
import TomlSource

/// Numbers, days and spans of a table.
extension Table {
  func boolean(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    guard case .boolean(let value) = node.value else {
      wrongType(key, .boolean, node)
      return false
    }
    return value
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? { node(key).flatMap { integer(key, $0, range) } }

  /// The lower bound where missing or faulty.
  func requiredInteger(_ key: String, in range: ClosedRange<Int>) -> Int {
    requiredNode(key).flatMap { integer(key, $0, range) } ?? range.lowerBound
  }

  /// A span above zero, `8m`.
  func duration(_ key: String) -> Milliseconds? {
    guard let node = node(key), let text = string(key, node, expected: .duration) else { return nil }
    guard let span = Milliseconds(text: text.value), span > .zero else {
      collector.error(.badDuration(key: key, value: text.value), at: node.position)
      return nil
    }
    return span
  }

  func date(_ key: String) -> CivilDate? { node(key).flatMap { date(key, $0) } }

  /// The epoch where missing or faulty.
  func requiredDate(_ key: String) -> CivilDate {
    requiredNode(key).flatMap { date(key, $0) } ?? CivilDate(dayNumber: 0)
  }

  /// Days of the array `key`, or the one that stands there alone; faulty ones are left out.
  func dates(_ key: String) -> [Located<CivilDate>] {
    guard let node = node(key) else { return [] }
    let days = if case .array(let elements) = node.value { elements } else { [node] }
    return days.compactMap { day in date(key, day).map { Located(value: $0, position: day.position) } }
  }

  /// Seconds after midnight.
  func time(_ key: String) -> Int64? {
    guard let node = node(key) else { return nil }
    guard case .time(let hour, let minute, let second) = node.value else {
      wrongType(key, .time, node)
      return nil
    }
    return Int64(hour * 3600 + minute * 60 + second)
  }

  /// Minutes east of UTC, from `+08:00`.
  func utcOffset(_ key: String) -> Int? {
    guard let node = node(key), let text = string(key, node) else { return nil }
    guard let offset = UTCOffset.minutes(text.value) else {
      collector.error(.badOffset(key: key, value: text.value), at: node.position)
      return nil
    }
    return offset
  }

  /// Hundredths of a percent, 1...10000, from `"33.34%"`, `33.34` or `33`; 0 where missing or faulty.
  func requiredShare(_ key: String) -> Int { requiredNode(key).flatMap { share(key, $0) } ?? 0 }

  /// Nil where missing or faulty.
  func share(_ key: String) -> Int? { node(key).flatMap { share(key, $0) } }

  /// `88`, `88.5` or `"88.50"`, 0 to 100; nil where missing or faulty.
  func points(_ key: String) -> Hundredths? { node(key).flatMap { points(key, $0) } }

  func requiredPoints(_ key: String) -> Hundredths? { requiredNode(key).flatMap { points(key, $0) } }

  /// How much of something, `120`, `12.5` or `"12.50"`, up to `UnitTarget.limit`; nil where missing or faulty.
  func quantity(_ key: String) -> Located<Hundredths>? { node(key).flatMap { quantity(key, $0) } }

  func requiredQuantity(_ key: String) -> Located<Hundredths>? { requiredNode(key).flatMap { quantity(key, $0) } }

  /// Whether `key` has a whole number, in range or not.
  func isWhole(_ key: String) -> Bool {
    if case .integer = node(key)?.value { return true }
    return false
  }

  // MARK: - Private

  private func share(_ key: String, _ node: TomlNode) -> Int? {
    let (share, written): (Int?, String)
    switch node.value {
    case .string(let text): (share, written) = (Share.hundredths(text), text)
    case .integer(let percent):
      (share, written) = ((1...100).contains(percent) ? Int(percent) * 100 : nil, "\(percent)")
    case .float(let percent): (share, written) = (Share.hundredths(percent), "\(percent)")
    case .table, .array, .boolean, .date, .time, .dateTime:
      wrongType(key, .percentage, node)
      return nil
    }
    if share == nil { collector.error(.badShare(key: key, value: written), at: node.position) }
    return share
  }

  private func points(_ key: String, _ node: TomlNode) -> Hundredths? {
    let (points, written): (Hundredths?, String)
    switch node.value {
    case .string(let text): (points, written) = (Hundredths(text: text), text)
    case .integer(let whole): (points, written) = (Hundredths(text: "\(whole)"), "\(whole)")
    case .float(let number):
      written = "\(number)"
      points = number == 0 ? .zero : Share.hundredths(number).map(Hundredths.init(rawValue:))
    case .table, .array, .boolean, .date, .time, .dateTime:
      wrongType(key, .points, node)
      return nil
    }
    guard let points, points <= Hundredths(100) else {
      collector.error(.badPoints(key: key, value: written), at: node.position)
      return nil
    }
    return points
  }

  private func quantity(_ key: String, _ node: TomlNode) -> Located<Hundredths>? {
    let (quantity, written): (Hundredths?, String)
    switch node.value {
    case .string(let text): (quantity, written) = (Hundredths(text: text), text)
    case .integer(let whole): (quantity, written) = (Quantity.whole(whole), "\(whole)")
    case .float(let number): (quantity, written) = (Quantity.decimal(number), "\(number)")
    case .table, .array, .boolean, .date, .time, .dateTime:
      wrongType(key, .quantity, node)
      return nil
    }
    guard let quantity else {
      collector.error(.badQuantity(key: key, value: written), at: node.position)
      return nil
    }
    return Located(value: quantity, position: node.position)
  }

  private func integer(_ key: String, _ node: TomlNode, _ range: ClosedRange<Int>) -> Int? {
    guard case .integer(let value) = node.value else {
      wrongType(key, .integer, node)
      return nil
    }
    guard let number = Int(exactly: value), range.contains(number) else {
      collector.error(
        .outOfRange(key: key, value: value, lower: range.lowerBound, upper: range.upperBound), at: node.position)
      return nil
    }
    return number
  }

  private func date(_ key: String, _ node: TomlNode) -> CivilDate? {
    guard case .date(let year, let month, let day) = node.value else {
      wrongType(key, .date, node)
      return nil
    }
    let date = CivilDate(year: year, month: month, day: day)
    if date == nil { collector.error(.badDate(key: key, year: year), at: node.position) }
    return date
  }
}

private enum UTCOffset {
  static func minutes(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":"), let hour = number(bytes[1...2]), let minute = number(bytes[4...5]), minute < 60
    else { return nil }
    let offset = (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hour * 60 + minute)
    return (-12 * 60...14 * 60).contains(offset) ? offset : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

private enum Quantity {
  private static let range = 0...UnitTarget.limit * 100

  static func whole(_ number: Int64) -> Hundredths? {
    guard let whole = Int(exactly: number), (0...UnitTarget.limit).contains(whole) else { return nil }
    return Hundredths(whole)
  }

  /// Nil for more than two decimals.
  static func decimal(_ number: Double) -> Hundredths? {
    let hundredths = (number * 100).rounded()
    guard abs(number * 100 - hundredths) < 1e-4, let whole = Int(exactly: hundredths), range.contains(whole) else {
      return nil
    }
    return Hundredths(rawValue: whole)
  }
}

private enum Share {
  static func hundredths(_ percent: Double) -> Int? {
    guard percent > 0, percent <= 100 else { return nil }
    let hundredths = (percent * 100).rounded()
    return hundredths >= 1 && abs(percent * 100 - hundredths) < 1e-6 ? Int(hundredths) : nil
  }

  static func hundredths(_ text: String) -> Int? {
    let number = text.last == "%" ? text.dropLast() : text[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.count == 1 || (1...2).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let whole = Int(parts[0])
    else { return nil }
    let fraction = parts.count == 2 ? (Int(parts[1]) ?? 0) * (parts[1].utf8.count == 1 ? 10 : 1) : 0
    let hundredths = whole * 100 + fraction
    return (1...10_000).contains(hundredths) ? hundredths : nil
  }
}
