import type { Name } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { sexOfGivenName } from '../../knowledge/givenNames.ts';
import { KIN } from '../../knowledge/kin.ts';
import { titleOf } from '../../knowledge/titles.ts';
import { countWhile } from '../../text/countWhile.ts';

/** The names of a document, looked up by place. */
export class NameIndex {
  private readonly names: readonly Name[];
  private readonly text: string;
  private readonly silent: readonly boolean[];

  /** Names within the spans of `mute` (in order) are known, but nobody there speaks. */
  constructor(text: string, names: readonly Name[], mute: readonly Span[] = []) {
    let at = 0;
    this.silent = names.map((name) => {
      while ((mute[at]?.end ?? Infinity) <= name.start) at++;
      return (mute[at]?.start ?? Infinity) <= name.start;
    });
    this.text = text;
    this.names = names;
  }

  at(index: number): Name | undefined {
    return this.names[index];
  }

  /** Index of the first name that starts at or after `offset`. */
  private lowerBound(offset: number): number {
    return countWhile(this.names.length, (place) => (this.names[place]?.start ?? 0) < offset);
  }

  /** Indices of the names that lie within a stretch, in order. */
  within(start: number, end: number): number[] {
    const found: number[] = [];
    for (let index = this.lowerBound(start); index < this.names.length; index++) {
      const name = this.names[index];
      if (name === undefined || name.start >= end) break;
      if (name.end <= end && this.silent[index] !== true) found.push(index);
    }
    return found;
  }

  /** Who can speak: people, and organizations and places where they act. Adjectives cannot. */
  speakers(start: number, end: number): number[] {
    return this.within(start, end).filter(
      (index) => this.names[index]?.form !== 'demonym' && this.names[index]?.kind !== 'event',
    );
  }

  people(start: number, end: number): number[] {
    return this.within(start, end).filter((index) => this.names[index]?.kind === 'person');
  }

  /** Up to `most` people named before an offset, the nearest first. */
  *peopleBefore(offset: number, most: number): Generator<number> {
    let seen = 0;
    for (let index = this.lowerBound(offset) - 1; index >= 0 && seen < most; index--) {
      seen++;
      if (this.names[index]?.kind === 'person' && this.silent[index] !== true) yield index;
    }
  }

  /** "Her father, Moon Landrieu": the sex of the word for a relative before a name, or undefined. */
  private sexByKin({ start }: Name): 'f' | 'm' | undefined {
    const word = /(?<!\p{L})(\p{Ll}{3,20}),?\s$/u.exec(this.text.slice(Math.max(0, start - 24), start))?.[1];
    const sex = word === undefined ? undefined : KIN.get(word);
    return sex === 'x' ? undefined : sex;
  }

  /** The sex that a title, a word for a relative or a given name tells, or undefined. */
  sexOf(index: number): 'f' | 'm' | undefined {
    const name = this.names[index];
    if (name === undefined) return undefined;
    const before = /(?<!\p{L})(\p{L}+\.?)\s+$/u.exec(this.text.slice(Math.max(0, name.start - 16), name.start))?.[1];
    const title = before === undefined ? undefined : titleOf(before)?.sex;
    return title ?? this.sexByKin(name) ?? sexOfGivenName(name.text.split(/\s/)[0] ?? '');
  }
}
