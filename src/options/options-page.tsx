import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defaultOptions, sections } from '../options.ts';
import { Filter } from '../ui/filter.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Device } from './device.ts';
import { OptionItem } from './option-row.tsx';
import { About } from './parts/about.tsx';
import { Languages } from './parts/languages.tsx';
import { LibraryUse } from './parts/library-use.tsx';
import { Permissions } from './parts/permissions.tsx';
import { SettingsFilePart } from './parts/settings-file-part.tsx';
import { Shortcuts } from './parts/shortcuts.tsx';
import { type AnySection, type Found, further, searchSections } from './search.ts';
import type { Settings } from './settings.ts';

type PageProps = { settings: Settings; device: Device };

const allSections = [...sections, ...further] as const;

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

type Addition = (props: PageProps) => JSX.Element | null;

const ResetAll = ({ settings }: PageProps) => {
  const { t } = useWords();
  return (
    <button type="button" class="button" onClick={() => settings.change(defaultOptions)}>
      {t('options_resetAll')}
    </button>
  );
};

/** What sections show besides their options. */
const additions: Partial<Record<AnySection, readonly Addition[]>> = {
  keys: [Shortcuts],
  keeping: [LibraryUse],
  languages: [Languages],
  permissions: [Permissions],
  file: [SettingsFilePart, ResetAll],
  about: [About],
};

const OptionSection = (props: { section: AnySection; found: Found } & PageProps) => {
  const { section, found, settings, device } = props;
  const { t } = useWords();
  const { options, change } = settings;
  const Additions = found.rest ? (additions[section] ?? []) : [];
  if (isEmpty(found)) return null;
  return (
    <Part id={section} title={t(`section_${section}`)}>
      {found.names.map((name) => (
        <OptionItem
          key={name}
          {...{ name, options, change }}
          allow={device.idle[name] && (() => device.allow(name))}
          giveBack={
            name === 'detection' && device.unneeded.length > 0
              ? () => device.unneeded.forEach(device.giveBack)
              : undefined
          }
        />
      ))}
      {Additions.map((Addition, index) => (
        <Addition key={index} {...{ settings, device }} />
      ))}
    </Part>
  );
};

const Status = ({ settings: { status } }: Pick<PageProps, 'settings'>) => {
  const { t } = useWords();
  return (
    <div class={status.line === '' ? 'saved vh' : 'saved'}>
      <span role="status">{status.line}</span>
      {status.undo && (
        <button type="button" class="quiet" onClick={status.undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
};

/** The way to each section, where there is room beside them. */
const Contents = () => {
  const { t } = useWords();
  return (
    <nav class="options-contents" aria-label={t('options_title')}>
      <ul>
        {allSections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`section_${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const isEmpty = ({ names, rest }: Found): boolean => names.length === 0 && !rest;

/** What the search found, told to those who do not see it; nothing while nothing is sought. */
const Count = ({ sought, found }: { sought: string; found: readonly Found[] }) => {
  const { t, plural } = useWords();
  const count = found.reduce((sum, { names, rest }) => sum + names.length + (rest ? 1 : 0), 0);
  const line = count === 0 ? t('options_unmatched') : plural('options_found', count);
  return (
    <p class={count === 0 ? 'nothing' : 'vh'} role="status">
      {sought === '' ? '' : line}
    </p>
  );
};

/** The options page: everything drawn from the option table, then what belongs to this device. */
export const OptionsPage = ({ settings, device }: PageProps) => {
  const words = useWords();
  const { t } = words;
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const find = searchSections(sought, settings.options, words, device);
  const found = allSections.map((section) => ({ section, ...find(section) }));
  return (
    <main class="options-page">
      <h1>{t('options_title')}</h1>
      {sought === '' && <Contents />}
      <Filter label={t('options_search')} value={search} change={setSearch} />
      <Count {...{ sought, found }} />
      {found.map(({ section, ...found }) => (
        <OptionSection key={section} {...{ section, found, settings, device }} />
      ))}
      <Status settings={settings} />
    </main>
  );
};
