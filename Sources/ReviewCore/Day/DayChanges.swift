// What may turn out otherwise on the day than it was prepared, as facts. Each event holds what was and what is, so that the
// record tells both without looking back.

/// A line that stands at the head of papers and scenes.
public enum PlanHeading: String, CaseIterable, Codable, Sendable {
  case title, committee, place, chair, recorder
}

extension Plan {
  public subscript(_ heading: PlanHeading) -> String {
    get {
      switch heading {
      case .title: title
      case .committee: committee
      case .place: place
      case .chair: chair
      case .recorder: recorder
      }
    }
    set {
      switch heading {
      case .title: title = newValue
      case .committee: committee = newValue
      case .place: place = newValue
      case .chair: chair = newValue
      case .recorder: recorder = newValue
      }
    }
  }
}

public struct HeadingCorrection: Hashable, Codable, Sendable {
  public let heading: PlanHeading
  public let before: String
  public let after: String
  public let reason: String?

  public init(heading: PlanHeading, before: String, after: String, reason: String?) {
    self.heading = heading
    self.before = before
    self.after = after
    self.reason = reason
  }
}

/// What a panel is called.
public struct PanelRetitling: Hashable, Codable, Sendable {
  public let panel: Identifier
  public let before: String
  public let after: String
  public let reason: String?

  public init(panel: Identifier, before: String, after: String, reason: String?) {
    self.panel = panel
    self.before = before
    self.after = after
    self.reason = reason
  }
}

/// How many people of a panel or a unit are due.
public struct DueCorrection: Hashable, Codable, Sendable {
  public let id: Identifier
  public let before: Int
  public let after: Int
  public let reason: String?

  public init(id: Identifier, before: Int, after: Int, reason: String?) {
    self.id = id
    self.before = before
    self.after = after
    self.reason = reason
  }
}

/// A speaker whom the plan did not have.
public struct SpeakerAddition: Hashable, Codable, Sendable {
  public let speaker: Speaker
  /// Place in the queue, from 1.
  public let position: Int
  /// The panels in which members of the unit sit, who may not rate it, one entry a person; nil where nobody does.
  public let panels: [Identifier]?
  public let reason: String?

  public init(speaker: Speaker, position: Int, panels: [Identifier]?, reason: String?) {
    self.speaker = speaker
    self.position = position
    self.panels = panels
    self.reason = reason
  }
}

/// How long a part of the agenda that had not begun may take.
public struct PartLimitCorrection: Hashable, Codable, Sendable {
  /// As it was.
  public let item: AgendaItem
  /// The place in the agenda, from 0.
  public let part: Int
  /// Nil where the part had no time, and could not be late.
  public let before: Milliseconds?
  public let after: Milliseconds
  public let reason: String?

  public init(item: AgendaItem, part: Int, before: Milliseconds?, after: Milliseconds, reason: String?) {
    self.item = item
    self.part = part
    self.before = before
    self.after = after
    self.reason = reason
  }
}

/// A part of the agenda that had not begun went to another place behind those that had.
public struct PartMove: Hashable, Codable, Sendable {
  public let item: AgendaItem
  /// Places in the agenda, from 0.
  public let from: Int
  public let to: Int
  public let reason: String?

  public init(item: AgendaItem, from: Int, to: Int, reason: String?) {
    self.item = item
    self.from = from
    self.to = to
    self.reason = reason
  }
}
