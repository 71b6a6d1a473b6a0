import CGlibc
import Glibc

// MemoryTrimming: memory that a process holds and does not need.
//
// Half of what a started Swift program has in memory are pages of its own file and of libraries that only its start has
// touched. They are clean: what is needed again is mapped again. Invariant: a page that was ever written to is never
// given back; only mappings that cannot be written and hold no changed page are, and what `free` has kept. It must never be called on the way to a
// first screen or in the middle of work.
// In: nothing. Out: a smaller process.

public enum UnusedMemory {
  /// Some milliseconds; the next few calls of code that was not needed for a while take a little longer.
  public static func giveBack() {
    malloc_trim(0)
    guard let maps = fopen("/proc/self/smaps", "r") else { return }
    var clean: [(begin: UInt, end: UInt)] = []
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    var area: (begin: UInt, end: UInt)?
    while getline(&line, &room, maps) > 0 {
      guard let text = line.map({ String(cString: $0) }) else { continue }
      if text.hasPrefix("Anonymous:") {
        if let area, text.split(separator: " ").dropFirst().first == "0" { clean.append(area) }
      } else if text.first?.isHexDigit == true, text.first?.isUppercase == false {
        area = readOnlyArea(text)
      }
    }
    fclose(maps)
    for area in clean {
      guard let begin = UnsafeMutableRawPointer(bitPattern: area.begin) else { continue }
      madvise(begin, Int(area.end - area.begin), MADV_DONTNEED)
    }
  }

  /// Of `00400000-028d4000 r-xp 00000000 fe:00 16408684  /usr/bin/pingyi-ballots`; nil for what has no file or may be
  /// written to.
  private static func readOnlyArea(_ text: String) -> (begin: UInt, end: UInt)? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    guard parts.count >= 6, parts[1].dropFirst().first == "-", parts[5].hasPrefix("/") else { return nil }
    let ends = parts[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }
}
