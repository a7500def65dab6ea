import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words-context.ts';
import type { Device } from '../device.ts';

/** Firefox's own command for the sidebar bears no description; neither does the one for the popup. */
const sidebarCommand = '_execute_sidebar_action';

/** The keyboard commands with the keys that they have now, and the way to change them. */
export const Shortcuts = ({ device: { commands, openShortcuts } }: { device: Device }) => {
  const { t } = useWords();
  const [stuck, setStuck] = useState(false);
  if (commands.length === 0) return null;
  return (
    <div class="shortcuts">
      <h3>{t('shortcuts_title')}</h3>
      <dl>
        {commands.map(({ name = '', description = '', shortcut = '' }) => (
          <div key={name}>
            <dt>{description || t(name === sidebarCommand ? 'command_open_panel' : 'shortcut_action')}</dt>
            <dd>{shortcut === '' ? t('shortcuts_unset') : <kbd dir="ltr">{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => openShortcuts().catch(() => setStuck(true))}>
        {t('shortcuts_change')}
      </button>
      {stuck && <p role="alert">{t('shortcuts_changeHelp', 'about:addons')}</p>}
    </div>
  );
};
