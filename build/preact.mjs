import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = (path) => fileURLToPath(new URL(`../node_modules/preact/${path}`, import.meta.url));

/** Preact's sources, whose own properties begin with one underscore and get short names with ours. */
const sources = {
  preact: source('src/index.js'),
  'preact/hooks': source('hooks/src/index.js'),
  'preact/jsx-runtime': source('jsx-runtime/src/index.js'),
};

/**
 * What only components that wait in the middle of being drawn (Suspense), mark-up given as text, MathML, portals and
 * pages that were drawn on a server need: we have none of these.
 */
const UNUSED = [
  [/\tif \(\s*oldVNode\._flags & MODE_SUSPENDED[\s\S]*?\n\t\}\n(?=\s*if \(\(tmp = options\._diff\)\))/, ''],
  [/\t*if \(resumed\) resumed\.some\(removeNode\);\n/, ''],
  [
    /if \(isHydrating \|\| excessDomChildren\) \{\s*if \(e && e\.then\)[\s\S]*?\} else if \(excessDomChildren\) \{([\s\S]*?)\}\s*\} else \{/,
    'if (excessDomChildren) {$1} else {',
  ],
  [
    /\t+if \(newProps\._parentDom\) \{\s*tmp = oldDom;[\s\S]*?oldDom = oldVNode\._children \? getDomSibling[\s\S]*?\n\t+\}\n/,
    '',
  ],
  [/\t+if \(newProps\._parentDom\) \{\s*newVNode\._dom = NULL;\s*oldDom = tmp;\s*\}\n/, ''],
  [/function rangeEnd\([\s\S]*?\n\}\n/, ''],
  [/\t+if \(isHydrating\) \{\s*if \(options\._hydrationMismatch\)[\s\S]*?isHydrating = false;\s*\}\n/, ''],
  [/\t+else if \(nodeType == 'math'\) namespace = MATH_NAMESPACE;\n/, ''],
  [/\t+if \(\s*nodeType == 'foreignObject'[\s\S]*?\n\t+\}\n/, ''],
  [/if \(i == 'dangerouslySetInnerHTML'\) \{\s*oldHtml = value;\s*\} else /, ''],
  [/if \(i == 'dangerouslySetInnerHTML'\) \{\s*newHtml = value;\s*\} else /, ''],
  [/if \(newHtml\) \{[\s\S]*?\} else \{\s*if \(oldHtml\) dom\.textContent = '';/, '{'],
];

function slim(text) {
  return UNUSED.reduce((rest, [pattern, instead]) => {
    if (!pattern.test(rest)) throw new Error(`Preact has changed: nothing is like ${pattern}`);
    return rest.replace(pattern, instead);
  }, text);
}

/** An esbuild plugin for the screens, whose size is limited: Preact from its sources, without what none of them uses. */
export const slimPreact = {
  name: 'slim-preact',
  setup(build) {
    build.onResolve({ filter: /^preact(?:\/|$)/ }, ({ path }) => ({ path: sources[path] }));
    build.onLoad({ filter: /preact[\\/]src[\\/]diff[\\/]index\.js$/ }, ({ path }) => ({
      contents: slim(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
