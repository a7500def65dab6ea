import type { Sample } from '../messages.ts';

/** The sample articles with their digests, by locale, put in by the gallery's build. */
declare const SAMPLES: Record<string, Sample>;

/** The sample in the language of a locale; in English where there is none. */
export const sampleIn = (locale: string): Sample => (SAMPLES[locale] ?? SAMPLES.en)!;
