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
import { asDigested } from '../welcome/try-out.tsx';
import { asked, draw, nothing } from './frame.tsx';
import { sampleIn } from './samples.ts';
import type { State } from './states.ts';

type Scene = Omit<State, 'view'> & {
  title: (words: Words) => string;
  lines: (words: Words) => string[];
};

const digested = asDigested(sampleIn(asked('locale', 'en')));
const { digest } = digested;

/** The first name of which the article says what it stands for, else the first. */
const named = Math.max(
  0,
  digest.entities.findIndex(({ role }) => role),
);

/** What each picture of the stores shows, and its words, all of them from the interface. */
const scenes: Readonly<Record<string, Scene>> = {
  summary: {
    opening: { mark: { on: 'all' } },
    title: ({ t }) => t('welcome_title'),
    lines: ({ t }) => [t('tagline')],
  },
  why: {
    opening: { mark: { on: 'sentence', sentence: digest.summary[0] ?? 0 } },
    options: { showReasons: true },
    title: ({ t }) => t('why'),
    lines: ({ t }) => [t('reason_headline'), t('reason_opening'), t('reason_names')],
  },
  names: {
    opening: { mark: { on: 'entity', entity: named, mention: 0 } },
    options: { sentences: 2 },
    title: ({ t }) => t('option_showEntities'),
    lines: ({ t }) => [t('welcome_private')],
  },
  facts: {
    opening: { tab: 'facts' },
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
  const mark = scene.opening?.mark ?? { on: 'all' };
  const [paints] = useState<Paint[]>(() => paintsFor(mark, digest, digest.summary));
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
        <Paper article={digested.article} paints={paints} />
      </div>
      <Frame>
        <Reading
          view={{ state: 'digest', digested }}
          options={{ ...defaultOptions, ...scene.options }}
          place="popup"
          acts={acts}
          voice={{ state: 'idle', rate: 1 }}
          {...(scene.opening ? { opening: scene.opening } : {})}
        />
      </Frame>
    </main>
  );
};

draw(<Picture scene={scenes[asked('state', 'summary')] ?? scenes.summary!} />);
