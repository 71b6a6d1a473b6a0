import Glibc
import ReviewCore
import ReviewPlan
import ReviewRegister

/// The settings of a register, `register.toml` beside it.
struct RegisterSettingsFile {
  private let path: String

  init(_ path: String) { self.path = path }

  init(_ place: RegisterPlace) { self.init(place.settings) }

  /// To begin a register with: the usual ones where there is no file.
  func settings() throws(Refusal) -> RegisterSettings {
    access(path, F_OK) == 0 ? try required() : RegisterSettings(office: Pingyi.words.usualOffice, level: .county)
  }

  /// Or every fault of the file.
  func required() throws(Refusal) -> RegisterSettings {
    guard let bytes = Files.read(path) else {
      throw Refusal(text: Pingyi.words.noPlan(path, reason: String(cString: strerror(errno))))
    }
    let reading = RegisterSettingsReader.read(bytes, file: path)
    guard let settings = reading.settings else {
      throw Refusal(text: reading.faults.map { $0.text(Pingyi.words.language) }.joined(separator: "\n"))
    }
    return settings
  }
}
