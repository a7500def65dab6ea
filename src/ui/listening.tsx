import { useLayoutEffect, useRef } from 'preact/hooks';
import { RoundButton } from './round-button.tsx';
import type { Acts, Voice } from './view.ts';
import { useWords } from './words-context.ts';

const rates = [0.7, 0.85, 1, 1.2, 1.5, 1.8] as const;

type ListeningProps = { voice: Voice; acts: Acts; shown: readonly number[] };

const isLost = (): boolean => (document.activeElement ?? document.body) === document.body;

/** Hands the focus from the button that began the reading to the controls, and back when they go. */
function useHandedFocus() {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const controls = group.current;
    const foot = controls?.closest('footer');
    if (isLost()) controls?.querySelector<HTMLElement>('button:nth-of-type(2)')?.focus();
    return () => {
      if (!controls?.contains(document.activeElement)) return;
      queueMicrotask(() => foot?.querySelector<HTMLElement>('.ways > button')?.focus());
    };
  }, []);
  return group;
}

/** While the summary is read aloud: pause, skip, speed, stop. */
export const Listening = ({ voice, acts, shown }: ListeningProps) => {
  const { t, number } = useWords();
  const group = useHandedFocus();
  const at = voice.sentence === undefined ? -1 : shown.indexOf(voice.sentence);
  const skip = (to: number) => acts.speak?.(shown.slice(Math.min(Math.max(0, to), shown.length - 1)));
  const paused = voice.state === 'paused';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a box
    <div ref={group} class="listening" role="group" aria-label={t('listen')}>
      <RoundButton name="previous" label={t('listen_previous')} act={() => skip(at - 1)} />
      <RoundButton
        name={paused ? 'play' : 'pause'}
        label={paused ? t('listen_resume') : t('listen_pause')}
        act={() => acts.pause?.()}
      />
      <RoundButton name="next" label={t('listen_next')} act={() => skip(at + 1)} />
      <label class="rate">
        {t('listen_rate')}
        <select value={voice.rate} onChange={(event) => acts.speed?.(Number(event.currentTarget.value))}>
          {[...new Set([...rates, voice.rate])]
            .sort((a, b) => a - b)
            .map((rate) => (
              <option key={rate} value={rate}>
                {`${number(rate)} ×`}
              </option>
            ))}
        </select>
      </label>
      <RoundButton name="stop" label={t('listen_stop')} act={() => acts.silence?.()} />
    </div>
  );
};
