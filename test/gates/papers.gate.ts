import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Manifest = {
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
};

const manifest = (target: string): Manifest =>
  JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8')) as Manifest;
const paper = (name: string): string => readFileSync(name, 'utf8').replace(/\s+/g, ' ');
const targets = ['chromium', 'firefox'] as const;

it.each(targets)('PRIVACY.md quotes the policy of the pages of %s', (target) => {
  expect(paper('PRIVACY.md')).toContain(`\`${manifest(target).content_security_policy.extension_pages}\``);
});

/** The permissions that the table of the README gives a reason for, for one of the browsers. */
function explained(target: (typeof targets)[number]): string[] {
  const other = target === 'chromium' ? '(Firefox)' : '(Chromium)';
  return readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `') && !line.includes(other))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name ?? ''),
    );
}

it.each(targets)('README.md gives the reason of each permission of %s, and of no other', (target) => {
  expect(explained(target).sort()).toEqual([...manifest(target).permissions].sort());
  expect(manifest(target).optional_host_permissions).toEqual(['*://*/*']);
});

it('README.md names the oldest browsers that the manifests take', () => {
  const chromium = manifest('chromium').minimum_chrome_version;
  const firefox = manifest('firefox').browser_specific_settings?.gecko.strict_min_version.split('.')[0];
  expect(paper('README.md')).toContain(`(${chromium} or newer)`);
  expect(paper('README.md')).toContain(`(${firefox} or newer)`);
});

it('README.md names every language of the interface', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const tags = 'ar de en es fr he hi it ja nl pl ru tr uk'.split(' ');
  for (const tag of tags) expect(paper('README.md')).toContain(names.of(tag));
  expect(paper('README.md')).toContain('Chinese (simplified)');
  expect(paper('README.md')).toContain('Portuguese (Brazil)');
});

it('README.md credits the code and data that the packages carry', () => {
  const credits = JSON.parse(readFileSync('dist/firefox/credits.json', 'utf8')) as Record<
    'code' | 'data',
    { name: string; licence: string }[]
  >;
  const rows = readFileSync('README.md', 'utf8').toLowerCase().split('\n');
  const wordOf = (name: string) => name.replace(/^@mozilla\//, '').split(/,| [\d(]/)[0] ?? name;
  const missing = [...credits.code, ...credits.data].filter(({ name, licence }) => {
    const said = [wordOf(name), `| ${licence} |`].map((words) => words.toLowerCase());
    return !rows.some((row) => said.every((words) => row.includes(words)));
  });
  expect(missing).toEqual([]);
});
