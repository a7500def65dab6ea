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
  '_findNode',
  '_removeFlag',
];

/** Constants that only the unused methods read. */
const UNUSED_CONSTANTS = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP'];

/** Settings that only the unused methods read, each from its assignment to the end of it. */
const UNUSED_SETTINGS = ['_classesToPreserve', '_keepClasses'];

/** Expressions that only the unused methods match with. */
const UNUSED_EXPRESSIONS = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
];

/** Where Readability begins to ask whether it must try again, which our subclass does with a fresh copy. */
const SECOND_TRIES = '      var parseSuccessful = true;';

/** The text of Readability without its unused parts and its logging; throws where a method is not found. */
function slim(source) {
  let text = source;
  for (const name of UNUSED) text = without(text, `\n  ${name}(`, '\n  },\n');
  for (const name of UNUSED_CONSTANTS) text = without(text, `\n  ${name}: `, ',\n\n  ');
  for (const name of UNUSED_SETTINGS) text = without(text, `\n  this.${name} = `, ';\n');
  text = without(text, '\n  CLASSES_TO_PRESERVE: ', ',\n');
  for (const name of UNUSED_EXPRESSIONS)
    text = text.replace(new RegExp(`^    ${name}:\\s+/.*/[a-z]*,$`, 'm'), '');
  text = without(
    text,
    SECOND_TRIES,
    '        return articleContent;\n      }\n',
    '      return articleContent;',
  );
  text = without(text, '  if (this._debug) {\n    let logNode', '\n  } else {\n').replace(
    '    this.log = function () {};\n  }\n',
    '    this.log = function () {};\n',
  );
  return text.replace(/^\s*this\.log\((?:[^();]|\((?:[^()]|\([^()]*\))*\))*\);$/gm, '');
}

/** A text with `instead` for what stands from `start` on, up to and with the next `end` (whose line end stays). */
function without(text, start, end, instead = '') {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`Readability has changed: no ${start.trim()}`);
  return text.slice(0, from) + instead + text.slice(to + end.trimEnd().length);
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
