import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionRow, SiteRule } from '../../options.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/words-context.ts';
import { type NoSite, readSite } from '../typed-site.ts';
import { unicodeHost } from '../unicode-host.ts';
import type { EditorProps } from './editor.ts';

/** A pattern as readers write it: `*://*.example.org/*` is example.org, and letters are those of its language. */
export function sayPattern(pattern: string): string {
  const site = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  if (site !== undefined) return unicodeHost(site);
  return pattern.replace(/(?<=:\/\/(?:\*\.)?)[^/*]+/, unicodeHost);
}

/** What is said of something typed that is no site: each names what is expected. */
const sayings = {
  site: 'options_siteWrong',
  scheme: 'options_siteScheme',
  everywhere: 'options_siteEverywhere',
  pattern: 'options_sitePattern',
} as const;

const rules = ['always', 'never'] as const;
type Rule = SiteRule['rule'];

type RuleSelectProps = { label: string; value: Rule; change: (rule: Rule) => void };

const RuleSelect = ({ label, value, change }: RuleSelectProps) => {
  const { t } = useWords();
  return (
    <select aria-label={label} value={value} onChange={(event) => change(event.currentTarget.value as Rule)}>
      {rules.map((rule) => (
        <option key={rule} value={rule}>
          {t(`choice_sites_${rule}`)}
        </option>
      ))}
    </select>
  );
};

/** The site that the page was opened for (`?site=example.org`), to be allowed with one more click. */
const askedSite = (): string => new URLSearchParams(location.search).get('site')?.slice(0, 300) ?? '';

/** The field that adds a site; what is no site is said to be none, and stays to be mended. */
const AddSite = ({ id, withRule, add }: { id: string; withRule: boolean; add: (rule: SiteRule) => void }) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(withRule ? askedSite() : '');
  const [rule, setRule] = useState<Rule>('always');
  const [wrong, setWrong] = useState<{ typed: string; why: NoSite }>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (withRule && askedSite() !== '') field.current?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? typed; // What was typed last may not be drawn yet.
    const read = readSite(text);
    setWrong('wrong' in read ? { typed: text.slice(0, 80), why: read.wrong } : undefined);
    if ('wrong' in read) return;
    add({ pattern: read.pattern, rule });
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <input
        id={id}
        ref={field}
        aria-label={t('options_site')}
        placeholder={t('options_sitePlaceholder')}
        value={typed}
        maxLength={300}
        dir="ltr"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong && `${id}-wrong`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {withRule && <RuleSelect label={t('options_newRule')} value={rule} change={setRule} />}
      <button type="submit" class="button">
        {t('options_add')}
      </button>
      {wrong && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {t(sayings[wrong.why], wrong.typed)}
        </p>
      )}
    </form>
  );
};

type ListProps = {
  id: string;
  rules: readonly SiteRule[];
  withRule: boolean;
  change: (rules: SiteRule[]) => void;
};

const SiteList = ({ id, rules: listed, withRule, change }: ListProps) => {
  const { t } = useWords();
  const without = (pattern: string) => listed.filter((rule) => rule.pattern !== pattern);
  return (
    <div class="sites">
      <ul>
        {listed.map(({ pattern, rule }) => (
          <li key={pattern}>
            <bdi dir="ltr">{sayPattern(pattern)}</bdi>
            {withRule && (
              <RuleSelect
                label={t('options_ruleFor', sayPattern(pattern))}
                value={rule}
                change={(next) =>
                  change(listed.map((one) => (one.pattern === pattern ? { pattern, rule: next } : one)))
                }
              />
            )}
            <button
              type="button"
              class="round"
              aria-label={t('options_remove', sayPattern(pattern))}
              onClick={() => change(without(pattern))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <AddSite id={id} withRule={withRule} add={(rule) => change([...without(rule.pattern), rule])} />
    </div>
  );
};

type PatternsProps = EditorProps<Extract<OptionRow, { type: 'patterns' }>, readonly string[]>;

/** A list of sites. */
export const PatternsEditor = ({ id, value, change }: PatternsProps) => (
  <SiteList
    id={id}
    withRule={false}
    rules={value.map((pattern) => ({ pattern, rule: 'never' }))}
    change={(listed) => change(listed.map(({ pattern }) => pattern))}
  />
);

type SiteRulesProps = EditorProps<Extract<OptionRow, { type: 'siteRules' }>, readonly SiteRule[]>;

/** A list of sites, each with its rule. */
export const SiteRulesEditor = ({ id, value, change }: SiteRulesProps) => (
  <SiteList id={id} withRule rules={value} change={change} />
);
