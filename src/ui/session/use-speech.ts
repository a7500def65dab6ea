import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Told, Voice } from '../view.ts';
import { pickVoice } from './voices.ts';

/** How reading aloud is steered. */
export type Speech = {
  voice: Voice;
  speak: (sentences: readonly number[]) => void;
  pause: () => void;
  silence: () => void;
  speed: (rate: number) => void;
};

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** The voices of the device; some browsers know them only a moment after they were asked. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech = synthesis();
    const update = () => setVoices(speech?.getVoices() ?? []);
    update();
    speech?.addEventListener?.('voiceschanged', update);
    return () => speech?.removeEventListener?.('voiceschanged', update);
  }, []);
  return voices;
}

/** Reads sentences aloud one after the other, by a voice of this device that is named explicitly. */
export function useSpeech(told: Told | undefined, wished: string, firstRate: number): Speech {
  const voices = useVoices();
  const [state, setState] = useState<Exclude<Voice['state'], 'none'>>('idle');
  const [sentence, setSentence] = useState<number>();
  const [rate, setRate] = useState(firstRate);
  const queue = useRef<readonly number[]>([]);
  const run = useRef(0);
  const voice = told && pickVoice(voices, told.digest.language, wished);

  const end = useCallback((how: 'idle' | 'failed') => {
    run.current += 1;
    synthesis()?.cancel();
    setState(how);
    setSentence(undefined);
  }, []);
  const silence = useCallback(() => end('idle'), []);
  const speakFrom = (sentences: readonly number[], at: number): void => {
    const [index, ...rest] = sentences;
    const span = index === undefined ? undefined : told?.digest.sentences[index];
    if (!told || !voice || !span || index === undefined) {
      silence();
      return;
    }
    run.current += 1;
    const mine = run.current;
    synthesis()?.cancel();
    const utterance = new SpeechSynthesisUtterance(told.article.text.slice(span.start, span.end));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = at;
    utterance.onend = () => mine === run.current && speakFrom(rest, at);
    utterance.onerror = () => mine === run.current && end('failed');
    queue.current = sentences;
    setSentence(index);
    setState('speaking');
    synthesis()?.speak(utterance);
  };
  const pause = (): void => {
    if (state === 'paused') {
      speakFrom(queue.current, rate);
      return;
    }
    run.current += 1;
    synthesis()?.cancel();
    setState('paused');
  };
  const speed = (next: number): void => {
    setRate(next);
    if (state === 'speaking') speakFrom(queue.current, next);
  };
  useEffect(() => silence, [told?.article.text]);
  return {
    voice: { state: voice ? state : 'none', rate, ...(sentence === undefined ? {} : { sentence }) },
    speak: (sentences) => speakFrom(sentences, rate),
    pause,
    silence,
    speed,
  };
}
