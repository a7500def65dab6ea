import type { PageNumber } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Digested } from '../messages.ts';
import { Icon } from './icon.tsx';
import type { Acts, View } from './view.ts';
import type { Filling, Words } from './words.ts';
import { useWords } from './words-context.ts';

type Shown = Extract<View, { state: 'digest' }>;

const paragraphs = ({ article }: Digested): number =>
  article.blocks.filter(({ type }) => type === 'paragraph' || type === 'standfirst').length;

const placeOf = ({ number, of }: PageNumber): Filling => (of ? `${number}/${of}` : number);

function sayMissing(digested: Digested, { t, plural }: Words): string | undefined {
  const { missing, page } = digested.article;
  if (missing === undefined) return undefined;
  if (missing === 'paginated') return t('missing_paginated', page ? placeOf(page) : 1);
  return plural(`missing_${missing}`, paragraphs(digested));
}

function sayGenre({ genre }: Digest, { t }: Words): string | undefined {
  if (!genre) return undefined;
  if (genre.name !== 'press') return t(`genre_${genre.name}`);
  const [issuer] = Object.values(genre.args ?? {});
  return issuer ? t('genre_press', issuer) : t('genre_pressUnnamed');
}

/** All that the reader must know of this summary, the most important first; mostly nothing. */
export function sayNotices({ digested, changes, elsewhere }: Shown, words: Words): string[] {
  const { digest } = digested;
  const { labels } = digested.article;
  const { t, language, moment } = words;
  const said = [
    elsewhere && t(`elsewhere_${elsewhere}`),
    sayMissing(digested, words),
    digested.selection && t('selection_only'),
    digested.unselected && t('selection_short'),
    changes && t('changed_both', moment(changes.since), changes.added.length, changes.removed.length),
    sayGenre(digest, words),
    ...(labels ?? []).filter((label) => label !== digest.genre?.name).map((label) => t(`label_${label}`)),
    ...(digest.limited ?? []).map((limit) => t(`limited_${limit}`, language(digest.language))),
  ];
  return said.filter((line) => typeof line === 'string');
}

/** The notices on a summary, and the mark of a private window. */
export const Notices = ({ view, allow }: { view: Shown; allow: Acts['allow'] }) => {
  const words = useWords();
  const said = sayNotices(view, words);
  const { kept, unkept } = view.digested;
  const isUnkept = !kept && unkept !== undefined;
  if (said.length === 0 && !isUnkept) return null;
  return (
    <ul class="notices" aria-label={words.t('notices_label')}>
      {said.map((line) => (
        <li key={line}>
          <Icon name="notice" />
          {line}
        </li>
      ))}
      {view.elsewhere === 'otherPage' && allow && (
        <li>
          <button type="button" class="quiet" onClick={allow}>
            {words.t('go_welcome')}
          </button>
        </li>
      )}
      {isUnkept && (
        <li>
          <Icon name={unkept === 'private' ? 'private' : 'notice'} />
          {words.t(`unkept_${unkept}`)}
        </li>
      )}
    </ul>
  );
};
