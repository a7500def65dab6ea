/** What finding quotations, dates and figures needs to be told of a language, as plain data. */
export interface FactRules {}
