/** Counts hashed features and then numbers those that are frequent enough; open addressing over typed arrays. */
export class FeatureIndex {
  private keys: Int32Array;
  private counts: Int32Array;
  private used = 0;
  private size: number;

  constructor(bits = 20) {
    this.size = 2 ** bits;
    this.keys = new Int32Array(this.size);
    this.counts = new Int32Array(this.size);
  }

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (this.size - 1);
    while (this.counts[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & (this.size - 1);
    return slot;
  }

  /** Counts one occurrence. */
  count(hash: number): void {
    const slot = this.slot(hash);
    if (this.counts[slot] === 0) {
      this.keys[slot] = hash;
      if (++this.used * 2 > this.size) {
        this.counts[slot] = 1;
        this.grow();
        return;
      }
    }
    this.counts[slot]!++;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.size *= 2;
    this.keys = new Int32Array(this.size);
    this.counts = new Int32Array(this.size);
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue;
      const slot = this.slot(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.counts[slot] = counts[i]!;
    }
  }

  /** Numbers the features seen at least `least` times and returns their hashes by number. */
  freeze(least: number): Int32Array {
    const kept: number[] = [];
    for (let i = 0; i < this.size; i++) {
      if (this.counts[i]! >= least) {
        kept.push(this.keys[i]!);
        this.counts[i] = kept.length;
      } else if (this.counts[i]! > 0) this.counts[i] = -1;
    }
    return Int32Array.from(kept);
  }

  /** The number of a feature after {@link freeze}, or -1. */
  number(hash: number): number {
    const count = this.counts[this.slot(hash)]!;
    return count > 0 ? count - 1 : -1;
  }
}
