import { useEffect } from 'preact/hooks';
import { Footer } from './footer.tsx';
import { Listening } from './later/parts.tsx';
import type { Status } from './status.ts';
import type { Acts, Format, Place, Take, Voice } from './view.ts';
import { useWords } from './words-context.ts';

type FootProps = {
  take: Take;
  acts: Acts;
  voice: Voice;
  place: Place;
  status: Status;
  tell: (line: string) => void;
  painted: boolean;
  togglePaint: () => void;
  copy: (format: Format) => void;
};

/** The status line, the controls of reading aloud while it goes on, and all that can be done with the summary. */
export const ArticleFoot = ({ status, tell, voice, place, ...props }: FootProps) => {
  const { t, language } = useWords();
  const { acts, take } = props;
  const speaking = voice.state === 'speaking' || voice.state === 'paused';
  useEffect(() => {
    if (voice.state === 'failed') tell(t('listen_failed'));
  }, [voice.state]);
  const hear = (): void => {
    if (voice.state === 'none') tell(t('listen_none', language(take.digest.language)));
    else acts.speak?.(take.chosen);
  };
  const save = (format: Format): void => {
    acts.save?.(take, format);
    tell(t('status_saved'));
  };
  const listen = { label: t(place === 'popup' ? 'listen_here' : 'listen'), act: hear };
  return (
    <footer class="bottom">
      <p class={status.quiet ? 'vh' : 'status'} role="status">
        {status.line}
      </p>
      {speaking && <Listening voice={voice} acts={acts} shown={take.chosen} />}
      <Footer {...props} save={save} listen={acts.speak && !speaking ? listen : undefined} />
    </footer>
  );
};
