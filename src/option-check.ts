import { type OptionName, type OptionRow, type Options, optionNames, optionRows } from './options.ts';
import { isSitePattern } from './site-pattern.ts';

const isSiteRule = (value: unknown): boolean => {
  const { pattern, rule } = (value ?? {}) as { pattern?: unknown; rule?: unknown };
  return isSitePattern(pattern) && (rule === 'always' || rule === 'never');
};

type RowOf<Type extends OptionRow['type']> = Extract<OptionRow, { type: Type }>;
type Checks<Types extends OptionRow['type']> = {
  [Type in Types]: (value: unknown, row: RowOf<Type>) => boolean;
};

/** Whether a number is one of the steps; what the sum of small fractions is off by does not count. */
const isStep = (value: number, { min, step }: RowOf<'number'>): boolean =>
  Math.abs((((value - min) / step + 0.5) % 1) - 0.5) < 1e-6;

/** The check of a value; that of a list checks an entry, so that a bad one takes no other along. */
const checks: Checks<OptionRow['type']> = {
  choice: (value, row) => row.choices.includes(value as string),
  number: (value, row) =>
    typeof value === 'number' && value >= row.min && value <= row.max && isStep(value, row),
  switch: (value) => typeof value === 'boolean',
  set: (entry, row) => row.choices.includes(entry as string),
  text: (value) => typeof value === 'string' && value.length <= 500,
  patterns: isSitePattern,
  siteRules: isSiteRule,
};

/** Most entries of a list. */
export const mostEntries = 1000;

/** Whether an option is a list. */
export const isList = (name: OptionName): boolean => Array.isArray(optionRows[name].default);

/** Whether a value from outside fits the option's row; of a list: whether an entry does. */
export function fitsRow(name: OptionName, value: unknown): boolean {
  const row: OptionRow = optionRows[name];
  return (checks[row.type] as (value: unknown, row: OptionRow) => boolean)(value, row);
}

/** What of a value from outside (storage, a settings file) fits the option's row: of a list those entries that do. */
export function fitting(name: OptionName, value: unknown): unknown {
  if (!isList(name)) return fitsRow(name, value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  return value.filter((entry) => fitsRow(name, entry)).slice(0, mostEntries);
}

/** Whether a value from outside fits the option's row as it is. */
export function fitsOption(name: OptionName, value: unknown): boolean {
  const fits = fitting(name, value) as { length?: number } | undefined;
  return fits !== undefined && fits.length === (value as { length?: number }).length;
}

/** Whether a key from outside names an option; never true for inherited names. */
export const isOptionName = (key: string): key is OptionName => Object.hasOwn(optionRows, key);

/** The options out of raw stored values: whatever is missing or does not fit its row falls to the default. */
export const readOptions = (stored: Readonly<Record<string, unknown>>): Options =>
  Object.fromEntries(
    optionNames.map((name) => [
      name,
      (Object.hasOwn(stored, name) ? fitting(name, stored[name]) : undefined) ?? optionRows[name].default,
    ]),
  ) as Options;
