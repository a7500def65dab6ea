import { expect, it, vi } from 'vitest';
import { type Judged, settleLanguage } from '../../../src/core/languages/opinion.ts';
import { tellingOf } from '../../../src/core/languages/telling.ts';
import { telling as words } from '../../../src/lang/telling.ts';

const telling = tellingOf(words);
/** Welsh, which the table does not know, and which is written in letters that tell nothing. */
const welsh = `Mae'r bont newydd dros yr afon wedi agor i gerddwyr y bore yma, dair blynedd ar ôl i'r llifogydd ysgubo'r hen un
i ffwrdd. Dywedodd y maer y bydd ceir yn cael croesi cyn diwedd y mis, ac na fydd neb yn gorfod talu. Cerddodd dros fil o bobl
ar ei thraws yn yr awr gyntaf.`;
const english = `The new bridge over the river opened to walkers this morning, three years after the flood had swept the old
one away. The mayor said that cars would be allowed to cross before the end of the month, and that nobody would have to pay.`;

const judging = (judged: Partial<Judged> = {}) =>
  vi.fn(async () => ({ tag: 'cy', share: 0.98, reliable: true, ...judged }));

it('where our own judgement is unsure the second opinion decides', async () => {
  expect(await settleLanguage(welsh, 'en', telling, judging())).toBe('cy');
});

it('it is not asked where we are sure, or where the text is short', async () => {
  const opinion = judging();
  expect(await settleLanguage(english, 'cy', telling, opinion)).toBe('en');
  await settleLanguage(welsh.slice(0, 150), 'en', telling, opinion);
  expect(opinion).not.toHaveBeenCalled();
});

it.each<[string, Partial<Judged>]>([
  ['unsure itself', { reliable: false }],
  ['of a mixed text', { share: 0.5 }],
  ['that there is none', { tag: 'und' }],
])('an opinion that is %s does not count', async (_, judged) => {
  const alone = await settleLanguage(welsh, 'en', telling, undefined);
  expect(await settleLanguage(welsh, 'en', telling, judging(judged))).toBe(alone);
});

it('a page that names a language unknown to us is believed', async () => {
  expect(await settleLanguage(welsh, 'cy', telling, judging({ tag: 'br' }))).toBe('cy');
});

it('a browser that fails is as one that has no opinion', async () => {
  const failing = () => Promise.reject(new Error('no detector'));
  expect(await settleLanguage(welsh, 'cy', telling, failing)).toBe('cy');
  expect(await settleLanguage(welsh, 'en', telling, failing)).toBe(
    await settleLanguage(welsh, 'en', telling, undefined),
  );
});

it('tags are those under which data is kept', async () => {
  expect(await settleLanguage(welsh, undefined, telling, judging({ tag: 'iw' }))).toBe('he');
  expect(await settleLanguage(welsh, undefined, telling, judging({ tag: 'fil' }))).toBe('tl');
});
