import { render } from 'preact';
import '../ui/look/welcome.css';
import type { BackgroundCalls } from '../messages.ts';
import { has } from '../shell/browser.ts';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { saveOptions } from '../shell/option-store.ts';
import { allSites, askFor } from '../shell/permissions.ts';
import { policyOfPages } from '../shell/policy.ts';
import { toBackground } from '../shell/rpc.ts';
import { applyLook, applyWords, rememberedOptions } from '../ui/session/look.ts';
import { copyTake } from '../ui/session/taking.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import { type Guide, WelcomePage } from './welcome-page.tsx';

const words = makeWords(getMessage, interfaceLanguage());
const background = toBackground<BackgroundCalls>();

function pin(): Guide['pin'] {
  if (!has.windows()) return 'android';
  return has.sidebar() ? 'firefox' : 'chromium';
}

const guide: Guide = {
  pin: pin(),
  policy: policyOfPages(),
  copy: (take, format) => copyTake(take, format, words),
  ask: () => askFor([allSites]),
  settle: async (detection) => {
    await saveOptions({ detection });
    await background.settle({}).catch(() => false);
  },
};

applyLook(rememberedOptions());
applyWords(words);
document.title = words.t('extension_name');
render(
  <WordsContext.Provider value={words}>
    <WelcomePage {...guide} />
  </WordsContext.Provider>,
  document.body,
);
if (location.hash === '#permission') document.getElementById('permission')?.scrollIntoView();
