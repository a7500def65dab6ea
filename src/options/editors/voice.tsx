import { useEffect, useState } from 'preact/hooks';
import type { OptionRow } from '../../options.ts';
import { localVoices } from '../../ui/session/voices.ts';
import { useWords } from '../../ui/words-context.ts';
import type { EditorProps } from './editor.ts';

type VoiceProps = EditorProps<Extract<OptionRow, { type: 'text' }>, string>;

const voicesNow = (): SpeechSynthesisVoice[] => localVoices(globalThis.speechSynthesis?.getVoices() ?? []);

/** One of the voices of this device, or the best one for each language. */
export const VoiceEditor = ({ id, value, change }: VoiceProps) => {
  const { t, language } = useWords();
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    const update = () => setVoices(voicesNow());
    speech?.addEventListener?.('voiceschanged', update);
    return () => speech?.removeEventListener?.('voiceschanged', update);
  }, []);
  return (
    <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
      <option value="">{t('choice_voice_auto')}</option>
      {voices.map(({ voiceURI, name, lang }) => (
        <option key={voiceURI} value={voiceURI}>
          {`${name} · ${language(lang.replace('_', '-'))}`}
        </option>
      ))}
    </select>
  );
};
