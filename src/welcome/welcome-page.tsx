import { useEffect, useState } from 'preact/hooks';
import type { Paint } from '../messages.ts';
import { defaultOptions, type Options } from '../options.ts';
import { Reading } from '../ui/reading.tsx';
import type { Acts } from '../ui/view.ts';
import { useWords } from '../ui/words-context.ts';
import { Paper } from './paper.tsx';
import { sample } from './sample.ts';

/** How the question stands: not answered, answered, or answered with yes while the browser does not allow it. */
export type Standing = 'open' | 'yes' | 'no' | 'idle';

/** What the first page is drawn from besides its sample, and what its one question can have done. */
export type Guide = {
  /** How the button is kept in sight in this browser. */
  pin: 'chromium' | 'firefox' | 'android';
  policy: string;
  copy: Acts['copy'];
  /** Asks for all sites; must be called first thing in a click. False where the reader refuses. */
  ask(): Promise<boolean>;
  /** Has the button follow the answer; with `never` the permission is given back. */
  settle(detection: Options['detection']): Promise<void>;
  /** Tells how the question stands, now and whenever that changes; returns how to stop. */
  watch(changed: (standing: Standing) => void): () => void;
};

/** The real interface at work on a sample article, which stands beside it in place of a page. */
const Sample = ({ paint, copy }: { paint: (paints: Paint[]) => void } & Pick<Guide, 'copy'>) => {
  const acts: Acts = {
    paint: async (paints) => {
      paint(paints);
      return { ok: true, painted: paints.length, gone: 0 };
    },
    digest: () => undefined,
    copy,
  };
  return (
    <div class="sample">
      <Reading
        view={{ state: 'digest', digested: sample }}
        options={{ ...defaultOptions, singleKeys: false }}
        place="sample"
        acts={acts}
        voice={{ state: 'idle', rate: 1 }}
      />
    </div>
  );
};

/** What is said of the question as it stands. */
const said = {
  open: undefined,
  settling: undefined,
  yes: 'welcome_answered_yes',
  no: 'welcome_answered_no',
  refused: 'welcome_answered_no',
  idle: 'permission_idle',
} as const;

/** The one question, with two answers that weigh the same. */
const Question = ({ ask, settle, watch }: Guide) => {
  const { t } = useWords();
  const [standing, setStanding] = useState<Standing>('open');
  const [deed, setDeed] = useState<'settling' | 'refused'>();
  useEffect(() => watch(setStanding), [watch]);
  const answer = async (granted: boolean, refused: boolean) => {
    setDeed('settling');
    await settle(granted ? 'everywhere' : 'never');
    setDeed(refused ? 'refused' : undefined);
  };
  const yes = () => {
    ask().then(
      (granted) => answer(granted, !granted),
      () => answer(false, true),
    );
  };
  const no = () => answer(false, false);
  const now = deed ?? standing;
  const words = said[now];
  return (
    <section id="permission" class="question" aria-labelledby="question-title">
      <h2 id="question-title">{t('welcome_question')}</h2>
      <div class="answers">
        <button type="button" class="answer" aria-pressed={now === 'yes'} onClick={yes}>
          <b>{t('welcome_yes')}</b>
          <span>{t('welcome_yes_help')}</span>
        </button>
        <button type="button" class="answer" aria-pressed={now === 'no'} onClick={no}>
          <b>{t('welcome_no')}</b>
          <span>{t('welcome_no_help')}</span>
        </button>
      </div>
      <p role="status">{words && t(words)}</p>
    </section>
  );
};

/** The page after the installation: what this does, tried on a sample; one question; why nothing leaves. */
export const WelcomePage = (guide: Guide) => {
  const { t } = useWords();
  const [paints, setPaints] = useState<Paint[]>([]);
  return (
    <main class="welcome">
      <div class="intro">
        <p class="tagline">{t('tagline')}</p>
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
        <Paper paints={paints} />
      </div>
      <aside aria-label={t('welcome_sample')}>
        <Sample paint={setPaints} copy={guide.copy} />
      </aside>
      <div class="rest">
        <section class="pin" aria-labelledby="pin-title">
          <h2 id="pin-title">{t('welcome_pin')}</h2>
          <p>{t(`welcome_pin_${guide.pin}`)}</p>
        </section>
        <Question {...guide} />
        <section class="privacy" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('welcome_private')}</h2>
          <p>{t('about_private')}</p>
          <pre dir="ltr">{guide.policy}</pre>
          <p>{t('about_check')}</p>
        </section>
      </div>
    </main>
  );
};
