const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|Inc|Co|Corp|M|Mme)|\b[A-Z])\.$/;

/**
 * A plain splitter that is not ours, for baselines only: a sentence ends at `.`, `!` or `?` (and closing quotes)
 * before white space and a capital, digit or opening quote, unless an abbreviation or an initial stands before it.
 */
export function plainSentences(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split(/\n+/)) {
    let from = 0;
    for (const end of line.matchAll(/[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*\s?[\p{Lu}\p{Lt}\p{Nd}\p{Lo}])/gu)) {
      const stop = end.index + end[0].length;
      const sentence = line.slice(from, stop).trim();
      if (abbreviation.test(sentence)) continue;
      found.push(sentence);
      from = stop;
    }
    const rest = line.slice(from).trim();
    if (rest) found.push(rest);
  }
  return found;
}
