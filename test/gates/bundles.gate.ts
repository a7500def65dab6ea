import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Whatever could reach the network or run code that was not shipped; content scripts are not covered by our policy. */
const FORBIDDEN = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'EventSource',
  'importScripts',
  'eval\\s*\\(',
  'import\\s*\\(',
  'new\\s+Image',
  'new\\s+Function',
];

/** The adapter that reads the extension's own files is in these bundles, with its single `fetch`. */
const READS_OWN_FILES = ['background.js', 'engine.js', 'options/main.js'];

const found = ['chromium', 'firefox'].flatMap((target) =>
  readdirSync(`dist/${target}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      target,
      file: file.replaceAll('\\', '/'),
      code: readFileSync(`dist/${target}/${file}`, 'utf8'),
    })),
);

it('there are bundles to look at', () => {
  expect(found.length).toBeGreaterThanOrEqual(10);
});

it.each(FORBIDDEN)('no bundle names %s', (name) => {
  const pattern = new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`, 'g');
  const naming = found.map(({ target, file, code }) => ({
    file: `${target}/${file}`,
    times: code.match(pattern)?.length ?? 0,
  }));
  const spare = (file: string) =>
    name === 'fetch' && READS_OWN_FILES.some((own) => file.endsWith(own)) ? 1 : 0;
  expect(naming.filter(({ file, times }) => times > spare(file))).toEqual([]);
});

it('no page of ours loads or runs anything inline or from elsewhere', () => {
  const pages = ['chromium', 'firefox'].flatMap((target) =>
    readdirSync(`dist/${target}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `dist/${target}/${file}`),
  );
  const inline = /<script(?![^>]*\ssrc=)|\son\w+=|(?:src|href)="(?:https?:)?\/\/|<style|\sstyle=/i;
  expect(pages.filter((page) => inline.test(readFileSync(page, 'utf8')))).toEqual([]);
});
