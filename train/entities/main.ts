import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Gazetteer, type NameList, readNameList } from '../../src/core/entities/gazetteer/index.ts';
import { marksOf } from '../../src/core/entities/tagger/index.ts';
import { tokenOptions } from '../../src/core/entities/tokens/options.ts';
import { languages } from '../../src/lang/all.ts';
import { runWithData } from '../data.ts';
import { prepare } from './examples.ts';
import { languageOf } from './languages.ts';
import { type LearningSet, learn } from './learn.ts';
import { commonNames, namesOfLanguage, packNames } from './name-lists.ts';
import { packSections, packTagger } from './pack.ts';
import { type Plan, plans } from './plans.ts';
import { provenanceOf } from './provenance.ts';
import { readGold } from './sets.ts';

const STEP = 0.06;

const say = (message: string): void => void process.stdout.write(`${message}\n`);

function write(name: string, provenance: string, sections: ReadonlyMap<string, Uint8Array>): void {
  const bytes = packSections(provenance, sections);
  mkdirSync('src/lang', { recursive: true });
  writeFileSync(`src/lang/${name}`, bytes);
  say(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** The labelled sets of a plan, read and described with the language's lists. */
function readSets(folder: string, plan: Plan, gazetteer: Gazetteer): LearningSet[] {
  const language = languageOf(plan.tag);
  return plan.sets.map(({ name, own, unlabelled, relabel }) => ({
    own,
    documents: readGold(folder, name).map((document) =>
      prepare(
        document,
        (tokens) => marksOf(tokens, language, gazetteer),
        tokenOptions(plan.tag),
        unlabelled,
        relabel,
      ),
    ),
  }));
}

/** The learned sections of a language, or none where there is no plan for it. */
function learnLanguage(folder: string, tag: string, lists: NameList[]): Map<string, Uint8Array> {
  const plan = plans.find((row) => row.tag === tag);
  if (!plan) return new Map();
  const sets = readSets(folder, plan, { lists });
  const { hashes, weights } = learn(sets, plan.schedule, plan.size, (message) => say(`${tag}: ${message}`));
  return packTagger(hashes, weights, STEP);
}

function buildAll(folder: string): void {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const common = commonNames(folder);
  const packed = packNames(common);
  if (!only) write('entities.bin', provenanceOf('common'), packed);
  const commonList = readNameList(packed)!;
  for (const { tag } of languages) {
    if (only && tag !== only) continue;
    const own = packNames(namesOfLanguage(folder, tag, common, tokenOptions(tag).elision === true));
    const lists = [commonList, readNameList(own)!];
    const learned = learnLanguage(folder, tag, lists);
    write(`entities-${tag}.bin`, provenanceOf(tag), new Map([...own, ...learned]));
  }
}

await runWithData(buildAll);
