extension Unicode.Scalar {
  /// A full-width letter, figure or sign as an input method leaves it (U+FF01–U+FF5E), as its half-width twin; any other as it
  /// is.
  public var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
