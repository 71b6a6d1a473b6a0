import Foundation
import ReviewCore
import Testing

@testable import pingyi

extension EndToEnd {
  @Suite struct BallotRequests {
    private func session(in place: Scratch) throws -> Session {
      let steps = place.newPath()
      try Data("@09:00:00 open\n".utf8).write(to: URL(filePath: steps))
      let driven = try Program.run(
        ["drive", Program.package + "/Sessions/demo.toml", steps, "--data", place.path], in: place)
      try #require(driven.status == 0, "\(driven.errors)")
      let session = SessionPlace(Program.package + "/Sessions/demo.toml", data: place.path)
      return try #require(try session.standingHistory()).session
    }

    @Test("the console writes a ballot and a form for each panel into the session's folder, once")
    func written() throws {
      let place = try Scratch()
      let session = try session(in: place)
      let folder = place.path + "/demo.session/print"
      for _ in 0..<2 {
        let written = try BallotRequest(session, on: nil, Strings(.zhHans), to: folder).write()
        #expect(written.paths.count == 4 && written.folder == folder)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names == ["ballot-A.docx", "ballot-B.docx", "tally-A.docx", "tally-B.docx"])
    }
  }
}
