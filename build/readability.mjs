import { readFileSync } from 'node:fs';

/**
 * Methods of Readability that our subclass replaces (src/page/extract/rungs/readability.ts), and those that only
 * these call: they never run, so the reader script, whose size is limited, goes without them.
 */
const UNUSED = [
  '_postProcessContent',
  '_cleanStyles',
  '_fixLazyImages',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_getArticleMetadata',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_getJSONLD',
  '_isUrl',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isSingleImage',
];

/** The text of Readability without its unused methods and its logging; throws where a method is not found. */
function slim(source) {
  let text = source;
  for (const name of UNUSED) {
    const start = text.indexOf(`\n  ${name}(`);
    const end = text.indexOf('\n  },\n', start);
    if (start < 0 || end < 0) throw new Error(`Readability has no method ${name} any more`);
    text = text.slice(0, start) + text.slice(end + '\n  },'.length);
  }
  return text.replace(/^\s*this\.log\((?:[^();]|\((?:[^()]|\([^()]*\))*\))*\);$/gm, '');
}

/** An esbuild plugin for bundles that read pages. */
export const slimReadability = {
  name: 'slim-readability',
  setup(build) {
    build.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, ({ path }) => ({
      contents: slim(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
