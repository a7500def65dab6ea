import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguages } from '../build/languages.mjs';
import { createEngine, type Engine } from '../src/core/engine.ts';

/** An engine with the languages and models as they are in the source, without a build. */
export async function sourceEngine(): Promise<Engine> {
  const { languages, telling } = await readLanguages();
  const files = new Map<string, unknown>([
    ['lang/telling.json', telling],
    ...languages.map((language): [string, unknown] => [`lang/${language.tag}.json`, language]),
  ]);
  return createEngine({
    json: async (name) => files.get(name),
    bytes: async (name) => {
      try {
        return new Uint8Array(readFileSync(join('src', name)));
      } catch {
        return undefined; // No model for this language.
      }
    },
  });
}
