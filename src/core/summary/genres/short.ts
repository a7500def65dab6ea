import type { Kind } from './kind.ts';

/** Most sentences of a text that is shown whole: as many as a summary has by default. */
const MOST = 5;

/** A text no longer than its summary would be; where all of it are lines that are never chosen, they are the text. */
export const short: Kind = {
  name: 'short',
  detect: ({ sentences }) => {
    const told = sentences.filter(({ barred }) => !barred).length || sentences.length;
    return told > 0 && told <= MOST ? { name: 'short' } : undefined;
  },
  shape: (_, sentences) => {
    const nothingElse = sentences.every(({ barred }) => barred);
    return sentences.map(({ leansOn: _lean, antecedent: _who, barred, ...sentence }) =>
      barred && !nothingElse ? { ...sentence, barred } : sentence,
    );
  },
};
