// ReviewValues: what any subject is made of, be it a session or a register that lives for a year.
//
// Days, moments, spans, exact figures, identifiers, texts, the three languages and the marks between words; and how a
// subject is remembered: events with their places, and the state they fold into. In Problems stands what sessions and registers
// both say of a problem: where it comes from, whose it is, how far it has come. Invariant: values only, pure and total. It must
// never know what a session, a register or a vote is, do I/O or read a clock.
// Read next: `Timestamp`, `Hundredths` (the only rounding), `Strings`.
