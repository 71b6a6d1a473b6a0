import Glibc
import ReviewCore

/// When a plan was last rehearsed: all that is left of a rehearsal, a line in `NAME.rehearsed` beside the plan.
struct LastRehearsal {
  let day: CivilDate
  /// Whether it went on to the adjournment.
  let wasWhole: Bool

  /// Nil where there was none.
  init?(of place: SessionPlace) {
    guard let bytes = Files.read(place.lastRehearsal) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard let day = words.first.flatMap({ CivilDate(String($0)) }) else { return nil }
    self.day = day
    wasWhole = words.dropFirst().first == "adjourned"
  }

  init(day: CivilDate, wasWhole: Bool) { (self.day, self.wasWhole) = (day, wasWhole) }

  func remember(for place: SessionPlace) {
    let line = day.text + (wasWhole ? " adjourned" : " left") + "\n"
    do throws(Files.Failure) { try Files.write(Array(line.utf8), to: place.lastRehearsal) } catch {
      Pingyi.complain(Pingyi.words.rehearsalNotNoted(error.path, reason: Pingyi.words.systemReason(error.number)))
    }
  }
}
