import { z } from 'zod';
import { KINDS } from './kind.ts';

/** An address below a folder of pages: parts of letters, digits, marks and hyphens, as `slug` makes them; never a way out. */
const PART = '[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]*';
/** Most bytes of an address: more than any build gives out, and less than disks take. */
const BYTES = 1000;
const PART_BYTES = 200;
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const fits = (text: string): boolean =>
  bytes(text) <= BYTES && text.split('/').every((part) => bytes(part) <= PART_BYTES);
const id = z
  .string()
  .regex(new RegExp(`^${PART}$`, 'u'), 'an address')
  .refine(fits, 'a shorter address');
const path = z
  .string()
  .regex(new RegExp(`^${PART}(?:/${PART})*$`, 'u'), 'an address')
  .refine(fits, 'a shorter address');

/**
 * `content/ids.json`: every address ever given out, of documents and of entities. An input like any other: the same
 * seeds, decisions and ids give the same bytes. Lists, not objects keyed by name, since names come from strangers.
 */
export const idsSchema = z.strictObject({
  version: z.literal(1),
  /** Document addresses by path below the seeds folder; the file may be gone, its address stays its own. */
  documents: z.array(z.strictObject({ seed: z.string(), id: path })),
  entities: z.array(
    z.strictObject({
      id,
      kind: z.enum(KINDS),
      /** Matching keys of the full names it bore, by which the next build finds it again. */
      names: z.array(z.string()),
      /** For one of several bearers of a name: documents that speak of this one. */
      documents: z.array(z.string()).optional(),
    }),
  ),
  /** Page addresses that moved (`people/mr-kim`), to the entity that is meant. */
  moved: z.array(z.strictObject({ from: path, to: id })),
});
export type Ids = z.infer<typeof idsSchema>;

/** No address given out yet. */
export const NO_IDS: Ids = { version: 1, documents: [], entities: [], moved: [] };
