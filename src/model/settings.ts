import { z } from 'zod';
import { EXPORTS } from './exports.ts';
import { isLanguageTag } from './languageTag.ts';

/** `content/settings.yaml`: data, never code. Every key has a default, so the file may be missing. */
export const settingsSchema = z
  .strictObject({
    /** Name of the collection, shown on every page. */
    title: z
      .string()
      .regex(/[^\s\p{C}]/u, 'expected something that can be seen')
      .default('Backmatter'),
    /** One or two sentences on what the collection is, shown on the home page. */
    description: z.string().default(''),
    /** Usual language of the documents (BCP 47), for those too short to tell theirs; what a text or its head tells goes first. The site's own words are English. */
    language: z
      .string()
      .refine(isLanguageTag, 'expected a language tag (BCP 47) such as en or pt-BR')
      .nullable()
      .default(null),
    /** True keeps search engines and link previews away. */
    private: z.boolean().default(false),
    limits: z
      .strictObject({
        /** A larger file is left out with a warning. In mebibytes. */
        fileMiB: z.number().positive().default(20),
      })
      .prefault({}),
    /** Encoding by path pattern, for files that do not tell theirs: { "old/**": "windows-1252" }. */
    encodings: z.record(z.string(), z.string()).default({}),
    /** What the site gives away besides pages and NDJSON; see `model/exports.ts`. Each is made unless it is false. */
    exports: z
      .strictObject(
        Object.fromEntries(EXPORTS.map((name) => [name, z.boolean().default(true)])) as Record<
          (typeof EXPORTS)[number],
          z.ZodDefault<z.ZodBoolean>
        >,
      )
      .prefault({}),
  })
  .prefault({});
export type Settings = z.infer<typeof settingsSchema>;
