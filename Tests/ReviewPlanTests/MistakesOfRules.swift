import ReviewCore
import TomlSource

@testable import ReviewPlan

/// Mistakes that take two places of the file to see.
extension Mistakes {
  static let ofCollections: [Mistake] = [
    .full(
      "checks = \"office\"", "checks = ^^\"offices\"",
      .collection(.dangling(key: "checks", value: "offices", suggestions: ["office"], known: ["ding", "office"]))),
    .full(
      "item = \"2.1\"\ntimes", "item = ^^\"2.2\"\ntimes",
      .collection(
        .dangling(key: "item", value: "2.2", suggestions: ["1.2", "2.1"], known: ["1.1", "1.2", "2.1"]))),
    .full("lower = \"village\"", "lower = ^^\"city\"", .contradiction(.levelsUpsideDown)),
    .full("problem = 1", "problem = ^^2", .value(.outOfRange(key: "problem", value: 2, lower: 1, upper: 1))),
    .least(
      "post = \"党委书记\"\n", "post = \"党委书记\"\n[[speaker.demand]]\ntext = \"路灯\"\nproblem = ^^3\n",
      .collection(.dangling(key: "problem", value: "3", suggestions: [], known: []))),
    .full(
      "id = \"office\"", "id = ^^\"ding\"",
      .collection(.duplicate(key: "id", value: "ding", first: .text(line: 122, column: 6)))),
    .full(
      "id = \"B\"", "id = ^^\"A\"", .collection(.duplicate(key: "id", value: "A", first: .text(line: 35, column: 6)))),
    .full(
      "{ id = \"poor\"", "{ id = ^^\"good\"",
      .collection(.duplicate(key: "id", value: "good", first: .text(line: 67, column: 10)))),
    .full(
      "duties_undone = [\"1.2\"]", "duties_undone = [\"1.2\", ^^\"1.2\"]",
      .collection(.duplicate(key: "duties_undone", value: "1.2", first: .text(line: 130, column: 18)))),
    .full(
      "in_writing = true",
      "[[speaker.problem]]\ntext = \"又一条\"\nsource = \"last-year\"\nnumber = ^^\"2025-017\"",
      .collection(.duplicate(key: "number", value: "2025-017", first: .text(line: 150, column: 10)))),
    .full(
      "speaker = \"ding\"", "speaker = ^^\"dign\"",
      .collection(.dangling(key: "speaker", value: "dign", suggestions: ["ding"], known: ["ding", "office"]))),
    .full(
      "duties_undone = [\"1.2\"]", "duties_undone = [^^\"9.9\"]",
      .collection(.dangling(key: "duties_undone", value: "9.9", suggestions: [], known: ["1.1", "1.2", "2.1"]))),
    .full(
      "film = \"f1\"", "film = ^^\"g7\"",
      .collection(.dangling(key: "film", value: "g7", suggestions: [], known: ["f1", "f2"]))),
    .least(
      "post = \"党委书记\"", "post = \"党委书记\"\ngroup = ^^\"x\"",
      .collection(.dangling(key: "group", value: "x", suggestions: [], known: []))),
    .full(
      "grades = [\"poor\"]", "grades = [^^\"bad\"]",
      .collection(.dangling(key: "grades", value: "bad", suggestions: [], known: ["good", "fair", "poor"]))),
    .full(
      "own_units = [\"ding\", \"ding\"]", "own_units = [\"ding\", ^^\"dign\"]",
      .collection(.dangling(key: "own_units", value: "dign", suggestions: ["ding"], known: ["ding", "office"]))),
    .full(
      "grade = \"poor\"", "grade = ^^\"pour\"",
      .collection(.dangling(key: "grade", value: "pour", suggestions: ["poor"], known: ["good", "fair", "poor"]))),
    .full(
      "channels = [\"phone\", \"paper\"]", "channels = ^^[]", .collection(.tooFew(key: "channels", count: 0, least: 1))),
    .full("grades = [\"poor\"]", "grades = ^^[]", .collection(.tooFew(key: "grades", count: 0, least: 1))),
    .least(
      "[[speaker]]", "[appraisal]\ngrades = ^^[{ id = \"good\", points = 1 }]\n[[speaker]]",
      .collection(.tooFew(key: "grades", count: 1, least: 2))),
    .least(
      "[[speaker]]",
      "[appraisal]\ngrades = ^^[\((0..<10).map { "{ id = \"g\($0)\", title = \"等\", points = 1 }" }.joined(separator: ","))]\n[[speaker]]",
      .collection(.tooMany(key: "grades", count: 10, limit: 9))),
    .least(
      "post = \"党委书记\"\n",
      "post = \"党委书记\"\n^^" + String(repeating: "[[speaker.problem]]\ntext = \"条\"\nsource = \"self\"\n", count: 201),
      .collection(.tooMany(key: "problem", count: 201, limit: 200))),
    .least(
      "[[speaker]]",
      "^^" + (0..<1000).map { "[[speaker]]\nid = \"s\($0)\"\nunit = \"镇\"\npost = \"书记\"\n" }.joined() + "[[speaker]]",
      .collection(.tooMany(key: "speaker", count: 1001, limit: 1000))),
  ]

  static let ofContradiction: [Mistake] = [
    .full(
      "categories = 2", "categories = ^^3", .contradiction(.countDiffers(key: "categories", stated: 3, counted: 2))),
    .full("items = 3", "items = ^^39", .contradiction(.countDiffers(key: "items", stated: 39, counted: 3))),
    .full("key = 1", "key = ^^5", .contradiction(.countDiffers(key: "key", stated: 5, counted: 1))),
    .full(
      "[[panel]]\nid = \"B\"", "^^[[panel]]\nid = \"B\"", .contradiction(.weightMissing), dropping: "weight = 40\n"),
    .full("weight = 60", "weight = ^^50", .contradiction(.weightSum(of: "panel", 90))),
    .full("weight = 70", "weight = ^^60", .contradiction(.weightSum(of: "criterion", 90))),
    .full(
      "achievements = 20", "achievements = 10", .contradiction(.weightSum(of: "topics", 90)), .error, at: "[topics]"),
    .full(
      "weight = 70\n", "", .contradiction(.weightMissing), .error, at: "[[appraisal.criterion]]"),
    .full(
      "session = 50", "session = 40", .contradiction(.weightSum(of: "composite", 90)), .error,
      at: "[appraisal.composite]"),
    .full("least = 90", "least = 0", .contradiction(.bandsNotDescending), .error, at: "[[appraisal.composite.band]]"),
    .full("overall = true", "overall = true\n^^share = \"5%\"", .contradiction(.shareAndOverall)),
    .least(
      "[[speaker]]", "[[appraisal.consequence]]\naction = \"talk\"\ngrades = [\"poor\"]\n^^overall = true\n[[speaker]]",
      .contradiction(.overallWithoutBands)),
    .least(
      "[[speaker]]",
      "[appraisal.voting]\npoints = true\n^^[[appraisal.consequence]]\naction = \"talk\"\ngrades = [\"poor\"]\nshare = 40\n[[speaker]]",
      .contradiction(.shareOfPoints)),
    .least(
      "[[speaker]]", "[appraisal.composite]\n^^quota = \"30%\"\n[[speaker]]", .contradiction(.quotaWithoutBestBand)),
    .full(
      "quota = \"30%\"", "^^quota = \"30%\"", .contradiction(.quotaWithoutBestBand),
      dropping: "[[appraisal.composite.band]]\ngrade = \"good\"\nleast = 90\n"),
    .full("annual_weight = 25", "annual_weight = ^^15", .contradiction(.annualWeightUnusual(15)), .warning),
    .least(
      "post = \"党委书记\"\n", "post = \"党委书记\"\n^^routine = 90\n", .contradiction(.scoreUnused("routine")), .warning),
    .full("[appraisal]\n", "[appraisal]\n^^scale = \"pass\"\n", .contradiction(.scaleAndGrades)),
    .full("points = 60", "points = 10", .contradiction(.gradesNotDescending), .warning, at: "grades = [\n"),
    .least(
      "post = \"党委书记\"\n", "post = \"党委书记\"\n^^duties_undone = [\"1.1\"]\n",
      .contradiction(.dutiesWithoutList("duties_undone"))),
    .least(
      "post = \"党委书记\"\n", "post = \"党委书记\"\n[[speaker.^^evidence]]\nitem = \"1.1\"\ntext = \"记录\"\n",
      .contradiction(.dutiesWithoutList("evidence"))),
    .least(
      "post = \"党委书记\"\n",
      "post = \"党委书记\"\n[[^^project]]\nid = \"P\"\ntitle = \"项\"\nkind = \"key\"\nspeaker = \"a\"\nowner = \"某\"\ndeadline = 2027-01-01\n",
      .contradiction(.projectsWithoutBook)),
    .full("\"last-year\"\nscope", "\"film\"\nscope", .contradiction(.numberNeedsLastYear), .error, at: "\"2025-017\""),
    .full(
      "certificate = \"hall.pem\"\n", "", .contradiction(.halfSecured(missing: "certificate")), .error,
      at: "\"hall.key\""),
    .full(
      "\"192.168.1.10:8443\"", "^^\"0.0.0.0:8443\"", .contradiction(.everyNetwork("0.0.0.0:8443")), .warning),
    .full("warning = \"30s\"", "warning = ^^\"6m\"", .contradiction(.warningTooEarly), .warning),
    .full(
      "in_writing = true", "contact_leader = ^^\"县委常委甲\"",
      .contradiction(.leaderOfTwo("县委常委甲", first: .text(line: 127, column: 18))), .warning),
  ]

  static let ofAgenda: [Mistake] = [
    .least("[\"sign-in\", \"reports\"]", "^^[\"sign-in\"]", .agenda(.noReports)),
    .least("[\"sign-in\", \"reports\"]", "^^[]", .agenda(.noReports)),
    .least("[\"sign-in\", \"reports\"]", "[\"reports\", ^^\"sign-in\"]", .agenda(.signInNotFirst)),
    .least("\"reports\"]", "^^\"sign-in\", \"reports\"]", .agenda(.partTwice("sign-in", firstLine: 7))),
    .full("\"draw-lots\",", "\"draw-lots\", ^^\"draw-lots\",", .agenda(.partTwice("draw-lots", firstLine: 17))),
    .full(
      ", { part = \"reports\", group = \"offices\" }", "", .agenda(.groupNotReported("offices")), .error,
      at: "[\n  \"sign-in\""),
    .full(
      "group = \"offices\" }", "group = \"towns\" }", .agenda(.reportsOverlap(firstLine: 18)), .error,
      at: "{ part = \"reports\", group = \"towns\" }"),
    .least("\"reports\"]", "\"reports\", ^^\"reports\"]", .agenda(.reportsOverlap(firstLine: 7))),
    .full("{ part = \"other\", title = \"颁奖\" }", "^^\"other\"", .agenda(.otherWithoutTitle)),
    .full("{ part = \"other\", title = \"颁奖\" }", "^^{ part = \"other\" }", .agenda(.otherWithoutTitle)),
    .full("\"last-year\", \"draw", "^^\"film\", \"draw", .agenda(.noFilmLeft)),
    .least("\"reports\"]", "\"reports\", ^^\"appraisal\"]", .agenda(.appraisalWithoutPanels), .warning),
    .least("agenda = [\"sign-in\", \"reports\"]\n", "", .agenda(.appraisalWithoutPanels), .warning),
    .least(
      "\"reports\"]", "\"reports\"]\nturn = ^^[\"report\", \"appraisal\"]", .agenda(.appraisalWithoutPanels), .warning),
    .full("order = \"drawn\"\n", "", .sequence(.drawLotsWithoutDrawnOrder), .error, at: "\"draw-lots\""),
    .least("\"reports\"]", "\"reports\"]\norder = ^^\"drawn\"", .sequence(.drawnOrderWithoutLots)),
    .least(
      "\"reports\"]", "\"reports\", ^^\"draw-lots\"]\norder = \"drawn\"", .sequence(.drawLotsAfterReports)),
    .full("\"appraisal\", {", "\"appraisal\", ^^\"commentary\", {", .sequence(.stageTwice("commentary"))),
    .full("\"last-year\",", "^^\"appraisal\",", .sequence(.beforeReports("appraisal")), .warning),
    .full("\"questions\", \"comm", "\"questions\", ^^\"questions\", \"comm", .sequence(.turnRepeats("questions"))),
    .full("[\"report\", \"questions\", ", "[^^\"questions\", \"report\", ", .sequence(.turnWithoutReport)),
    .full("turn = [\"report\", \"questions\", \"commentary\"]", "turn = ^^[]", .sequence(.turnWithoutReport)),
  ]
}
