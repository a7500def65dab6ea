const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without halves of characters, as a cut may leave them; `encodeURIComponent` throws on these. */
export const wellFormed = (text: string): string => text.replace(lone, '\uFFFD');
