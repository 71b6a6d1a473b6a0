import RegisterImport
import Testing

@Suite("A column of sectors")
struct SectorColumnTests {
  @Test(
    "stands in the export once a row says one, and comes back as it was edited", arguments: EditedTable.Format.allCases)
  func edited(format: EditedTable.Format) throws {
    var office = try Office.inMarch()
    try office.type("update 2027-001,2027-002 sector=township")
    var table = try EditedTable(office, as: format)
    #expect(try office.compare(table).isWithoutDifferences)
    try table.type("街道", in: "领域", of: "2027-003")
    try table.type("", in: "领域", of: "2027-002")
    let comparison = try office.compare(table)
    #expect(try comparison.told("2027-003") == ["领域：→乡镇街道"])
    #expect(try comparison.told("2027-002") == ["领域：乡镇街道→（清空）"])
    try office.perform(try #require(comparison.command()))
    #expect(try office.row("2027-003").fields.sector == .township && office.row("2027-002").fields.sector == nil)
  }

  @Test(
    "of a list from elsewhere is understood by what offices write, and another word is refused with the words there are"
  )
  func fromElsewhere() throws {
    let office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    try table.addColumn("党建领域", ["2027-001": "行政村", "2027-003": "农场"])
    let comparison = try office.compare(table)
    #expect(try comparison.told("2027-001") == ["领域：→村"])
    let refused = try comparison.told("2027-003").joined()
    #expect(refused.contains("农场") && refused.contains("两新组织"), "\(refused)")
  }
}
