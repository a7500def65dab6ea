/**
 * Whole parts of an address (host's first label or path segment) that name a kind of page; those of the first row
 * name articles only where something follows.
 */
const PARTS = [
  'articles?|stor(y|ies)|news|blogs?|posts?|artikel|nachrichten|noticias?|insights|magazine|20\\d\\d',
  '[ck]ategor\\w+|rubri\\w+|tags?|topics?|themen?|temas?|sections?|hub|authors?|search|archives?|trending|all|lists?|directory|page|events?|jobs?|charts?|schedule|standings',
  '(\\w+-)?(gall?er\\w+|[fp]h?otos?|pictures|bilder)|fotostr\\w+|slideshows?|videos?|watch|podcasts?|audio|shows?|games?|quiz\\w*|weather|scores',
  'products?|shop|store|d?p|c|items?|collections?|cat|catalog\\w*|brands?|cart|buy|deals?|pricing|services?|solutions?|platform|apps?|about|contact|tools?',
  'docs?|documentation|reference|api|manuals?|guides?|wiki|handbook|tutorials?|learn|developers?|help|support|man|latest|stable',
  'forums?|communit\\w+|discuss\\w*|threads?|t|r|questions?|(view|show)(topic|thread)\\S*|topic|boards?|answers?|comments|q|ask',
].map((part, at) => new RegExp(`/(?:${part})(?=${at ? '[/.]|$' : '/.'})`));

/** Reads at most 1,000 characters of the address; one that is none gives zeros. */
export function readAddress(url: string): number[] {
  const [, host = '', path = ''] =
    /^https?:\/\/([^/?#]*)([^?#]*)/.exec(url.slice(0, 1e3).toLowerCase()) ?? [];
  const parts = path
    .split('/')
    .filter((part) => part && !/^(index|default|home)\.\w+$|^[a-z]{2}([-_]\w\w)?$/.test(part));
  const last = parts.at(-1) ?? '';
  const words = Math.max(
    0,
    ...parts.slice(-2).map((part) => part.replaceAll('%20', '-').match(/[a-z%][^-_+]*/g)?.length ?? 0),
  );
  const labels = host.split('.');
  const whole = `/${labels[+(labels[0] === 'www')]}/${parts.join('/')}`;
  return [
    +(!!host && !last),
    Math.min(parts.length, 6) / 6,
    Math.min(words, 8) / 8,
    ...PARTS.map((part) => +part.test(whole)),
  ];
}
