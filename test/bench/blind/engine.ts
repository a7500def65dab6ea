import { readFile } from 'node:fs/promises';
import { createEngine } from '../../../src/core/engine.ts';

/** Where the build lays the languages and models. */
const folder = new URL('../../../dist/node/', import.meta.url);

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(name, folder)));

/** The engine as it stands, with the built languages and models; without a build it ends with an error. */
export const engine = createEngine({
  json: async (name) =>
    bytesOf(name).then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
      () => undefined,
    ),
  bytes: bytesOf,
});
