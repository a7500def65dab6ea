import type { Article } from './core/article.ts';
import type { Digest } from './core/digest.ts';
import type { Span } from './core/text.ts';
import type { SiteRule } from './options.ts';

/** Why there is nothing to show; each has its words and what the reader can do in the interface. */
export const problems = [
  'browserPage',
  'storePage',
  'pdf',
  'viewSource',
  'readerView',
  'errorPage',
  'file',
  'loading',
  'slow',
  'empty',
  'short',
  'frames',
  'login',
  'blocked',
  'discarded',
  'tabGone',
  'navigated',
  'noPermission',
  'unseen',
  'tooLarge',
  'notArticle',
  'unexpected',
] as const;

/** One of the reasons why there is nothing to show. */
export type Problem = (typeof problems)[number];

/** What the detector thinks of a page: `article` lights the button, `readable` lets the popup offer a digest. */
export type Verdict = { article: boolean; readable: boolean; score: number };

/** An article with its digest as the cache holds it and the screens show it. */
export type Digested = {
  /** SHA-256 of the address without tracking parameters; the key of the cache's first level. */
  address: string;
  /** Hash of the text and the engine's version; the key of the cache's second level. */
  version: string;
  url: string;
  article: Article;
  digest: Digest;
  verdict: Verdict;
  /** Milliseconds since the epoch. */
  digested: number;
  /** True where the text is a selection of the reader, not the whole article. */
  selection?: true;
  /** True where the reader has had a selection read that is too short for a summary: this is the whole article. */
  unselected?: true;
  /** True where the reader has had the page read though it is no article, or too short. */
  anyway?: true;
  /** False where nothing is kept on disk: private window, refused storage, a site never kept. */
  kept: boolean;
  /** Why it is not kept. */
  unkept?: 'private' | 'refused' | 'wished';
};

/** The keys of a version in the cache. */
export type VersionKeys = Pick<Digested, 'address' | 'version'>;

/**
 * What changed since the version before: new sentences by index, the words of those gone, when that version was
 * digested (milliseconds since the epoch), and its key in the cache.
 */
export type Changes = { added: number[]; removed: string[]; since: number; previous: string };

/**
 * The answer to a request for a digest; `keeping` says that the article is being kept: whether it was, is to be asked
 * (`isKept`), and what was not is to be digested again.
 */
export type DigestAnswer =
  | { ok: true; digested: Digested; changes?: Changes; keeping?: true }
  | { ok: false; problem: Problem; readable?: boolean };

/**
 * How a painted span looks: the summary by importance, an entity's mentions, the spoken sentence, the sentence in
 * question, the mention in question. Where spans overlap the later layer shows.
 */
export const layers = ['light', 'medium', 'strong', 'mention', 'spoken', 'sentence', 'current'] as const;

/** One of the layers of paint. */
export type Layer = (typeof layers)[number];

/** The name under which a layer stands in the page's highlight registry: ours alone. */
export const highlightName = (layer: Layer): string => `nutgraf-${layer}`;

/** Spans to paint in one layer; `scroll` is the index of the one to bring into view. */
export type Paint = { layer: Layer; spans: Span[]; scroll?: number };

/**
 * What to paint in a page, in spans of an article's text that may be older than the page; it replaces what was painted,
 * and `[]` takes all away. With `toggle` it does so, too, where these very layers are painted already.
 */
export type PaintRequest = { text: string; paints: Paint[]; toggle?: true };

/**
 * Whether the page could show what was asked: `gone` counts the spans that are no longer in the page; of the one to bring
 * into view, `lost` says that it is among them, `folded` that it lies in a part of the page that is folded away.
 */
export type PaintAnswer =
  | { ok: true; painted: number; gone: number; folded?: boolean; lost?: boolean }
  | { ok: false; problem: Problem };

/** An article that came with the extension, with its digest. */
export type Sample = Pick<Digested, 'article' | 'digest'>;

/** What to digest: see {@link BackgroundCalls.digestTab}. */
export type DigestRequest = {
  tabId: number;
  anyway?: boolean;
  selection?: boolean;
  clicked?: boolean;
  reached?: ReachedTab;
};

/** A tab in whose page the reader is already. */
export type ReachedTab = { id: number; url: string; incognito: boolean };

/** Attributes of an element by their names. */
export type DrawnAttributes = Record<string, string>;

/** A node as it was drawn: a text, or an element's name, its attributes and what is in it. */
export type DrawnNode = string | [name: string, attributes: DrawnAttributes, ...children: DrawnNode[]];

/**
 * The first paint of an article in the popup, so that the next one needs no interface yet. `under` names all that it
 * depends on besides the version: the source of the interface, the reader's options, the language.
 */
export type Drawing = { under: string; page: DrawnAttributes; root: DrawnNode };

/** What came of saving rules for sites. */
export type SavedSites = 'saved' | 'unread' | 'refused';

/** What the screens and the content scripts may ask of the background. */
export interface BackgroundCalls {
  /**
   * Digests the article in a tab; `anyway` reads pages that are no article, too; `selection` reads what the
   * reader selected, if anything; `clicked` says that a toolbar click has just opened the way to the page, `reached` that
   * the reader has just gone it.
   */
  digestTab(args: DigestRequest): Promise<DigestAnswer>;
  /** Whether a version is kept, once what is being written is written. */
  isKept(args: VersionKeys): Promise<boolean>;
  /** Paints in the tab's page: see {@link PaintRequest}. */
  paint(args: PaintRequest & { tabId: number }): Promise<PaintAnswer>;
  /** Makes registered scripts, menus and icons follow the permissions and options as they are now. */
  settle(args: Record<string, never>): Promise<boolean>;
  /**
   * Saves the rules for sites, of which the newest is `rule` (`none`: one was taken away). `unread` where its site may not
   * be read yet, `refused` where storage refuses; nothing is saved then.
   */
  saveSites(args: { sites: SiteRule[]; rule: SiteRule['rule'] | 'none' }): Promise<SavedSites>;
  /** Keeps the first paint of a kept version beside it; false where that is not kept, or by the reader's wish not any more. */
  keepDrawing(args: VersionKeys & { drawing: Drawing }): Promise<boolean>;
  /** Deletes every cached article that is not pinned; answers how many. */
  clearCache(args: Record<string, never>): Promise<number>;
  /** The detector's verdict on the page it runs in. */
  detected(args: Verdict & { url: string }): Promise<boolean>;
  /** The summary of the page that the prompt stands in, for the prompt to show in place. */
  promptSummary(args: Record<string, never>): Promise<PromptSummary>;
  /** The reader sends the prompt away: for this site, or everywhere. */
  dismissPrompt(args: { everywhere: boolean }): Promise<boolean>;
  /** What reading pages rests on, from the extension's own file; `null` where it cannot be read. */
  readingKnowledge(args: Record<string, never>): Promise<unknown>;
  /** The sample article in a language (BCP 47) of the interface with its digest; `null` where there is none. */
  sample(args: { language: string }): Promise<Sample | null>;
}

/** What the prompt in a page shows: the sentences' words, or nothing. */
export type PromptSummary = { ok: true; sentences: string[]; language: string } | { ok: false };

/** Who may call what: `screen` is a page of the extension itself, `page` a content script. */
export const backgroundCallers: { [Name in keyof BackgroundCalls]: 'screen' | 'page' } = {
  digestTab: 'screen',
  isKept: 'screen',
  paint: 'screen',
  settle: 'screen',
  saveSites: 'screen',
  keepDrawing: 'screen',
  clearCache: 'screen',
  detected: 'page',
  promptSummary: 'page',
  dismissPrompt: 'page',
  readingKnowledge: 'page',
  sample: 'screen',
};

/** What the reader script answers when asked for the page's text. */
export type ReadAnswer =
  | { ok: true; url: string; article: Article; verdict: Verdict; selection?: true }
  | { ok: false; problem: Problem; verdict?: Verdict };

/**
 * How a page is read: see {@link ReaderCalls.read}; `knowledge` is what reading rests on (`reading.json`), which a
 * reader that has none asks for.
 */
export type ReadWishes = { selection: boolean; anyway: boolean; knowledge?: unknown };

/** What the background may ask of the reader script in a page. */
export interface ReaderCalls {
  /**
   * Reads the article, or with `selection` what the reader has selected in it, if anything; with `anyway` a text
   * too short to be shortened is one, too.
   */
  read(args: ReadWishes): Promise<ReadAnswer>;
}

/** What the background may ask of the marker, a script beside the reader that comes only when needed. */
export interface MarkerCalls {
  paint(args: PaintRequest): Promise<PaintAnswer>;
  /** Offers the summary in the page as it stands now, before and after the article. */
  offer(args: PromptWords): Promise<boolean>;
  /** The page is no article any more, or `forGood` the reader wants no offer on this site, as was said in another tab. */
  withdraw(args: { forGood: boolean }): Promise<boolean>;
}

/** The words of the prompt in a page, in the reader's language, and the direction they are written in. */
export type PromptWords = {
  question: string;
  action: string;
  notHere: string;
  nowhere: string;
  failed: string;
  direction: 'ltr' | 'rtl';
};

/** What pages and the background tell the screens that stay open beside them. */
export interface ScreenCalls {
  /** The reader has cleared the page (of the sender) by its own Escape. */
  cleared(args: Record<string, never>): Promise<boolean>;
  /** A toolbar click has had this tab read: what was closed to the screens is open now. */
  read(args: { tabId: number }): Promise<boolean>;
}

/** What the background may ask of the detector in a page. */
export interface DetectorCalls {
  /** The address changed without a load (single-page sites): judge again. */
  navigated(args: Record<string, never>): Promise<boolean>;
}
