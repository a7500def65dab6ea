import type { Article } from '../src/core/article.ts';

export function readSample(text: string, language: string): Article;
export function readSamples(): Record<string, Article>;
export function writeSamples(folder: string): void;
