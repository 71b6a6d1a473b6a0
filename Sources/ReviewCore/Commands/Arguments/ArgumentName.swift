import CommandTables

/// What an argument of the session's operations is called in a step file, a form and a refusal.
public enum ArgumentName: String, ArgumentNaming {
  case part, length, id, present, leave, reason, seed, speaker, position, by, answer, topic
  case text, source, number, cause, goal, measure, owner, leader, unit, deadline, kind, scope
  case isPublic = "public"
  case asker, outcome, panel, issued, returned, invalid, abstained, grades, name, scene
  case panels, channels, channel, round, count, ruling, rows, own, criterion, entry, points, grade, action, folder
  case approver, stage, limit, post, rank
  case heading, due, group, form
  case question
  case item, list, project, quantity, done, claimed, upper, lower, with, date, kept, year, rule, article, result, note,
    title, area

  public func title(_ strings: Strings) -> String { strings.argument(self) }
}
