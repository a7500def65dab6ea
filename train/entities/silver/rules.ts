import { acronym, agency, body, club, company, listedBody, university } from './organizations.ts';
import { forenamed, titled } from './people.ts';
import { listedPlace, longPlace, street } from './places.ts';
import type { Rule } from './rule.ts';

/** The rules in the order in which they are believed. */
export const rules: readonly Rule[] = [
  club,
  company,
  university,
  forenamed,
  titled,
  listedBody,
  body,
  acronym,
  agency,
  street,
  longPlace,
  listedPlace,
];
