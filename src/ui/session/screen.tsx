import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Options } from '../../options.ts';
import { loadLater } from '../later/later.ts';
import { Reading } from '../reading.tsx';
import type { Acts, Place, View, Voice } from '../view.ts';
import { useWords } from '../words-context.ts';
import type { Ports, ReadTab } from './ports.ts';
import { useSpeech } from './use-speech.ts';

type ScreenProps = {
  view: View;
  /** The tab whose article is shown. */
  tab: ReadTab | undefined;
  options: Options;
  place: Place;
  ports: Ports;
  read: (how: { anyway: boolean }) => void;
  /** What only this place offers. */
  offers: Partial<Acts>;
  /** Hears how reading aloud stands. */
  heard?: (state: Voice['state']) => void;
};

const hasShareSheet = typeof navigator.share === 'function';

type Context = Pick<ScreenProps, 'view' | 'tab' | 'ports'>;

/** Paints in the article's own tab; where that is gone, its address is opened at the place instead. */
function painter({ view, tab, ports }: Context): Acts['paint'] {
  return async (paints, at) => {
    if (view.state !== 'digest' || !tab) return { ok: false, problem: 'tabGone' };
    const { article, digest, url } = view.digested;
    const answer = await ports
      .paint({ tabId: tab.id, text: article.text, paints }, at)
      .catch(() => ({ ok: false as const, problem: 'unexpected' as const }));
    if (answer.ok || answer.problem !== 'tabGone' || !at) return answer;
    const { linkTo } = await loadLater();
    const address = linkTo(url, article.text, at, digest.language);
    if (address === undefined) return answer;
    ports.open(address, tab);
    return { ok: true, painted: 1, gone: 0 };
  };
}

/** In a private window a link leads where the port opens addresses, which keeps to that window. */
const follower =
  ({ tab, ports }: Context): Acts['follow'] =>
  (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !tab?.incognito) return;
    event.preventDefault();
    ports.open(link.href, tab);
  };

/** The interface with all that every place can do: painting, taking along, reading aloud. */
export const Screen = ({ view, tab, options, place, ports, read, offers, heard }: ScreenProps) => {
  const words = useWords();
  const told = view.state === 'digest' ? view.digested : undefined;
  const { voice, speak, pause, silence, speed } = useSpeech(told, options.voice, options.rate);
  // At once, not after the next frame: the reader may be elsewhere by then.
  useLayoutEffect(() => heard?.(voice.state), [heard, voice.state]);
  const paint = useMemo(() => painter({ view, tab, ports }), [view, tab, ports]);
  const acts: Acts = {
    paint,
    digest: read,
    follow: follower({ view, tab, ports }),
    copy: async (take, format) => (await loadLater()).copyTake(take, format, words),
    save: async (take, format) => (await loadLater()).saveTake(take, format, words),
    ...(hasShareSheet && { share: async (take) => (await loadLater()).shareTake(take, words) }),
    speak,
    pause,
    silence,
    speed,
    ...offers,
  };
  return <Reading view={view} options={options} place={place} acts={acts} voice={voice} />;
};
