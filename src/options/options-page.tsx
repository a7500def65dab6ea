import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defaultOptions, type Options, optionNames, optionRows, type Section, sections } from '../options.ts';
import { Filter } from '../ui/filter.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Device } from './device.ts';
import { isOfUse, OptionItem, wordsOf } from './option-row.tsx';
import { About } from './parts/about.tsx';
import { Languages } from './parts/languages.tsx';
import { LibraryUse } from './parts/library-use.tsx';
import { Permissions } from './parts/permissions.tsx';
import { SettingsFilePart } from './parts/settings-file-part.tsx';
import { Shortcuts } from './parts/shortcuts.tsx';
import type { Settings } from './settings.ts';

type PageProps = { settings: Settings; device: Device };

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

/** What some sections show after their options. */
const additions: Partial<Record<Section, (props: PageProps) => JSX.Element | null>> = {
  keys: Shortcuts,
  keeping: LibraryUse,
};

const OptionSection = (props: { section: Section; needle: string } & PageProps) => {
  const { section, needle, settings, device } = props;
  const words = useWords();
  const { options, change } = settings;
  const names = optionNames.filter((name) => optionRows[name].section === section && isOfUse(name, options));
  const found = names.filter((name) => wordsOf(name, words).includes(needle));
  const Addition = additions[section];
  if (found.length === 0) return null;
  return (
    <Part id={section} title={words.t(`section_${section}`)}>
      {found.map((name) => (
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
      {Addition && <Addition {...{ settings, device }} />}
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

/** The sections that stand after the options themselves. */
const further = ['languages', 'permissions', 'file', 'about'] as const;

/** The way to each section, where there is room beside them. */
const Contents = () => {
  const { t } = useWords();
  return (
    <nav class="options-contents" aria-label={t('options_title')}>
      <ul>
        {[...sections, ...further].map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`section_${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Whether the search finds any option. */
const anyFound = (
  needle: string,
  options: Options,
  find: (name: (typeof optionNames)[number]) => string,
): boolean => optionNames.some((name) => isOfUse(name, options) && find(name).includes(needle));

/** The options page: everything drawn from the option table, then what belongs to this device. */
export const OptionsPage = ({ settings, device }: PageProps) => {
  const words = useWords();
  const { t } = words;
  const [search, setSearch] = useState('');
  const needle = search.trim().toLowerCase();
  const found = anyFound(needle, settings.options, (name) => wordsOf(name, words));
  return (
    <main class="options-page">
      <h1>{t('options_title')}</h1>
      {needle === '' && <Contents />}
      <Filter label={t('options_search')} value={search} change={setSearch} />
      {!found && <p class="nothing">{t('options_unmatched')}</p>}
      {sections.map((section) => (
        <OptionSection key={section} {...{ section, needle, settings, device }} />
      ))}
      {needle === '' && (
        <>
          <Part id="languages" title={t('section_languages')}>
            <Languages />
          </Part>
          <Part id="permissions" title={t('section_permissions')}>
            <Permissions device={device} />
          </Part>
          <Part id="file" title={t('section_file')}>
            <SettingsFilePart settings={settings} />
            <button type="button" class="button" onClick={() => settings.change(defaultOptions)}>
              {t('options_resetAll')}
            </button>
          </Part>
          <Part id="about" title={t('section_about')}>
            <About device={device} />
          </Part>
        </>
      )}
      <Status settings={settings} />
    </main>
  );
};
