/** What the reader asked of the summary; whatever is missing falls to the default. */
export type Wishes = {
  /** How many sentences, 1–10; default 5. */
  sentences?: number;
  /** Order in which the screens show them; default as in the article. */
  order?: 'article' | 'importance';
  /** A word or an entity's name that shifts the ranking. */
  focus?: string;
};
