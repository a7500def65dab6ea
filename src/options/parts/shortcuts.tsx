import { useEffect, useState } from 'preact/hooks';
import { browser, has } from '../../shell/browser.ts';
import { useWords } from '../../ui/words-context.ts';

type Command = { name?: string; description?: string; shortcut?: string };

/** Firefox's own command for the sidebar bears no description; neither does the one for the popup. */
const sidebarCommand = '_execute_sidebar_action';

/** Firefox opens its own page for shortcuts by this; elsewhere the page has an address. */
type ShortcutPage = { openShortcutSettings?: () => Promise<void> };

const openSettings = (): Promise<unknown> => {
  const { openShortcutSettings } = browser.commands as ShortcutPage;
  if (openShortcutSettings) return openShortcutSettings();
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** The keyboard commands with the keys that they have now, and the way to change them. */
export const Shortcuts = () => {
  const { t } = useWords();
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    if (has.commands()) browser.commands.getAll().then(setCommands);
  }, []);
  if (commands.length === 0) return null;
  return (
    <div class="shortcuts">
      <h3>{t('shortcuts_title')}</h3>
      <dl>
        {commands.map(({ name = '', description = '', shortcut = '' }) => (
          <div key={name}>
            <dt>{description || t(name === sidebarCommand ? 'command_open_panel' : 'shortcut_action')}</dt>
            <dd>{shortcut === '' ? t('shortcuts_unset') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => openSettings().catch(() => setStuck(true))}>
        {t('shortcuts_change')}
      </button>
      {stuck && <p role="alert">{t('shortcuts_changeHelp', 'about:addons')}</p>}
    </div>
  );
};
