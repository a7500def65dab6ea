import { describe, expect, it } from 'vitest';
import { type Features, featureNames } from '../../../src/core/entities/salience/features.ts';
import { decoded, type JudgedEntity } from '../../../train/salience/articles.ts';
import { fitRanking, scoreOf } from '../../../train/salience/fit.ts';
import { folded, matchEntities } from '../../../train/salience/match.ts';
import { measure } from '../../../train/salience/measures.ts';

const judged = (name: string, salience: number, aliases: string[] = []): JudgedEntity => ({
  name,
  aliases,
  salience,
});

const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;

describe('judged articles', () => {
  it('resolves character references and leaves unknown ones', () => {
    expect(decoded('203&ndash;58 &#233; &#x41; &amp; &nosuch;')).toBe('203–58 é A & &nosuch;');
  });

  it('folds names as the judged aliases are written', () => {
    expect(folded('The U.S. Harbour-Service’s')).toBe('us harbour services');
  });
});

describe('matching what was found with what was judged', () => {
  it('goes by any alias, prefers the entity titled so and gives each only once', () => {
    const list = [
      judged('Ida Marlow case', 1, ['marlow']),
      judged('Ida Marlow', 0.4, ['ida marlow', 'marlow']),
    ];
    const found = [
      { name: 'Ida Marlow', aliases: ['Marlow'] },
      { name: 'Marlow', aliases: [] },
      { name: 'Tom Reed', aliases: [] },
    ];
    expect(matchEntities(found, list)).toEqual([list[1], list[0], undefined]);
  });
});

describe('the measures', () => {
  it('give the best to the right order and count what was missed', () => {
    const [a, b, c] = [judged('A', 1), judged('B', 0.5), judged('C', 0.2)];
    expect(measure([a, b, c], [a, b, c])).toEqual({ firstSalient: 1, ndcg5: 1, ndcg5Found: 1, found: 1 });
    const wrong = measure([c, b, a], [a, b, c])!;
    expect(wrong.firstSalient).toBe(0);
    expect(wrong.ndcg5).toBeLessThan(1);
    const missed = measure([b], [a, b])!;
    expect(missed).toMatchObject({ ndcg5Found: 1, found: 0.5 });
    expect(missed.ndcg5).toBeLessThan(0.5);
  });
});

describe('fitting', () => {
  it('learns from pairs which feature makes an entity central, the same each time', () => {
    const articles = Array.from({ length: 8 }, () => [
      { features: { ...none, inTitle: 1 }, entity: judged('A', 1) },
      { features: { ...none, spread: 1 }, entity: judged('B', 0.2) },
    ]);
    const ranking = fitRanking(articles);
    expect(ranking.weights.inTitle).toBeGreaterThan(0);
    expect(ranking.weights.spread).toBeLessThan(0);
    expect(scoreOf(ranking, { ...none, inTitle: 1 })).toBeGreaterThan(scoreOf(ranking, none));
    expect(fitRanking(articles)).toEqual(ranking);
  });
});
