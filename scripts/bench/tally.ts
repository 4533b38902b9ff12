/** Counts of what was found, missed and wrong, and the usual figures from them. */
export class Tally {
  private hits = 0;
  private misses = 0;
  private extra = 0;

  hit(): void {
    this.hits++;
  }

  miss(): void {
    this.misses++;
  }

  spurious(): void {
    this.extra++;
  }

  /** One question with one answer. */
  answer(right: boolean): void {
    if (right) this.hits++;
    else this.misses++;
  }

  /** Precision, recall and F1. */
  scores(): string {
    const precision = share(this.hits, this.hits + this.extra);
    const recall = share(this.hits, this.hits + this.misses);
    const f1 = share(2 * this.hits, 2 * this.hits + this.misses + this.extra);
    return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${this.hits + this.misses}`;
  }

  /** Share of right answers. */
  accuracy(): string {
    return `${percent(share(this.hits, this.hits + this.misses))} of ${this.hits + this.misses}`;
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
