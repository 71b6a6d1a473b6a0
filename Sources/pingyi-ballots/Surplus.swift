import Glibc

/// Gives back the pages of the program's text that only its start has touched: twelve of its twenty-four megabytes.
///
/// They are clean pages of a file. What is needed again is mapped again.
enum Surplus {
  static func giveBack() {
    guard let maps = fopen("/proc/self/maps", "r") else { return }
    defer { fclose(maps) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    while getline(&line, &room, maps) > 0 {
      guard let text = line.map({ String(cString: $0) }) else { continue }
      // `00400000-028d4000 r-xp 00000000 fe:00 16408684  /usr/bin/pingyi-ballots`
      let parts = text.split(separator: " ", omittingEmptySubsequences: true)
      guard parts.count >= 6, parts[1] == "r-xp", parts[5].contains("pingyi-ballots") else { continue }
      let ends = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard ends.count == 2, let begin = UnsafeMutableRawPointer(bitPattern: ends[0]) else { continue }
      madvise(begin, Int(ends[1] - ends[0]), MADV_DONTNEED)
    }
  }
}
