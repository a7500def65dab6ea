import { ownFiles } from '../shell/files.ts';

let stored: Promise<unknown> | undefined;

/** What reading pages rests on, as it is stored; `null` where the file cannot be read, which is then tried anew. */
export async function readingKnowledge(): Promise<unknown> {
  stored ??= ownFiles.json('reading.json');
  const found = await stored;
  if (found === undefined) stored = undefined;
  return found ?? null;
}
