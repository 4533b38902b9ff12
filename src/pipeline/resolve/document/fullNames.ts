import { around } from './around.ts';
import type { Grouping } from './grouping.ts';
import type { ResolveInput } from './input.ts';
import { addName, newPerson, type Person, type PersonIndex } from './person.ts';
import { fitFullNames, type Fit } from './personFit.ts';
import { type PersonName } from './personName.ts';

/** A full name of a document with everywhere it stands. */
export interface FullForm {
  readonly name: PersonName;
  readonly at: readonly number[];
}

/** A form that fits several people: left to the context, mention by mention. */
export interface OpenForm extends FullForm {
  readonly fits: readonly { readonly person: Person; readonly score: number }[];
}

const weight = (name: PersonName): number =>
  name.words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), name.suffix === '' ? 0 : 1);

/**
 * Group the full names of a document, the fullest first: each joins the one person it fits, opens a new one where it fits
 * nobody, and is handed back where it fits several. Short forms never join two people: they are placed one by one.
 */
export function groupFullNames(
  input: ResolveInput,
  forms: readonly FullForm[],
  people: PersonIndex,
  grouping: Grouping,
): OpenForm[] {
  const open: OpenForm[] = [];
  const ordered = [...forms].sort((a, b) => weight(b.name) - weight(a.name) || (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const sentencesOf = new Map<Person, Set<number>>();
  for (const form of ordered) {
    const here = new Set(form.at.map((index) => input.sentenceOf[index] ?? -1));
    const fits = people
      .like(form.name)
      .flatMap((person) => {
        const fit = fitFullNames(form.name, person.name);
        return fit === null || (isGuess(fit) && areTwo(input, form, person, fit, sentencesOf)) ? [] : [{ person, fit }];
      })
      .sort((a, b) => b.fit.score - a.fit.score);
    const [best, second] = fits;
    if (best !== undefined && second !== undefined && best.fit.score - second.fit.score < 0.04) {
      open.push({ ...form, fits: fits.map(({ person, fit }) => ({ person, score: fit.score })) });
    } else if (best !== undefined) {
      join(input, form, best.person, best.fit, grouping);
      here.forEach((sentence) => sentencesOf.get(best.person)?.add(sentence));
    } else {
      sentencesOf.set(found(form, people, grouping), here);
    }
  }
  return open;
}

/** Mentions of a name that are looked at for a word of kin before them. */
const KIN_LOOKED_AT = 20;

/** Two different full names in one sentence are two people, unless only the spelling differs. */
const isGuess = ({ rule }: Fit): boolean => rule !== 'spelling' && rule !== 'same-name' && rule !== 'misspelling';

function areTwo(
  input: ResolveInput,
  form: FullForm,
  person: Person,
  fit: Fit,
  sentencesOf: ReadonlyMap<Person, ReadonlySet<number>>,
): boolean {
  if (isLaterKin(input, form.at, person.first) || isLaterKin(input, person.placed, form.at[0] ?? 0)) return true;
  if (fit.rule === 'suffix' && form.name.suffix === '' && firstInText(input, form.at) < person.first) return true;
  const sentences = sentencesOf.get(person);
  const meeting = form.at.find((index) => sentences?.has(input.sentenceOf[index] ?? -1));
  if (meeting === undefined) return false;
  const other = person.placed.find((index) => input.sentenceOf[index] === input.sentenceOf[meeting]);
  const [first, second] = [
    input.names[Math.min(meeting, other ?? meeting)],
    input.names[Math.max(meeting, other ?? meeting)],
  ];
  const between = input.text.slice(first?.end ?? 0, Math.min(second?.start ?? 0, (first?.end ?? 0) + 80));
  return !ALSO_CALLED.test(between);
}

/**
 * The first of the names outside the title, for headlines are short. Who is called "Jesse Jackson" before "Jesse Jackson Jr." is
 * somebody else, since a text gives the fuller name first.
 */
function firstInText({ names, blocks }: ResolveInput, at: readonly number[]): number {
  const title = blocks.find(({ kind }) => kind === 'title')?.end ?? 0;
  return at.find((index) => (names[index]?.start ?? 0) >= title) ?? Infinity;
}

/** "John Adams … his son John Quincy Adams": named as a relative after the other was named. */
function isLaterKin(input: ResolveInput, names: readonly number[], other: number): boolean {
  return names.slice(0, KIN_LOOKED_AT).some((index) => index > other && around(input, index).kin !== '');
}

/** Words after which another name of the same person follows. */
const ALSO_CALLED = /\(|\b(?:born|known as|called|n\u00e9e|alias|aka|a\.k\.a\.|or|pen name|real name)\b/i;

function join(input: ResolveInput, form: FullForm, person: Person, fit: Fit, grouping: Grouping): void {
  const head = input.names[person.head]?.text ?? '';
  for (const index of form.at) {
    const text = input.names[index]?.text ?? '';
    const reason = `“${text}” is taken for ${head}: ${SAID[fit.rule] ?? 'the names fit'}.`;
    grouping.place(index, person.entity, { rule: fit.rule, reason, confidence: fit.score });
    addName(person, index);
  }
}

const SAID: Readonly<Partial<Record<Fit['rule'], string>>> = {
  'same-name': 'the same name',
  spelling: 'the same name in another spelling',
  misspelling: 'one letter differs, and nobody else here has this first name',
  'part-of-name': 'these words stand together in the longer name',
  'middle-name': 'first and last name agree, and only one of the two has this middle name',
  initials: 'the initials fit, and fit nobody else here',
  nickname: 'one first name is a short form of the other',
  suffix: 'only Jr., Sr. or a number differs, and nobody else here bears the name',
};

function found(form: FullForm, people: PersonIndex, grouping: Grouping): Person {
  const first = form.at[0] ?? 0;
  const person = newPerson(grouping.open('person', first), form.name, first);
  people.add(person);
  for (const index of form.at) {
    grouping.place(index, person.entity, { rule: 'full-name', reason: 'Named in full.', confidence: 0.98 });
    addName(person, index);
  }
  return person;
}
