import type { Entity } from '../core/entities/entity.ts';
import { Icon } from './icon.tsx';
import { RoundButton } from './round-button.tsx';
import { wellFormed } from './well-formed.ts';
import { useWords } from './words-context.ts';

type EntityProps = {
  entity: Entity;
  language: string;
  /** Which mention is shown in the page; undefined while the entity is not chosen. */
  mention: number | undefined;
  /** Shows a mention; `undefined` clears. */
  show: (mention: number | undefined) => void;
};

/** Steps through the mentions of an entity: `‹ 3 of 9 ›`. */
const Stepper = ({ count, at, go }: { count: number; at: number; go: (at: number) => void }) => {
  const { t } = useWords();
  return (
    <>
      <RoundButton name="previous" label={t('mention_previous')} act={() => go((at + count - 1) % count)} />
      <output>{t('mention_step', at + 1, count)}</output>
      <RoundButton name="next" label={t('mention_next')} act={() => go((at + 1) % count)} />
    </>
  );
};

/** Searches the encyclopedia in a language (BCP 47) for a name; nothing is sent before the link is followed. */
export function encyclopedia(name: string, language: string): string {
  const edition = /^[a-z]{2,3}/.exec(language)?.[0] ?? 'en';
  return `https://${edition === 'und' ? 'en' : edition}.wikipedia.org/w/index.php?search=${encodeURIComponent(wellFormed(name))}`;
}

const LookUp = ({ name, language }: { name: string; language: string }) => {
  const { t } = useWords();
  const label = t('look_up', name);
  return (
    <a
      class="round"
      href={encyclopedia(name, language)}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
    >
      <Icon name="lookUp" />
    </a>
  );
};

/** Names of an entity besides its fullest one; what only differs in case says nothing. */
const otherNames = ({ name, aliases }: Entity): string[] =>
  aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase()).slice(0, 4);

/** One entity: name, role or other names, and how often it is named. */
export const EntityItem = ({ entity, language, mention, show }: EntityProps) => {
  const { t, plural, number, list } = useWords();
  const count = entity.mentions.length;
  const others = otherNames(entity);
  return (
    <li class={mention === undefined ? 'entity' : 'entity on'}>
      <button
        type="button"
        class="name"
        aria-pressed={mention !== undefined}
        title={others.length > 0 ? t('also_called', list(others)) : undefined}
        onClick={() => show(mention === undefined ? 0 : undefined)}
      >
        <bdi lang={language}>{entity.name}</bdi>
        <span class="count" title={plural('mentions', count)}>
          <span aria-hidden="true">{number(count)}</span>
          <span class="vh">{plural('mentions', count)}</span>
        </span>
        {entity.role && (
          <bdi class="role" lang={language}>
            {entity.role.text}
          </bdi>
        )}
      </button>
      {mention !== undefined && (
        <span class="stepper">
          {count > 0 && <Stepper count={count} at={mention} go={show} />}
          <LookUp name={entity.name} language={language} />
        </span>
      )}
    </li>
  );
};
