/** The systems of each page, by letter. */
export type Key = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Wins, ties and losses. */
export type Score = { won: number; tied: number; lost: number };

/** The ranks by letter that a reader wrote: one line a page, `3: B A=D C E`, the best first. */
export function readRanks(text: string): Map<string, Map<string, number>> {
  const pages = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const [, page, order] = /^\s*(\w+):\s*([A-Z][A-Z= ]*)/.exec(line) ?? [];
    if (page === undefined || order === undefined) continue;
    const ranks = order
      .trim()
      .split(/\s+/)
      .flatMap((group, at) => group.split('=').map((letter): [string, number] => [letter, at]));
    pages.set(page, new Map(ranks));
  }
  return pages;
}

/** How the system `of` stood against each other one. */
export function tally(key: Key, text: string, of: string): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [page, ranks] of readRanks(text)) {
    const letters = Object.entries(key[page] ?? {});
    const ours = ranks.get(letters.find(([, name]) => name === of)?.[0] ?? '');
    for (const [letter, name] of letters) {
      const theirs = ranks.get(letter);
      if (name === of || ours === undefined || theirs === undefined) continue;
      const score = scores.get(name) ?? { won: 0, tied: 0, lost: 0 };
      score[ours < theirs ? 'won' : ours > theirs ? 'lost' : 'tied']++;
      scores.set(name, score);
    }
  }
  return scores;
}
