import '../ui/look/welcome.css';
import './store.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Paint } from '../messages.ts';
import { defaultOptions } from '../options.ts';
import { paintsFor } from '../ui/marks.ts';
import { Reading } from '../ui/reading.tsx';
import type { Acts } from '../ui/view.ts';
import type { Words } from '../ui/words.ts';
import { useWords } from '../ui/words-context.ts';
import { Paper } from '../welcome/paper.tsx';
import { sample } from '../welcome/sample.ts';
import { asked, draw, nothing } from './frame.tsx';
import { type State, states } from './states.ts';

type Scene = { state: State; title: (words: Words) => string; lines: (words: Words) => string[] };

/** What each picture of the stores shows, and its words, all of them from the interface. */
const scenes: Readonly<Record<string, Scene>> = {
  summary: {
    state: { ...states.summary!, opening: { mark: { on: 'all' } } },
    title: ({ t }) => t('welcome_title'),
    lines: ({ t }) => [t('tagline')],
  },
  why: {
    state: states.sentence!,
    title: ({ t }) => t('why'),
    lines: ({ t }) => [t('reason_headline'), t('reason_opening'), t('reason_names')],
  },
  names: {
    state: { ...states.entity!, opening: { mark: { on: 'entity', entity: 4, mention: 0 } } },
    title: ({ t }) => t('option_showEntities'),
    lines: ({ t }) => [t('welcome_private')],
  },
  facts: {
    state: states.facts!,
    title: ({ t }) => t('tab_facts'),
    lines: ({ t }) => [t('facts_quotations'), t('facts_dates'), t('facts_figures')],
  },
};

const acts: Acts = {
  paint: async () => ({ ok: true, painted: 1, gone: 0 }),
  digest: nothing,
  copy: async () => true,
  save: nothing,
  speak: nothing,
  openPanel: nothing,
  openTab: nothing,
  openLibrary: nothing,
  openOptions: nothing,
};

const Frame = ({ children }: { children: ComponentChildren }) => <div class="store-popup">{children}</div>;

const Picture = ({ scene }: { scene: Scene }) => {
  const words = useWords();
  const mark = scene.state.opening?.mark ?? { on: 'all' };
  const [paints] = useState<Paint[]>(() => paintsFor(mark, sample.digest, sample.digest.summary));
  return (
    <main class="store">
      <div class="store-words">
        <p class="tagline">{words.t('extension_name')}</p>
        <h1>{scene.title(words)}</h1>
        <ul>
          {scene.lines(words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Paper paints={paints} />
      </div>
      <Frame>
        <Reading
          view={scene.state.view}
          options={{ ...defaultOptions, ...scene.state.options }}
          place="popup"
          acts={acts}
          voice={{ state: 'idle', rate: 1 }}
          {...(scene.state.opening ? { opening: scene.state.opening } : {})}
        />
      </Frame>
    </main>
  );
};

draw(<Picture scene={scenes[asked('state', 'summary')] ?? scenes.summary!} />);
