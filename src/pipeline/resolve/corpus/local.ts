import type { Facts } from '../../../model/facts.ts';
import type { Kind } from '../../../model/kind.ts';
import type { PersonName } from '../document/personName.ts';

/** A group of one document, on its way to becoming part of an entity. */
export interface Local {
  /** Index of its document in the sorted facts. */
  readonly document: number;
  /** Index into `Facts.entities`, or -1 for a group that a decision made. */
  readonly entity: number;
  /** Indices of its names in the document. */
  names: number[];
  kind: Kind;
  /** The kind it was recognised as, where an editor gave another. */
  readonly was: Kind | null;
  /** Matching key of its fullest name: groups with one key and kind are one entity unless something speaks against it. */
  key: string;
  /** The fullest name as it stands. */
  name: string;
  /** For people: the fullest name taken apart. */
  readonly person: PersonName | null;
  /** Heads of the roles and titles that the document gives. */
  readonly roles: ReadonlySet<string>;
  /** Year of birth where age or life dates tell it, within the range; null where unknown. */
  readonly born: { readonly from: number; readonly to: number } | null;
  /** Year of its document, or null. */
  readonly year: number | null;
  /** For a body of which every country has one, named without it ("Congress"): the country of which the document speaks most; or null. */
  readonly nation: string | null;
}

/** Facts in the order of their documents' ids, as every corpus step sees them. */
export type Documents = readonly Facts[];
