import { undocumented } from './features.mjs';

/** The oldest browsers that must run the code. */
const engines = { chromium: 'chrome127', firefox: 'firefox140' };

/**
 * What all bundles of a target have in common.
 * @param {'chromium' | 'firefox'} target
 * @returns {import('esbuild').BuildOptions}
 */
export const commonOptions = (target) => ({
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  // The names of shared files are hashes over paths too: these must not tell where the packages really lie.
  preserveSymlinks: true,
  target: engines[target],
  // Both know the scripts and categories that we match by; esbuild does not and would make each a call at run time.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
});

/** What is the engine's own: the file that the worker imports beside its own. */
export const engineOptions = {
  entryPoints: { engine: 'src/background/engine.ts' },
  format: 'esm',
  plugins: [undocumented],
};

/** Makes these property names short, and no others. */
export const shortNames = (names) =>
  names.length > 0 ? { mangleProps: new RegExp(`^(?:${names.join('|')})$`) } : {};
