import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DigestAnswer, problems } from '../../src/messages.ts';
import { type Followed, follow, withoutTab } from '../../src/panel/follow.ts';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';

const made = digestOf(harbour);
const tabs = fc.integer({ min: 1, max: 3 }).map((id) => ({ id, incognito: false }));
const answers: fc.Arbitrary<DigestAnswer> = fc.oneof(
  fc.integer().map((number) => ({ ok: true as const, digested: { ...made, version: String(number) } })),
  fc.record({ ok: fc.constant(false as const), problem: fc.constantFrom(...problems) }),
);

/** What the panel hears: an answer about the tab in front, or that its tab was closed. */
const events = fc.array(fc.oneof(fc.record({ tab: tabs, answer: answers }), fc.constant('closed' as const)));

const start: Followed = { view: { state: 'loading' }, tab: undefined };

/** What holds of every step, whatever the panel has heard before. */
function expectStep(before: Followed, event: 'closed' | { tab: { id: number }; answer: DigestAnswer }): void {
  const after = event === 'closed' ? withoutTab(before) : follow(before, event.tab as never, event.answer);
  const told = event !== 'closed' && event.answer.ok ? event.answer.digested : undefined;
  expect(after.view.state).not.toBe('loading');
  if (told) {
    expect(after.view).toEqual({ state: 'digest', digested: told });
    expect(after.tab).toBe((event as { tab: unknown }).tab);
  } else if (after.view.state === 'digest') {
    // An article that stays is the one that was there, of the tab it was of, and says that it is of another page.
    expect(before.view).toMatchObject({ state: 'digest', digested: after.view.digested });
    expect(after.tab).toBe(before.tab);
    expect(after.view.elsewhere).toBeDefined();
  }
}

test('whatever the panel hears, it shows the last article as of its own tab, or says why there is none', () => {
  fc.assert(
    fc.property(events, (heard) => {
      let followed = start;
      for (const event of heard) {
        expectStep(followed, event);
        followed = event === 'closed' ? withoutTab(followed) : follow(followed, event.tab, event.answer);
      }
    }),
  );
});

test('an article is never taken away by a page of another tab', () => {
  fc.assert(
    fc.property(tabs, tabs, answers, (own, other, answer) => {
      const reading: Followed = { view: { state: 'digest', digested: made }, tab: own };
      fc.pre(own.id !== other.id);
      expect(follow(reading, other, answer).view.state).toBe('digest');
    }),
  );
});
