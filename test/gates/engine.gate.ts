import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import type { PlainText } from '../../src/core/plain.ts';

const dist = join(import.meta.dirname, '../../dist');
const folder = join(dist, 'chromium');

type Engine = { digest(input: PlainText, wishes: object): Promise<Digest> };

/** The built engine, with the files of the package at hand in place of the browser that fetches them. */
async function builtEngine(): Promise<Engine> {
  vi.stubGlobal('chrome', { runtime: { getURL: (name: string) => name } });
  vi.stubGlobal('fetch', async (name: string) => new Response(readFileSync(join(folder, name))));
  const { engine } = await import(/* @vite-ignore */ join(folder, 'engine.js'));
  return engine;
}

const articles = ['en/council-race', 'de/handball', 'ru/zavod', 'ja/kessan', 'zh/ditie'].map((name) => {
  const path = join(import.meta.dirname, `../fixtures/articles/${name}.json`);
  const { blocks, title, published } = JSON.parse(readFileSync(path, 'utf8'));
  return { text: blocks.map(({ text }: { text: string }) => text).join('\n\n'), title, published };
});

it('the built engine answers as the library does', async () => {
  const library: Engine = await import(/* @vite-ignore */ join(dist, 'node/nutgraf.mjs'));
  const engine = await builtEngine();
  for (const article of articles)
    expect(await engine.digest(article, {})).toEqual(await library.digest(article, {}));
}, 60_000);
