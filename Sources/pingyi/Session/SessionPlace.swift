import ReviewCore
import ReviewPlan
import ReviewStore

/// Where a session's plan and data lie: `Sessions/NAME.toml` and beside it `Sessions/NAME.session/`, or under `--data`.
///
/// A sample that came with the program lies elsewhere, and its data as if it lay here: nobody writes beside it.
struct SessionPlace {
  let plan: String
  private(set) var directory: String
  /// The register that was named on the command line; nil: what the plan says.
  var register: String?
  /// The plan's, without its folder and ending: what a register knows the session by.
  let name: String
  /// Where everything lies that the plan names without saying where; empty, or with a slash behind it.
  private let folder: String
  /// What is held here is marked as practice.
  private(set) var isRehearsal = false

  var documents: String { directory + "/documents" }

  /// Ballots and tally forms to print, of the console.
  var print: String { directory + "/print" }

  /// Where the data of this session and of its like lie.
  var data: String { String(directory.dropLast("/\(name).session".count)) }

  /// `session` is a plan's path, or its name in `Sessions/`.
  init(_ session: String, data: String?) {
    let isPath = session.contains("/") || session.hasSuffix(".toml")
    let here = isPath ? session : "Sessions/\(session).toml"
    plan = isPath ? here : ShippedFolder.sample(here)
    let stem = here.hasSuffix(".toml") ? String(here.dropLast(5)) : here
    name = stem.split(separator: "/").last.map(String.init) ?? stem
    folder = here.lastIndex(of: "/").map { String(here[...$0]) } ?? ""
    directory = (data ?? (stem.contains("/") ? String(stem.dropLast(name.count + 1)) : ".")) + "/\(name).session"
  }

  /// The plan's file; where there is none, the name of one that may be meant is told.
  func planBytes(_ words: Strings = Pingyi.words) throws(Refusal) -> [UInt8] {
    if let bytes = Files.read(plan) { return bytes }
    let reason = Files.systemReason
    let near = closest(to: name, in: ShippedFolder.planNames)
    throw Refusal(text: words.noPlan(plan, reason: reason + words.didYouMean(near)))
  }

  /// Reads the plan, or ends with every fault of it.
  func readPlan() throws -> Plan {
    let reading = PlanReader.read(try planBytes(), file: plan, rosters: rosters)
    guard let read = reading.plan else {
      throw Refusal(text: reading.faults.lines(Pingyi.words.language).joined(separator: "\n"))
    }
    return read
  }

  /// The same session, held for practice with its data in another folder.
  func rehearsed(in folder: String) -> SessionPlace {
    var place = self
    (place.directory, place.isRehearsal) = (folder + "/\(name).session", true)
    return place
  }

  /// The plan as a session here is made of it.
  func marked(_ plan: Plan) -> Plan {
    var plan = plan
    if isRehearsal { plan.title = Strings(plan.language).rehearsal(of: plan.title) }
    return plan
  }

  /// Where the day of the last rehearsal is remembered.
  var lastRehearsal: String { beside(name + ".rehearsed") }

  /// How the plan's file differs now from the session that was made of it; nil where it does not, also where the session
  /// says by now what the file says.
  func change(since session: Session, at now: Timestamp) -> PlanChange? {
    guard let bytes = Files.read(plan) else { return .gone(reason: Files.systemReason) }
    guard let edited = PlanReader.read(bytes, file: plan, rosters: rosters).plan.map(marked) else { return .faulty }
    if edited == session.frozenPlan.asWritten { return nil }
    let comparison = PlanComparison(session, edited: edited, at: now)
    return comparison.differences.isEmpty ? nil : .edited(edited, comparison)
  }

  /// Where the plan serves phones; its files lie where the plan does, unless they are named from the root.
  func phones(of plan: Plan) -> PhoneRules? {
    guard var rules = plan.phones else { return nil }
    rules.certificate = rules.certificate.map(beside)
    rules.key = rules.key.map(beside)
    return rules
  }

  /// A file that the plan names, beside it unless it is named from the root.
  func beside(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }

  /// The plan as the session's log has it, or as it stands in its file while there is no session: slips are printed the
  /// day before, and must not freeze it.
  func standingPlan() throws -> Plan {
    do { return try history().session.plan } catch StoreError.noSuchSession {
      return try readPlan()
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  /// The session as its log has it; nil where there is none yet.
  func standingHistory() throws -> History? {
    do { return try history() } catch StoreError.noSuchSession {
      return nil
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  // MARK: - Private

  private func history() throws -> History {
    let store = try SessionLog.openReadOnly(in: directory)
    defer { store.close() }
    guard let history = History(try store.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
    return history
  }
}
