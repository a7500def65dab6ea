import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DigestAnswer, DigestRequest } from '../../src/messages.ts';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';
import type { Ports } from '../../src/ui/session/ports.ts';
import { useArticle } from '../../src/ui/session/use-article.ts';
import type { View } from '../../src/ui/view.ts';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
});
afterEach(() => void vi.unstubAllGlobals());

const digested = { ...digestOf(harbour), kept: true };
const beingKept: DigestAnswer = { ok: true, digested, keeping: true };

/** What a reader sees, and what was asked for, when the background answers so. */
async function reading(answers: DigestAnswer[], isKept: Ports['isKept']) {
  const views: (View | undefined)[] = [];
  const asked: DigestRequest[] = [];
  const ports: Ports = {
    recall: async () => undefined,
    digest: async (request) => answers[asked.push(request) - 1]!,
    isKept,
    paint: async () => ({ ok: false, problem: 'unexpected' }),
    open: () => undefined,
  };
  let read: ReturnType<typeof useArticle>[1] | undefined;
  const Screen = () => {
    const [view, reader] = useArticle(ports);
    views.push(view);
    read = reader;
    return null;
  };
  act(() => render(<Screen />, document.body));
  await act(() => read!({ id: 1, incognito: false }, { clicked: true, anyway: false }));
  act(() => render(null, document.body));
  return { view: views.at(-1), asked };
}

it('what is kept by now is asked for once', async () => {
  const { view, asked } = await reading([beingKept], async () => true);
  expect(view).toEqual({ state: 'digest', digested });
  expect(asked).toHaveLength(1);
});

it.each<[string, Ports['isKept']]>([
  ['is not kept', async () => false],
  ['is not known to be kept', () => Promise.reject(new Error('The background has ended.'))],
])('what %s is digested once more, without the click', async (_, isKept) => {
  const { view, asked } = await reading([beingKept, { ok: true, digested }], isKept);
  expect(view).toEqual({ state: 'digest', digested });
  expect(asked.map(({ clicked }) => clicked)).toEqual([true, false]);
});

it('what storage refuses says so', async () => {
  const refused = { ...digested, kept: false, unkept: 'refused' as const };
  const { view } = await reading([beingKept, { ok: true, digested: refused }], async () => false);
  expect(view).toEqual({ state: 'digest', digested: refused });
});

it.each(['noPermission', 'navigated', 'tabGone', 'unexpected'] as const)(
  'a summary stays, and is said not to be kept, where the second answer is %s',
  async (problem) => {
    const { view, asked } = await reading([beingKept, { ok: false, problem }], async () => false);
    expect(view).toEqual({
      state: 'digest',
      digested: { ...digested, kept: false, unkept: 'refused' },
    });
    expect(asked).toHaveLength(2);
  },
);

it('it is asked no third time', async () => {
  const { asked } = await reading([beingKept, beingKept], async () => false);
  expect(asked).toHaveLength(2);
});
