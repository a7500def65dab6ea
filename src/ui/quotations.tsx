import type { Quotation } from '../core/facts/facts.ts';
import { FactItem } from './fact-item.tsx';
import type { FactsProps } from './facts-props.ts';
import { directionOf } from './words.ts';
import { useWords } from './words-context.ts';

/** The quotations of one speaker (index among the entities), in the order of the article. */
export type Spoken = { speaker: number | undefined; quotations: Quotation[] };

/** Quotations by speaker: those who say most first, the unattributed last. */
export function bySpeaker(quotations: readonly Quotation[]): Spoken[] {
  const groups = new Map<number | undefined, Quotation[]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.speaker) ?? [];
    groups.set(quotation.speaker, [...group, quotation]);
  }
  return [...groups]
    .map(([speaker, spoken]) => ({ speaker, quotations: spoken }))
    .sort((a, b) => {
      if ((a.speaker === undefined) !== (b.speaker === undefined)) return a.speaker === undefined ? 1 : -1;
      return b.quotations.length - a.quotations.length;
    });
}

/** Who said what, grouped by speaker. */
export const Quotations = (props: FactsProps) => {
  const { t } = useWords();
  const { digest, article } = props;
  const groups = bySpeaker(digest.facts.quotations);
  if (groups.length === 0) return null;
  return (
    <section class="quotations">
      <h2>{t('facts_quotations')}</h2>
      {groups.map(({ speaker, quotations }) => {
        const entity = speaker === undefined ? undefined : digest.entities[speaker];
        return (
          <section key={speaker ?? -1}>
            <h3>
              <bdi>{entity?.name ?? t('quotations_nobody')}</bdi>
              {entity?.role && ' '}
              {entity?.role && <bdi class="role">{entity.role.text}</bdi>}
            </h3>
            <ul class="passages" dir={directionOf(digest.language)}>
              {quotations.map((quotation) => (
                <li key={`${quotation.start}-${quotation.end}`}>
                  <FactItem {...props} span={quotation}>
                    {article.text.slice(quotation.start, quotation.end)}
                    {!quotation.direct && <span class="tag"> {t('quotation_indirect')}</span>}
                  </FactItem>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
