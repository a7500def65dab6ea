import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const article = 'test/fixtures/site/article.html';

/** Runs the built command line. */
function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', ['dist/node/cli.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints the summary and the names of a page', () => {
  const { status, stdout, stderr } = run([article, '--sentences', '3']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/¶\d/g)).toHaveLength(3);
  expect(stdout).toMatch(/^People$/m);
});

it('prints the whole digest as JSON', () => {
  const { stdout } = run([article, '--json', '--sentences', '2']);
  const { article: read, digest } = JSON.parse(stdout);
  expect(digest.summary).toHaveLength(2);
  expect(read.blocks.length).toBeGreaterThan(3);
});

it.each([
  ['no file', []],
  ['an option that there is not', [article, '--words', '3']],
  ['a number out of range', [article, '--sentences', '11']],
  ['half an address', [article, '--url', 'story.html']],
  ['a language that is none', [article, '--language', '!']],
  ['a file that is not there', ['no-such-page.html']],
  ['a folder', ['test']],
  ['a picture', ['docs/popup.png']],
])('answers %s with one clear line and exit code 2', (_, args) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/^ {4}at |node:/m);
});

it('says of a page without readable text that it has none, with exit code 1', () => {
  const { status, stdout, stderr } = run(['-'], '<html><body><img src="x.png"></body></html>');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe('This page has no readable text.\n');
});

it('prints its usage when asked for help, which is no fault', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: /);
});

it('the library says in plain words what it was not given', async () => {
  const library = await import(pathToFileURL(resolve('dist/node/nutgraf.mjs')).href);
  expect(() => library.readArticle(undefined, 'https://post.example/')).toThrow(
    'html must be a string, not undefined.',
  );
  expect(() => library.splitSentences('One. Two.', 3)).toThrow('language must be a string, not number.');
  await expect(library.recognize(null, 'en')).rejects.toThrow('text must be a string, not null.');
  await expect(library.digest(undefined)).rejects.toThrow(
    'digest takes an article or { text }, not undefined.',
  );
});
