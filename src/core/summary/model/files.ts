import { readSections } from '../../entities/gazetteer/sections.ts';
import type { Files } from '../../resources.ts';
import { readConstants, readForest, readRarity, readWords } from './bytes.ts';
import type { SummaryModel } from './index.ts';
import { PLAIN_RARITY, plainModel } from './plain.ts';

/** First bytes of every summary model (`NUTGRAFS`), and the version of the format, features included. */
export const SUMMARY_FORMAT = {
  magic: [0x4e, 0x55, 0x54, 0x47, 0x52, 0x41, 0x46, 0x53],
  version: 2,
} as const;

/** Languages with a model of their own; all others share one. */
const OWN = ['en', 'fr'] as const;

/** The file of a language's model. */
export const summaryFile = (tag: string): string =>
  (OWN as readonly string[]).includes(tag) ? `lang/summary-${tag}.bin` : 'lang/summary.bin';

/** Reads a model; `undefined` where the bytes are cut short, changed, of another version or something else. */
export function readSummaryModel(bytes: Uint8Array): SummaryModel | undefined {
  const sections = readSections(bytes, SUMMARY_FORMAT);
  const section = (name: string): Uint8Array => {
    const found = sections?.get(name);
    if (!found) throw new RangeError(`The section ${name} is missing.`);
    return found;
  };
  try {
    const rare = sections?.get('rare');
    return {
      rarity: rare ? readRarity(rare) : () => PLAIN_RARITY,
      importance: {
        ...readConstants(section('base')),
        forest: readForest(section('stem')),
        words: readWords(section('word')),
      },
      ranker: readForest(section('sent')),
      chooser: readForest(section('sets')),
    };
  } catch {
    return undefined; // Not what it should be: as good as missing.
  }
}

/** The summary model of a language (BCP 47 primary tag): its own, the common one, or the plain rule. */
export async function loadSummaryModel(files: Files, tag: string): Promise<SummaryModel> {
  for (const name of new Set([summaryFile(tag), summaryFile('')])) {
    const bytes = await files.bytes(name);
    const model = bytes && readSummaryModel(bytes);
    if (model) return model;
  }
  return plainModel;
}
