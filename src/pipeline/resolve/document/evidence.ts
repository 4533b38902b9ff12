import { countWhile } from '../../../text/countWhile.ts';
import { fold } from '../../../text/foldName.ts';
import type { Around } from './around.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import type { Person } from './person.ts';
import { append } from '../../../text/append.ts';

/** What weighs how much when several people fit; sums of logarithms, set by hand and checked on development text. */
const WEIGHT = {
  near: 0.8,
  unseen: 0.3,
  often: 0.35,
  first: 0.7,
  company: 1.6,
  words: 0.3,
  sameTitle: 1.5,
  lately: 1,
  leaning: 0.7,
  relative: 0.8,
} as const;
const FADING = 5;
/** A word in more sentences than this says nothing of any of them. */
const RARE = 3;
/** A person named beside somebody says more than a place that half the sentences name. */
const COMPANY_WEIGHT = { person: 1, organization: 0.5, event: 0.7, place: 0.2 } as const;

/** Weighs how well the surroundings of a name agree with what a document says elsewhere of each person that fits. */
export class Evidence {
  readonly #input: ResolveInput;
  readonly #grouping: Grouping;
  readonly #inSentence = new Map<number, number[]>();
  #counts: ReadonlyMap<string, number> | null = null;
  readonly #content = new Map<number, ReadonlySet<string>>();
  /** Names that were sure before the first doubtful one, sorted; and the last doubtful one that was settled. */
  readonly #sure = new Map<Person, readonly number[]>();
  readonly #settled = new Map<Person, number>();
  /** For a short form: who was meant last, and towards whom open ones lean. */
  readonly #last = new Map<string, Person>();
  readonly #lean = new Map<string, Person>();

  constructor(input: ResolveInput, grouping: Grouping) {
    this.#input = input;
    this.#grouping = grouping;
    input.sentenceOf.forEach((sentence, index) => {
      append(this.#inSentence, sentence, index);
    });
  }

  /** Remember who a short form meant, for the next one. */
  settle(index: number, word: string, person: Person): void {
    this.#last.set(word, person);
    this.#settled.set(person, index);
  }

  /** Remember towards whom an open short form leans. */
  lean(word: string, person: Person): void {
    this.#lean.set(word, person);
  }

  /** The weight, in logarithms, of everything round name `index` that speaks for `person`. `first` says who came first of those that fit. */
  weigh(index: number, word: string, near: Around, person: Person, first: boolean): number {
    const sentence = this.#input.sentenceOf[index] ?? 0;
    const latest = this.#latestBefore(index, person);
    let weight = latest < 0 ? -WEIGHT.unseen : WEIGHT.near * Math.exp(-Math.abs(sentence - latest) / FADING);
    weight += WEIGHT.often * Math.log1p(person.placed.length);
    if (first) weight += WEIGHT.first;
    if (person.relative) weight -= WEIGHT.relative;
    if (near.title !== '' && near.domain !== 'courtesy' && person.roles.has(near.title)) weight += WEIGHT.sameTitle;
    if (this.#last.get(word) === person) weight += WEIGHT.lately;
    if (this.#lean.get(word) === person) weight += WEIGHT.leaning;
    weight += WEIGHT.company * Math.log1p(this.#company(index, sentence, person));
    return weight + WEIGHT.words * Math.min(3, this.#sharedWords(sentence, person));
  }

  /** The sentence of the person's last mention before `index`, or -1. Short forms are settled in text order, so the last one suffices. */
  #latestBefore(index: number, person: Person): number {
    let sure = this.#sure.get(person);
    if (sure === undefined) {
      sure = [...person.placed].sort((a, b) => a - b);
      this.#sure.set(person, sure);
    }
    const earlier = countWhile(sure.length, (place) => (sure[place] ?? Infinity) < index);
    const name = Math.max(sure[earlier - 1] ?? -1, this.#settled.get(person) ?? -1);
    return name < 0 ? -1 : (this.#input.sentenceOf[name] ?? 0);
  }

  /**
   * How often the others of this sentence stand beside the person in other sentences; neighbours count most, both here
   * and there ("between Mr Trump and Mr Kim", "a letter from Kim Jong Un to President Trump").
   */
  #company(index: number, sentence: number, person: Person): number {
    const here = this.#neighbours(index, sentence);
    let sum = 0;
    for (const other of person.placed.slice(0, 100)) {
      const elsewhere = this.#input.sentenceOf[other] ?? 0;
      if (elsewhere === sentence) continue;
      for (const [key, near] of this.#neighbours(other, elsewhere)) sum += near * (here.get(key) ?? 0);
    }
    return sum;
  }

  /** The others of a sentence, each with a weight for its kind and for how few names stand between. */
  #neighbours(index: number, sentence: number): Map<string, number> {
    const all = (this.#inSentence.get(sentence) ?? []).slice(0, 30);
    const at = all.indexOf(index);
    const weights = new Map<string, number>();
    all.forEach((other, place) => {
      const name = this.#input.names[other];
      if (other === index || name === undefined) return;
      const key = this.#key(other);
      const weight = Math.sqrt(COMPANY_WEIGHT[name.kind]) / Math.abs(place - at);
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    });
    return weights;
  }

  #key(index: number): string {
    const entity = this.#grouping.entityOf(index);
    return entity === null ? `open ${index}` : `${entity}`;
  }

  #sentencesOf(person: Person, but: number): Set<number> {
    const all = new Set(person.placed.slice(0, 100).map((index) => this.#input.sentenceOf[index] ?? 0));
    all.delete(but);
    return all;
  }

  #sharedWords(sentence: number, person: Person): number {
    const here = this.#words(sentence);
    const shared = new Set<string>();
    for (const elsewhere of this.#sentencesOf(person, sentence)) {
      for (const word of this.#words(elsewhere))
        if (here.has(word) && (this.#spread().get(word) ?? 0) <= RARE) shared.add(word);
    }
    return shared.size;
  }

  /** In how many sentences each word stands; counted once, when first asked. */
  #spread(): ReadonlyMap<string, number> {
    if (this.#counts !== null) return this.#counts;
    const counts = new Map<string, number>();
    this.#input.sentences.forEach((_, index) => {
      for (const word of this.#words(index)) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    this.#counts = counts;
    return counts;
  }

  /** Words of a sentence in lower case, long enough to carry meaning. */
  #words(sentence: number): ReadonlySet<string> {
    const known = this.#content.get(sentence);
    if (known !== undefined) return known;
    const text = (this.#input.sentences[sentence]?.text ?? '').slice(0, 2000);
    const words = new Set(
      [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{5,}/gu)]
        .map(([word]) => fold(word))
        .filter((word) => !EMPTY.has(word)),
    );
    this.#content.set(sentence, words);
    return words;
  }
}

/** Long words that stand in every text. */
const EMPTY = new Set(
  `about after again against among around because before being between could during every first found going having might never
  other others people right should since still their there these thing things think those three through under until where which
  while would years later, later added asked called according including month months today yesterday week weeks would wanted times`.split(
    /\s+/,
  ),
);
