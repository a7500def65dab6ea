import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Cues, cuesOf, readCues } from '../../src/core/entities/gazetteer/cues.ts';
import { type Gazetteer, type NameList, readNameList } from '../../src/core/entities/gazetteer/index.ts';
import { marksOf } from '../../src/core/entities/tagger/index.ts';
import { tokenOptions } from '../../src/core/entities/tokens/options.ts';
import { languages } from '../../src/lang/all.ts';
import { runWithData } from '../data.ts';
import { prepare } from './examples.ts';
import { languageOf } from './languages.ts';
import { type LearningSet, learn } from './learn.ts';
import { commonNames, INFLECTING, namesOfLanguage, packNames } from './name-lists.ts';
import { packCues, packSections, packTagger } from './pack.ts';
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
function readSets(folder: string, plan: Plan, gazetteer: Gazetteer, cues: Cues): LearningSet[] {
  return plan.sets.map(({ name, own, unlabelled, relabel, every = 1 }) => ({
    own,
    documents: readGold(folder, name)
      .filter((_, i) => i % every === 0)
      .map((document) =>
        prepare(
          document,
          (text, tokens) => marksOf(text, tokens, cues, gazetteer),
          tokenOptions(plan.tag),
          unlabelled,
          relabel,
        ),
      ),
  }));
}

/** The learned sections of a language, or none where there is no plan for it. */
function learnLanguage(folder: string, tag: string, lists: NameList[]): Map<string, Uint8Array> {
  const packedCues = packCues(cuesOf(languageOf(tag), INFLECTING.has(tag)), INFLECTING.has(tag));
  const plan = plans.find((row) => row.tag === tag);
  if (!plan) return packedCues;
  const sets = readSets(folder, plan, { lists }, readCues(packedCues)!);
  const { hashes, weights } = learn(sets, plan.schedule, plan.size, (message) => say(`${tag}: ${message}`));
  return new Map([...packedCues, ...packTagger(hashes, weights, STEP)]);
}

function buildAll(folder: string): void {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const common = commonNames(folder);
  const packed = packNames(common);
  if (!only) write('entities.bin', provenanceOf('common'), packed);
  const commonList = readNameList(packed)!;
  for (const { tag } of languages) {
    if (only && tag !== only) continue;
    const own = packNames(
      namesOfLanguage(folder, tag, common, tokenOptions(tag).elision === true),
      INFLECTING.has(tag),
    );
    const lists = [commonList, readNameList(own)!];
    const learned = learnLanguage(folder, tag, lists);
    write(`entities-${tag}.bin`, provenanceOf(tag), new Map([...own, ...learned]));
  }
}

await runWithData(buildAll);
