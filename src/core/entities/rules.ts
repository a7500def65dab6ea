/** What recognising names needs to be told of a language, as plain data. */
export interface NameRules {}
