import { render } from 'preact';
import '../ui/look/library.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { LibraryPage } from './library-page.tsx';
import { useShelf } from './use-shelf.ts';

const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyWords(words);
document.title = `${words.t('library_title')} · ${words.t('extension_name')}`;

const Page = () => <LibraryPage options={remembered} shelf={useShelf(remembered)} />;

render(
  <WordsContext.Provider value={words}>
    <Page />
  </WordsContext.Provider>,
  document.body,
);
