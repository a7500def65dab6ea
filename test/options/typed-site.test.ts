import { expect, test } from 'vitest';
import { readSite } from '../../src/options/typed-site.ts';

test.each([
  ['example.org', '*://*.example.org/*'],
  [' www.Example.org ', '*://*.example.org/*'],
  ['Https://x.org', '*://*.x.org/*'],
  ['HTTP://Example.org/world?x=1', '*://*.example.org/*'],
  ['//example.org/world', '*://*.example.org/*'],
  ['example.org:8080', '*://*.example.org/*'],
  ['localhost', '*://localhost/*'],
  ['localhost:8080/a', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['192.168.0.1:3000', '*://192.168.0.1/*'],
  ['[::1]:8080', '*://[::1]/*'],
  ['http://intranet', '*://intranet/*'],
  ['münchen.de', '*://*.xn--mnchen-3ya.de/*'],
  ['新闻.cn', '*://*.xn--efvy88h.cn/*'],
  ['*.example.org', '*://*.example.org/*'],
  ['*://*.Example.org/news/*', '*://*.example.org/news/*'],
  ['https://example.org/*/story-*.html', 'https://example.org/*/story-*.html'],
  ['*://münchen.de/*', '*://xn--mnchen-3ya.de/*'],
])('%s is the site %s', (typed, pattern) => {
  expect(readSite(typed)).toEqual({ pattern });
});

test.each([
  ['hello', 'site'],
  ['12', 'site'],
  ['1.2', 'site'],
  ['a;b', 'site'],
  ['a;b.org', 'site'],
  ['two words', 'site'],
  ['someone@example.org', 'site'],
  ['https://', 'site'],
  ['', 'site'],
  ['chrome://extensions', 'scheme'],
  ['mailto:someone@example.org', 'scheme'],
  ['about:blank', 'scheme'],
  ['file:///x', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['ftp://example.org/*', 'scheme'],
  ['*', 'everywhere'],
  ['*://*/*', 'everywhere'],
  ['https://*/news/*', 'everywhere'],
  ['<all_urls>', 'everywhere'],
  ['*://*.example.org:8080/*', 'pattern'],
  ['ex*mple.org', 'pattern'],
  ['*://*.*.org/*', 'pattern'],
  ['*://example.org/a b*', 'pattern'],
] as const)('%s is none: %s', (typed, wrong) => {
  expect(readSite(typed)).toEqual({ wrong });
});
