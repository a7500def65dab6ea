import { Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/node/dom.ts';
import { extract } from '../../../src/page/extract/index.ts';
import type { Knowledge } from '../../../src/page/extract/knowledge.ts';

/** A program that reads the text of an article out of a page. */
export interface Reader {
  name: string;
  read(document: Document, url: string): string;
}

/** Text of HTML with a line break at each block. */
export function textOfHtml(html: string): string {
  const broken = html.replace(
    /<(?=\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|section|article|figure|blockquote|pre)\b)/gi,
    '\n<',
  );
  return parsePage(`<body>${broken}`, '').body?.textContent ?? '';
}

/** Our reader, with the knowledge that it may have on a page of this address. */
const own = (knowledgeFor: (url: string) => Knowledge): Reader => ({
  name: 'nutgraf',
  read: (document, url) => {
    const extraction = extract(document, url, knowledgeFor(url));
    return extraction.ok ? extraction.article.text : '';
  },
});

const READABILITY: Reader = {
  name: 'readability',
  read: (document) => textOfHtml(new Readability(document).parse()?.content ?? ''),
};

/** Installed apart from the project's own packages, so its name is no import that must resolve. */
const PEER: string = 'defuddle';

/** Our reader and those it is measured beside; defuddle where the bench's own packages are installed. */
export async function readers(knowledgeFor: (url: string) => Knowledge): Promise<Reader[]> {
  try {
    const { default: Defuddle } = (await import(PEER)) as unknown as {
      default: new (document: Document, options: object) => { parse(): { content?: string } };
    };
    return [
      own(knowledgeFor),
      READABILITY,
      {
        name: 'defuddle',
        read: (document, url) => textOfHtml(new Defuddle(document, { url }).parse().content ?? ''),
      },
    ];
  } catch (error) {
    process.stderr.write(
      `defuddle is left out: ${error instanceof Error ? error.message : error} (npm ci in test/bench)\n`,
    );
    return [own(knowledgeFor), READABILITY];
  }
}
