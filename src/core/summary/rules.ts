/** What ranking and joining sentences needs to be told of a language, as plain data. */
export interface SummaryRules {}
