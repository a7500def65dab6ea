import type { Judged } from '../core/languages/opinion.ts';
import { browser } from './browser.ts';

/** What the browser takes a text for, by the detector that it carries: nothing leaves the device for it. */
export async function browserOpinion(sample: string): Promise<Judged | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const [first] = [...languages].sort((one, other) => other.percentage - one.percentage);
  return first && { tag: first.language, share: first.percentage / 100, reliable: isReliable };
}
