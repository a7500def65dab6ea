const COMMA = 0x2c;

/** Whether a unit is white space as patterns have it (`\s`). */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0x1680) return unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit)
  );
}

/**
 * What Readability measures of a text: how long it is with its white space trimmed and each run of it counted once. It
 * is summed up of the parts, so that the text of an element need not be joined to be measured.
 */
export class Extent {
  /** Units that are no white space. */
  units = 0;
  commas = 0;
  /** Units in links, trimmed and collapsed, each weighed as Readability does. */
  linked = 0;
  /** Runs of white space, those at both ends among them. */
  #gaps = 0;
  #opens = false;
  #closes = false;

  /** The extent of one text. */
  static of(text: string): Extent {
    const extent = new Extent();
    extent.#opens = text !== '' && isSpace(text.charCodeAt(0));
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const space = isSpace(unit);
      if (!space) extent.units++;
      else if (!extent.#closes) extent.#gaps++;
      if (unit === COMMA) extent.commas++;
      extent.#closes = space;
    }
    return extent;
  }

  /** Adds the text that follows. */
  add(next: Extent): void {
    if (next.units === 0 && next.#gaps === 0) return;
    if (this.units === 0 && this.#gaps === 0) this.#opens = next.#opens;
    this.#gaps += next.#gaps - Number(this.#closes && next.#opens);
    this.#closes = next.#closes;
    this.units += next.units;
    this.commas += next.commas;
    this.linked += next.linked;
  }

  /** Units of the text, trimmed, its runs of white space counted once. */
  get length(): number {
    return this.units === 0 ? 0 : this.units + this.#gaps - Number(this.#opens) - Number(this.#closes);
  }
}
