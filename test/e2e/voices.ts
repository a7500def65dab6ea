/** The button that begins to read aloud. */
export const LISTEN = '.ways [aria-label^="Listen"]';

/** What was given to a voice to say. */
type Said = { text: string; voice: string; rate: number; onend: () => void; onerror: () => void };

/** What the pretended device has heard: `heard` in the screen. */
export type Heard = { said: Said[]; cancelled: number };

/** Runs in the screen: a device with a voice of its own, and one that would send the text away and is the default. */
export function giveVoices(): void {
  const made: Heard = { said: [], cancelled: 0 };
  const voice = (name: string, localService: boolean) => ({
    voiceURI: name,
    name,
    lang: 'en-GB',
    localService,
    default: !localService,
  });
  class Utterance {
    text: string;
    voice = { name: 'none' };
    rate = 1;
    lang = '';
    onend = () => undefined;
    onerror = () => undefined;
    constructor(text: string) {
      this.text = text.replace(/\s+/g, ' ');
    }
  }
  const speech = speechSynthesis as unknown as Record<string, unknown>;
  speech.getVoices = () => [voice('remote', false), voice('here', true)];
  speech.speak = ({ text, rate, onend, onerror, voice: { name } }: Utterance) =>
    void made.said.push({ text, rate, onend, onerror, voice: name });
  speech.cancel = () => {
    made.cancelled += 1;
  };
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard: made });
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
}
