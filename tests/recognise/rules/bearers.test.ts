import assert from 'node:assert/strict';
import test from 'node:test';
import { peopleAlsoKnown } from '../../../src/pipeline/recognise/english/alsoKnown.ts';
import { asCapitals } from '../../../src/pipeline/recognise/english/capitals.ts';
import { companiesByForm } from '../../../src/pipeline/recognise/english/companies.ts';
import { asFirms } from '../../../src/pipeline/recognise/english/firms.ts';
import { commonInitials } from '../../../src/pipeline/recognise/english/initials.ts';
import { withoutMonsieur } from '../../../src/pipeline/recognise/english/monsieur.ts';
import { bodiesOfOwners } from '../../../src/pipeline/recognise/english/ofMany.ts';
import { peers } from '../../../src/pipeline/recognise/english/peers.ts';
import { familyNamesAsPlaces } from '../../../src/pipeline/recognise/english/surnames.ts';
import { statesAfterTowns, townsBeforeStates } from '../../../src/pipeline/recognise/english/towns.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Passage } from '../../../src/pipeline/recognise/passage.ts';
import { passageOf, unmark } from './marked.ts';

/** What a rule finds in a marked text. */
const found = (rule: (passage: Passage) => readonly Span[], marked: string): string[] => {
  const { text } = unmark(marked);
  return rule(passageOf(marked)).map(({ start, end }) => text.slice(start, end));
};

test('peers are people by their title; a title after a name, and an inn, are not', () => {
  assert.deepEqual(found(peers, 'The Prime Minister saw the Marquess of [Salisbury|L] and the Duke of Kent.'), [
    'Marquess of Salisbury',
    'Duke of Kent',
  ]);
  for (const none of [
    'Prince [Philip|P], the Duke of [Edinburgh|L], left',
    'the 1st Earl of [Snowdon|L]',
    'at the Duke of [York|L] Tavern',
    'the [Earl of Sandwich Inn|O]',
    'the Duke of the land',
  ])
    assert.deepEqual(found(peers, none), [], none);
});

test('bodies that open with whose they are, where the tagger saw a part or nothing', () => {
  for (const [marked, ...expected] of [
    ["The [African|D] Peoples' Party of Mr. [Ngei|P]", "African Peoples' Party"],
    ['of the Ontario Nurses’ Association, said', 'Ontario Nurses’ Association'],
    ["ran [Kowalczyk|P]'s Bakery for years", "Kowalczyk's Bakery"],
    ["the [Democrats|O]' Congress Strategy"],
    ["[Joseph Lyons|P]' Party"],
    ["the [Writers' Guild|O] and [Oslo|L]'s Restaurant"],
    ["These Workers' Party", "Workers' Party"],
  ] as const)
    assert.deepEqual(found(bodiesOfOwners, marked), expected, marked);
});

test('initials of common words and of shares name no body', () => {
  const clear = (marked: string): string[] => found((passage) => commonInitials([passage]), marked);
  assert.deepEqual(clear('methyl isocyanate ([MIC|O]) leaked; [MIC|O] kills. The [MICs|O] met.'), ['MIC', 'MIC']);
  assert.deepEqual(clear('a severe acute respiratory syndrome ([Sars|O])'), ['Sars']);
  assert.deepEqual(clear('[Orrin Inc.|O] ([NYSE|O]: [HSI|O]) fell'), ['HSI']);
  assert.deepEqual(clear('the league of academic libraries ([UKB|O]) and the party ([PAN|O])'), []);
});

test('a town is told by the short form of its state, and the state by its town', () => {
  assert.deepEqual(found(townsBeforeStates, 'the plant in Institute, [W. Va.|L], and Upper Sandusky, [Ohio|L]'), [
    'Institute',
  ]);
  assert.deepEqual(found(statesAfterTowns, 'at Institute, W. Va., and Mr. [Byrd|P], D-W.Va., left. W. Va. is far.'), [
    'W. Va.',
    'W.Va.',
  ]);
});

test('whom the text gives another name is a person under it, everywhere', () => {
  const rule = (passage: Passage): Span[] => peopleAlsoKnown([passage]);
  assert.deepEqual(found(rule, '[Farmaajo|L] left. [Mohamed Orr|P], also known as [Farmaajo|L], lost.'), [
    'Farmaajo',
    'Farmaajo',
  ]);
  assert.deepEqual(found(rule, '[Ann Orr|P], known as the [Iron Lady|O]. [Bombay|L] is now known as [Mumbai|O].'), []);
});

test('M. is a form of address where two names bear it', () => {
  const taken = (marked: string): string[] => {
    const { text, names } = unmark(marked);
    return names.map(withoutMonsieur(text, names)).map(({ start, end }) => text.slice(start, end));
  };
  assert.deepEqual(taken('[M. Guy Mollet|P] met [M. Pineau|P].'), ['Guy Mollet', 'Pineau']);
  assert.deepEqual(taken('[M. Night Shyamalan|P] spoke. [M. Shyamalan|P] left.'), [
    'M. Night Shyamalan',
    'M. Shyamalan',
  ]);
});

test('a firm by its first word is no person, where nobody bears the word', () => {
  const kinds = (marked: string): string[] => {
    const { text, names } = unmark(marked);
    return names.map(asFirms(text, names)).map(({ kind }) => kind);
  };
  assert.deepEqual(kinds('[Chase Manhattan Bank|O] fell. [Chase|P] said so.'), ['organization', 'organization']);
  assert.deepEqual(kinds('[Orrin Motors|O], founded by [August Orrin|P]. [Orrin|P] died. Mr [Orrin|P].').slice(2), [
    'person',
    'person',
  ]);
  assert.deepEqual(kinds('[Chase Bank|O] and Mr [Chase|P]'), ['organization', 'person']);
});

test('companies are told by their legal form, and firms of several names are one', () => {
  for (const [marked, ...expected] of [
    ['sought a sale to Barclays Plc of Britain', 'Barclays Plc'],
    ['chairman of [Ropner|L], [Swale|L] and Co. from 1946', 'Ropner, Swale and Co.'],
    ['joined Kidder, Peabody & Co. in May', 'Kidder, Peabody & Co.'],
    ['the [Orrin Ltd|O] works; On Monday Ltd fell; John and Co came'],
    ['He met [Ann Orr|P], Brown and Sons of toil'],
  ] as const)
    assert.deepEqual(found(companiesByForm, marked), expected, marked);
});

test('a capital that stands for its government is no person, where the document names the land and nobody by that name', () => {
  const kinds = (marked: string): string[] => {
    const { text, names } = unmark(marked);
    const doubted = names.map((name) => ({ ...name, confidence: 0.6 }));
    return doubted.map(asCapitals(text, doubted)).map(({ kind }) => kind);
  };
  assert.deepEqual(kinds('The [U.S.|L] embassy said [Washington|P] agreed.'), ['place', 'place']);
  for (const person of [
    'In [Kenya|L], [Washington|P] agreed.',
    'The [U.S.|L] team lost; Mr. [Washington|P] left.',
    'The [U.S.|L] actor [Denzel Washington|P]: [Washington|P] smiled.',
  ])
    assert.equal(kinds(person).at(-1), 'person', person);
});

test('a family name is no place beside its bearer, unless the words say where, or everybody knows the place', () => {
  const rule = (passage: Passage): Span[] => familyNamesAsPlaces([passage]);
  assert.deepEqual(found(rule, '[Arthur Swale|P] died. [Bevin|P] said that [Swale|L] could count.'), ['Swale']);
  assert.deepEqual(found(rule, '[Jack London|P] wrote in [Swale|L] that [London|L] burnt.'), []);
  assert.deepEqual(found(rule, '[Arthur Swale|P] lives in [Swale|L]. [Ugo da Lessa|P] left. [Lessa|L] is old.'), []);
});
