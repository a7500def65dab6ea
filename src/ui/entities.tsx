import { useState } from 'preact/hooks';
import type { Entity } from '../core/entities/entity.ts';
import { type Kind, kinds } from '../core/entities/kinds.ts';
import { EntityItem } from './entity.tsx';
import { Filter } from './filter.tsx';
import type { Mark } from './marks.ts';
import type { Told } from './view.ts';
import { useWords } from './words-context.ts';

/** From so many names on there is a field to find one. */
const filterFrom = 12;
/** So many names of a kind are shown at first: in rows with roles, or flowing. */
const firstShown = { rows: 5, flow: 10 } as const;

type Numbered = { entity: Entity; index: number };
type GroupProps = {
  kind: Kind;
  members: readonly Numbered[];
  unfolded: boolean;
  mark: Mark;
  show: (mark: Mark) => void;
  language: string;
};

/** The names of one kind: rows where the article states roles, else flowing like words. */
const Group = ({ kind, members, unfolded, mark, show, language }: GroupProps) => {
  const { t, plural } = useWords();
  const [open, setOpen] = useState(false);
  const layout = members.some(({ entity }) => entity.role) ? 'rows' : 'flow';
  const isShort = members.length <= firstShown[layout] + 1; // To fold a single name would save nothing.
  const shown = open || unfolded || isShort ? members : members.slice(0, firstShown[layout]);
  const folded = members.length - shown.length;
  return (
    <section class="names">
      <h2>{t(`kind_${kind}`)}</h2>
      <ul class={layout}>
        {shown.map(({ entity, index }) => (
          <EntityItem
            key={index}
            entity={entity}
            language={language}
            mention={mark.on === 'entity' && mark.entity === index ? mark.mention : undefined}
            show={(mention) =>
              show(mention === undefined ? { on: 'none' } : { on: 'entity', entity: index, mention })
            }
          />
        ))}
        {(folded > 0 || open) && !unfolded && (
          <li>
            <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t('names_fewer') : plural('names_all', folded)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
};

const fits = ({ name, aliases, role }: Entity, filter: string): boolean =>
  [name, ...aliases, role?.text ?? ''].some((text) => text.toLowerCase().includes(filter));

type EntitiesProps = Pick<Told, 'digest'> & {
  wanted: readonly Kind[];
  mark: Mark;
  show: (mark: Mark) => void;
};

/** The key entities by kind; choosing one steps through its mentions in the page. */
export const Entities = ({ digest, wanted, mark, show }: EntitiesProps) => {
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const all = digest.entities
    .map((entity, index) => ({ entity, index }))
    .filter(({ entity }) => wanted.includes(entity.kind));
  const needle = filter.trim().toLowerCase();
  const found = needle === '' ? all : all.filter(({ entity }) => fits(entity, needle));
  if (all.length === 0) return <p class="nothing">{t('names_none')}</p>;
  return (
    <section class="entities" aria-label={t('names_label')}>
      {all.length >= filterFrom && <Filter label={t('names_filter')} value={filter} change={setFilter} />}
      {found.length === 0 && <p class="nothing">{t('names_unmatched')}</p>}
      {kinds
        .map((kind) => ({ kind, members: found.filter(({ entity }) => entity.kind === kind) }))
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <Group
            key={kind}
            kind={kind}
            members={members}
            unfolded={needle !== ''}
            mark={mark}
            show={show}
            language={digest.language}
          />
        ))}
    </section>
  );
};
