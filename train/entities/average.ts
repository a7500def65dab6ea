import type { Weights } from './crf.ts';

/** The mean of the weights after several epochs, which carries over to new text better than the last ones alone. */
export class Average {
  private readonly emission: Float32Array;
  private readonly transition: Float64Array;
  private count = 0;

  /** `like`: weights of the same size. */
  constructor(like: Weights) {
    this.emission = new Float32Array(like.emission.length);
    this.transition = new Float64Array(like.transition.length);
  }

  /** Adds the weights as they are now. */
  add({ emission, transition }: Weights): void {
    this.count++;
    for (let i = 0; i < emission.length; i++) this.emission[i]! += emission[i]!;
    for (let i = 0; i < transition.length; i++) this.transition[i]! += transition[i]!;
  }

  /** The mean of what was added, which must be something. */
  mean(): Omit<Weights, 'rows'> {
    const { count } = this;
    return {
      emission: this.emission.map((sum) => sum / count),
      transition: this.transition.map((sum) => sum / count),
    };
  }
}
