import '../ui/look/library.css';
import { LibraryPage } from '../library/library-page.tsx';
import { ReaderView } from '../library/reader-view.tsx';
import type { ReaderProps } from '../library/shelf.ts';
import { defaultOptions } from '../options.ts';
import { asked, draw, nothing } from './frame.tsx';
import { libraryStates, versions } from './page-states.ts';

const { opening, ...shelf } = libraryStates[asked('state', 'library')] ?? libraryStates.library!;

const acts = {
  showMore: nothing,
  refresh: nothing,
  amend: nothing,
  remove: nothing,
  undo: nothing,
};

const Reader = (props: ReaderProps) => <ReaderView {...props} versions={versions} open={nothing} />;

draw(
  <LibraryPage
    options={defaultOptions}
    shelf={{
      ...shelf,
      acts,
      Reader,
      ask: nothing,
      files: {
        saveMarkdown: async () => 0,
        saveJson: async () => undefined,
        load: async () => ({ taken: 0, refused: 0 }),
      },
    }}
    {...(opening === undefined ? {} : { opening })}
  />,
);
