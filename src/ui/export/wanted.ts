import type { Facts } from '../../core/facts/facts.ts';
import type { Take } from '../view.ts';

/** The facts of an article but for the kinds that the reader has switched off. */
export function wantedFacts({ digest, options }: Take): Facts {
  const { quotations, dates, figures } = digest.facts;
  const wants = (kind: 'quotations' | 'dates' | 'figures'): boolean =>
    options === undefined || (options.showFacts && options.factKinds.includes(kind));
  return {
    quotations: wants('quotations') ? quotations : [],
    dates: wants('dates') ? dates : [],
    figures: wants('figures') ? figures : [],
  };
}
