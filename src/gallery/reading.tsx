import '../ui/look/screen.css';
import { Reading } from '../ui/reading.tsx';
import type { Acts, Place } from '../ui/view.ts';
import { asked, draw, nothing } from './frame.tsx';
import { optionsOf, states } from './states.ts';

const place = asked('place', 'popup') as Place;
const state = states[asked('state', 'summary')] ?? states.summary!;

/** What each place offers besides what all do. */
const offers: Partial<Record<Place, Partial<Acts>>> = {
  popup: {
    openPanel: nothing,
    openTab: nothing,
    print: nothing,
    site: { url: 'https://www.example.org/news', sites: [], save: nothing },
  },
};

const acts: Acts = {
  paint: async () => ({ ok: true, painted: 1, gone: 0 }),
  digest: nothing,
  copy: async () => true,
  save: nothing,
  speak: nothing,
  pause: nothing,
  silence: nothing,
  speed: nothing,
  openLibrary: nothing,
  openOptions: nothing,
  allow: nothing,
  ...offers[place],
};

draw(
  <Reading
    view={state.view}
    options={optionsOf(state)}
    place={place}
    acts={acts}
    voice={{ state: 'idle', rate: 1, ...state.voice }}
    {...(state.opening ? { opening: state.opening } : {})}
  />,
);
