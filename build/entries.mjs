/** Content scripts are classic scripts, each whole in itself. */
export const contentScripts = {
  detector: 'src/content/detector.ts',
  reader: 'src/content/reader.ts',
  marker: 'src/content/marker.ts',
};

/** What nobody needs who only opens a summary and reads it: fetched by all screens from one file, when asked for. */
export const laterScript = { later: 'src/ui/later/main.ts' };

/** What the popup asks of the browser before its interface is loaded, and the interface, whole in itself. */
export const popupScripts = { 'popup/early': 'src/popup/early.ts', 'popup/main': 'src/popup/main.tsx' };

/** Gives the pages their look before anything of them is painted. */
export const lookScript = { look: 'src/ui/session/early-look.ts' };

/** The pages that are modules: what they have in common is in the package once. */
export const pages = ['panel', 'options', 'welcome', 'library'];

/** The background is a module that imports the engine from a file of its own. */
export const background = { background: 'src/background/main.ts' };
