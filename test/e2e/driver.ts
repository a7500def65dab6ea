/** A function that runs inside the browser; it is sent as source, so it may use nothing from its surroundings but its arguments. */
export type Remote<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** Something with a document that a test can look into: a tab, the popup, a page of the extension. */
export interface View {
  /** Runs a function in the document and gives its JSON-safe result. */
  evaluate<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R>;
  /** Resolves with the first truthy result of the function; rejects after `timeout` ms (15,000 by default). */
  waitFor<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R>;
  /** A real (trusted) mouse click in the middle of the first match of a CSS selector. */
  click(selector: string): Promise<void>;
  /** A real key press; names as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** PNG of what the document shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A tab of the browser. */
export interface Tab extends View {
  /** Loads an address and resolves once its `load` event has fired (or its error page stands). */
  goto(url: string): Promise<void>;
  /** The extension API's id of the tab. */
  id(): Promise<number>;
  activate(): Promise<void>;
  /** Gives the page this width, in CSS pixels. */
  narrow(width: number): Promise<void>;
}

/** What the toolbar button shows for one tab. */
export type ActionState = { title: string; badge: string };

/** What else a reader may have asked the system for: less motion, and its own few colours in place of the page's. */
export type Wishes = { calm?: true; forced?: true };

/** One network request seen anywhere in the browser: by whom and where to. */
export type Request = { url: string; by: string };

/** A console error, an exception nobody caught or a promise rejection nobody handled, in any context. */
export type Problem = { where: string; text: string };

/** How the browser is started. */
export type LaunchOptions = {
  /** Folder of the built extension, or (Firefox only) its zip, which is then installed for good. */
  extension: string;
  /** A profile folder to use and keep; a fresh one is made and removed where this is absent. */
  profile?: string;
  /** Preferences of the browser itself, set before it starts (Firefox only). */
  preferences?: Record<string, string | number | boolean>;
  /** False: the extension keeps out of private windows, as it does until its user allows it there (Firefox only). */
  privateWindows?: boolean;
  /** Shows a window (needs a display), from which all sites can be reached. */
  headed?: boolean;
};

/** A running browser with the built extension in it, driven from outside as its user would. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Base address of the extension's own pages, ending in a slash. */
  readonly base: string;
  /** Resolves when the browser has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Opens a tab, in the normal or in a private window, and loads the address. */
  open(url: string, options?: { private?: boolean }): Promise<Tab>;
  /** Clicks the toolbar button while the tab is in front (this grants `activeTab`) and gives the popup it opens. */
  clickAction(tab: Tab): Promise<View>;
  /** The panel beside the page (side panel or sidebar), once something has opened it. */
  panel(): Promise<View>;
  /** Presses the keys of one of the commands, by its name in the manifest, while a tab of the site is in front. */
  pressCommand(name: string): Promise<void>;
  /** Runs a function in the background, waking it if it sleeps. */
  background<A extends unknown[], R>(code: Remote<A, R>, ...args: A): Promise<R>;
  /** Ends the background worker or event page, as the browser does after 30 idle seconds. */
  stopBackground(): Promise<void>;
  /** Is the background running at this moment? */
  backgroundRuns(): Promise<boolean>;
  /** Answers the optional host permission with yes: `ask` must make a trusted click on the product's own button. */
  allowHosts(ask: () => Promise<void>): Promise<void>;
  /** Takes the host permission away as the browser's own settings do. */
  takeHostsAway(): Promise<void>;
  actionState(tab: Tab): Promise<ActionState>;
  /** The tab whose address begins with the prefix, as soon as there is one. */
  tabAt(prefix: string): Promise<Tab>;
  /** Tells every open and later document, the popup included, what the reader's system asks for. */
  setColorScheme(scheme: 'light' | 'dark', wishes?: Wishes): Promise<void>;
  closeTabs(): Promise<void>;
  problems(): Promise<Problem[]>;
  requests(): Promise<Request[]>;
  /** Forgets the problems and requests seen so far. */
  forget(): Promise<void>;
  /** Bytes that the background's heap holds after it was cleaned up, where the browser tells. */
  backgroundMemory?(): Promise<number>;
  /** Puts the extension in anew, as an update does, while pages stay open. */
  update(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
