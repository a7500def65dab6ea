/**
 * Names in the cases of a language that inflects them. `stem:a,b,c` has an ending for each case, `/word` takes the endings
 * of a pattern, and a word with neither stays as it is; a case without an ending of its own has the last one.
 */
export type Names = { organizations: readonly string[]; places: readonly string[] };
