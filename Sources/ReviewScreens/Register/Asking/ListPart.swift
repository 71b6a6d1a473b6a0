import ReviewRegister

/// Which part of a list is loaded: what is seen and some screens more, so that not every key asks.
struct ListPart: Equatable {
  let places: Range<Int>

  /// Of a list that is not known yet: what is seen of it.
  init(first height: Int) { places = 0..<height }

  /// Of a list that is seen from `top` on.
  init(around top: Int, height: Int) {
    let stretch = max(60, height * 5)
    let offset = max(0, top - (stretch - height) / 2)
    places = offset..<offset + stretch
  }

  fileprivate init(_ places: Range<Int>) { self.places = places }

  func reaches(_ seen: Range<Int>) -> Bool {
    places.lowerBound <= seen.lowerBound && seen.upperBound <= places.upperBound
  }

  /// Whether somebody leaves it who goes on for a screen, though the list goes on there.
  func isLeftSoon(from seen: Range<Int>, height: Int, of total: Int) -> Bool {
    let (before, after) = (seen.lowerBound - places.lowerBound, places.upperBound - seen.upperBound)
    return (places.lowerBound > 0 && before < height) || (places.upperBound < total && after < height)
  }
}

/// A question for a part of a list.
protocol AsksForPart: Equatable {
  var offset: Int { get set }
  var limit: Int? { get set }
}

extension AsksForPart {
  var part: ListPart {
    get { ListPart(offset..<offset + (limit ?? 0)) }
    set { (offset, limit) = (newValue.places.lowerBound, newValue.places.count) }
  }
}

extension RowQuery: AsksForPart {}
extension DueQuery: AsksForPart {}
