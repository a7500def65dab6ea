import { render } from 'preact';
import '../ui/look/screen.css';
import { Reading } from '../ui/reading.tsx';
import type { Acts, Place } from '../ui/view.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { localeMessages } from './locale.ts';
import { optionsOf, states } from './states.ts';

const query = new URLSearchParams(location.search);
const asked = (name: string, fallback: string): string => query.get(name) ?? fallback;

const acts: Acts = {
  paint: async () => ({ ok: true, painted: 1, gone: 0 }),
  digest: () => {},
  copy: async () => true,
  save: () => {},
  speak: () => {},
  pause: () => {},
  silence: () => {},
  speed: () => {},
  openPanel: () => {},
  openTab: () => {},
  openLibrary: () => {},
  openOptions: () => {},
  allow: () => {},
};

const locale = asked('locale', 'en');
const words = makeWords(localeMessages(locale), locale);
const state = states[asked('state', 'summary')] ?? states.summary!;
const root = document.documentElement;
root.lang = words.locale;
root.dir = asked('dir', words.direction);
root.dataset.theme = asked('theme', 'system');
root.style.fontSize = `${asked('size', '100')}%`;
render(
  <WordsContext.Provider value={{ ...words, direction: root.dir === 'rtl' ? 'rtl' : 'ltr' }}>
    <Reading
      view={state.view}
      options={optionsOf(state)}
      place={asked('place', 'popup') as Place}
      acts={acts}
      voice={{ state: 'idle', rate: 1, ...state.voice }}
      {...(state.opening ? { opening: state.opening } : {})}
    />
  </WordsContext.Provider>,
  document.body,
);
