@testable import RegisterImport
@testable import Spreadsheets

extension ImportField {
  /// What headings are compared by, each once for each field that has it.
  static var headingKeys: [String] { headings.flatMap { Set($0.headings.map(HeadingForm.key)) } }
}
