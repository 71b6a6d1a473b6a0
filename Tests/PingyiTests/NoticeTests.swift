import ReviewCore
import Testing

@Suite("Before a public notice goes out")
struct NoticeTests {
  @Test("drive and export say which public problems nobody owned, or no measure is set against")
  func warning() throws {
    let place = try Scratch(plan: Files.text(Program.package + "/Sessions/demo.toml"))
    let driven = try Program.run(
      ["drive", place.plan, "-", "--lang", "zh-Hans"], in: place,
      input: """
        @09:00:00 open
        attend A 5
        attend B 9
        next
        adjourn
        """)
    #expect(driven.status == 0)
    #expect(driven.output.contains("公示发出以前请核对，将公示的问题：无人认领"))
    let exported = try Program.run(["export", place.plan, "--lang", "en"], in: place)
    #expect(exported.errors.contains("before the public notice goes out: Problems to be made public:"))
    #expect(exported.errors.contains("nobody owned up to"))
  }
}
