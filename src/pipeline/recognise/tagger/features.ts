import { mix } from './hash.ts';

const ROOM = 2048;

/** A list of feature hashes, filled and emptied again for each word or span. */
export class FeatureList {
  readonly ids = new Int32Array(ROOM);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** Adds the feature of template `template` with value `a`. */
  add(template: number, a: number): void {
    this.ids[this.size] = mix(Math.imul(template, 0x3c6ef372), a);
    this.size += 1;
  }

  /** Adds a feature of two values. */
  pair(template: number, a: number, b: number): void {
    this.add(template, mix(a, b));
  }

  /** Adds one feature for each bit set. */
  bits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, 31 - Math.clz32(rest & -rest));
  }

  /** Adds one feature for each bit set, together with `b`. */
  bitsWith(template: number, bits: number, b: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.pair(template, 31 - Math.clz32(rest & -rest), b);
  }
}

/** Small numbers as they are, larger ones in classes. */
export function bucket(count: number): number {
  if (count < 4) return count;
  return count < 8 ? 4 : 5;
}
