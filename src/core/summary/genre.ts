/** The kinds of text that are treated differently from a plain report. */
export const genres = [
  'short',
  'live',
  'interview',
  'listicle',
  'opinion',
  'obituary',
  'press',
  'recipe',
] as const;

/** One of the special kinds of text. */
export type GenreName = (typeof genres)[number];

/** The kind of a text, with what its label needs (the issuer of a press release). */
export type Genre = { name: GenreName; args?: Record<string, string> };
