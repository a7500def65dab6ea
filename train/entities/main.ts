import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readNameList } from '../../src/core/entities/gazetteer/index.ts';
import { readClasses } from '../../src/core/entities/tagger/classes.ts';
import { languages } from '../../src/lang/all.ts';
import { runWithData } from '../data.ts';
import { checkEnglish } from './check.ts';
import { learn } from './learn.ts';
import { type Materials, materialsOf } from './materials.ts';
import { commonNames, packNames } from './name-lists.ts';
import { packSections, packTagger } from './pack.ts';
import { packKnownKinds } from './pack-known-kinds.ts';
import { plans, sharing } from './plans.ts';
import { provenanceOf } from './provenance.ts';
import { readSets } from './read-sets.ts';
import { englishClasses } from './unlabelled.ts';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

/** What the command line says after the name of an option. */
function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const listed = (name: string): string[] => option(name)?.split(',') ?? [];

function write(name: string, provenance: string, sections: ReadonlyMap<string, Uint8Array>): void {
  const bytes = packSections(provenance, sections);
  mkdirSync('src/lang', { recursive: true });
  writeFileSync(`src/lang/${name}`, bytes);
  say(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** The learned sections of a plan, or none where there is no plan of that name. */
function learnPlan(
  folder: string,
  tag: string,
  materials: (tag: string) => Materials,
): Map<string, Uint8Array> {
  const plan = plans.find((row) => row.tag === tag);
  if (!plan) return new Map();
  const classes = tag === 'en' ? englishClasses(folder) : new Map<string, Uint8Array>();
  const sets = readSets(folder, plan, materials, readClasses(classes));
  const { hashes, weights } = learn(sets, plan.schedule, plan.size, (message) => say(`${tag}: ${message}`));
  return new Map([...classes, ...packTagger(hashes, weights)]);
}

/** Says that a language's file, or the shared one, is to be read with the features that all languages share. */
const sharedFlag = (tag: string): Map<string, Uint8Array> => {
  const flagged = sharing.has(tag) || plans.some((plan) => plan.tag === tag && plan.crossLingual);
  const plan = plans.find((row) => row.tag === tag);
  return new Map([
    ...(flagged ? [['shrd', new Uint8Array(0)] as const] : []),
    ...(plan?.silver ? [['locl', new Uint8Array(0)] as const] : []),
    ...(plan?.close ? [['clos', new Uint8Array(0)] as const] : []),
  ]);
};

function buildAll(folder: string): void {
  const only = option('--only')?.split(',');
  const wanted = (part: string): boolean => !only || only.includes(part);
  const common = commonNames(folder);
  const packed = packNames(common);
  const made = new Map<string, Materials>();
  const materials = (tag: string): Materials => {
    const known = made.get(tag) ?? materialsOf(folder, tag, common, readNameList(packed)!);
    made.set(tag, known);
    return known;
  };
  if (process.argv.includes('--check')) {
    checkEnglish(
      folder,
      materials,
      { fold: Number(option('--fold') ?? 0), without: listed('--without') },
      say,
    );
    return;
  }
  if (wanted('common'))
    write('entities.bin', provenanceOf('common'), new Map([...packed, ...packKnownKinds()]));
  if (wanted('shared'))
    write('entities-shared.bin', provenanceOf('shared'), learnPlan(folder, 'shared', materials));
  for (const { tag } of languages) {
    if (!wanted(tag)) continue;
    const { sections } = materials(tag);
    const learned = learnPlan(folder, tag, materials);
    write(`entities-${tag}.bin`, provenanceOf(tag), new Map([...sections, ...learned, ...sharedFlag(tag)]));
  }
}

await runWithData(buildAll);
