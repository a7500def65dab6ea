import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import stopWords from 'stopwords-iso' with { type: 'json' };

/**
 * The languages of `src/lang/`, each with the stop words of stopwords-iso added to its own, and the table by which
 * they are told apart.
 */
export async function readLanguages() {
  const outfile = resolve(`dist/.languages-${process.pid}.mjs`);
  await build({ entryPoints: ['src/lang/all.ts'], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  try {
    const { languages, telling } = await import(pathToFileURL(outfile).href);
    const whole = languages.map((language) => ({ ...language, stopWords: stopWordsOf(language) }));
    return { languages: whole, telling };
  } finally {
    rmSync(outfile);
  }
}

const stopWordsOf = ({ tag, stopWords: own = [] }) =>
  [...new Set([...own, ...(stopWords[tag] ?? [])])].sort();

/** Writes one JSON file a language into `folder/lang/`, and one for telling them apart. */
export async function writeLanguages(folder, { languages, telling }) {
  mkdirSync(join(folder, 'lang'), { recursive: true });
  for (const language of languages) {
    writeFileSync(join(folder, 'lang', `${language.tag}.json`), JSON.stringify(language));
  }
  writeFileSync(join(folder, 'lang', 'telling.json'), JSON.stringify(telling));
}
