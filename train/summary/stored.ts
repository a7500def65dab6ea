import { existsSync, readFileSync } from 'node:fs';
import { readSummaryModel, summaryFile } from '../../src/core/summary/model/files.ts';
import type { SummaryModel } from '../../src/core/summary/model/index.ts';
import { plainModel } from '../../src/core/summary/model/plain.ts';

const known = new Map<string, SummaryModel>();

function readStored(tag: string): SummaryModel {
  const file = new URL(`../../src/${summaryFile(tag)}`, import.meta.url);
  return (existsSync(file) ? readSummaryModel(new Uint8Array(readFileSync(file))) : undefined) ?? plainModel;
}

/** The committed model of a language, for benches and training that want it at once. */
export function storedSummaryModel(tag: string): SummaryModel {
  const model = known.get(tag) ?? readStored(tag);
  known.set(tag, model);
  return model;
}
