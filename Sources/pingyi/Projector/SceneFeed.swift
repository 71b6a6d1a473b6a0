import ReviewCore
import ReviewStore

/// Where the projector's scenes come from: the plan until the session exists, then its log, folded with the same `apply`.
///
/// The session stays in here; only scenes come out.
struct SceneFeed {
  let place: SessionPlace
  /// Where the screen stands.
  private let view: ScreenPlace
  private var plan: Plan
  private var history: History?
  private var store: SessionLog?
  private(set) var watch: LogWatch?
  private var presence: ProjectorPresence?
  private var box: SessionBox?
  private var boxWatch = BoxWatch()

  /// Refuses only where there is neither a log nor a plan to show.
  init(_ place: SessionPlace, for view: ScreenPlace = .hall) throws {
    self.place = place
    self.view = view
    if let (store, history) = SceneFeed.open(place) {
      plan = history.session.plan
      keep(store, history)
    } else {
      plan = try place.readPlan()
    }
  }

  var language: Language { plan.language }
  var rules: ProjectorRules { plan.projector }
  /// Whether news come by themselves; else somebody has to look.
  var isFollowing: Bool { store != nil && watch != nil }

  mutating func scene(at now: Timestamp) -> Scene {
    switch view {
    case .hall: history?.hallPicture(at: now, box: readBox()) ?? Session(plan: plan).scene(at: now)
    case .lobby, .podium: (history?.session ?? Session(plan: plan)).picture(view, at: now)
    }
  }

  /// Reads on. True when there is something new to show.
  mutating func follow() -> Bool {
    guard let store, let history, !store.isReplaced else { return begin() }
    watch?.drain()
    if watch == nil { watch = LogWatch(directory: place.directory) }
    do {
      let news = try store.read(after: history.end)
      guard !news.isEmpty else { return false }
      for recorded in news { self.history?.append(recorded) }
      return true
    } catch StoreError.busy {
      return false
    } catch {
      // Replaced, moved away or damaged: the last picture stands, and the log is opened anew when it can be.
      self.store = nil
      return false
    }
  }

  // MARK: - Private

  /// How many came back, and where the hall may see it, what they say. A box that cannot be read costs no picture.
  private mutating func readBox() -> BoxReading? {
    guard let session = history?.session, session.openRound?.opening.isOnScreens == true else {
      if box != nil { box?.close() }
      box = nil
      return nil
    }
    if box == nil { box = try? SessionBox.openReadOnly(in: place.directory) }
    guard let box else { return nil }
    do { return try boxWatch.read(box, session) } catch {
      self.box = nil
      return nil
    }
  }

  private mutating func begin() -> Bool {
    guard let (store, history) = SceneFeed.open(place) else { return false }
    keep(store, history)
    return true
  }

  private mutating func keep(_ store: SessionLog, _ history: History) {
    self.store = store
    self.history = history
    plan = history.session.plan
    watch = LogWatch(directory: place.directory)
    // Of a log that took the place of another one.
    box?.close()
    box = nil
    // The console asks whether the hall sees anything.
    if view == .hall { presence = ProjectorPresence(directory: place.directory) }
  }

  private static func open(_ place: SessionPlace) -> (SessionLog, History)? {
    guard let store = try? SessionLog.openReadOnly(in: place.directory),
      let history = (try? store.read(after: 0)).flatMap(History.init)
    else { return nil }
    return (store, history)
  }
}
