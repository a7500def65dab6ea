import '../ui/look/screen.css';
import { Reading } from '../ui/reading.tsx';
import type { Acts, Place } from '../ui/view.ts';
import { asDigested } from '../welcome/try-out.tsx';
import { asked, draw, nothing } from './frame.tsx';
import { sampleIn } from './samples.ts';
import { optionsOf, type State, states } from './states.ts';

const place = asked('place', 'popup') as Place;
/** What the product itself made of its sample article; the other states are written by hand. */
const sample: State = { view: { state: 'digest', digested: asDigested(sampleIn(asked('locale', 'en'))) } };
const state = { ...states, sample }[asked('state', 'summary')] ?? states.summary!;

/** What each place offers besides what all do. */
const offers: Partial<Record<Place, Partial<Acts>>> = {
  popup: {
    openPanel: nothing,
    openTab: nothing,
    print: nothing,
    site: { url: 'https://www.example.org/news', sites: [], save: async () => true },
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
