import { useState } from 'preact/hooks';
import type { Paint, Sample } from '../messages.ts';
import type { Acts } from '../ui/view.ts';
import { useWords } from '../ui/words-context.ts';
import { Paper } from './paper.tsx';
import { type Answering, Question } from './question.tsx';
import { TryOut, useSample } from './try-out.tsx';

/** What the first page is drawn from, and what its one question can have done. */
export type Guide = Answering & {
  /** How the button is kept in sight in this browser. */
  pin: 'chromium' | 'firefox' | 'android';
  policy: string;
  copy: Acts['copy'];
  /** The sample article in the language of the interface with its digest; `null` where it cannot be had. */
  sample(): Promise<Sample | null>;
};

/** The page after the installation: what this does, tried on a sample; one question; why nothing leaves. */
export const WelcomePage = (guide: Guide) => {
  const { t } = useWords();
  const [paints, setPaints] = useState<Paint[]>([]);
  const { sample, load } = useSample(guide.sample);
  return (
    <main class="welcome">
      <div class="intro">
        <p class="tagline">{t('tagline')}</p>
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_lead')}</p>
        {sample ? (
          <Paper article={sample.article} paints={paints} />
        ) : (
          sample !== null && <div class="paper" />
        )}
      </div>
      <aside aria-label={t('welcome_sample')}>
        <TryOut sample={sample} load={load} paint={setPaints} copy={guide.copy} />
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
