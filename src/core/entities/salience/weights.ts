import type { Features } from './features.ts';

/** The weights of the ranking (log-odds per feature) and its threshold. */
export const weights: Features = {
  inTitle: 2,
  firstPlace: 1,
  inLead: 1,
  frequency: 2,
  spread: 1,
  inSummary: 0.5,
  speaker: 0.2,
  fullName: 0.3,
  person: 0.3,
  organization: 0,
  place: -0.3,
  group: -1,
  event: 0,
  work: 0,
};

export const bias = -3;
