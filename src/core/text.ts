/** A half-open range `[start, end)` of UTF-16 units into one immutable text. */
export type Span = { start: number; end: number };

/** The words that a span covers, exactly as they stand in the text. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);
