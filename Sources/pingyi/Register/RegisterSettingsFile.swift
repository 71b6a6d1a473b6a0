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
    let reading = RegisterSettingsReader.read(try Files.required(path), file: path)
    guard let settings = reading.settings else {
      throw Refusal(text: reading.faults.map { $0.text(Pingyi.words.language) }.joined(separator: "\n"))
    }
    return settings
  }
}
