// What lists know of a row beside its fields.

/// What a row has, or has not, beside its fields. New ones are added at the end: each has its bit in the store.
public enum RowMark: String, CaseIterable, Hashable, Sendable {
  case concealed, tolerated, reopened, extended, admonished
  case isPublic = "public"
  case withdrawn
  /// Drawn for a look back that nobody has taken yet.
  case drawn
}

extension RegisterRow {
  public var marks: Set<RowMark> {
    Set(RowMark.allCases.filter(has))
  }

  /// All that is said in its fields and in its evidence, in lower case, a line each: what a search looks through.
  public var searchText: String {
    let said = [
      number.rawValue, fields.unit, fields.text, fields.post, fields.kind, fields.cause, fields.goal, fields.measure,
      fields.leader, fields.responsibleUnit, fields.owner, fields.contactLeader, fields.projectLeader, fields.raisedBy,
      fields.commonId, fields.remark, origin.title, origin.numberThere,
    ]
    return (said.compactMap(\.self) + submissions.map(\.evidence.text)).joined(separator: "\n").lowercased()
  }

  // MARK: - Private

  private func has(_ mark: RowMark) -> Bool {
    switch mark {
    case .concealed: isConcealed
    case .tolerated: tolerated != nil
    case .reopened: !reopenings.isEmpty
    case .extended: !extensions.isEmpty
    case .admonished: !letters.isEmpty
    case .isPublic: fields.isPublic
    case .withdrawn: withdrawn != nil
    case .drawn: isDrawnForLookBack
    }
  }
}
