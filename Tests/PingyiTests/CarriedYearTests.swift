import Foundation
import ReviewCore
import ReviewStore
import Testing

extension EndToEnd {
  /// The shipped sessions of one year and the next, and the steps between them.
  @Suite("A session, the year after it, and the session that carries over") struct CarriedYear {
    private let place: Scratch

    init() throws {
      place = try Scratch()
      try FileManager.default.createDirectory(atPath: place.path + "/Sessions", withIntermediateDirectories: true)
      for name in [
        "demo.toml", "demo.steps", "demo-year.steps", "demo-register.toml", "demo-next.toml", "demo-next.steps",
      ] {
        try FileManager.default.copyItem(
          atPath: Program.package + "/Sessions/" + name, toPath: place.path + "/Sessions/" + name)
      }
    }

    @discardableResult
    private func run(_ line: String) throws -> Program.Result {
      try Program.run(line.split(separator: " ").map(String.init), in: place, startingIn: place.path)
    }

    private func done(_ line: String) throws -> String {
      let result = try run(line)
      #expect(result.status == 0, "\(line): \(result.output)\(result.errors)")
      return result.output
    }

    @Test("rows go round: named, followed for a year, decided in the hall, and so in the register, once")
    func round() throws {
      #expect(try run("check demo-next").status == 1, "there is no register yet")
      _ = try done("drive demo Sessions/demo.steps")
      _ = try done("register drive Sessions/demo-year.steps")
      #expect(try done("check demo-next").contains("梨园社区党委：带入"))
      _ = try done("drive demo-next Sessions/demo-next.steps")
      let log = try SessionLog.openReadOnly(in: place.path + "/Sessions/demo-next.session")
      let session = try #require(History(try log.read(after: 0))).session
      log.close()
      #expect(session.lastYear.allSatisfy { $0.carried != nil })
      // Recounted by hand from the rows that the steps tell of.
      #expect(session.lastYearFigures == LastYearFigures(rows: 18, closed: 11, closedHere: 1, extended: 2, overdue: 4))
      #expect(try done("register import demo-next --on 2027-12-13").contains("2026-012"))
      #expect(try done("register import demo-next --on 2027-12-13") == "没有要改的\n")
      #expect(try done("register show 2026-012").contains("已销号"))
      #expect(try done("register show 2026-008").contains("退回"))
      #expect(try done("register show 2026-010").contains("2028"))
      _ = try done("register verify")
    }
  }
}
