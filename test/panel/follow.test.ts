import { expect, it } from 'vitest';
import { type Followed, follow, whileHeard, withoutTab } from '../../src/panel/follow.ts';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';

const digested = digestOf(harbour);
const tab = { id: 1, incognito: false };
const other = { id: 2, incognito: false };
const reading: Followed = { view: { state: 'digest', digested }, tab };
const nothing: Followed = { view: { state: 'loading' }, tab: undefined };

it('a site that is allowed takes the place of the last article', () => {
  const next = follow(reading, other, { ok: true, digested });
  expect(next).toEqual({ tab: other, view: { state: 'digest', digested } });
});

it('where the panel may not look it keeps the last article, marked as of another page', () => {
  const next = follow(reading, other, { ok: false, problem: 'noPermission' });
  expect(next.tab).toBe(tab);
  expect(next.view).toMatchObject({ state: 'digest', elsewhere: 'otherPage' });
});

it('a page in front that a click would not open is no reason to ask for one', () => {
  const list = follow(reading, other, { ok: false, problem: 'notArticle', readable: false });
  expect(list.view).toMatchObject({ state: 'digest', elsewhere: 'away' });
  const settings = follow(reading, other, { ok: false, problem: 'browserPage' });
  expect(settings.view).toMatchObject({ state: 'digest', elsewhere: 'away' });
});

it('another page in the same tab that is no article is said to be none', () => {
  const next = follow(reading, tab, { ok: false, problem: 'notArticle', readable: false });
  expect(next.view).toEqual({ state: 'problem', problem: 'notArticle', readable: false });
});

it('without a last article the reason is told', () => {
  const next = follow(nothing, other, { ok: false, problem: 'noPermission' });
  expect(next.view).toEqual({ state: 'problem', problem: 'noPermission' });
});

it('an article whose tab is closed stays, and says so', () => {
  expect(withoutTab(reading).view).toMatchObject({ state: 'digest', elsewhere: 'tabGone' });
  expect(withoutTab(nothing).view).toEqual({ state: 'problem', problem: 'tabGone' });
});

it('an article that is read aloud stays, marked while another page is in front', () => {
  const url = digested.url;
  expect(whileHeard(reading, { ...other, url }).view).toMatchObject({ elsewhere: 'away' });
  expect(whileHeard(reading, { ...tab, url: `${url}?next` }).view).toMatchObject({ elsewhere: 'away' });
  const away = whileHeard(reading, undefined);
  expect(away.view).toMatchObject({ state: 'digest', elsewhere: 'away' });
  expect(whileHeard(away, { ...tab, url })).toEqual(reading);
  expect(whileHeard(nothing, other)).toEqual(nothing);
});
