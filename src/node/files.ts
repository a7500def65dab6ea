import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/language.ts';
import { dataTag } from '../core/languages/load.ts';
import type { Files } from '../core/resources.ts';

/** The language and model files lie beside the built library. */
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The library's own files; a missing or broken one is `undefined`, and the core works without it. */
export const nodeFiles: Files = {
  async json(name) {
    try {
      return JSON.parse(await readFile(pathOf(name), 'utf8'));
    } catch {
      return undefined; // Missing or cut short.
    }
  },
  async bytes(name) {
    try {
      return new Uint8Array(await readFile(pathOf(name)));
    } catch {
      return undefined; // Missing.
    }
  },
};

const known = new Map<string, Language>();

function readLanguage(tag: string): Language {
  if (!/^[a-z]{2,3}$/.test(tag)) return { tag };
  try {
    return JSON.parse(readFileSync(pathOf(`lang/${tag}.json`), 'utf8')) as Language;
  } catch {
    return { tag }; // No data for this language: Unicode alone.
  }
}

/** A language's data at once, for the functions that answer without a promise. */
export function languageNow(tag: string): Language {
  const key = dataTag(tag);
  const language = known.get(key) ?? readLanguage(key);
  known.set(key, language);
  return language;
}
