import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import stopWords from 'stopwords-iso' with { type: 'json' };

/** The languages of `src/lang/`, each with the stop words of stopwords-iso added to its own. */
export async function readLanguages() {
  const outfile = resolve(`dist/.languages-${process.pid}.mjs`);
  await build({ entryPoints: ['src/lang/all.ts'], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  try {
    const { languages } = await import(pathToFileURL(outfile).href);
    return languages.map((language) => ({ ...language, stopWords: stopWordsOf(language) }));
  } finally {
    rmSync(outfile);
  }
}

const stopWordsOf = ({ tag, stopWords: own = [] }) =>
  [...new Set([...own, ...(stopWords[tag] ?? [])])].sort();

/** Writes one JSON file a language into `folder/lang/`. */
export async function writeLanguages(folder, languages) {
  mkdirSync(join(folder, 'lang'), { recursive: true });
  for (const language of languages) {
    writeFileSync(join(folder, 'lang', `${language.tag}.json`), JSON.stringify(language));
  }
}
