import PlanRosters

/// What can be wrong with a plan. Every case carries what its sentence needs.
public enum Finding: Hashable, Sendable {
  case file(FileFinding)
  case mistake(TypingMistake.Kind)
  case key(KeyFinding)
  case text(TextFinding)
  case value(ValueFinding)
  case collection(CollectionFinding)
  case contradiction(Contradiction)
  case agenda(AgendaFinding)
  case sequence(SequenceFinding)
  case roster(RosterFinding)
}

/// What is wrong with a table that the plan refers to.
public enum RosterFinding: Hashable, Sendable {
  case file(RosterFailure, name: String)
  /// Of one line, which does not come in.
  case line(RosterFault.Reason)
}

/// A place that was read before.
public enum EarlierPlace: Hashable, Sendable {
  case text(line: Int, column: Int)
  case cell(RosterCell)
}

/// Nothing of the file can be read.
public enum FileFinding: Hashable, Sendable {
  case fileTooLarge(bytes: Int, limit: Int)
  case notUTF8(ForeignEncoding)
  case tooDeep(limit: Int)
}

/// What a file that is not UTF-8 seems to be.
public enum ForeignEncoding: Hashable, Sendable {
  case unknown
  /// GBK, GB18030 or Big5, which an editor on Windows calls ANSI.
  case chinese
  /// What an editor on Windows calls Unicode.
  case utf16
}

public enum KeyFinding: Hashable, Sendable {
  case unknownKey(String, place: TablePlace, suggestions: [String])
  /// A key of the top of the file, written below a table's header.
  case misplacedKey(String, place: TablePlace)
  case missingKey(String, place: TablePlace)
  /// A key that this kind of agenda entry does not take.
  case keyNotForPart(String, part: String)
  case wrongType(key: String, expected: ValueKind, found: TomlKind)
  /// Of another kind, and it can only mean one thing.
  case mistyped(key: String, expected: ValueKind, typed: String, meant: String)
}

public enum TextFinding: Hashable, Sendable {
  case emptyText(key: String)
  case tooLongText(key: String, count: Int, limit: Int)
  case controlCharacter(key: String, scalar: UInt32)
  case lineBreak(key: String)
  case outerSpace(key: String)
}

public enum ValueFinding: Hashable, Sendable {
  case notInList(key: String, value: String, suggestions: [String], allowed: [String])
  case badIdentifier(key: String, value: String)
  case badDuration(key: String, value: String)
  case badDate(key: String, year: Int)
  case badOffset(key: String, value: String)
  case badShare(key: String, value: String)
  case badPoints(key: String, value: String)
  case badQuantity(key: String, value: String)
  case badListeningAddress(key: String, value: String)
  case badURL(key: String, value: String)
  case outOfRange(key: String, value: Int64, lower: Int, upper: Int)
}

public enum CollectionFinding: Hashable, Sendable {
  case tooMany(key: String, count: Int, limit: Int)
  case tooFew(key: String, count: Int, least: Int)
  case duplicate(key: String, value: String, first: EarlierPlace)
  case dangling(key: String, value: String, suggestions: [String], known: [String])
}

/// Two places of the file that cannot both be meant.
public enum Contradiction: Hashable, Sendable {
  case countDiffers(key: String, stated: Int, counted: Int)
  case weightMissing
  case weightSum(of: String, Int)
  case bandsNotDescending
  case shareAndOverall
  case overallWithoutBands
  /// A quota is of the best grade, which some band must propose.
  case quotaWithoutBestBand
  case shareOfPoints
  case annualWeightUnusual(Int)
  case scoreUnused(String)
  case scaleAndGrades
  case gradesNotDescending
  case dutiesWithoutList(String)
  case projectsWithoutBook
  case numberNeedsLastYear
  case warningTooEarly
  case leaderOfTwo(String, first: EarlierPlace)
  case halfSecured(missing: String)
  case everyNetwork(String)
  /// A letter whose lower level is not below the upper one.
  case levelsUpsideDown
  /// A holiday that ends before it begins.
  case endsTooEarly
  case holidayTooLong(days: Int, limit: Int)
  /// A day given as worked in exchange that is no Saturday or Sunday.
  case workedAnyway(String)
}

public enum AgendaFinding: Hashable, Sendable {
  case noReports
  case signInNotFirst
  case partTwice(String, firstLine: Int)
  case groupNotReported(String)
  case reportsOverlap(firstLine: Int)
  case otherWithoutTitle
  case noFilmLeft
  case appraisalWithoutPanels
}

/// The sequence of parts, stages and speakers.
public enum SequenceFinding: Hashable, Sendable {
  case drawLotsWithoutDrawnOrder
  case drawnOrderWithoutLots
  case drawLotsAfterReports
  case stageTwice(String)
  case beforeReports(String)
  case turnRepeats(String)
  case turnWithoutReport
}

/// Where in the file a table stands, as its writer sees it.
public enum TablePlace: Hashable, Sendable {
  case top
  /// `[limits]`
  case table(String)
  /// `[[speaker.problem]]`
  case element(String)
  /// `{ … }` within the array of this key.
  case inline(String)
}

/// What a key takes, as told to the writer of the file.
public enum ValueKind: Hashable, Sendable {
  case text, integer, boolean, date, time, duration, percentage, points, quantity
  case texts
  /// An array of texts or inline tables.
  case entries
  case inlineTables
  case table, tables
}
