/// The parts of a Word file that its body refers to; order is the file's.
enum DocxPart: String, CaseIterable {
  case styles, settings, fontTable
  case oddFooter = "footer1"
  case evenFooter = "footer2"
  case header = "header1"

  /// By which the body names it.
  var id: String { rawValue }
  var fileName: String { rawValue + ".xml" }
  var kind: String { rawValue.filter { !$0.isNumber } }
}
