import { render } from 'preact';
import '../ui/look/welcome.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyLook, applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { WelcomePage } from './welcome-page.tsx';

const words = makeWords(getMessage, interfaceLanguage());
applyLook(rememberedOptions());
applyWords(words);
document.title = words.t('extension_name');
render(
  <WordsContext.Provider value={words}>
    <WelcomePage />
  </WordsContext.Provider>,
  document.body,
);
if (location.hash === '#permission') document.getElementById('permission')?.scrollIntoView();
