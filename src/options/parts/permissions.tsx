import { coversAll } from '../../site-pattern.ts';
import { useWords } from '../../ui/words-context.ts';
import type { Device } from '../device.ts';
import { sayPattern } from '../editors/sites.tsx';
import { sayPermission } from '../install-permissions.ts';

/** What the reader has allowed, each with its reason and the way to give it back. */
const Granted = ({ held, giveBack }: Pick<Device, 'held' | 'giveBack'>) => {
  const { t } = useWords();
  return (
    <ul>
      {held.map((pattern) => (
        <li key={pattern}>
          <span>
            <b>{coversAll(pattern) ? t('permission_all') : t('permission_site', sayPattern(pattern))}</b>
            <small>{coversAll(pattern) ? t('permission_allWhy') : t('permission_siteWhy')}</small>
          </span>
          <button type="button" class="button" onClick={() => giveBack(pattern)}>
            {t('permission_give')}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** What came with the installation, each with its reason; the browser takes none of it back. */
const Installed = ({ install }: Pick<Device, 'install'>) => {
  const words = useWords();
  return (
    <ul>
      {install.map((name) => (
        <li key={name}>
          <span>
            <b>{sayPermission(name, words)}</b>
            <small>
              <code dir="ltr">{name}</code>
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Each permission with its reason, and the way to give back those that can be. */
export const Permissions = ({ device: { held, giveBack, install } }: { device: Device }) => {
  const { t } = useWords();
  return (
    <div class="permissions">
      {held.length === 0 ? <p>{t('permission_none')}</p> : <Granted held={held} giveBack={giveBack} />}
      <h3>{t('permission_builtIn')}</h3>
      <p>{t('permission_builtInHelp')}</p>
      <Installed install={install} />
    </div>
  );
};
