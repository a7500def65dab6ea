import { useEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { useWords } from '../ui/words-context.ts';

/** How the question stands: not answered, answered, or answered with yes while the browser does not allow it. */
export type Standing = 'open' | 'yes' | 'no' | 'idle';

/** What the one question can have done. */
export type Answering = {
  /** Asks for all sites; must be called first thing in a click. False where the reader refuses. */
  ask(): Promise<boolean>;
  /** Has the button follow the answer; with `never` the permission is given back. */
  settle(detection: Options['detection']): Promise<void>;
  /** Tells how the question stands, now and whenever that changes; returns how to stop. */
  watch(changed: (standing: Standing) => void): () => void;
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
export const Question = ({ ask, settle, watch }: Answering) => {
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
