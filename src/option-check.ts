import { type OptionName, type OptionRow, type Options, optionNames, optionRows } from './options.ts';
import { isSitePattern } from './site-pattern.ts';

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isSiteRule = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { pattern, rule } = value as { pattern?: unknown; rule?: unknown };
  return typeof pattern === 'string' && isSitePattern(pattern) && (rule === 'always' || rule === 'never');
};

type RowOf<Type extends OptionRow['type']> = Extract<OptionRow, { type: Type }>;
const checks: { [Type in OptionRow['type']]: (value: unknown, row: RowOf<Type>) => boolean } = {
  choice: (value, row) => typeof value === 'string' && row.choices.includes(value),
  number: (value, row) =>
    typeof value === 'number' && Number.isFinite(value) && value >= row.min && value <= row.max,
  switch: (value) => typeof value === 'boolean',
  set: (value, row) => isStringList(value) && value.every((item) => row.choices.includes(item)),
  text: (value) => typeof value === 'string' && value.length <= 500,
  patterns: (value) => isStringList(value) && value.length <= 1000 && value.every(isSitePattern),
  siteRules: (value) => Array.isArray(value) && value.length <= 1000 && value.every(isSiteRule),
};

/** Whether a value from outside (storage, a settings file) fits the option's row. */
export function fitsOption(name: OptionName, value: unknown): boolean {
  const row: OptionRow = optionRows[name];
  const check = checks[row.type] as (value: unknown, row: OptionRow) => boolean;
  return check(value, row);
}

/** Whether a key from outside names an option; never true for inherited names. */
export const isOptionName = (key: string): key is OptionName => Object.hasOwn(optionRows, key);

/** The options out of raw stored values: whatever is missing or does not fit its row falls to the default. */
export function readOptions(stored: Readonly<Record<string, unknown>>): Options {
  const read = optionNames.map((name) => {
    const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
    return [name, fitsOption(name, value) ? value : optionRows[name].default];
  });
  return Object.fromEntries(read) as Options;
}
