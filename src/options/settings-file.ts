import { fitsOption, fitsRow, isList, isOptionName, mostEntries } from '../option-check.ts';
import { type OptionName, type Options, optionNames } from '../options.ts';

/** No settings file of ours comes near this size, in characters. */
const mostCharacters = 1_000_000;
const kind = 'nutgraf-options';

/** The version of the form that files are written in; others are taken as far as they fit. */
const version = 1;

/**
 * What of a settings file was not taken, and why: no option has the name, the value does not fit, one entry of a list
 * does not, or the list is too long.
 */
export type Refused =
  | { name: string; why: 'unknown' }
  | { name: OptionName; why: 'misfit' | 'tooMany' }
  | { name: OptionName; why: 'entry'; entry: string };

/**
 * What a settings file brings: the rows that fit, and those that do not; `otherVersion` where a version of another form
 * has written it. Or why it is none.
 */
export type SettingsFile =
  | { ok: true; taken: Partial<Options>; refused: Refused[]; otherVersion: boolean }
  | { ok: false; why: 'tooLarge' | 'broken' | 'wrong' };

/** The options as a file, one row each in the order of the table. */
export const writeSettings = (options: Options): string =>
  `${JSON.stringify({ kind, version, options: Object.fromEntries(optionNames.map((name) => [name, options[name]])) }, null, 2)}\n`;

type Rows = { rows: [string, unknown][]; otherVersion: boolean };

function rowsOf(text: string): Rows | 'broken' | 'wrong' {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'broken'; // No JSON at all, or only its beginning.
  }
  if (typeof file !== 'object' || file === null) return 'wrong';
  const { kind: found, version: written, options } = file as Record<string, unknown>;
  const isTable = typeof options === 'object' && options !== null && !Array.isArray(options);
  if (found !== kind || !isTable) return 'wrong';
  return { rows: Object.entries(options), otherVersion: written !== version };
}

/** Long names and entries from outside are cut for the message. */
const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** An entry of a list as a message names it: a rule by its pattern. */
function nameEntry(entry: unknown): string {
  if (typeof entry === 'string') return shorten(entry);
  const { pattern } = (entry ?? {}) as { pattern?: unknown };
  return shorten(typeof pattern === 'string' ? pattern : (JSON.stringify(entry) ?? ''));
}

const keyOf = (entry: unknown): unknown => (entry as { pattern?: unknown }).pattern ?? entry;

/** Every entry of a list once, the last one where they contradict each other. */
const distinct = (entries: readonly unknown[]): unknown[] => [
  ...new Map(entries.map((entry) => [keyOf(entry), entry])).values(),
];

/** What fits of a row, and what does not. */
type Checked = { value?: unknown; refused: Refused[] };

function checkList(name: OptionName, value: readonly unknown[]): Checked {
  const fits = (entry: unknown) => fitsRow(name, entry);
  const bad = value.filter((entry) => !fits(entry));
  const good = distinct(value.filter(fits));
  const refused: Refused[] = bad.map((entry) => ({ name, why: 'entry', entry: nameEntry(entry) }));
  if (good.length > mostEntries) refused.push({ name, why: 'tooMany' });
  // A list of which nothing fits leaves the one that stands.
  if (good.length === 0 && bad.length > 0) return { refused };
  return { value: good.slice(0, mostEntries), refused };
}

function checkRow(name: string, value: unknown): Checked {
  if (!isOptionName(name)) return { refused: [{ name: shorten(name), why: 'unknown' }] };
  if (isList(name) && Array.isArray(value)) return checkList(name, value);
  return fitsOption(name, value) ? { value, refused: [] } : { refused: [{ name, why: 'misfit' }] };
}

/** Checks a settings file row by row, and its lists entry by entry; what does not fit is named, nothing else is lost. */
export function readSettings(text: string): SettingsFile {
  if (text.length > mostCharacters) return { ok: false, why: 'tooLarge' };
  const found = rowsOf(text);
  if (typeof found === 'string') return { ok: false, why: found };
  const checked = found.rows.map(([name, value]) => ({ name, ...checkRow(name, value) }));
  const taken = checked.filter((row) => 'value' in row).map(({ name, value }) => [name, value]);
  return {
    ok: true,
    taken: Object.fromEntries(taken) as Partial<Options>,
    refused: checked.flatMap(({ refused }) => refused),
    otherVersion: found.otherVersion,
  };
}
