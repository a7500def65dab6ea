import { own, textOf } from './jsonld.ts';
import type { Sources } from './sources.ts';

/** The language the page declares, as a well-formed BCP 47 tag; whether the text agrees is the core's to check. */
export function readLanguage(sources: Sources): string {
  const root = sources.find('html', 1)[0];
  const tags = [
    root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '',
    textOf(own(sources.article, 'inLanguage')),
    sources.meta('og:locale', 'content-language', 'language', 'dc.language'),
  ];
  return tags.map(wellFormed).find(Boolean) ?? '';
}

function wellFormed(tag: string): string {
  const first = tag.split(/[,;\s]/)[0]!.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(first)) return '';
  try {
    return Intl.getCanonicalLocales(first)[0] ?? '';
  } catch {
    return '';
  }
}
