extension RegisterRow {
  /// From which day on somebody looks again; nil while it is not closed out, and where somebody has.
  public func lookBackFrom(_ settings: RegisterSettings) -> CivilDate? {
    isLookedBackAt ? nil : closedOn?.moved(months: settings.lookBack.afterMonths)
  }
}
