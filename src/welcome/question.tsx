import { useEffect, useState } from 'preact/hooks';
import type { Options } from '../options.ts';
import { useWords } from '../ui/words-context.ts';

/**
 * How the question stands: not answered, answered, answered with yes while the browser does not allow it, or settled on
 * the options page for chosen sites.
 */
export type Standing = 'open' | 'yes' | 'no' | 'idle' | 'chosen';

/** What the one question can have done. */
export type Answering = {
  /** Asks for all sites; must be called first thing in a click. False where the reader refuses. */
  ask(): Promise<boolean>;
  /** Has the button follow the answer; with `never` the permission is given back. Rejects where it can't be saved. */
  settle(detection: Options['detection']): Promise<void>;
  /** The browser's question was answered with no: that is remembered, and what was chosen before stays. */
  refuse(): Promise<void>;
  /** Tells how the question stands, now and whenever that changes; returns how to stop. */
  watch(changed: (standing: Standing) => void): () => void;
};

/** What is said of the question as it stands. */
const said = {
  open: undefined,
  settling: undefined,
  yes: 'welcome_answered_yes',
  no: 'welcome_answered_no',
  chosen: 'welcome_answered_chosen',
  refused: 'welcome_refused',
  unsaved: 'options_notSaved',
  idle: 'permission_idle',
} as const;

/** The one question, with two answers that weigh the same. */
export const Question = ({ ask, settle, refuse, watch }: Answering) => {
  const { t } = useWords();
  const [standing, setStanding] = useState<Standing>('open');
  const [deed, setDeed] = useState<'settling' | 'refused' | 'unsaved'>();
  useEffect(() => watch(setStanding), [watch]);
  const follow = (work: Promise<void>, after?: 'refused') => {
    setDeed('settling');
    work.then(
      () => setDeed(after),
      () => setDeed('unsaved'),
    );
  };
  const refused = () => follow(refuse(), 'refused');
  const yes = () => {
    ask().then((granted) => (granted ? follow(settle('everywhere')) : refused()), refused);
  };
  const no = () => follow(settle('never'));
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
