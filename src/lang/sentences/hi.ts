import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Hindi: titles before names; the danda ends sentences. */
export const hiSentences: SentenceRules = {
  never: list(`डॉ डा श्री प्रो पं कु सु मो सं एड रा न ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू
    वी डब्ल्यू एक्स वाई जेड`),
  beforeFigure: list(`नं रु पृ क्र`),
};
