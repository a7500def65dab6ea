import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEntityModel } from '../../src/core/entities/files.ts';
import { languages } from '../../src/lang/all.ts';
import { articleLanguages, interfaceLanguages, type NamesBy } from '../../src/options/article-languages.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) => new Uint8Array(readFileSync(`src/${name}`)),
};

/** How names are recognised in a language by the data that the package carries. */
async function namesBy(tag: string): Promise<NamesBy> {
  const tagger = (await loadEntityModel(files, tag).catch(() => undefined))?.tagger;
  if (!tagger) return 'lists';
  return tagger.shared ? 'shared' : 'own';
}

it('the options name each language of articles under what the package can do in it', async () => {
  const told = Object.entries(articleLanguages).flatMap(([by, tags]) => tags.map((tag) => [tag, by]));
  const found = await Promise.all(languages.map(async ({ tag }) => [tag, await namesBy(tag)]));
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(found));
});

it('the options name the sixteen languages of the interface', () => {
  expect(interfaceLanguages).toHaveLength(16);
});
