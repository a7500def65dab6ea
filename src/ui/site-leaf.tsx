import type { SiteRule } from '../options.ts';
import { matchesSite, toSitePattern } from '../site-pattern.ts';
import type { SiteActs } from './view.ts';
import type { Key } from './words.ts';
import { useWords } from './words-context.ts';

const choices = ['always', 'never', 'none'] as const;

/** The rule that holds for an address: the last of the list that covers it. */
export const ruleOf = (sites: readonly SiteRule[], url: string): (typeof choices)[number] =>
  sites.findLast(({ pattern }) => matchesSite(pattern, url))?.rule ?? 'none';

/** The rules after one was chosen for the site of an address; rules for other sites stay as they are. */
export function withRule(
  sites: readonly SiteRule[],
  url: string,
  rule: (typeof choices)[number],
): SiteRule[] | undefined {
  const pattern = toSitePattern(url);
  if (pattern === undefined) return undefined;
  const others = sites.filter((other) => other.pattern !== pattern);
  return rule === 'none' ? others : [...others, { pattern, rule }];
}

/** The site in front: whether the button always lights up there, never looks unasked, or as everywhere. */
export const SiteLeaf = ({ site, tell }: { site: SiteActs; tell: (line: string) => void }) => {
  const { t } = useWords();
  const { url, sites, save, ask } = site;
  const held = ruleOf(sites, url);
  return (
    <>
      <p class="of">
        <bdi dir="ltr">{new URL(url).hostname}</bdi>
      </p>
      {choices.map((rule) => (
        <button
          type="button"
          key={rule}
          aria-pressed={rule === held}
          onClick={async () => {
            const next = withRule(sites, url, rule);
            if (next && !(await save(next, rule))) tell(t('options_notSaved'));
          }}
        >
          {t(`site_${rule}` as Key)}
        </button>
      ))}
      {ask && (
        <>
          <hr />
          <button type="button" onClick={ask}>
            {t('welcome_question')}
          </button>
        </>
      )}
    </>
  );
};
