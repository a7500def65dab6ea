import { expect, test } from 'vitest';
import { obstacleByAddress, obstacleByRefusal } from '../../src/background/obstacle.ts';

test.each([
  ['https://example.org/story', undefined],
  ['http://localhost:8080/', undefined],
  ['file:///home/reader/story.html', undefined],
  ['', undefined],
  ['chrome://settings/', 'browserPage'],
  ['about:config', 'browserPage'],
  ['moz-extension://abc/options.html', 'browserPage'],
  ['view-source:https://example.org/', 'viewSource'],
  ['about:reader?url=https%3A%2F%2Fexample.org', 'readerView'],
  ['about:neterror?e=dnsNotFound', 'errorPage'],
  ['chrome-error://chromewebdata/', 'errorPage'],
  ['https://addons.mozilla.org/firefox/', 'storePage'],
  ['https://chromewebstore.google.com/detail/x', 'storePage'],
  ['https://addons.mozilla.org.example.net/', undefined],
])('the address %s is refused as %s', (address, expected) => {
  expect(obstacleByAddress(address)).toBe(expected);
});

const at = (address: string, clicked: boolean, { permitted = false, files = false } = {}) => ({
  address,
  clicked,
  permitted,
  files,
});

test.each([
  ['No tab with id: 7.', at('https://example.org/', true), 'tabGone'],
  ['Invalid tab ID: 7', at('https://example.org/', true), 'tabGone'],
  ['Frame with ID 0 is showing error page', at('https://example.org/', true), 'errorPage'],
  [
    'This page cannot be scripted due to an ExtensionsSettings policy.',
    at('https://example.org/', true),
    'blocked',
  ],
  ['The extensions gallery cannot be scripted.', at('https://example.org/', true), 'storePage'],
  ['Frame with ID 0 was removed.', at('https://example.org/', true), 'navigated'],
  ['Cannot access a chrome:// URL', at('', true), 'browserPage'],
  ['Missing host permission for the tab', at('https://example.org/', false), 'noPermission'],
  ['Missing host permission for the tab', at('https://example.org/', true), 'blocked'],
  ['Missing host permission for the tab', at('https://example.org/report.pdf', true), 'pdf'],
  ['Cannot access contents of the page.', at('file:///story.html', true), 'file'],
  ['Cannot access contents of the page.', at('', true), 'unseen'],
  ['Cannot access contents of the page.', at('', true, { files: true }), 'browserPage'],
] as const)('the refusal "%s" at %j is told as %s', (message, context, expected) => {
  expect(obstacleByRefusal(message, context)).toBe(expected);
});
