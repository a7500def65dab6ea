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
  'parse',
  '_isProbablyVisible',
  '_isValidByline',
  '_isElementWithoutContent',
  '_getInnerText',
  '_setNodeTag',
  '_getCharCount',
  '_getLinkDensity',
  '_getTextDensity',
];

/** Constants that only the unused methods read. */
const UNUSED_CONSTANTS = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP'];

/** Settings that only the unused methods read, each from its assignment to the end of it. */
const UNUSED_SETTINGS = [
  '_classesToPreserve',
  '_keepClasses',
  '_articleDir',
  '_articleSiteName',
  '_attempts',
  '_debug',
  '_maxElemsToParse',
  '_charThreshold',
  '_disableJSONLD',
  '_allowedVideoRegex',
];

/** Expressions that only the unused methods match with. */
const UNUSED_EXPRESSIONS = [
  'hashUrl',
  'normalize',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'videos',
];

/**
 * Where Readability takes care of elements that are never copied (scripts, frames, fields), of a document library of
 * its own, or of its log: each from its start up to and with its end, and what stands there instead.
 */
const NEVER = [
  ['  if (options && options.documentElement) {', '  options = options || {};', '  options = {};'],
  ['  this._serializer =', '    };\n'],
  ['  this._docJSDOMParser = ', ';\n'],
  ['    if (this._docJSDOMParser && nodeList', '    }\n'],
  ['    if (this._docJSDOMParser && nodeList', '    }\n'],
  [
    '    if (node.querySelectorAll) {',
    '    );\n  },',
    '    return node.querySelectorAll(tagNames.join(","));\n  },',
  ],
  ['    this._removeNodes(this._getAllNodesWithTag(doc, ["style"]))', ';\n'],
  ...['object', 'embed', 'iframe', 'input', 'textarea', 'select'].map((name) => [
    `    this._clean(articleContent, "${name}")`,
    ';\n',
  ]),
  ['    var isEmbed = ', ';\n'],
  ['      if (isEmbed) {', '\n      }\n'],
  ['        var embedCount = 0;', '          embedCount++;\n        }\n'],
  ['          if ((embedCount === 1', '          }\n'],
  ['          if (input > Math.floor(p / 3)) {', '          }\n'],
  ['        var input = ', ';\n'],
];

/** What asks for what is hidden, or is only of use to who takes the result as markup or learns the language. */
const UNREAD = [
  ['        if (!this._isProbablyVisible(node)) {', '\n        }\n'],
  ['        if (node.tagName === "HTML") {', '        }\n'],
  ['    var pageCacheHtml = ', ';\n'],
  ['      if (isPaging) {', '\n      }\n'],
  ['      if (neededToCreateTopCandidate) {', '        articleContent.appendChild(div);\n      }\n'],
  ['    this._cleanStyles(', ';\n'],
  ['    this._fixLazyImages(', ';\n'],
  ['    // replace H1 with H2', '"h2"\n    );\n'],
];

/** Elements in line with text that are never copied. */
const NEVER_COPIED = 'AUDIO DATALIST EMBED INPUT METER NOSCRIPT OBJECT PROGRESS SCRIPT SELECT TEXTAREA'.split(
  ' ',
);

/** What Readability would log of an element that it drops; that there is something is enough. */
const ERRORS = /errs\.push\(\s*`[^`]*`\s*\)/g;

/** Its three logs around the article, which {@link slim} leaves empty. */
const EMPTY = /if \(this\._debug\) \{\s*\}/g;

/** Where Readability begins to ask whether it must try again, which our subclass does with a fresh copy. */
const SECOND_TRIES = '      var parseSuccessful = true;';

/** The text of Readability without its unused parts and its logging; throws where a method is not found. */
function slim(source) {
  let text = source;
  for (const name of UNUSED) text = without(text, `\n  ${name}(`, '\n  },\n');
  for (const name of UNUSED_CONSTANTS) text = without(text, `\n  ${name}: `, ',\n\n  ');
  for (const name of UNUSED_SETTINGS) text = without(text, `\n  this.${name} =`, ';\n');
  text = without(text, '\n  CLASSES_TO_PRESERVE: ', ',\n');
  for (const [start, end, instead] of [...NEVER, ...UNREAD]) text = without(text, start, end, instead);
  for (const name of NEVER_COPIED) text = without(text, `\n    "${name}"`, ',');
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
  const quiet = text.replace(/^\s*this\.log\((?:[^();]|\((?:[^()]|\([^()]*\))*\))*\);$/gm, '');
  return quiet.replace(EMPTY, '').replace(ERRORS, 'errs.push(1)');
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
