import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shownCredits } from './credits.mjs';
import { background, contentScripts, laterScript, lookScript, pages, popupScripts } from './entries.mjs';
import { slimIdb } from './idb.mjs';
import { readLanguages, writeLanguages } from './languages.mjs';
import { takeOver } from './later.mjs';
import { writeLocales } from './locales.mjs';
import { writeLook } from './look.mjs';
import { manifestFor } from './manifest.mjs';
import { engineNames } from './names/engine.mjs';
import { commonOptions, engineOptions, shortNames } from './options.mjs';
import { slimPreact } from './preact.mjs';
import { slimReadability } from './readability.mjs';
import { writeReading } from './reading.mjs';
import { writeSamples } from './samples.mjs';
import { shrink } from './shrink.mjs';
import { thirdParty } from './third-party.mjs';

/** The browsers that get a build each. */
export const targets = ['chromium', 'firefox'];

/** Leaves the import of the engine, and of the choice that it holds anyway, to the browser. */
const engineApart = {
  name: 'engine-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/engine\.ts$|\/summary\/choose\.ts$/ }, () => ({
      path: './engine.js',
      external: true,
    }));
  },
};

/** Readability's and Preact's own properties, and nothing else, begin with one underscore: short names will do. */
const libraryNames = /^_[a-z]/;

/** A hash of all that the digest depends on: kept digests of another engine are not taken for this one's. */
function engineVersion(languages) {
  const hash = createHash('sha256').update(JSON.stringify(languages));
  const files = readdirSync('src', { recursive: true }).map(String).sort();
  const counts = (file) => (file.startsWith('core/') && file.endsWith('.ts')) || file.endsWith('.bin');
  for (const file of files.filter(counts)) hash.update(file).update(readFileSync(join('src', file)));
  return hash.digest('hex').slice(0, 16);
}

/** A hash of all that is built from: what another build has drawn is not taken for this one's. */
function sourceVersion() {
  const hash = createHash('sha256');
  for (const file of readdirSync('src', { recursive: true }).map(String).sort())
    if (/\.(?:tsx?|css|json)$/.test(file)) hash.update(file).update(readFileSync(join('src', file)));
  return hash.digest('hex').slice(0, 16);
}

function copyStatic(folder) {
  writeLocales(folder);
  // Chromium goes from pt-PT to pt and then to English, never to Brazil; Firefox finds the way by itself.
  cpSync('src/_locales/pt_BR', join(folder, '_locales/pt_PT'), { recursive: true });
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const file of readdirSync('icons').filter((name) => name.endsWith('.png'))) {
    cpSync(join('icons', file), join(folder, 'icons', file));
  }
  for (const screen of ['popup', ...pages]) {
    cpSync(`src/${screen}/index.html`, join(folder, screen, 'index.html'));
  }
  for (const file of readdirSync('src/lang').filter((name) => name.endsWith('.bin'))) {
    cpSync(join('src/lang', file), join(folder, 'lang', file));
  }
}

/** Builds one target into `dist/TARGET`: bundles, screens, languages, models, samples, icons, manifest, credits. */
export async function buildTarget(target, version) {
  const folder = join('dist', target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const languages = await readLanguages();
  await writeLanguages(folder, languages);
  await writeReading(folder);
  writeSamples(folder);
  const common = {
    ...commonOptions(target),
    outdir: folder,
    define: {
      ENGINE_VERSION: JSON.stringify(engineVersion(languages)),
      SOURCE_VERSION: JSON.stringify(sourceVersion()),
      TARGET: JSON.stringify(target),
    },
  };
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' };
  const classic = { ...common, ...jsx, format: 'iife' };
  const pageEntries = pages.map((page) => [`${page}/main`, `src/${page}/main.tsx`]);
  const scripts = await Promise.all([
    build({ ...classic, entryPoints: laterScript, plugins: [takeOver] }),
    build({
      ...classic,
      entryPoints: { ...contentScripts, ...popupScripts, ...lookScript },
      plugins: [slimReadability, slimPreact],
      mangleProps: libraryNames,
    }),
  ]);
  const modules = await Promise.all([
    build({ ...common, entryPoints: background, format: 'esm', plugins: [engineApart, slimIdb] }),
    build({ ...common, ...engineOptions, ...shortNames(engineNames) }),
    build({
      ...common,
      ...jsx,
      entryPoints: Object.fromEntries(pageEntries),
      format: 'esm',
      splitting: true,
      chunkNames: 'pages/[hash]',
      plugins: [slimPreact, slimIdb],
      mangleProps: libraryNames,
    }),
  ]);
  await shrink(scripts, { module: false });
  await shrink(modules, { module: true });
  copyStatic(folder);
  writeLook(folder);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(target, version), null, 2)}\n`);
  const inputs = [...scripts, ...modules].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty(inputs));
  writeFileSync(join(folder, 'credits.json'), JSON.stringify(shownCredits(inputs)));
}
