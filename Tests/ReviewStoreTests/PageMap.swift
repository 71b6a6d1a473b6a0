import Foundation
import GRDB

@testable import ReviewStore

/// Which bytes of a SQLite database say something, and for which table: walked from the roots by the file format. Free
/// pages, and what is unused in a page, are not among them.
struct PageMap {
  /// Byte ranges in use by table or index.
  private(set) var used: [String: [Range<Int>]] = [:]
  /// The table or index a page belongs to, by its number.
  private(set) var owner: [Int: String] = [:]
  private let bytes: [UInt8]
  private let pageSize: Int

  /// Of the file at `path`, whatever its tables and indices are called.
  init(path: String) throws {
    let roots = try PageMap.roots(path: path)
    self.init(try Data(contentsOf: URL(fileURLWithPath: path)), roots: roots)
  }

  /// The page each table or index begins on.
  static func roots(path: String) throws -> [String: Int] {
    let queue = try DatabaseQueue(path: path)
    let roots = try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0").map {
        (try $0.read(0) as String, try $0.read(1) as Int)
      }
    }
    try queue.close()
    return Dictionary(uniqueKeysWithValues: roots)
  }

  /// A bit of what is in use: of each table as often, however small it is.
  func bit(_ dice: inout Dice) throws -> Int {
    let names = used.keys.sorted()
    let ranges = used[names[dice.below(names.count)]] ?? []
    let range = ranges[dice.below(ranges.count)]
    return dice.roll(range.lowerBound * 8...range.upperBound * 8 - 1)
  }

  /// `roots`: the page a table begins on; page 1, the schema, is always there.
  init(_ data: Data, roots: [String: Int]) {
    bytes = Array(data)
    pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    use(0..<100, "header")
    for (name, root) in roots.merging(["schema": 1], uniquingKeysWith: { $1 }) { walk(root, name) }
  }

  // MARK: - Private

  private mutating func walk(_ page: Int, _ name: String) {
    let start = (page - 1) * pageSize
    let head = page == 1 ? start + 100 : start
    owner[page] = name
    let kind = bytes[head]
    let isInterior = kind == 2 || kind == 5
    let (headLength, cells) = (isInterior ? 12 : 8, number(at: head + 3, 2))
    use(head..<head + headLength + 2 * cells, name)
    for index in 0..<cells {
      let cell = start + number(at: head + headLength + 2 * index, 2)
      var end = cell
      if isInterior {
        walk(number(at: cell, 4), name)
        end += 4
      }
      if kind == 5 {
        _ = varint(at: &end)
        use(cell..<end, name)
        continue
      }
      let payload = varint(at: &end)
      if kind == 13 { _ = varint(at: &end) }
      let local = localSize(payload, isTable: kind == 13)
      end += local
      if local < payload {
        overflow(number(at: end, 4), payload - local, name)
        end += 4
      }
      use(cell..<end, name)
    }
    if isInterior { walk(number(at: head + 8, 4), name) }
  }

  private mutating func overflow(_ first: Int, _ count: Int, _ name: String) {
    var (page, rest) = (first, count)
    while rest > 0, page > 0 {
      let start = (page - 1) * pageSize
      let here = min(rest, pageSize - 4)
      owner[page] = name
      use(start..<start + 4 + here, name)
      rest -= here
      page = number(at: start, 4)
    }
  }

  private mutating func use(_ range: Range<Int>, _ name: String) { used[name, default: []].append(range) }

  private func localSize(_ payload: Int, isTable: Bool) -> Int {
    let most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23
    if payload <= most { return payload }
    let least = (pageSize - 12) * 32 / 255 - 23
    let size = least + (payload - least) % (pageSize - 4)
    return size <= most ? size : least
  }

  private func number(at offset: Int, _ length: Int) -> Int {
    bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  private func varint(at offset: inout Int) -> Int {
    var value = 0
    for index in 0..<9 {
      let byte = bytes[offset]
      offset += 1
      if index == 8 { return value << 8 | Int(byte) }
      value = value << 7 | Int(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return value
  }
}
