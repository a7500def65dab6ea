import type { BackgroundCalls } from '../messages.ts';
import { type Knowledge, knowledgeOf, type StoredKnowledge } from '../page/extract/knowledge.ts';
import { isCutOff, toBackground } from '../shell/rpc.ts';

let known: Promise<Knowledge> | undefined;

/**
 * What reading pages rests on: as it came with the request, or asked of the background, once; where it has gone, the
 * next reading asks again.
 */
export function knowledge(sent: unknown): Promise<Knowledge> {
  known ??= sent ? Promise.resolve(knowledgeOf(sent as StoredKnowledge)) : ask();
  return known;
}

async function ask(): Promise<Knowledge> {
  try {
    const stored = await toBackground<BackgroundCalls>().readingKnowledge({});
    return knowledgeOf((stored as StoredKnowledge | null) ?? undefined);
  } catch (error) {
    if (!isCutOff(error)) throw error;
    known = undefined;
    return knowledgeOf(undefined);
  }
}
