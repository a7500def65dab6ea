import { IconButton } from './icon-button.tsx';
import type { Acts } from './view.ts';
import { useWords } from './words-context.ts';

/** The foot of a page without an article. */
export const PlainFooter = ({ acts }: { acts: Acts }) => {
  const { t } = useWords();
  return (
    <footer class="bottom">
      <div class="foot">
        <span class="ways">
          <IconButton name="library" label={t('open_library')} act={acts.openLibrary} />
          <IconButton name="options" label={t('open_options')} act={acts.openOptions} />
        </span>
      </div>
    </footer>
  );
};
