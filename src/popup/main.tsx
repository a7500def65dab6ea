import { render } from 'preact';
import '../ui/look/screen.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyLook, applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import './early-answers.ts';
import { Popup } from './popup.tsx';

const early = globalThis.nutgraf;
const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyLook(remembered);
applyWords(words);
render(
  <WordsContext.Provider value={words}>
    <Popup remembered={remembered} early={early} />
  </WordsContext.Provider>,
  document.body,
);
