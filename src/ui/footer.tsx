import { IconButton } from './icon-button.tsx';
import { Menu } from './menu.tsx';
import { type Acts, formats, type Take } from './view.ts';
import { Ways } from './ways.tsx';
import { useWords } from './words-context.ts';

type FooterProps = {
  take: Take;
  acts: Acts;
  /** Whether anything is painted in the page. */
  painted: boolean;
  togglePaint: () => void;
  copy: (format: (typeof formats)[number]) => void;
  save: (format: (typeof formats)[number]) => void;
  listen: { label: string; act: () => void } | undefined;
};

const TakeMenu = ({ take, acts, copy, save }: Pick<FooterProps, 'take' | 'acts' | 'copy' | 'save'>) => {
  const { t } = useWords();
  const { share, print } = acts;
  return (
    <Menu label={t('take_label')} words={t('copy')} icon="copy">
      {formats.map((format) => (
        <button type="button" key={`copy-${format}`} onClick={() => copy(format)}>
          {t(`copy_${format}`)}
        </button>
      ))}
      {acts.save && <hr />}
      {acts.save &&
        formats.map((format) => (
          <button type="button" key={`save-${format}`} onClick={() => save(format)}>
            {t(`save_${format}`)}
          </button>
        ))}
      {(share || print) && <hr />}
      {share && (
        <button type="button" onClick={() => share(take)}>
          {t('share')}
        </button>
      )}
      {print && (
        <button type="button" onClick={() => print(take)}>
          {t('print')}
        </button>
      )}
    </Menu>
  );
};

/** What can be done with the summary, at the foot of each place. */
export const Footer = ({ take, acts, painted, togglePaint, copy, save, listen }: FooterProps) => {
  const { t } = useWords();
  const { openPanel, openTab } = acts;
  return (
    <div class="foot">
      <button type="button" class="main" onClick={togglePaint}>
        {painted ? t('show_none') : t('show_all')}
      </button>
      <TakeMenu take={take} acts={acts} copy={copy} save={save} />
      <span class="ways">
        {listen && <IconButton name="listen" label={listen.label} act={listen.act} />}
        <IconButton name="panel" label={t('open_panel')} act={openPanel} />
        <IconButton name="tab" label={t('open_tab')} act={openTab && (() => openTab(take))} />
        <Ways {...acts} />
      </span>
    </div>
  );
};
