import type { Kind } from '../model/kind.ts';

/** Labels of names in common schemes (CoNLL, OntoNotes, TEI, spaCy, GATE), lower case. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...['person', 'per', 'persname', 'people'].map((label) => [label, 'person'] as const),
  ...['organization', 'organisation', 'org', 'orgname', 'company'].map((label) => [label, 'organization'] as const),
  ...['place', 'loc', 'gpe', 'location', 'placename', 'fac'].map((label) => [label, 'place'] as const),
  ...['event', 'evt', 'eventname'].map((label) => [label, 'event'] as const),
]);

/** The kind that a label stands for, or null: dates, products and the like are none of ours. */
export function kindOfLabel(label: string): Kind | null {
  return KINDS.get(label.toLowerCase()) ?? null;
}
