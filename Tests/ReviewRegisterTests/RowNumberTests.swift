import ReviewRegister
import Testing

@Suite("Numbers of rows")
struct RowNumberTests {
  @Test("Rows are in the order of year and serial, beyond the thousandth too, and numbers from elsewhere come last")
  func order() {
    let sorted = ["x-1", "2027-001", "2026-1000", "2026-999", "2026-017"].map { RowNumber($0) }.sorted()
    #expect(sorted.map(\.rawValue) == ["2026-017", "2026-999", "2026-1000", "2027-001", "x-1"])
  }

  @Test("A serial has at least three digits")
  func digits() {
    #expect(RowNumber(year: 2026, serial: 7).rawValue == "2026-007")
    #expect(RowNumber(year: 2026, serial: 1234).rawValue == "2026-1234")
  }
}
