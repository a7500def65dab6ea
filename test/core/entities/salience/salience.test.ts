import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { recognizeByRules } from '../../../../src/core/entities/fallback/index.ts';
import { lexiconOf } from '../../../../src/core/entities/fallback/lexicon.ts';
import { findEntities } from '../../../../src/core/entities/index.ts';
import { mergeMentions } from '../../../../src/core/entities/merging/index.ts';
import { type Features, featureNames, featuresOf } from '../../../../src/core/entities/salience/features.ts';
import { salienceOf, salienceReasons } from '../../../../src/core/entities/salience/index.ts';
import { partsInTitle, titlePlaces } from '../../../../src/core/entities/salience/title.ts';
import { shipped } from '../languages.ts';

const en = shipped('en');

const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

const text = [
  'In Orley, officials weighed an offer by Norland forces to visit the Halden region. ' +
    'Tom Reed, the Harbour Ministry’s spokesperson, said Orley expected a sober answer from the United Nations.',
  'Separately, Foreign Minister Ida Marlow met the head of the International Committee of the Red Cross (ICRC) on Tuesday. ' +
    'Marlow told reporters that the ICRC and the UN would decide in September.',
  'Meanwhile, Observers noted that Norwegian envoys had gone to Norway. Marlow left for Qatar.',
].join('\n\n');
const article: Article = { text, title: 'Marlow asks UN and ICRC about Halden', blocks: [] };
const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: sentence, index }) => ({
  start: index,
  end: index + sentence.length,
}));
const entities = findEntities(article, recognizeByRules(text, en), sentences, [1], en);
const named = (name: string) => entities.find((entity) => entity.name === name);

describe('the ranking', () => {
  it('puts what the title and the opening name first', () => {
    expect(salienceOf({ ...none, inTitle: 1 })).toBeGreaterThan(salienceOf(none));
    expect(salienceOf({ ...none, inLead: 1 })).toBeGreaterThan(salienceOf({ ...none, inLead: 0.1 }));
    expect(salienceOf({ ...none, count: 1, frequency: 1 })).toBeGreaterThan(salienceOf(none));
  });

  it('stays within 0 and 1 and explains itself by parts that add up', () => {
    const features = { ...none, inTitle: 1, firstPlace: 0.5 };
    const reasons = salienceReasons(features);
    const sum = reasons.reduce((total, [, part]) => total + part, 0);
    const odds = Math.log(salienceOf(features) / (1 - salienceOf(features)));
    const plain = Math.log(salienceOf(none) / (1 - salienceOf(none)));
    expect(odds - plain).toBeCloseTo(sum, 6);
    expect(reasons[0]![0]).toBe('inTitle');
  });

  it('lets a longer name take its words in the title', () => {
    const source = 'Halden Highway Patrol met in Halden.';
    const merged = mergeMentions(
      source,
      [
        { start: 0, end: 21, kind: 'organization' },
        { start: 29, end: 35, kind: 'place' },
      ],
      en,
    );
    expect(titlePlaces('Halden Highway Patrol resigns', merged, lexiconOf(en))).toEqual([1, undefined]);
    expect(titlePlaces('Patrol leaves Halden', merged, lexiconOf(en))[1]).toBeCloseTo(1 / 3);
  });

  it('lets a word of its own in the title speak for a name, but no common one', () => {
    const source = 'The Dorla Party left. The Harbour Party stayed.';
    const parties = [source.indexOf('Dorla'), source.indexOf('Harbour')].map((start) => ({
      start,
      end: source.indexOf('Party', start) + 5,
      kind: 'organization' as const,
    }));
    const merged = mergeMentions(source, parties, en);
    const none = [undefined, undefined];
    expect(partsInTitle('Talks fail after Dorla departure', merged, none, lexiconOf(en))).toEqual([
      true,
      false,
    ]);
    expect(partsInTitle('A party leaves', merged, none, lexiconOf(en))).toEqual([false, false]);
    // Taken by a name that the title gives in full.
    expect(partsInTitle('Dorla Party leaves', merged, [1, undefined], lexiconOf(en))).toEqual([false, false]);
  });

  it('lets a people in the title speak for its country', () => {
    const source = 'Norway waits. The Norwegian envoy left Halden.';
    const merged = mergeMentions(source, recognizeByRules(source, en), en);
    const of = (title: string) =>
      featuresOf({ text: source, title, blocks: [] }, merged, [{ start: 0, end: source.length }], [], en)[0]!;
    expect(merged[0]!.name).toBe('Norway');
    expect(of('Norwegian talks fail')).toMatchObject({ inTitle: 0, kinInTitle: 1 });
    expect(of('Talks fail')).toMatchObject({ inTitle: 0, kinInTitle: 0 });
    expect(of('Talks fail').count).toBeGreaterThan(0);
  });

  it('gives every feature within 0 and 1', () => {
    const merged = mergeMentions(text, recognizeByRules(text, en), en);
    for (const features of featuresOf(article, merged, sentences, [0], en))
      for (const value of Object.values(features)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});

describe('the entities of an article', () => {
  it('joins names, reads roles and counts mentions', () => {
    expect(named('Ida Marlow')).toMatchObject({
      kind: 'person',
      aliases: ['Marlow'],
      role: { text: 'Foreign Minister' },
    });
    expect(named('Ida Marlow')!.mentions).toHaveLength(3);
    expect(named('Tom Reed')!.role!.text).toBe('the Harbour Ministry’s spokesperson');
    expect(named('International Committee of the Red Cross')).toMatchObject({
      kind: 'organization',
      aliases: ['ICRC'],
    });
    expect(named('United Nations')).toMatchObject({ kind: 'organization', aliases: ['UN'] });
    expect(named('Qatar')).toMatchObject({ kind: 'place' });
  });

  it('tells a people and its country as kin, not as one', () => {
    expect(named('Norwegian')).toMatchObject({ kind: 'group', related: 'Norway' });
    expect(named('Norway')).toMatchObject({ kind: 'place', related: 'Norwegian' });
  });

  it('takes no opener, month or weekday for an entity', () => {
    const all = entities.flatMap(({ name, aliases }) => [name, ...aliases]).join(' ');
    expect(all).not.toMatch(/Separately|Meanwhile|Observers|September|Tuesday/);
  });

  it('orders by salience, each mention a span of the text', () => {
    const order = entities.map(({ salience }) => salience);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(entities.slice(0, 3).map(({ name }) => name)).toContain('Ida Marlow');
    for (const { mentions } of entities)
      for (const { start, end } of mentions)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  });

  it('is empty where there is nothing', () => {
    expect(findEntities({ text: '', blocks: [] }, [], [], [], en)).toEqual([]);
    expect(findEntities({ text: 'Hm.', blocks: [] }, [], [], [7], { tag: 'und' })).toEqual([]);
  });
});
