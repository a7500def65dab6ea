import type { Span } from '../../core/text.ts';
import type {
  DigestAnswer,
  Digested,
  DigestRequest,
  PaintAnswer,
  PaintRequest,
  VersionKeys,
} from '../../messages.ts';

/** The tab whose article is read, as far as the screens need to know it. */
export type ReadTab = { id: number; url?: string; windowId?: number; incognito: boolean };

/** What a screen has done by the browser; the screens' main files put the shell behind it. */
export interface Ports {
  /** The newest digest kept of the tab's address, read without the background. */
  recall(tab: ReadTab): Promise<Digested | undefined>;
  digest(request: DigestRequest): Promise<DigestAnswer>;
  /** Whether a version is kept by now. */
  isKept(version: VersionKeys): Promise<boolean>;
  /** Paints in a tab; `at` is the place that the reader wants to see there. */
  paint(request: PaintRequest & { tabId: number }, at?: Span): Promise<PaintAnswer>;
  /** Opens an address in a new tab beside another; a private one's is private. */
  open(address: string, beside: ReadTab): void;
}
