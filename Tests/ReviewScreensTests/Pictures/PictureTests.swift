import Foundation
import ReviewCore
import Testing

@testable import ReviewScreens

/// The pictures of the two READMEs. `make pictures` draws them anew.
@Suite struct PictureTests {
  enum Picture: String, CaseIterable, Sendable {
    case console, projector, booth, count, register
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").path + "/"

  @Test(
    "the pictures in Documentation are what the program shows", arguments: Picture.allCases, [Language.zhHans, .en])
  func pictures(picture: Picture, language: Language) throws {
    let (buffer, theme) = try draw(picture, language)
    let svg = ScreenPicture(buffer, theme: theme, title: "pingyi: \(picture.rawValue)").svg
    let path = PictureTests.root + "Documentation/pictures/\(picture.rawValue).\(language.rawValue).svg"
    if Snapshot.isRecording {
      try Snapshot.write(svg, to: path)
      Issue.record("drew \(path); look at it and run again without PINGYI_RECORD")
      return
    }
    #expect(try Snapshot.read(path) == svg, "\(path) shows something else; `make pictures` draws it anew")
  }

  @Test(
    "every picture is in the README of its language", arguments: [("README.md", "en"), ("README.zh-CN.md", "zh-Hans")])
  func shown(file: String, language: String) throws {
    let text = try Snapshot.read(PictureTests.root + file)
    for picture in Picture.allCases {
      #expect(text.contains("(Documentation/pictures/\(picture.rawValue).\(language).svg)"), "\(picture)")
    }
  }

  // MARK: - Private

  private func draw(_ picture: Picture, _ language: Language) throws -> (Buffer, Theme) {
    let size = Size(columns: 110, rows: 34)
    switch picture {
    case .console:
      return (try Stage.midReport(size: size, language: language).buffer, .dark)
    case .count:
      var stage = try Stage.midReport(size: size, language: language)
      try stage.tell("next\nreport\nquestions\ncommentary\nappraisal\npoll\nissue A 11\nissue B 30\nclose")
      stage.press(.function(11))
      return (stage.buffer, .dark)
    case .projector:
      var buffer = Buffer(size: Size(columns: 96, rows: 27))
      let scene = SceneSample.speaker.scene(language)
      renderScene(scene, strings: Strings(language), font: .builtIn, into: &buffer)
      return (buffer, try theme("hall-dark"))
    case .booth:
      var booth = try BoothStage(.booth(language: language), columns: 96, rows: 27, language: language)
      try booth.enter()
      booth.type("12")
      return (booth.buffer, try theme("hall-dark"))
    case .register:
      var stage = try RegisterStage(size: size, language: language)
      stage.press(.down, .down)
      return (stage.buffer, .dark)
    }
  }

  private func theme(_ name: String) throws -> Theme {
    let reader = ThemeReader { name in
      (try? Data(contentsOf: URL(filePath: "\(PictureTests.root)Themes/\(name).toml"))).map(Array.init)
    }
    return try #require(reader.read(name)?.theme)
  }
}
