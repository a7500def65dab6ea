import { fitsOption, isOptionName } from '../option-check.ts';
import { type OptionName, type Options, optionNames } from '../options.ts';

/** No settings file of ours comes near this size, in characters. */
const mostCharacters = 1_000_000;
const kind = 'nutgraf-options';

/** Why a row of a settings file was not taken. */
export type Refused = { name: string; why: 'unknown' | 'misfit' };

/** What a settings file brings: the rows that fit, and those that do not; or why it is none. */
export type SettingsFile =
  | { ok: true; taken: Partial<Options>; refused: Refused[] }
  | { ok: false; why: 'tooLarge' | 'wrong' };

/** The options as a file, one row each in the order of the table. */
export const writeSettings = (options: Options): string =>
  `${JSON.stringify({ kind, version: 1, options: Object.fromEntries(optionNames.map((name) => [name, options[name]])) }, null, 2)}\n`;

function rowsOf(text: string): [string, unknown][] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null) return undefined;
    const { kind: found, options } = file as { kind?: unknown; options?: unknown };
    const isTable = typeof options === 'object' && options !== null && !Array.isArray(options);
    return found === kind && isTable ? Object.entries(options) : undefined;
  } catch {
    return undefined; // No JSON at all.
  }
}

/** Long names from outside are cut for the message. */
const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** Checks a settings file row by row; what does not fit is named, nothing else is lost. */
export function readSettings(text: string): SettingsFile {
  if (text.length > mostCharacters) return { ok: false, why: 'tooLarge' };
  const rows = rowsOf(text);
  if (!rows) return { ok: false, why: 'wrong' };
  const taken: [OptionName, unknown][] = [];
  const refused: Refused[] = [];
  for (const [name, value] of rows) {
    if (!isOptionName(name)) refused.push({ name: shorten(name), why: 'unknown' });
    else if (fitsOption(name, value)) taken.push([name, value]);
    else refused.push({ name, why: 'misfit' });
  }
  return { ok: true, taken: Object.fromEntries(taken) as Partial<Options>, refused };
}
