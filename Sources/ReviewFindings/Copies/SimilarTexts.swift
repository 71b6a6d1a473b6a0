/// Two texts of different lists that share some of what few lists have.
struct SimilarTexts: Hashable, Sendable {
  let first: Int
  let second: Int
  /// What they share, in bits.
  let shared: Float
}

extension ShingleTable {
  /// All pairs of texts of different lists that are at least so similar and share at least so much. How similar two are, is
  /// twice what they share ÷ what both hold, by weight: 1 for the same words in whatever order.
  ///
  /// No pair is looked at that cannot be one: of each text only its rarest shingles are indexed, as many as a partner must
  /// have one of (prefix filtering as in all-pairs similarity search; Bayardo, Ma and Srikant, 2007), so that what
  /// everybody writes is never followed up. The result is the same as of comparing every text with every other.
  func similarTexts(_ texts: [ComparedText], least: Float, sharing bits: Float) -> [SimilarTexts] {
    var found: [SimilarTexts] = []
    var holders = [[Int32]](repeating: [], count: weights.count)
    var lastAsker = [Int32](repeating: -1, count: texts.count)
    for text in texts.indices where totals[text] >= bits {
      let prefix = prefix(of: text, least: least)
      for shingle in prefix {
        for holder in holders[Int(shingle)] where lastAsker[Int(holder)] != Int32(text) {
          lastAsker[Int(holder)] = Int32(text)
          guard texts[Int(holder)].list != texts[text].list else { continue }
          let shared = shared(Int(holder), text)
          let similarity = 2 * shared / (totals[Int(holder)] + totals[text])
          if similarity >= least, shared >= bits {
            found.append(SimilarTexts(first: Int(holder), second: text, shared: shared))
          }
        }
      }
      for shingle in prefix { holders[Int(shingle)].append(Int32(text)) }
    }
    return found
  }

  /// The weight of what both texts have.
  func shared(_ first: Int, _ second: Int) -> Float {
    let (a, b) = (shingles[first], shingles[second])
    var (i, j) = (0, 0)
    var sum: Float = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += weights[Int(a[i])]
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  // MARK: - Private

  /// The rarest shingles of a text; whoever is similar enough has at least one of them among its own rarest. A partner
  /// shares at least `least / (2 - least)` of the text's weight, so it cannot lack all that goes beyond the rest.
  private func prefix(of text: Int, least: Float) -> ArraySlice<Int32> {
    let all = shingles[text]
    let spare = totals[text] * (1 - least / (2 - least))
    var (passed, count): (Float, Int) = (0, 0)
    while count < all.count, passed <= spare {
      passed += weights[Int(all[count])]
      count += 1
    }
    return all[..<count]
  }
}
