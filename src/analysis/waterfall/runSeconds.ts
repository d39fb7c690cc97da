/** The seconds of one run, by question and, for time with no question current, by page. */
export interface RunSeconds {
  questions: Readonly<Record<string, number>>
  overheads: Readonly<Record<string, number>>
}

/** A person's runs; one is missing between people. */
export interface PersonSeconds {
  long?: RunSeconds
  simplified?: RunSeconds
}
