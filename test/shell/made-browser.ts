type Values = Record<string, unknown>;

/** A storage area in memory, which can be made to refuse writes. */
export class MadeArea {
  values: Values = {};
  writes = 0;
  refuses = false;

  async get(keys: string | string[] | null = null): Promise<Values> {
    const wanted = keys === null ? Object.keys(this.values) : [keys].flat();
    const found = wanted.filter((key) => Object.hasOwn(this.values, key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.values[key]])));
  }

  async set(values: Values): Promise<void> {
    if (this.refuses) throw new Error('QUOTA_BYTES quota exceeded');
    this.writes++;
    Object.assign(this.values, structuredClone(values));
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.values[key];
  }
}

const event = () => ({ addListener: () => undefined, removeListener: () => undefined });

/** A browser's answers, made by hand: what the shell asks for, and nothing besides. */
export function madeBrowser() {
  const local = new MadeArea();
  const sync = new MadeArea();
  return {
    storage: { local, sync, onChanged: event() },
    permissions: { onAdded: event(), onRemoved: event() },
  };
}
