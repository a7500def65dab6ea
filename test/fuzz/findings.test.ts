import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tryPage } from './trial.ts';

/**
 * What failed once and is a test from then on: pages told again in our own words are kept for good; what the fuzzer has
 * just written, which may have words of the pages it began with, is tried only where it was found.
 */
const folders = ['test/fuzz/kept', 'test/fuzz/findings'];

const findings = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.html'));
const own = readFileSync('test/fixtures/site/tide.html', 'utf8');

const pages = [
  ['a page that is whole', own],
  ...findings.map((file) => [file, readFileSync(file, 'utf8')]),
] as [string, string][];

it.each(pages)('%s breaks no promise of the core', async (name, page) => {
  await expect(tryPage(page, `https://example.org/${encodeURIComponent(name)}`)).resolves.toBeUndefined();
});
