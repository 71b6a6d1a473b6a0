import Foundation
import Glibc
import ReviewCore
import ReviewScreens

@testable import pingyi

/// A terminal in memory: keys go into a pipe, the last frame comes out. One thread runs the program on it, another one
/// types and looks.
final class MemoryTerminal: Terminal, @unchecked Sendable {
  let size: Size
  let inputDescriptor: Int32
  private let typing: Int32
  /// Guards what both threads see: the last frame, and whether there will be another.
  private let news = NSCondition()
  private var frame: Buffer?
  private var hasEnded = false
  /// Of the program's thread alone.
  private var decoder = InputDecoder()
  private(set) var isOpen = true

  init(columns: Int = 80, rows: Int = 24) throws {
    size = Size(columns: columns, rows: rows)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Trouble("no pipe: \(errno)") }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (inputDescriptor, typing) = (ends[0], ends[1])
  }

  deinit { for end in [inputDescriptor, typing] { Glibc.close(end) } }

  // MARK: - Whoever types

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(typing, bytes, bytes.count)
  }

  /// Types and waits for what it brings.
  func type(_ keys: String, until text: String) throws {
    type(keys)
    try waitFor(text)
  }

  func waitFor(_ text: String) throws { try waitUntil("“\(text)”") { $0.contains(text) } }

  func waitUntil(_ what: String, _ condition: (String) -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    news.lock()
    defer { news.unlock() }
    while !condition(text) {
      guard !hasEnded, news.wait(until: deadline) else {
        throw Trouble("waited in vain for \(what); the screen:\n\(text)")
      }
    }
  }

  func waitForEnd() throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    news.lock()
    defer { news.unlock() }
    while !hasEnded {
      guard news.wait(until: deadline) else { throw Trouble("it did not end; the screen:\n\(text)") }
    }
  }

  /// Runs a program on this terminal, on a thread of its own.
  func run(_ program: @escaping @Sendable (MemoryTerminal) throws -> Void) {
    let thread = Thread { [self] in
      do { try program(self) } catch { show(Buffer(failure: error, size: size)) }
      news.withLock { hasEnded = true }
      news.broadcast()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  // MARK: - The program's side

  var takesOutput: Bool { true }
  var outputDescriptor: Int32 { -1 }
  var settlesIn: Milliseconds? { decoder.due.map { max(.zero, $0 - moment) } }

  func read() -> [Message] {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(inputDescriptor, &chunk, chunk.count)
    // Nothing that came is no sign that something is going on: what waits for time would wait for ever.
    let messages = count > 0 ? decoder.decode(chunk.prefix(count), at: moment) : []
    return messages + decoder.settle(at: moment)
  }

  func show(_ buffer: Buffer) {
    news.withLock { frame = buffer }
    news.broadcast()
  }

  func close() { isOpen = false }
  func lend(_ body: () -> Void) { body() }
  func use(_ theme: Theme) {}
  func ring() {}
  func redraw() {}
  func forget() {}
  func resize(to size: Size) {}
  func suspend() {}
  func takeBack() {}

  // MARK: - Private

  private var moment: Milliseconds { Milliseconds(Deadline.now()) }

  private var text: String {
    guard let frame else { return "" }
    return (0..<frame.size.rows).map { y in
      (0..<frame.size.columns).map { x in frame.text(of: frame[x, y]) }.joined()
    }.joined(separator: "\n")
  }
}

extension Buffer {
  /// Why a program never came to its first picture.
  fileprivate init(failure: any Error, size: Size) {
    self.init(size: size)
    put("\(failure)", x: 0, y: 0, role: .text)
  }
}
