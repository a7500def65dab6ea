import { render } from 'preact';
import '../ui/look/welcome.css';
import type { BackgroundCalls } from '../messages.ts';
import * as has from '../shell/has.ts';
import { getMessage, interfaceLanguage } from '../shell/i18n.ts';
import { loadOptions, saveOptions, wasSet, watchOptions } from '../shell/option-store.ts';
import { sitesRestedOn } from '../shell/permission-need.ts';
import { askFor, giveBack, mayRead, watchPermissions } from '../shell/permissions.ts';
import { policyOfPages } from '../shell/policy.ts';
import { toBackground } from '../shell/rpc.ts';
import { allSites } from '../site-pattern.ts';
import { applyWords } from '../ui/session/look.ts';
import { copyTake } from '../ui/session/taking.ts';
import { makeWords } from '../ui/words.ts';
import { WordsContext } from '../ui/words-context.ts';
import type { Standing } from './question.tsx';
import { type Guide, WelcomePage } from './welcome-page.tsx';

const words = makeWords(getMessage, interfaceLanguage());
const background = toBackground<BackgroundCalls>();

function pin(): Guide['pin'] {
  if (!has.windows()) return 'android';
  return has.sidebar() ? 'firefox' : 'chromium';
}

/** How the one question stands, by the options and permissions as they are. */
async function standing(): Promise<Standing> {
  const [{ detection, sites }, held, asked] = await Promise.all([
    loadOptions(),
    mayRead([allSites]),
    wasSet('detection'),
  ]);
  if (detection === 'everywhere') return held ? 'yes' : 'idle';
  if (detection === 'chosen' || sites.some(({ rule }) => rule === 'always')) return 'chosen';
  return asked ? 'no' : 'open';
}

/** Gives the permission for all sites back, unless rules for single sites may rest on it. */
async function giveBackUnused(): Promise<void> {
  const rest = sitesRestedOn(await loadOptions());
  if (Object.keys(rest).length === 0) await giveBack([allSites]); // Held by policy: it stays.
}

const guide: Guide = {
  pin: pin(),
  policy: policyOfPages(),
  copy: (take, format) => copyTake(take, format, words),
  sample: () => background.sample({ language: getMessage('locale_tag') }),
  ask: () => askFor([allSites]),
  watch: (changed) => {
    const look = () => void standing().then(changed);
    look();
    const stops = [watchOptions(look), watchPermissions(look)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  settle: async (detection) => {
    await saveOptions({ detection });
    if (detection === 'never') await giveBackUnused();
    await background.settle({}).catch(() => false);
  },
  // Not asked again by itself: it is the answer where there was none.
  refuse: async () => void ((await wasSet('detection')) || (await saveOptions({ detection: 'never' }))),
};

applyWords(words);
document.title = words.t('extension_name');
render(
  <WordsContext.Provider value={words}>
    <WelcomePage {...guide} />
  </WordsContext.Provider>,
  document.body,
);
if (location.hash === '#permission') document.getElementById('permission')?.scrollIntoView();
