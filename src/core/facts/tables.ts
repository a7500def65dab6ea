import type { LocaleWords } from '../locale/words.ts';
import type { Entry, TimeUnit } from './entry.ts';
import type { FactRules } from './rules.ts';

/** What the value of a row means, table by table, in the order in which they are read. */
const meanings = {
  months: (value) => ({ month: Number(value) }),
  weekdays: (value) => ({ weekday: Number(value) }),
  shortMonths: (value) => ({ month: Number(value), short: true }),
  days: (value) => ({ day: Number(value) }),
  times: (value) => ({ time: value as TimeUnit }),
  numbers: (value) => ({ number: Number(value) }),
  scales: (value) => ({ scale: Number(value) }),
  moneyScales: (value) => ({ moneyScale: Number(value) }),
  attached: (value) => ({ attached: value }),
  units: (value) => ({ unit: value }),
  currencies: (value) => ({ unit: value }),
  seasons: (value) => ({ season: Number(value) }),
  feasts: (value) => {
    const [month, day] = value.split('-').map(Number);
    return { feast: [month!, day!] };
  },
  phrases: (value) => {
    const [unit, by] = value.split(':');
    return { phrase: [unit as TimeUnit, Number(by)] };
  },
} satisfies Record<string, (value: string) => Entry>;

type Tables = { readonly [Name in keyof typeof meanings]?: string };

/** Reads the rows `word=value` of a language's tables, each with its meaning. */
export function addTables(
  tables: Tables & (FactRules | LocaleWords),
  add: (word: string, meaning: Entry) => void,
): void {
  for (const name of Object.keys(meanings) as (keyof typeof meanings)[])
    for (const row of tables[name]?.split(/\s+/) ?? []) {
      const at = row.lastIndexOf('=');
      if (at > 0) add(row.slice(0, at), meanings[name](row.slice(at + 1)));
    }
}
