/**
 * Every rule that may decide who a name is, with one line for readers of the site. A mention's `rule` is one of these
 * ids; its `reason` says how the rule applied there.
 */
export const RULES = {
  // Within a document.
  'full-name': 'The name is given in full, and nobody else in the document fits it.',
  'only-name': 'The document has no fuller name for this.',
  'same-name': 'The same name stands elsewhere in the document.',
  spelling: 'The same name in another spelling: hyphens, blanks, accents, apostrophes, order; in places also a vowel.',
  misspelling: 'One letter differs from a long name with the same first name: taken for a slip.',
  'part-of-name': 'Several words of a longer name, in their order.',
  'middle-name': 'The same first and last name, with or without a middle name or initial.',
  initials: 'Initials stand for first names that begin so.',
  nickname: 'A short form of the same first name: Bob for Robert.',
  suffix: 'The same name with or without Jr., Sr. or a number.',
  'also-called': 'The text itself gives one bearer both names: “also known as”, “born”, “or simply”.',
  surname: 'A family name alone stands for the only person of the document who bears it.',
  'family-first': 'A family name alone, of a person whose family name comes first.',
  'first-name': 'A first name alone stands for the only person of the document who bears it.',
  'look-ahead': 'A short name, as in headlines, stands for a full name that comes later in the document.',
  context: 'Several people fit; what stands around the name decides.',
  ambiguous: 'Several fit, and nothing around the name decides between them: left open.',
  family: 'A family name in the plural means several people: left open.',
  role: 'A role without a name stands for the one person the document describes so.',
  'role-unknown': 'A role without a name, and nobody in the document is described so: left open.',
  'place-name': 'A name of a place; known other names and abbreviations count as the same.',
  'part-of-place': 'A shorter form of a place named in full in the document.',
  demonym: 'An adjective or a word for its people stands for the place.',
  compass: '“The North” stands for the part of a pair of countries that the document names.',
  elliptical: 'Half of a joined name, as in “North and South Korea”.',
  acronym: 'The initials of a name that the document gives in full.',
  'known-acronym': 'A widely known abbreviation of the name.',
  'company-ending': 'The same name with or without Inc., Ltd. or the like.',
  'short-company': 'The first words of a longer name in the document.',
  'head-noun': 'The last word of a longer name in the document, as in “the Commission”.',
  national: 'The same body with or without the country before its name.',
  'department-of': 'The two orders of one name: Department of State, State Department.',
  event: 'The same event by its name or by the words that date it.',
  // Across documents.
  variant: 'A variant of a full name in other documents, with the same role or in the same company of names.',
  'same-role': 'A family name alone; another document gives this role to one person of that name.',
  company: 'A family name alone, in the company of names among which other documents name one person so.',
  'rare-name':
    'Only this word is known of the name; the documents give it in the same role, company of names or years.',
  'bare-open':
    'A family name alone: other documents know people of that name, but nothing here tells which: left open.',
  'namesake-open': 'Several people of the collection bear the full name, and nothing here tells which: left open.',
  'acronym-elsewhere': 'Other documents of the collection give these initials with one full name only.',
  'generic-open':
    'A common noun for a body, or a title by itself; the document does not say which is meant: left open.',
  'acronym-open': 'Other documents give these initials with several full names: left open.',
  // By an editor.
  'decision-assign': 'An editor assigned it.',
  'decision-merge': 'An editor merged the two.',
  'decision-split': 'An editor split the two.',
  'decision-add': 'An editor put the name on the watch list.',
} as const satisfies Readonly<Record<string, string>>;

export type RuleId = keyof typeof RULES;

/** The explanation of a rule, or the empty string for an id that is none. */
export function explainRule(id: string): string {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : '';
}
