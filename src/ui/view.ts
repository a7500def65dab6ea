import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Span } from '../core/text.ts';
import type { Changes, Digested, Paint, PaintAnswer, Problem } from '../messages.ts';
import type { Options, SiteRule } from '../options.ts';

/**
 * Where the interface stands: each place gives it another width and other things to offer. Within another page
 * (`sample` of the welcome page, `shelf` of the library) it is no page's main part.
 */
export type Place = 'popup' | 'panel' | 'tab' | 'sample' | 'shelf';

/** What there is to show. */
export type View =
  | { state: 'loading' }
  | { state: 'problem'; problem: Problem; readable?: boolean }
  | { state: 'digest'; digested: Digested; changes?: Changes; elsewhere?: Elsewhere };

/**
 * Why the digest shown is not of the page in front: the reader is elsewhere (`otherPage` where a click would have that
 * page read, `away` where there is nothing to be had by one), the page is gone, or gives no text now.
 */
export type Elsewhere = 'otherPage' | 'away' | 'tabGone' | 'unread';

/** The article with its digest, as the components take it. */
export type Told = { article: Article; digest: Digest };

/** The formats in which a summary can be taken along. */
export const formats = ['text', 'markdown', 'html', 'json'] as const;

/** One of the formats. */
export type Format = (typeof formats)[number];

/**
 * What is taken along: the article, its digest and the sentences that the reader has before them; of the facts only the
 * kinds that the options ask for, all of them where there are no options.
 */
export type Take = Told & {
  url: string;
  chosen: readonly number[];
  options?: Pick<Options, 'showFacts' | 'factKinds'>;
};

/** Reading aloud as the components see it. */
export type Voice = {
  /** `none` where no voice of this device speaks the language, `failed` where the voice broke off. */
  state: 'idle' | 'speaking' | 'paused' | 'failed' | 'none';
  /** Index of the sentence that is being spoken. */
  sentence?: number;
  rate: number;
};

/** The site in front: its address, the rules for sites as they are, and how to change them for this one. */
export type SiteActs = {
  url: string;
  sites: readonly SiteRule[];
  /** False where storage refuses: the rules stand as they were. */
  save(sites: SiteRule[], rule: SiteRule['rule'] | 'none'): Promise<boolean>;
  /** Opens the question about all sites, while the button lights up on none. */
  ask?: (() => void) | false;
};

/** What the reader can have done; what a place cannot offer is left out, and its button with it. */
export type Acts = {
  /** Paints in the page; `at` is the place to open where the page is gone. */
  paint(paints: Paint[], at?: Span): Promise<PaintAnswer>;
  digest(how: { anyway: boolean }): void;
  /** Looks at each click, for links that must not be left to the browser. */
  follow?: ((event: MouseEvent) => void) | undefined;
  copy(take: Take, format: Format): Promise<boolean>;
  save?(take: Take, format: Format): void;
  print?(take: Take): void;
  share?(take: Take): void;
  speak?(sentences: readonly number[]): void;
  pause?(): void;
  silence?(): void;
  speed?(rate: number): void;
  openPanel?(): void;
  openTab?(take: Take): void;
  openLibrary?(): void;
  openOptions?(): void;
  site?: SiteActs;
  /** Calls back when the page has lost its paint by itself: cleared there, or loaded anew. Returns how to stop. */
  watchPaint?(lost: () => void): () => void;
  /** Asks for the sites; the browser's question must come straight from the click. */
  allow?(): void;
};
