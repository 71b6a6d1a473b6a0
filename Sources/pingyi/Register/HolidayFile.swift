import Glibc
import ReviewCore
import ReviewPlan
import ReviewRegister

/// By which days a register reckons: the file of holidays its settings name, else `holidays.toml` beside it.
struct HolidayFile {
  let path: String
  private let isNamed: Bool

  init(_ place: RegisterPlace, _ settings: RegisterSettings) {
    let name = settings.holidays ?? "holidays.toml"
    let folder = place.path.lastIndex(of: "/").map { place.path[...$0] } ?? ""
    path = name.hasPrefix("/") ? name : folder + name
    isNamed = settings.holidays != nil
  }

  /// Nil where there is no file and none was named; or every fault of the file.
  func calendar() throws(Refusal) -> WorkCalendar? {
    if !isNamed, access(path, F_OK) != 0 { return nil }
    let reading = HolidayReader.read(try Files.required(path), file: path)
    guard let calendar = reading.calendar else {
      throw Refusal(text: reading.faults.map { $0.text(Pingyi.words.language) }.joined(separator: "\n"))
    }
    return calendar
  }
}

/// The working days of a register, read when they are first asked for.
final class WorkDays {
  private var known: (path: String, calendar: WorkCalendar)?

  /// That there is no file is told once, with where it was looked for: then weekends alone are known.
  func calendar(of live: LiveRegister, missing tell: (String) -> Void) throws(Refusal) -> WorkCalendar {
    let file = HolidayFile(live.place, live.head.settings)
    if let known, known.path == file.path { return known.calendar }
    let read = try file.calendar()
    if read == nil { tell(file.path) }
    let calendar = read ?? WorkCalendar()
    known = (file.path, calendar)
    return calendar
  }

  /// From now on weekends alone, in place of a file that is not sound.
  func doWithout(of live: LiveRegister) -> WorkCalendar {
    let calendar = WorkCalendar()
    known = (HolidayFile(live.place, live.head.settings).path, calendar)
    return calendar
  }
}
