/// Where a list that does not fit begins, so that the row under the cursor is seen.
func scrollStart(count: Int, height: Int, cursor: Int) -> Int {
  guard count > height, height > 0 else { return 0 }
  return min(max(0, cursor - height / 2), count - height)
}
