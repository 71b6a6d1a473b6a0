import FoundationEssentials

/// Which column holds which field, as somebody decided it for tables with these headings.
public struct ColumnMapping: Hashable, Codable, Sendable {
  /// A column by its heading; columns may move.
  public struct Place: Hashable, Codable, Sendable {
    public let heading: String
    /// From 1, where several columns are headed alike.
    public let occurrence: Int
  }

  /// The headings of the table, reduced to letters and sorted.
  public let fingerprint: String
  /// By the raw value of the field; a field decided to have no column stands in `without`.
  public let places: [String: Place]
  public let without: [String]
}

/// The mappings that an office has settled so far, as a small file keeps them.
public struct ColumnMappings: Hashable, Sendable {
  private var mappings: [String: ColumnMapping] = [:]

  public init() {}

  /// Reads what `json` wrote; nil for anything else.
  public init?(json: [UInt8]) {
    guard let list = try? JSONDecoder().decode([ColumnMapping].self, from: Data(json)) else { return nil }
    for mapping in list { remember(mapping) }
  }

  /// In place of what was remembered for the same headings.
  public mutating func remember(_ mapping: ColumnMapping) { mappings[mapping.fingerprint] = mapping }

  subscript(fingerprint: String) -> ColumnMapping? { mappings[fingerprint] }

  /// The same mappings always give the same bytes.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(mappings.values.sorted { $0.fingerprint < $1.fingerprint }))
  }
}
