import ReviewCore
import TomlSource

@testable import ReviewPlan

/// Every mistake the reader knows of, one at a time.
enum Mistakes {
  static let ofKeys: [Mistake] = [
    .full("title = \"2026", "^^tilte = \"2026", .key(.unknownKey("tilte", place: .top, suggestions: ["title"]))),
    .full(
      "unit = \"丁镇党委\"", "^^unti = \"丁镇党委\"",
      .key(.unknownKey("unti", place: .element("speaker"), suggestions: ["unit"]))),
    .full(
      "[limits]\n", "[limits]\n^^lunch = \"1h\"\n",
      .key(.unknownKey("lunch", place: .table("limits"), suggestions: []))),
    .full(
      "{ part = \"other\",", "{ part = \"other\", ^^music = true,",
      .key(.unknownKey("music", place: .inline("agenda"), suggestions: []))),
    .least("[[speaker]]", "[[^^speakr]]", .key(.unknownKey("speakr", place: .top, suggestions: ["speaker"]))),
    .least(
      "post = \"党委书记\"\n", "post = \"党委书记\"\n^^level = \"city\"\n",
      .key(.misplacedKey("level", place: .element("speaker")))),
    .least("title = \"述职评议会\"\n", "", .key(.missingKey("title", place: .top))),
    .least("date = 2026-12-18\n", "", .key(.missingKey("date", place: .top))),
    .least("chair = \"县委副书记\"\n", "", .key(.missingKey("chair", place: .top))),
    .least(
      "[[speaker]]\nid = \"a\"\nunit = \"甲镇党委\"\npost = \"党委书记\"\n", "", .key(.missingKey("speaker", place: .top))),
    .least(
      "[[speaker]]\nid = \"a\"\nunit = \"甲镇党委\"\n", "^^[[speaker]]\nid = \"a\"\n",
      .key(.missingKey("unit", place: .element("speaker")))),
    .full(
      "[[speaker]]\nid = \"ding\"\nunit = \"丁镇党委\"\npost = \"党委书记\"\ngroup = \"towns\"\n",
      "^^[[speaker]]\nid = \"ding\"\nunit = \"丁镇党委\"\npost = \"党委书记\"\n",
      .key(.missingKey("group", place: .element("speaker")))),
    .full(
      "[[panel]]\nid = \"B\"\ntitle = \"群众代表\"\ndue = 30\n", "^^[[panel]]\nid = \"B\"\ntitle = \"群众代表\"\n",
      .key(.missingKey("due", place: .element("panel")))),
    .full(
      "[[speaker.problem]]", "[[speaker.problem]]\n^^txt = \"x\"",
      .key(.unknownKey("txt", place: .element("speaker.problem"), suggestions: []))),
    .full(
      "{ part = \"film\", film = \"f1\"", "^^{ film = \"f1\"", .key(.missingKey("part", place: .inline("agenda")))),
    .full(
      "{ part = \"other\",", "{ part = \"other\", ^^film = \"f1\",", .key(.keyNotForPart("film", part: "other"))),
    .full(
      "{ part = \"other\",", "{ part = \"other\", ^^group = \"towns\",", .key(.keyNotForPart("group", part: "other"))),
    .least(
      "title = \"述职评议会\"", "title = ^^7", .key(.mistyped(key: "title", expected: .text, typed: "7", meant: "\"7\""))),
    .least(
      "date = 2026-12-18", "date = ^^\"2026-12-18\"",
      .key(.mistyped(key: "date", expected: .date, typed: "\"2026-12-18\"", meant: "2026-12-18"))),
    .least(
      "date = 2026-12-18", "date = ^^2026-12-18T09:00:00",
      .key(.wrongType(key: "date", expected: .date, found: .dateTime))),
    .full(
      "start = 08:30:15", "start = ^^\"8:30\"",
      .key(.mistyped(key: "start", expected: .time, typed: "\"8:30\"", meant: "08:30:00"))),
    .full("due = 5", "due = ^^\"5\"", .key(.mistyped(key: "due", expected: .integer, typed: "\"5\"", meant: "5"))),
    .full("due = 5", "due = ^^5.5", .key(.wrongType(key: "due", expected: .integer, found: .float))),
    .full(
      "report = \"6m\"", "report = ^^6",
      .key(.mistyped(key: "report", expected: .duration, typed: "6", meant: "\"6m\""))),
    .full(
      "undercover = true", "undercover = ^^\"true\"",
      .key(.mistyped(key: "undercover", expected: .boolean, typed: "\"true\"", meant: "true"))),
    .full(
      "commentators = [\"县委常委、组织部部长\"]", "commentators = ^^\"县委常委\"",
      .key(.mistyped(key: "commentators", expected: .texts, typed: "\"县委常委\"", meant: "[\"县委常委\"]"))),
    .full(
      "[\"每月夜访\"]", "[\"每月夜访\", ^^3]", .key(.mistyped(key: "own_duties", expected: .text, typed: "3", meant: "\"3\""))),
    .full("share = 50.5", "share = ^^true", .key(.wrongType(key: "share", expected: .percentage, found: .boolean))),
    .least("[[speaker]]", "^^[speaker]", .key(.wrongType(key: "speaker", expected: .tables, found: .table))),
    .least(
      "[\"sign-in\", \"reports\"]", "^^\"reports\"",
      .key(.mistyped(key: "agenda", expected: .entries, typed: "\"reports\"", meant: "[\"reports\"]"))
    ),
    .least("\"reports\"]", "\"reports\", ^^3]", .key(.wrongType(key: "agenda", expected: .entries, found: .integer))),
    .least(
      "[[speaker]]", "limits = ^^\"8m\"\n[[speaker]]", .key(.wrongType(key: "limits", expected: .table, found: .string))
    ),
    .least(
      "[[speaker]]", "[appraisal]\ngrades = ^^\"good\"\n[[speaker]]",
      .key(.wrongType(key: "grades", expected: .inlineTables, found: .string))),
  ]

  static let ofTexts: [Mistake] = [
    .least("title = \"述职评议会\"", "title = ^^\"\"", .text(.emptyText(key: "title"))),
    .full("[\"每月夜访\"]", "[^^\"\"]", .text(.emptyText(key: "own_duties"))),
    .full(
      "title = \"县委委员\"", "title = ^^\"\(String(repeating: "长", count: 201))\"",
      .text(.tooLongText(key: "title", count: 201, limit: 200))),
    .full(
      "cause = \"责任心不强\"", "cause = ^^\"\(String(repeating: "长", count: 2001))\"",
      .text(.tooLongText(key: "cause", count: 2001, limit: 2000))),
    .full(
      "number = \"2025-017\"", "number = ^^\"\(String(repeating: "7", count: 41))\"",
      .text(.tooLongText(key: "number", count: 41, limit: 40))),
    .full("cause = \"责任", "cause = ^^\"\\u001b[31m责任", .text(.controlCharacter(key: "cause", scalar: 0x1B))),
    .full("cause = \"责任", "cause = ^^\"\\u202e责任", .text(.controlCharacter(key: "cause", scalar: 0x202E))),
    .full("cause = \"责任", "cause = ^^\"\\u0000责任", .text(.controlCharacter(key: "cause", scalar: 0))),
    .full("cause = \"责任", "cause = ^^\"\\n责任", .text(.lineBreak(key: "cause"))),
    .full("cause = \"责任", "cause = ^^\" 责任", .text(.outerSpace(key: "cause"))),
    .full("[\"人大代表\",", "[^^\"人大代表 \",", .text(.outerSpace(key: "in_attendance"))),
  ]

  static let ofValues: [Mistake] = [
    .full(
      "level = \"township\"", "level = ^^\"twonship\"",
      .value(
        .notInList(
          key: "level", value: "twonship", suggestions: ["township"],
          allowed: ["city", "county", "township", "village"]))),
    .full(
      "quorum = \"1/2\"", "quorum = ^^\"two thirds\"",
      .value(.notInList(key: "quorum", value: "two thirds", suggestions: [], allowed: ["1/2", "4/5", "none"]))),
    .full(
      "language = \"zh-Hant\"", "language = ^^\"zh-Hunt\"",
      .value(
        .notInList(
          key: "language", value: "zh-Hunt", suggestions: ["zh-Hant"], allowed: ["zh-Hans", "zh-Hant", "en"]))),
    .full(
      "source = \"last-year\"", "source = ^^\"lastyear\"",
      .value(
        .notInList(
          key: "source", value: "lastyear", suggestions: ["last-year"],
          allowed: ProblemSource.allCases.map(\.rawValue)))),
    .full(
      "kind = \"key\"", "kind = ^^\"main\"",
      .value(.notInList(key: "kind", value: "main", suggestions: [], allowed: ["key", "basic", "innovative"]))),
    .least(
      "\"reports\"]", "\"reports\", ^^\"sumary\"]",
      .value(
        .notInList(
          key: "agenda", value: "sumary", suggestions: ["summary"], allowed: Part.allCases.map(\.rawValue)))),
    .full("id = \"ding\"", "id = ^^\"丁镇\"", .value(.badIdentifier(key: "id", value: "丁镇"))),
    .full("id = \"P1\"", "id = ^^\"\"", .value(.badIdentifier(key: "id", value: ""))),
    .full("id = \"P1\"", "id = ^^\"P_1\"", .value(.badIdentifier(key: "id", value: "P_1"))),
    .full("report = \"6m\"", "report = ^^\"six\"", .value(.badDuration(key: "report", value: "six"))),
    .full("limit = \"10m\"", "limit = ^^\"0m\"", .value(.badDuration(key: "limit", value: "0m"))),
    .full("limit = \"7m\"", "limit = ^^\"25h\"", .value(.badDuration(key: "limit", value: "25h"))),
    .full("deadline = 2027-03-31", "deadline = ^^0027-03-31", .value(.badDate(key: "deadline", year: 27))),
    .full("\"+07:30\"", "^^\"8\"", .value(.badOffset(key: "utc_offset", value: "8"))),
    .full("\"+07:30\"", "^^\"+19:00\"", .value(.badOffset(key: "utc_offset", value: "+19:00"))),
    .full("share = 50.5", "share = ^^0", .value(.badShare(key: "share", value: "0"))),
    .full("share = 50.5", "share = ^^nan", .value(.badShare(key: "share", value: "nan"))),
    .full("\"33.34%\"", "^^\"33.345%\"", .value(.badShare(key: "share", value: "33.345%"))),
    .full("\"33.34%\"", "^^\"100.01%\"", .value(.badShare(key: "share", value: "100.01%"))),
    .full("routine = 88.5", "routine = ^^100.5", .value(.badPoints(key: "routine", value: "100.5"))),
    .full(
      "quantity = 300", "quantity = ^^\"300人\"", .value(.badQuantity(key: "quantity", value: "300人"))),
    .full("quantity = 300", "quantity = ^^0", .value(.badQuantity(key: "quantity", value: "0"))),
    .full("done = 240.5", "done = ^^0.125", .value(.badQuantity(key: "done", value: "0.125"))),
    .full("least = 90", "least = ^^\"best\"", .value(.badPoints(key: "least", value: "best"))),
    .full(
      "\"sealed\"", "^^\"closed\"",
      .value(
        .notInList(
          key: "disclosure", value: "closed", suggestions: [], allowed: Disclosure.allCases.map(\.rawValue)))),
    .full(
      "\"192.168.1.10:8443\"", "^^\"8443\"", .value(.badListeningAddress(key: "bind", value: "8443"))),
    .full(
      "\"https://hall", "^^\"hall",
      .value(.badURL(key: "url", value: "hall.example:8443"))),
    .full("due = 20", "due = ^^0", .value(.outOfRange(key: "due", value: 0, lower: 1, upper: 10_000))),
    .full("weight = 60", "weight = ^^101", .value(.outOfRange(key: "weight", value: 101, lower: 0, upper: 100))),
    .full(
      "minimum_sample = 5", "minimum_sample = ^^-1",
      .value(.outOfRange(key: "minimum_sample", value: -1, lower: 0, upper: 10_000))),
    .full("points = 20", "points = ^^5000", .value(.outOfRange(key: "points", value: 5000, lower: 0, upper: 1000))),
  ]
}
