import { expect, it } from 'vitest';
import type { DigestAnswer } from '../../src/messages.ts';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';
import { viewAfter } from '../../src/ui/session/use-article.ts';
import { pickVoice } from '../../src/ui/session/voices.ts';
import type { View } from '../../src/ui/view.ts';

const digested = digestOf(harbour);
const shown: View = { state: 'digest', digested };

it('the same version is not drawn again', () => {
  const again = viewAfter({ ok: true, digested: structuredClone(digested) }, shown, digested.url);
  expect(again.state === 'digest' && again.digested.digest).toBe(digested.digest);
});

it('another version replaces what was kept', () => {
  const newer = { ...structuredClone(digested), version: 'newer' };
  const view = viewAfter({ ok: true, digested: newer }, shown, digested.url);
  expect(view.state === 'digest' && view.digested).toBe(newer);
});

it('what is kept stays where the page cannot be read, and says so', () => {
  const refused: DigestAnswer = { ok: false, problem: 'login' };
  expect(viewAfter(refused, shown, digested.url)).toEqual({ ...shown, elsewhere: 'unread' });
});

it('a corrected headline is shown though the text is the same', () => {
  const corrected = structuredClone(digested);
  corrected.article.title = 'A better headline';
  const view = viewAfter({ ok: true, digested: corrected }, shown, digested.url);
  expect(view.state === 'digest' && view.digested.article.title).toBe('A better headline');
  expect(view.state === 'digest' && view.digested.digest).toBe(digested.digest);
});

it('what is kept goes where the tab has gone on', () => {
  expect(viewAfter({ ok: false, problem: 'navigated' }, shown, digested.url)).toEqual({
    state: 'problem',
    problem: 'navigated',
  });
});

const voice = (voiceURI: string, lang: string, localService: boolean, isDefault = false) => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService,
  default: isDefault,
});

it('a voice that works over the network is never taken', () => {
  expect(pickVoice([voice('cloud', 'de-DE', false, true)], 'de', 'cloud')).toBeUndefined();
});

it.each([
  ['no', 'nb-NO'],
  ['he', 'iw_IL'],
  ['id', 'in-ID'],
  ['tl', 'fil-PH'],
])('a text in %s is read by a voice that calls itself %s', (language, lang) => {
  expect(pickVoice([voice('a', 'en-GB', true), voice('b', lang, true)], language, '')?.voiceURI).toBe('b');
});

it('a voice of a language that is only near comes after one of its own', () => {
  const voices = [voice('malay', 'ms-MY', true, true), voice('own', 'id-ID', true)];
  expect(pickVoice(voices, 'id', '')?.voiceURI).toBe('own');
});

it('the reader’s own voice is taken where it speaks the language', () => {
  const voices = [voice('a', 'de-DE', true), voice('b', 'de_AT', true), voice('c', 'fr-FR', true)];
  expect(pickVoice(voices, 'de', 'b')?.voiceURI).toBe('b');
  expect(pickVoice(voices, 'de-DE', 'c')?.voiceURI).toBe('a');
});
