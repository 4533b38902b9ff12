import { z } from 'zod';
import { isLanguageTag } from './languageTag.ts';

/**
 * What a file says of its document beside the text: frontmatter, the head of a web page, or a sidecar
 * (`<file>.meta.yaml`). Every key is optional; keys that are not known are passed over.
 */
export const givenSchema = z.object({
  title: z.string().trim().min(1).nullable().catch(null).default(null),
  /** As written; parsing reads it. */
  date: z.coerce.string().trim().min(1).nullable().catch(null).default(null),
  publisher: z.string().trim().min(1).nullable().catch(null).default(null),
  byline: z.string().trim().min(1).nullable().catch(null).default(null),
  /** BCP 47. */
  language: z.string().refine(isLanguageTag).nullable().catch(null).default(null),
});
export type Given = z.infer<typeof givenSchema>;

/** Nothing given. */
export const NOTHING_GIVEN: Given = { title: null, date: null, publisher: null, byline: null, language: null };
