/// The field of party-building that a unit belongs to 领域. A closed list, so that what is summed up by it in one place can
/// be summed up with what others have.
public enum Sector: String, CaseIterable, Codable, Sendable {
  case village, community, township, office, firm, school, hospital
  /// New economic and new social organisations 两新组织.
  case newOrganisation = "new-organisation"
  case other
}
