/// Identifiers for what an office gives names alone.
struct Minting {
  private var taken: Set<String> = []
  /// How often each was wanted.
  private var wanted: [String: Int] = [:]

  /// Says that an office has given this one itself.
  mutating func take(_ id: String) { taken.insert(id) }

  /// How the name is read, by its initials, and where two are alike a number behind them.
  mutating func id(for name: String, or otherwise: String) -> String {
    let initials = String(Initials.of(name).filter(\.isASCII).prefix(32))
    return free(initials.isEmpty ? otherwise : initials)
  }

  /// The letter that a panel's name begins with (`A票`), else the first that is free.
  mutating func letter(for name: String) -> String {
    if let first = name.first, first.isASCII, first.isUppercase, !taken.contains(String(first)) {
      return free(String(first))
    }
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(Unicode.Scalar($0)) }
    return free(letters.first { !taken.contains($0) } ?? "P")
  }

  /// `P1`, `P2` …
  mutating func number(after prefix: String) -> String {
    var number = taken.count + 1
    while taken.contains("\(prefix)\(number)") { number += 1 }
    return free("\(prefix)\(number)")
  }

  // MARK: - Private

  private mutating func free(_ id: String) -> String {
    var candidate = id
    while !taken.insert(candidate).inserted {
      let number = wanted[id, default: 1] + 1
      wanted[id] = number
      candidate = "\(id)-\(number)"
    }
    return candidate
  }
}
