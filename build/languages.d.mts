import type { Language } from '../src/core/language.ts';

export function readLanguages(): Promise<{ languages: Language[]; telling: unknown }>;
export function writeLanguages(
  folder: string,
  all: { languages: Language[]; telling: unknown },
): Promise<void>;
