import Testing

@testable import ReviewCore

@Suite("The table of a problem's fields")
struct ProblemFieldTests {
  @Test("a field, its argument and its plan key have one name", arguments: ProblemField.allCases)
  func names(field: ProblemField) {
    #expect(field.row.argument.rawValue == field.rawValue)
    #expect(ProblemField(field.row.argument) == field)
  }

  @Test("every field can be typed with `detail`, and what stands in it is offered as it is typed")
  func typed() throws {
    let names = Operation.detail.row.arguments.map(\.name)
    for field in ProblemField.allCases { #expect(names.contains(field.row.argument)) }
    #expect(FieldValue.flag(true).typed == "yes" && FieldValue.date(CivilDate(dayNumber: 0)).typed == "1970-01-01")
  }

  @Test("a field holds values of its own kind and keeps what cannot be empty")
  func holders() {
    var problem = Problem(number: "2026-001", speaker: "north", source: .film, text: "台账不齐")
    problem[.scope] = .choice("common")
    problem[.isPublic] = .flag(true)
    problem[.owner] = .text("组织委员")
    problem[.text] = nil
    problem[.scope] = .choice("neither")
    #expect(problem.text == "台账不齐" && problem.scope == .common && problem.isPublic)
    #expect(problem.holds(.owner) && !problem.holds(.scope) && !problem.holds(.cause))
    #expect(problem.missing == [.goal, .measure, .deadline])
  }
}
