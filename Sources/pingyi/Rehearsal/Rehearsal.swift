import Glibc
import ReviewCore

/// A session held for practice: everything it writes lies in a folder of its own among the machine's temporary files, and
/// goes with the console that began it.
///
/// Also the keys of its ballot box lie there. However the console ends, the folder goes: a process that waits for its end
/// (`Sweeper`) removes it. Of one plan one rehearsal is under way at a time; projector and booths join it. It must never
/// touch the data of the session itself.
struct Rehearsal {
  let place: SessionPlace
  private let sweeper: Sweeper
  /// Held by this process and the sweeper, so until both are gone.
  private let lock: Int32

  /// Begins one; refused while one of the same plan is under way.
  static func begin(_ session: SessionPlace) throws(Refusal) -> Rehearsal {
    let paths = Paths(session)
    let (sweeper, lock) = try prepare(paths)
    return Rehearsal(place: paths.place(of: session), sweeper: sweeper, lock: lock)
  }

  /// One of a plan that the program brings itself: its file, too, lies in the folder that goes.
  static func begin(_ name: String, plan: String) throws(Refusal) -> Rehearsal {
    let paths = Paths(named: name)
    let (sweeper, lock) = try prepare(paths)
    let file = "\(paths.folder)/\(name).toml"
    do throws(Files.Failure) { try Files.write(Array(plan.utf8), to: file) } catch {
      throw Refusal(text: Pingyi.words.cannotRehearse(error.path))
    }
    return Rehearsal(place: paths.place(of: SessionPlace(file, data: nil)), sweeper: sweeper, lock: lock)
  }

  /// The one that is under way, for a projector or a booth of it.
  static func underWay(_ session: SessionPlace) throws(Refusal) -> SessionPlace {
    let paths = Paths(session)
    guard paths.isOurs, access(paths.folder, F_OK) == 0 else { throw Refusal(text: Pingyi.words.noRehearsal) }
    return paths.place(of: session)
  }

  /// Nothing of it is left when this returns: the sweeper takes the lock away, too, while both still hold it.
  func end() {
    sweeper.waitForEnd()
    close(lock)
  }

  // MARK: - Private

  private static func prepare(_ paths: Paths) throws(Refusal) -> (Sweeper, lock: Int32) {
    Folders.make(paths.base)
    guard paths.isOurs else { throw Refusal(text: Pingyi.words.cannotRehearse(paths.base)) }
    let lock = open(paths.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw Refusal(text: Pingyi.words.cannotRehearse(paths.lock)) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0, paths.isLocked(by: lock) else {
      close(lock)
      throw Refusal(text: Pingyi.words.rehearsedAlready)
    }
    // What a machine without power could not remove.
    Folders.remove(paths.folder)
    Folders.make(paths.folder)
    guard let sweeper = Sweeper(paths.folder, holding: lock) else {
      throw Refusal(text: Pingyi.words.cannotRehearse(paths.folder))
    }
    return (sweeper, lock)
  }

  private struct Paths {
    /// Of this user alone; others may know its name, so whose it is has to be looked at.
    let base: String
    let folder: String

    /// Told apart by where the plan lies.
    init(_ session: SessionPlace) {
      let absolute = realpath(session.plan, nil)
      defer { free(absolute) }
      self.init(named: absolute.map { String(cString: $0) } ?? "")
    }

    init(named path: String) {
      base = "\(Environment.temporaryFolder)/pingyi-rehearsal-\(getuid())"
      // FNV-1a.
      let number = path.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
      folder = base + "/" + String(number, radix: 36)
    }

    var lock: String { folder + ".lock" }

    var isOurs: Bool {
      var status = stat()
      guard lstat(base, &status) == 0 else { return false }
      return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == getuid() && status.st_mode & 0o077 == 0
    }

    /// False for the lock of a rehearsal that ended meanwhile and took it away: nobody else would meet it.
    func isLocked(by descriptor: Int32) -> Bool {
      var held = stat()
      var named = stat()
      return fstat(descriptor, &held) == 0 && lstat(lock, &named) == 0 && held.st_ino == named.st_ino
    }

    /// The session with its data here. The keys of its ballot box follow, in every process of the rehearsal.
    func place(of session: SessionPlace) -> SessionPlace {
      setenv("XDG_STATE_HOME", folder + "/state", 1)
      return session.rehearsed(in: folder)
    }
  }
}
