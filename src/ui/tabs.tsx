import type { TargetedKeyboardEvent } from 'preact';
import { useWords } from './words-context.ts';

/** The two views of an article. */
export const tabNames = ['summary', 'facts'] as const;

/** One of the views. */
export type TabName = (typeof tabNames)[number];

type TabsProps = { tab: TabName; choose: (tab: TabName) => void };

const stepKeys = /^Arrow(?:Left|Right)$|^Home$|^End$/;

/** The row of tabs: one tab stop, the arrows go from one to the other. */
export const Tabs = ({ tab, choose }: TabsProps) => {
  const { t } = useWords();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!stepKeys.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const other = tab === 'summary' ? 'facts' : 'summary';
    choose(other);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views_label')} onKeyDown={onKeyDown}>
      {tabNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={`view-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => choose(name)}
        >
          {t(`tab_${name}`)}
        </button>
      ))}
    </div>
  );
};
