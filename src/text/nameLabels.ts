import type { Kind } from '../model/kind.ts';

/** Labels of names in common schemes (CoNLL, OntoNotes, TEI, spaCy, GATE), lower case. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['person', 'per', 'persname', 'people'].map((label) => [label, 'person'] as const),
  ...['organization', 'organisation', 'org', 'orgname', 'company'].map((label) => [label, 'organization'] as const),
  ...['place', 'loc', 'gpe', 'location', 'placename', 'fac'].map((label) => [label, 'place'] as const),
  ...['event', 'evt', 'eventname'].map((label) => [label, 'event'] as const),
]);

/** A label of a word, with the marks of the usual schemes (`B-PER`, `I-PER`, BIOES, BILOU): whether a name begins, and its label. */
const LABEL = /^(?:([BILUSE])[-_])?(.*)$/i;

/** The mark of a word's label, in upper case, and what it marks, in lower case. */
export function partsOfLabel(label: string): { mark: string; name: string } {
  const [, mark = '', name = ''] = LABEL.exec(label) ?? [];
  return { mark: mark.toUpperCase(), name: name.toLowerCase() };
}

/** Whether a word's label says anything of names: that it is in one of ours, or in none. */
export function isLabel(label: string): boolean {
  return label.toUpperCase() === 'O' || kindOfLabel(partsOfLabel(label).name) !== null;
}

/** The kind that a label stands for, or null: dates, products and the like are none of ours. */
export function kindOfLabel(label: string): Kind | null {
  return KINDS.get(label.toLowerCase()) ?? null;
}
