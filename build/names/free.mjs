import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { readLanguages } from '../languages.mjs';

/** The modules whose types pass the engine's border: what they and the modules they import call by name stays. */
const BORDER = [
  'engine',
  'digest',
  'article',
  'plain',
  'resources',
  'language',
  'languages/opinion',
  'summary/wishes',
];

const LIBRARY = 'node_modules/@typescript/typescript-linux-x64/lib';
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(])\/\/.*$/gm;
const IDENTIFIER = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const LITERAL = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const DECLARED =
  /^\s*(?:(?:declare )?(?:readonly|const|var|let|class|interface|type|function) )?(\w+)\??\s*[(:<{=]/gm;
/** A key of an object that is written out. */
const KEY = /(?:^|[{,])\s*['"]?([\p{L}_$][\p{L}\p{N}_$]*)['"]?\s*[:(,]/gmu;
/** Imports of types, and what is passed on. */
const TYPES = /(?:import type|import \{[^}]*\btype |export )[^;]*? from '(\.[^']+)'/g;
/** A list of numbers with names, for which the build writes the numbers: a short name there would be another's. */
const ENUM = /\benum \w+ \{[^}]*\}/g;
/** Calls by which the names of properties become strings. */
const LISTED = /Object\.(?:keys|entries)\((\w+)\)/g;

const sourceOf = (file) => readFileSync(file, 'utf8').replace(COMMENT, ' ');
const identifiers = (file) => sourceOf(file).match(IDENTIFIER) ?? [];

/** A module and all whose types it imports, except what only the engine's own factory uses. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('core/engine.ts')) return seen;
  for (const [, path] of sourceOf(file).matchAll(TYPES)) closure(normalize(join(dirname(file), path)), seen);
  return seen;
}

/** The methods, fields and options that the language itself and its `Intl` name. */
const builtIn = () =>
  readdirSync(LIBRARY)
    .filter((name) => /^lib\.(?:es|decorators)/.test(name))
    .flatMap((name) =>
      [...readFileSync(join(LIBRARY, name), 'utf8').matchAll(DECLARED)].map(([, key]) => key),
    );

/** The keys of a file's constant objects that are listed in it. */
function listed(file) {
  const source = sourceOf(file);
  return [...source.matchAll(LISTED)].flatMap(([, name]) => {
    const literal = new RegExp(`const ${name}\\b[^=]*= \\{[\\s\\S]*?\\n\\}`).exec(source);
    return [...(literal?.[0] ?? '').matchAll(KEY)].map(([, key]) => key);
  });
}

/** Every key in the languages' data files. */
function keysOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysOf(inner),
  ]);
}

/** All property names that the engine's bundle uses, and the files it is made of. */
async function used(options) {
  const whole = { ...options, write: false, metafile: true };
  const [{ outputFiles, metafile }, { mangleCache }] = await Promise.all([
    build(whole),
    build({ ...whole, mangleProps: /./, mangleCache: {} }),
  ]);
  const written = new Set(outputFiles[0].text.match(IDENTIFIER));
  return {
    names: Object.keys(mangleCache).filter((name) => written.has(name)),
    inputs: Object.keys(metafile.inputs),
  };
}

/**
 * The property names of the engine that nothing outside it can meet: no type at its border, no file of another part,
 * no data file and no built-in object names them, and in the core no string is spelled so and no list of keys or
 * of named numbers holds them.
 * @param {import('esbuild').BuildOptions} options those of the engine's bundle
 */
export async function freeNames(options) {
  const { names, inputs } = await used(options);
  const core = inputs.filter((file) => file.startsWith('src/core/'));
  const literals = core
    .flatMap((file) => sourceOf(file).match(LITERAL) ?? [])
    .map((text) => text.slice(1, -1));
  const taken = new Set([
    ...builtIn(),
    ...inputs.filter((file) => !core.includes(file)).flatMap(identifiers),
    ...BORDER.flatMap((name) => [...closure(`src/core/${name}.ts`)]).flatMap(identifiers),
    ...keysOf(await readLanguages()),
    ...literals,
    ...core.flatMap(listed),
    ...core.flatMap((file) => sourceOf(file).match(ENUM) ?? []).flatMap((text) => text.match(IDENTIFIER)),
  ]);
  return names.filter((name) => name.length > 2 && !taken.has(name)).sort();
}
