import type { DigestAnswer, Digested, DigestRequest, Paint, PaintAnswer } from '../../messages.ts';

/** The tab whose article is read, as far as the screens need to know it. */
export type ReadTab = { id: number; url?: string; windowId?: number; incognito: boolean };

/** What a screen has done by the browser; the screens' main files put the shell behind it. */
export interface Ports {
  /** The newest digest kept of the tab's address, read without the background. */
  recall(tab: ReadTab): Promise<Digested | undefined>;
  digest(request: DigestRequest): Promise<DigestAnswer>;
  paint(request: { tabId: number; text: string; paints: Paint[] }): Promise<PaintAnswer>;
  /** Opens an address in a new tab. */
  open(address: string): void;
}
