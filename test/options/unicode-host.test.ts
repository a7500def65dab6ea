import { expect, it } from 'vitest';
import { unicodeHost } from '../../src/options/unicode-host.ts';

it.each([
  'münchen.de',
  'bücher.example.org',
  '新闻.cn',
  'пример.рф',
  'موقع.السعودية',
  'उदाहरण.भारत',
  'דוגמה.il',
  '日本語の長い名前のサイト.jp',
  '한국어.kr',
  'ελληνικά-σύνδεσμος.gr',
  '😀.example',
  'example.org',
  'a-b.example',
])('%s is shown in its own letters', (host) => {
  expect(unicodeHost(new URL(`https://${host}/`).hostname)).toBe(host);
});

it.each(['xn--', 'xn--!.org', 'xn--99999999.org', 'xn--a b.org', '127.0.0.1', '[::1]'])(
  '%s is shown as it is',
  (host) => {
    expect(unicodeHost(host)).toBe(host);
  },
);
