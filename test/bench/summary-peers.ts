import { createRequire } from 'node:module';
import { plainSentences } from '../../train/summary/lead.ts';

const require = createRequire(import.meta.url);

/** A summariser: the sentences it takes of a text. */
export type Summariser = (text: string, count: number, language: string) => Promise<string[]> | string[];

type TextRank = {
  SorensenDiceSimilarity: new () => unknown;
  DefaultTextParser: new () => unknown;
  NullLogger: new () => unknown;
  AbsoluteSummarizerConfig: new (...parts: unknown[]) => unknown;
  Summarizer: (new (
    config: unknown,
    logger: unknown,
  ) => { summarize(text: string, language: string): string[] }) & {
    SORT_OCCURENCE: unknown;
  };
};

function textRank(): Summariser {
  const peer = require('ts-textrank') as TextRank;
  const logger = new peer.NullLogger();
  return (text, count, language) => {
    const config = new peer.AbsoluteSummarizerConfig(
      count,
      new peer.SorensenDiceSimilarity(),
      new peer.DefaultTextParser(),
      0.85,
      peer.Summarizer.SORT_OCCURENCE,
    );
    return new peer.Summarizer(config, logger).summarize(text, language);
  };
}

type NodeSummarizer = {
  SummarizerManager: new (
    text: string,
    count: number,
  ) => { getSummaryByRank(): Promise<{ summary: unknown }> };
};

function nodeSummarizer(): Summariser {
  const peer = require('node-summarizer') as NodeSummarizer;
  return async (text, count) =>
    plainSentences(String((await new peer.SummarizerManager(text, count).getSummaryByRank()).summary ?? ''));
}

type LexRank = {
  summarize(text: string, count: number, done: (error: unknown, lines: { text: string }[]) => void): void;
};

function lexRank(): Summariser {
  const peer = require('lexrank') as LexRank;
  return (text, count) =>
    new Promise((resolve, reject) => {
      peer.summarize(text, count, (error, lines) =>
        error ? reject(error) : resolve(lines.map((line) => line.text)),
      );
    });
}

type Wink = {
  its: Record<string, unknown>;
  readDoc(text: string): {
    out(what: unknown): { index: number; importance: number }[];
    sentences(): { itemAt(index: number): { out(): string } };
  };
};

function winkNlp(): Summariser {
  const wink = (require('wink-nlp') as (model: unknown) => Wink)(require('wink-eng-lite-web-model'));
  return (text, count) => {
    const document = wink.readDoc(text);
    return document
      .out(wink.its['sentenceWiseImportance'])
      .sort((a, b) => b.importance - a.importance)
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ index }) => document.sentences().itemAt(index).out());
  };
}

/** The peers on npm; each is made only where the bench needs it. English only. */
export const peers: readonly { name: string; make: () => Summariser }[] = [
  { name: 'ts-textrank', make: textRank },
  { name: 'node-summarizer', make: nodeSummarizer },
  { name: 'lexrank', make: lexRank },
  { name: 'wink-nlp', make: winkNlp },
];
