import { render } from 'preact';
import '../ui/look/pages.css';
import type { Options } from '../options.ts';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { applyWords, rememberedOptions } from '../ui/session/look.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { OptionsPage } from './options-page.tsx';
import { useDevice } from './use-device.ts';
import { useSettings } from './use-settings.ts';

const remembered = rememberedOptions();
const words = makeWords(getMessage, interfaceLanguage());
applyWords(words);
document.title = `${words.t('options_title')} · ${words.t('extension_name')}`;

const Page = ({ options }: { options: Options }) => {
  const settings = useSettings(options);
  return <OptionsPage settings={settings} device={useDevice(settings.options, settings.tell)} />;
};

render(
  <WordsContext.Provider value={words}>
    <Page options={remembered} />
  </WordsContext.Provider>,
  document.body,
);
