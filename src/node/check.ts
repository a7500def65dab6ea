/** Throws a TypeError in plain words where a caller without types hands over something else than texts. */
export function needTexts(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values))
    if (typeof value !== 'string') throw new TypeError(`${name} must be a string, not ${kindOf(value)}.`);
}

/** Throws a TypeError in plain words where what is to be digested is no article and no text. */
export function needInput(input: unknown): void {
  if (typeof input !== 'object' || input === null)
    throw new TypeError(`digest takes an article or { text }, not ${kindOf(input)}.`);
  needTexts({ text: (input as { text?: unknown }).text });
}

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);
