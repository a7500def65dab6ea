import { primary } from '../../core/languages/primary.ts';

/** What is known of a voice before it speaks. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default' | 'name'>;

const plain = (tag: string): string => tag.replace('_', '-').toLowerCase();
const first = (tag: string): string => plain(tag).split('-')[0] ?? '';

/** The voices that speak on this device: what is read never leaves it. */
export const localVoices = <V extends VoiceLike>(voices: readonly V[]): V[] =>
  voices.filter((voice) => voice.localService === true);

/**
 * The voice to read a language with: the reader's own choice where it speaks the language, else the one whose
 * region fits best, a language under another tag (`nb` for `no`) only after its own; undefined where no voice of this
 * device does. Never a remote one.
 */
export function pickVoice<V extends VoiceLike>(
  voices: readonly V[],
  language: string,
  wished: string,
): V | undefined {
  const related = localVoices(voices).filter((voice) => primary(voice.lang) === primary(language));
  const own = related.filter((voice) => first(voice.lang) === first(language));
  const fitting = own.length > 0 ? own : related;
  return (
    related.find((voice) => voice.voiceURI === wished) ??
    fitting.find((voice) => plain(voice.lang) === plain(language)) ??
    fitting.find((voice) => voice.default) ??
    fitting[0]
  );
}
