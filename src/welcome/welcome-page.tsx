import { useState } from 'preact/hooks';
import type { BackgroundCalls, Paint } from '../messages.ts';
import { defaultOptions } from '../options.ts';
import { browser, has } from '../shell/browser.ts';
import { saveOptions } from '../shell/option-store.ts';
import { allSites, askFor } from '../shell/permissions.ts';
import { toBackground } from '../shell/rpc.ts';
import { Reading } from '../ui/reading.tsx';
import { copyTake } from '../ui/session/taking.ts';
import type { Acts } from '../ui/view.ts';
import type { Key } from '../ui/words.ts';
import { useWords } from '../ui/words-context.ts';
import { Paper } from './paper.tsx';
import { sample } from './sample.ts';

const background = toBackground<BackgroundCalls>();

/** How the button is kept in sight in this browser. */
function pinHint(): Key {
  if (!has.windows()) return 'welcome_pin_android';
  return has.sidebar() ? 'welcome_pin_firefox' : 'welcome_pin_chromium';
}

/** The real interface at work on a sample article, which stands beside it in place of a page. */
const Sample = ({ paint }: { paint: (paints: Paint[]) => void }) => {
  const words = useWords();
  const acts: Acts = {
    paint: async (paints) => {
      paint(paints);
      return { ok: true, painted: paints.length, gone: 0 };
    },
    digest: () => undefined,
    copy: (take, format) => copyTake(take, format, words),
  };
  return (
    <div class="sample">
      <Reading
        view={{ state: 'digest', digested: sample }}
        options={{ ...defaultOptions, singleKeys: false }}
        place="prompt"
        acts={acts}
        voice={{ state: 'idle', rate: 1 }}
      />
    </div>
  );
};

type Answer = 'yes' | 'no' | 'refused';

async function settle(detection: 'everywhere' | 'never'): Promise<void> {
  await saveOptions({ detection });
  await background.settle({}).catch(() => false);
}

/** The one question, with two answers that weigh the same. */
const Question = () => {
  const { t } = useWords();
  const [answer, setAnswer] = useState<Answer>();
  const yes = () => {
    askFor([allSites]).then(
      async (granted) => {
        if (granted) await settle('everywhere');
        setAnswer(granted ? 'yes' : 'refused');
      },
      () => setAnswer('refused'),
    );
  };
  const no = () => settle('never').then(() => setAnswer('no'));
  const said: Record<Answer, string> = {
    yes: t('welcome_answered_yes'),
    no: t('welcome_answered_no'),
    refused: t('welcome_answered_no'),
  };
  return (
    <section id="permission" class="question" aria-labelledby="question-title">
      <h2 id="question-title">{t('welcome_question')}</h2>
      <div class="answers">
        <button type="button" class="answer" aria-pressed={answer === 'yes'} onClick={yes}>
          <b>{t('welcome_yes')}</b>
          <span>{t('welcome_yes_help')}</span>
        </button>
        <button type="button" class="answer" aria-pressed={answer === 'no'} onClick={no}>
          <b>{t('welcome_no')}</b>
          <span>{t('welcome_no_help')}</span>
        </button>
      </div>
      <p role="status">{answer && said[answer]}</p>
    </section>
  );
};

const policyOf = (): string => {
  const { content_security_policy: found } = browser.runtime.getManifest() as {
    content_security_policy?: string | { extension_pages?: string };
  };
  return (typeof found === 'string' ? found : (found?.extension_pages ?? '')).replaceAll('; ', ';\n');
};

/** The page after the installation: what this does, tried on a sample; one question; why nothing leaves. */
export const WelcomePage = () => {
  const { t } = useWords();
  const [paints, setPaints] = useState<Paint[]>([]);
  return (
    <main class="welcome">
      <div class="intro">
        <p class="tagline">{t('tagline')}</p>
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
        <Paper paints={paints} />
        <section class="pin" aria-labelledby="pin-title">
          <h2 id="pin-title">{t('welcome_pin')}</h2>
          <p>{t(pinHint())}</p>
        </section>
        <Question />
        <section class="privacy" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('welcome_private')}</h2>
          <p>{t('about_private')}</p>
          <pre dir="ltr">{policyOf()}</pre>
          <p>{t('about_check')}</p>
        </section>
      </div>
      <aside aria-label={t('welcome_sample')}>
        <Sample paint={setPaints} />
      </aside>
    </main>
  );
};
