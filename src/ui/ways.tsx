import { IconButton } from './icon-button.tsx';
import { SiteLeaf } from './later/parts.tsx';
import { Menu } from './menu.tsx';
import { useStatus } from './status.ts';
import type { Acts } from './view.ts';
import { useWords } from './words-context.ts';

/** The ways from here: the rule for the site, library and options. */
export const Ways = ({
  site,
  openLibrary,
  openOptions,
}: Pick<Acts, 'site' | 'openLibrary' | 'openOptions'>) => {
  const { t } = useWords();
  const [{ line }, tell] = useStatus();
  const label = site && t('options_ruleFor', new URL(site.url).hostname);
  return (
    <>
      {line && (
        <span class="status" role="alert">
          {line}
        </span>
      )}
      {site && label && (
        <Menu label={label} words={label} icon="site" atEnd>
          <SiteLeaf site={site} tell={tell} />
        </Menu>
      )}
      <IconButton name="library" label={t('open_library')} act={openLibrary} />
      <IconButton name="options" label={t('open_options')} act={openOptions} />
    </>
  );
};
