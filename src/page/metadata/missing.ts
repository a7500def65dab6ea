import type { Missing, PageNumber } from '../../core/article.ts';
import type { Sold } from './sold.ts';
import { type Sources, textIn } from './sources.ts';

const CUT =
  /^(continue|keep) reading( (the|this) (full )?(article|story))?|^read (the )?(full|rest of the|entire) (article|story)|^(subscribe|sign in|log in|register) to (continue|read|keep)|^(jetzt )?weiterlesen( mit)?\b|^lire la suite|^continuer la lecture|^(seguir|continuar|sigue) leyendo|^continua a leggere|^continuar (a )?(ler|lendo)|^lees verder|^läs (mer|vidare)|^czytaj dalej|^читать (далее|полностью)/iu;

/** A page with more prose than this (characters) has the whole article, whatever its buttons say. */
const WHOLE = 2500;

/** What of the article is not on this page: sold apart, cut off, or on further pages. */
export function readMissing(
  sources: Sources,
  isShort: () => boolean,
  page?: PageNumber,
  sold?: Sold,
): Missing | undefined {
  if (sold) return 'paywall';
  if (isShort() && isCut(sources)) return 'cut';
  return missingPages(page);
}

/** Whether an article goes on, or began, on other pages. */
export const missingPages = (page?: PageNumber): Missing | undefined =>
  page && (page.number > 1 || page.of === undefined || page.of > 1) ? 'paginated' : undefined;

/** Whether the page has little prose. */
export function isShort({ find }: Sources): boolean {
  let prose = 0;
  for (const paragraph of find('p', 400)) {
    prose += (paragraph.textContent ?? '').trim().length;
    if (prose > WHOLE) return false;
  }
  return true;
}

/** Whether a link or button of the article says that it goes on elsewhere; those of other stories' teasers don't count. */
function isCut({ find, url }: Sources): boolean {
  const own = url.replace(/[?#].*$/, '');
  return find('article a,article button,main a,main button', 400).some((element) => {
    if (!CUT.test(textIn(element))) return false;
    const target = element.getAttribute('href') ?? '';
    return target === '' || target.startsWith('#') || target.replace(/[?#].*$/, '') === own;
  });
}

/** The page's number in an article of several, from its `rel` links and its address. */
export function readPage({ find, url }: Sources): PageNumber | undefined {
  const links = find('[rel~="next"][href],[rel~="prev"][href]', 10);
  const path = url.replace(/[?#].*$/, '').replace(/\/$/, '');
  const numbers = links
    .map((link) => pageIn(link.getAttribute('href') ?? '', path))
    .filter((number) => number > 0);
  const here = pageOf(url);
  if (numbers.length === 0) return here > 1 ? { number: here } : undefined;
  const current = here > 0 ? here : 1;
  const last = lastPage(find, path);
  return last >= current && last > 1 ? { number: current, of: last } : { number: current };
}

const PAGE = /[?&](?:page|p|pg|seite)=(\d{1,3})(?!\d)|\/(?:page|seite|p)[/-]?(\d{1,3})\/?(?:[?#]|$)/i;

function pageOf(address: string): number {
  const found = PAGE.exec(address.slice(0, 1000));
  return Number(found?.[1] ?? found?.[2] ?? 0);
}

/** The page number in a link to another page of the same article; zero for a link to another article. */
function pageIn(address: string, path: string): number {
  const bare = path.replace(/\/(?:page|seite|p)[/-]?\d{1,3}$/i, '');
  const same =
    address.startsWith('?') ||
    address.startsWith(bare) ||
    address.startsWith(bare.replace(/^https?:\/\/[^/]+/i, '') || '?');
  return same ? pageOf(address) || (address.replace(/\/$/, '') === bare ? 1 : 0) : 0;
}

function lastPage(find: Sources['find'], path: string): number {
  const numbers = find('[class*="pagination" i] a[href],[class*="pager" i] a[href],nav a[href]', 200).map(
    (link) => pageIn(link.getAttribute('href') ?? '', path),
  );
  return Math.max(0, ...numbers, pageOf(path));
}
