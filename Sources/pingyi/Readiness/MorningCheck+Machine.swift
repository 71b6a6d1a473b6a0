import CGlibc
import Glibc
import ReviewCore

/// The machine itself: clock, disk, where papers go.
extension MorningCheck {
  var clock: ReadyLine {
    let time = "\(now.date.text) \(now.clockText)"
    if now.date != plan.date {
      return .look(.clock, strings.anotherDay(time, planned: plan.date), strings.setClockOrPlan)
    }
    if now.offset != plan.utcOffset { return .look(.clock, strings.anotherZone(time), strings.setZone) }
    // Where nobody does it is right for a day or two.
    if cg_clock_is_kept() == 0 { return .look(.clock, strings.clockRunsFreely(time), strings.compareClock) }
    return .ok(.clock, strings.clockKept(time))
  }

  /// Every key waits for the disk: how long, and how much room there is.
  var disk: ReadyLine {
    let folder = nearestFolder(place.directory)
    var about = statvfs()
    guard statvfs(folder, &about) == 0 else {
      return .notYet(.disk, strings.noPlan(folder, reason: strings.systemReason(errno)), strings.otherFolder)
    }
    // Some network file systems name numbers beyond every disk.
    let megabytes = Int(min(1e9, Double(about.f_bavail) * Double(about.f_frsize) / 1e6))
    guard let wait = DiskProbe.sync(in: folder) else {
      return .notYet(.disk, strings.cannotWrite(folder, reason: strings.systemReason(errno)), strings.otherFolder)
    }
    let found = strings.diskFound(megabytes: megabytes, wait: wait)
    if megabytes < 100 { return .notYet(.disk, found, strings.makeRoom) }
    if megabytes < 1_000 { return .look(.disk, found, strings.makeRoom) }
    return wait > .milliseconds(50) ? .look(.disk, found, strings.slowDisk) : .ok(.disk, found)
  }

  /// A full session's papers are written where the data are.
  var papers: ReadyLine {
    let folder = nearestFolder(place.documents)
    guard access(folder, W_OK | X_OK) == 0 else {
      return .notYet(.papers, strings.cannotWrite(folder, reason: strings.systemReason(errno)), strings.otherFolder)
    }
    return .ok(.papers, strings.papersGoTo(place.documents))
  }

  /// The folder, or the one above it that is there: whoever makes it makes those below.
  private func nearestFolder(_ path: String) -> String {
    access(path, F_OK) == 0 || path == "." || path == "/" ? path : nearestFolder(Folders.parent(of: path))
  }
}
