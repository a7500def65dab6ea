import { render } from 'preact';
import '../ui/look/screen.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyLook, applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { Panel } from './panel.tsx';

const query = new URLSearchParams(location.search);
const asked = query.get('tab');
const pinned = asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyLook(remembered);
applyWords(words);
render(
  <WordsContext.Provider value={words}>
    <Panel remembered={remembered} pinned={pinned} printing={query.has('print')} />
  </WordsContext.Provider>,
  document.body,
);
