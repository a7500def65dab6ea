/** What the address of a page says of it: numbers, by the order of `ADDRESS`. */
export const ADDRESS =
  'addressRoot addressDepth addressWords addressDate addressNumber addressQuery addressStory addressSection addressGallery addressShop addressManual addressForum';

/** Whole parts of an address (host's first label or path segment) that name a kind of page. */
const PARTS = [
  'articles?|story|stories|news|blogs?|posts?|opinions?|artikel|nachrichten|noticias?|actualites?|insights?|journal|magazine|pulse|releases?|20\\d\\d',
  'categor\\w+|kategori\\w+|rubri\\w+|tags?|topics?|themen?|temas?|sections?|hubs?|authors?|autor(en)?|search|archives?|archiv|index|home|latest|trending|all|list|lists|directory|browse|pages?|issues?|events?|jobs?|chart|charts|schedule|standings',
  '(\\w+-)?(galler(y|ies)|galeri\\w*|fotos?|photos?|pictures|bilder|bildergalerie|fotostrecke\\w*|diaporama|slideshows?|videos?|watch|live|podcasts?|audio|shows?|games?|crosswords?|quiz(zes)?|weather|scores|interactives?)',
  'products?|shop|store|p|dp|c|itm|items?|collections?|cat|catalog\\w*|brands?|cart|checkout|buy|deals?|pricing|services?|solutions?|platform|features?|apps?|about|contact|tools?|software',
  'docs?|documentation|reference|api|manuals?|usersguide|user-guide|guides?|wiki|handbook|tutorials?|learn|developers?|dev|help|support|book|man|latest|stable|en-us',
  'forums?|community|communities|discuss\\w*|threads?|t|r|questions?|viewtopic\\w*|showthread\\w*|showtopic\\w*|topic|boards?|answers?|comments|q|ask',
].map((part) => new RegExp(`/(?:${part})(?=[/.]|$)`, 'i'));

/** Reads at most 1,000 characters of the address; one that is none gives zeros. */
export function readAddress(url: string): number[] {
  const [, host = '', path = '', query] =
    /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url.slice(0, 1e3)) ?? [];
  const parts = path
    .split('/')
    .filter((part) => part && !/^(index|default|home)\.\w+$|^[a-z]{2}([-_]\w\w)?$/i.test(part));
  const last = parts.at(-1) ?? '';
  const words = Math.max(
    0,
    ...parts.slice(-2).map((part) => part.split(/[-_+]|%20/).filter((word) => /[a-z%]/i.test(word)).length),
  );
  const whole = `/${host.replace(/^www\./, '').split('.')[0]}/${parts.join('/')}`;
  return [
    +(!!host && !last),
    Math.min(parts.length, 6) / 6,
    Math.min(words, 8) / 8,
    +/20\d\d[-/]?(\d\d?|[a-z]{3})\b/.test(path),
    +/\d{5}|[\da-f]{10}/.test(last),
    +/[?&](id|p|t|tid|topic|q|s|page|search)=/.test(query ?? ''),
    ...PARTS.map((part) => +part.test(whole)),
  ];
}
