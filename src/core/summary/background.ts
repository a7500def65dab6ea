import { background } from './learned/background.ts';

/** Bands of the packed table, from the commonest stems to the rarest listed. */
const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(tag: string): ReadonlyMap<string, number> | undefined {
  const packed = background[tag];
  if (packed === undefined) return undefined;
  let table = tables.get(tag);
  if (!table) {
    const bands = packed.split('|');
    table = new Map(
      bands.flatMap((band, index) =>
        band.split(' ').map((stem): [string, number] => [stem, (index + 1) / (bands.length + 1)]),
      ),
    );
    tables.set(tag, table);
  }
  return table;
}

/** How rare a stem is in everyday news of the language: 0 (in every text) to 1 (not listed); 0.7 where no table is. */
export function rarityIn(tag: string): (stem: string) => number {
  const table = tableOf(tag);
  return table ? (stem) => table.get(stem) ?? 1 : () => 0.7;
}
