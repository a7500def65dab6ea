const shared = ['jsx', 'jsxs', 'Fragment', 'useEffect', 'useLayoutEffect', 'useRef', 'useState', 'useWords'];

/**
 * An esbuild plugin for the later script: what the screen has loaded already (Preact, the words of the interface) is
 * taken over from it (src/ui/later/parts.tsx), so that there is one of each.
 */
export const takeOver = {
  name: 'take-over',
  setup(build) {
    build.onResolve({ filter: /^preact(?:\/|$)|\/words-context\.ts$/ }, () => ({
      path: 'shared',
      namespace: 'take-over',
    }));
    build.onLoad({ filter: /.*/, namespace: 'take-over' }, () => ({
      contents: `export const { ${shared.join(', ')} } = globalThis.nutgrafShared;`,
    }));
  },
};
