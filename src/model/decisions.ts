import { z } from 'zod';
import { KINDS } from './kind.ts';

const kind = z.enum(KINDS);
/** Words that can be seen. */
const name = z
  .string()
  .min(1)
  .regex(/[^\s\p{C}]/u, 'something that can be seen');
/** What EDTF is written with; what it means is not checked. */
const edtf = z.string().regex(/^(?=.*\d)[-+\dEOSTUXYZ?~%/.:,{}[\]]{1,100}$/, 'a date in EDTF such as 2018-06-01');
const why = z.string().optional();
/** An address that pages may link to, or a name in some catalogue: never one that could run something. */
const uri = z.string().regex(/^(?:https?:\/\/|urn:)/i, 'an http(s) or urn address');

/**
 * `content/decisions.yaml`: what an editor decided. A list; each item is one decision, named by its first key.
 * Entities are named by id or by any name they bear. `why` is free text and is shown where the decision applies.
 *
 *     - merge: [kim-jong-un, jong-un-kim]           the first stays
 *     - not-same: [john-smith, john-smith-ab12]    where the two were one, the second gets a page; `in: [document, …]` narrows it
 *     - split: john-smith
 *       documents: [1998/trial]                      these documents' mentions become another page
 *       as: John Smith (judge)
 *     - rename: kim-jong-un
 *       to: Kim Jong-un
 *     - kind: tass
 *       is: organization
 *     - ignore: Exit Mobile                          not a name; `in: [document, …]` narrows it
 *     - add: Jo Myong Rok                            watch list; `list: people.csv` adds a file of them,
 *                                                    `list: reconcile.csv` reads back what OpenRefine filled in
 *       is: person
 *       aliases: [Cho Myong-rok]
 *     - assign: Mr Kim                               in this document (or this mention: `mention: 3`) is X
 *       in: 000-8fc642d2157d8c1e
 *       to: kim-jong-un
 *     - same-as: kim-jong-un
 *       uri: http://www.wikidata.org/entity/Q56226
 *     - title: 000-8fc642d2157d8c1e
 *       is: North and South Korea resume talks
 *     - date: 000-8fc642d2157d8c1e
 *       is: 2018-06-01
 *     - publisher: 000-8fc642d2157d8c1e
 *       is: Sky News
 *     - furniture: More from …                       these words are furniture; `is: false` says they are not
 */
export const decisionSchema = z.union([
  z.strictObject({ merge: z.array(name).min(2), why }),
  z.strictObject({ 'not-same': z.array(name).min(2), in: z.array(name).optional(), why }),
  z.strictObject({ split: name, documents: z.array(name).min(1), as: name.optional(), why }),
  z.strictObject({ rename: name, to: name, why }),
  z.strictObject({ kind: name, is: kind, why }),
  z.strictObject({ ignore: name, in: z.array(name).optional(), why }),
  z.strictObject({ add: name, is: kind, aliases: z.array(name).default([]), 'same-as': z.array(uri).default([]), why }),
  z.strictObject({ list: name, is: kind.optional(), why }),
  z.strictObject({ assign: name, in: name, mention: z.number().int().positive().optional(), to: name, why }),
  z.strictObject({ 'same-as': name, uri, why }),
  z.strictObject({ title: name, is: name, why }),
  z.strictObject({ date: name, is: edtf.nullable(), why }),
  z.strictObject({ publisher: name, is: name.nullable(), why }),
  z.strictObject({ furniture: name, is: z.boolean().default(true), in: z.array(name).optional(), why }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** A decision with the place it was written, for messages and for the pages it touches. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly file: string;
  readonly line: number;
  /** As written, on one line. */
  readonly source: string;
}
