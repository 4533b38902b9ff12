import { z } from 'zod';

/** Keys under which programs put a list of annotations: a page of W3C's, JSON-LD's graph, the rows and the export of Hypothesis. */
const KEYS = ['items', '@graph', 'rows', 'annotations'];
const listSchemas = KEYS.map((key) => z.object({ [key]: z.array(z.unknown()) }).transform((one) => one[key] ?? []));
/** A collection holds its first page, and a page the next, or else addresses of them, which are not followed. */
const firstSchema = z.object({ first: z.looseObject({}) }).transform(({ first }) => first);
const nextSchema = z.object({ next: z.looseObject({}) }).transform(({ next }) => next);

/** The annotations in a JSON value: a list, one of the usual wraps round a list, a collection page by page, or one annotation. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items: unknown[] = [];
  let page: unknown = firstSchema.safeParse(value).data ?? value;
  let wrapped = page !== value;
  while (page !== undefined) {
    for (const schema of listSchemas) {
      const list = schema.safeParse(page).data;
      if (list === undefined) continue;
      wrapped = true;
      for (const item of list) items.push(item);
      break;
    }
    page = nextSchema.safeParse(page).data;
  }
  return wrapped ? items : [value];
}
