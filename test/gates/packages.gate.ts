import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isExplained } from '../../src/options/install-permissions.ts';
import { buildElsewhere, buildPackages, type Package } from './packages.ts';

const digest = ({ path, bytes }: Package) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`;

const packages = buildPackages();
writeFileSync('dist/nutgraf-chromium-0.0.1.zip', 'of another version');
const again = buildPackages();

it('there is one package for each browser', () => {
  expect(packages.map(({ path }) => /(chromium|firefox)/.exec(path)?.[1])).toEqual(['chromium', 'firefox']);
});

it('packing again gives the same bytes', () => {
  expect(again.map(digest)).toEqual(packages.map(digest));
});

it('building in another folder, time zone and locale gives the same bytes', () => {
  expect(buildElsewhere().map(digest)).toEqual(packages.map(digest));
});

it('a package of another version does not outlast the next build', () => {
  const built = again.map(({ path }) => path.replace(/^dist./, ''));
  expect(readdirSync('dist').filter((name) => name.endsWith('.zip'))).toEqual(built);
});

it.each(['THIRD-PARTY.txt', 'manifest.json', '_locales/en/messages.json', '_locales/pt_PT/messages.json'])(
  'each package holds %s',
  (file) => {
    for (const { bytes } of packages) expect(Object.keys(unzipSync(bytes))).toContain(file);
  },
);

it('no package holds sources, maps or anything hidden', () => {
  const odd = /(^|\/)\.|\.(tsx?|map|md)$/;
  for (const { bytes } of packages)
    expect(Object.keys(unzipSync(bytes)).filter((file) => odd.test(file))).toEqual([]);
});

it('each package asks for nothing that the options page gives no reason for, and for no site', () => {
  for (const { bytes } of packages) {
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(bytes)['manifest.json']));
    expect(manifest.permissions.filter((name: string) => !isExplained(name))).toEqual([]);
    expect([manifest.host_permissions, manifest.content_scripts]).toEqual([undefined, undefined]);
  }
});
