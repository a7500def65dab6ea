import type { Kind } from './kind.ts';

/** Most sentences of a text that is shown whole: as many as a summary has by default. */
const MOST = 5;

/** A text no longer than its summary would be. */
export const short: Kind = {
  name: 'short',
  detect: ({ sentences }) => {
    const told = sentences.filter(({ barred }) => !barred).length;
    return told > 0 && told <= MOST ? { name: 'short' } : undefined;
  },
  shape: (_, sentences) => sentences.map(({ leansOn: _lean, antecedent: _who, ...sentence }) => sentence),
};
