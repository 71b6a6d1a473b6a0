/// XML as bytes: elements nest by closures, so none stays open, and all text goes through `Markup`.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A part of an office file: the declaration, then one element.
  static func part(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    xml.element(name, attributes, content)
    return xml.bytes
  }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    raw("/>")
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    raw(">")
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  mutating func text(_ text: String) { raw(Markup.escaped(text)) }

  // MARK: - Private

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      text(value)
      raw("\"")
    }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
