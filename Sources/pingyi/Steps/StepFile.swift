/// A file of steps, one command a line.
struct StepFile {
  /// `-`: standard input.
  let name: String
  let lines: [StepLine]

  /// `name` nil: standard input.
  init(_ name: String?) throws(Refusal) {
    self.name = name.map(ShippedFolder.sample) ?? "-"
    let text = String(decoding: try Files.required(self.name), as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { StepLine($0) }
  }

  /// Hands on line by line and says what comes of each; a refusal is told with its place.
  func forEach(_ take: (StepLine) throws(Refusal) -> [String]) throws(Refusal) {
    for (index, line) in lines.enumerated() {
      do throws(Refusal) {
        for said in try take(line) { Pingyi.say(said) }
      } catch {
        throw Refusal(text: "\(name):\(index + 1): \(error.text)")
      }
    }
  }
}

/// A line of steps: `@10:32:05 ! next`.
struct StepLine {
  /// What stands behind `@`: a time or a day, as it is typed; nil where nothing is set.
  let moment: String?
  let mustBeRefused: Bool
  let command: String

  /// A blank line, a comment, or a moment alone: nothing is to be done.
  var isBlank: Bool { command.isEmpty && !mustBeRefused }

  init(_ raw: Substring) {
    func trimmed(_ text: Substring) -> Substring { text.drop { $0 == " " || $0 == "\t" } }
    // A carriage return and the line break behind it are one character, so this one stands at the end of a text alone.
    var line = trimmed(raw.hasSuffix("\r") ? raw.dropLast() : raw)
    if line.hasPrefix("@") {
      let moment = line.dropFirst().prefix { $0 != " " }
      self.moment = String(moment)
      line = trimmed(line.dropFirst(moment.count + 1))
    } else {
      moment = nil
    }
    if line.hasPrefix("#") { line = "" }
    mustBeRefused = line.hasPrefix("! ")
    command = String(mustBeRefused ? line.dropFirst(2) : line)
  }
}
