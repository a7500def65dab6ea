import { render } from 'preact';
import '../ui/look/screen.css';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { Panel } from './panel.tsx';

const query = new URLSearchParams(location.search);

/** A whole number from the address; none where there is none, or where it is something else. */
function numberIn(name: string): number | undefined {
  const asked = query.get(name);
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined;
}

const tab = numberIn('tab');
const pinned = tab === undefined ? undefined : { tab, selection: query.has('selection') };
const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyWords(words);
render(
  <WordsContext.Provider value={words}>
    <Panel
      remembered={remembered}
      pinned={pinned}
      sentences={numberIn('sentences')}
      printing={query.has('print')}
    />
  </WordsContext.Provider>,
  document.body,
);
