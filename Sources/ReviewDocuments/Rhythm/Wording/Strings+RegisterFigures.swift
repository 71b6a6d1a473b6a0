import ReviewCore
import ReviewRegister

// Figures of the register: what they are called, alone and as parts of a sum.
extension Strings {
  /// As a column or a line is headed, with the days the settings count by.
  func figure(_ figure: Figure, settings: RegisterSettings) -> String {
    let (urgent, near) = (settings.urgentDays, settings.nearDays)
    return switch figure {
    case .later: pick("\(near)天以后到期", "\(near)天以後到期", "Due in more than \(near) days")
    case .near: pick("\(urgent + 1)至\(near)天到期", "\(urgent + 1)至\(near)天到期", "Due in \(urgent + 1) to \(near) days")
    case .urgent: pick("\(urgent)天以内到期", "\(urgent)天以內到期", "Due within \(urgent) days")
    // Nobody is to take it for done.
    case .basicallyDone: pick("基本完成（不算完成）", "基本完成（不算完成）", "Basically done (not done)")
    case .rows, .done, .open, .notStarted, .inProgress, .workDone, .longTerm, .withUnit, .submitted, .inNotice,
      .undated,
      .overdue, .sentBack, .extended, .reopened, .dueThisWeek, .dueThisMonth, .dueThisQuarter, .admonished, .concealed,
      .tolerated, .common, .isPublic, .withdrawn:
      capitalised(self.figure(figure))
    }
  }

  /// A part of a sum with its number, in a sentence: `逾期2项`.
  func part(_ figure: Figure, _ count: Int, settings: RegisterSettings) -> String {
    let name = self.figure(figure, settings: settings)
    let lower = name.prefix(1).lowercased() + name.dropFirst()
    return pick("\(name)\(count)项", "\(name)\(count)項", "\(lower): \(count)")
  }

  /// Closed out of all rows; nil of no rows at all.
  func completion(_ counts: Counts) -> String? {
    counts[.rows] == 0 ? nil : Share(hundredths: counts.completion.rawValue).text
  }

  /// `+3`, `-1`, `0`
  func change(_ difference: Int) -> String { difference > 0 ? "+\(difference)" : "\(difference)" }

  /// In points of a percent.
  func change(from before: Counts, to now: Counts) -> String {
    let difference = now.completion - before.completion
    return (difference > .zero ? "+" : "") + difference.text
  }
}
