// ReviewRegister: the rules of the rectification register, which lives on for the year after a session (RULES.md beside this file).
//
// Every problem is a row with a number for life. What is asked of it (`RegisterCommand`) is decided into facts
// (`RegisterEvent`) or refused with a remedy (`RegisterRejection`); facts fold into `Register`. Invariant: deciding needs the
// head of the register and the rows a command names, never all rows, and folding an event of a row touches that row alone.
// This module must never know a session (one hands over a `TakenSession`), read a clock, draw random numbers or do I/O.
// Read next: `Register`, `RegisterRow`, `RowDecision`, `Figures`.
@_exported import ReviewValues
