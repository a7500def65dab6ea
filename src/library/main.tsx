import { render } from 'preact';
import '../ui/look/library.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyLook, applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { LibraryPage } from './library-page.tsx';

const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyLook(remembered);
applyWords(words);
document.title = `${words.t('library_title')} · ${words.t('extension_name')}`;

render(
  <WordsContext.Provider value={words}>
    <LibraryPage options={remembered} />
  </WordsContext.Provider>,
  document.body,
);
