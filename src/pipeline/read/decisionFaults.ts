import type { z } from 'zod';
import { decisionSchema, type Decision } from '../../model/decisions.ts';
import { nearest } from '../../text/nearest.ts';

/** One thing in a hand-written file that does not fit: where, what was found, and what to do. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** Each verb with an example, for hints. The first key of a decision is its verb. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  merge: '- merge: [kim-jong-un, jong-un-kim]',
  'not-same': '- not-same: [john-smith, john-smith-ab12]',
  split: '- {split: john-smith, documents: [1998/trial]}',
  rename: '- {rename: kim-jong-un, to: Kim Jong-un}',
  kind: '- {kind: tass, is: organization}',
  ignore: '- ignore: Exit Mobile',
  add: '- {add: Jo Myong Rok, is: person}',
  list: '- list: people.csv',
  assign: '- {assign: Kim, in: report-1, mention: 3, to: kim-jong-un}',
  'same-as': '- {same-as: kim-jong-un, uri: http://www.wikidata.org/entity/Q56226}',
  title: '- {title: report-1, is: Talks resume}',
  date: '- {date: report-1, is: 2018-06-01}',
  publisher: '- {publisher: report-1, is: Sky News}',
  furniture: '- furniture: Read more',
};
const VERBS = Object.keys(EXAMPLES);
/** `add` has a `same-as` of its own: the verb is the first of these that stands in the decision. */
const verbOf = (keys: readonly string[]): string | undefined => keys.find((key) => VERBS.includes(key));

/** The decision that a value is, or null, with every fault in `faults`. `lineOf` gives the line of a key. */
export function checkDecision(
  value: unknown,
  lineOf: (key: string) => number,
  file: string,
  line: number,
  faults: Fault[],
): Decision | null {
  const keys = Object.keys(value as object);
  const verb = verbOf(keys);
  if (verb === undefined) {
    const found = keys[0] ?? '';
    const near = nearest(found, VERBS, 1)[0];
    const hint =
      near === undefined
        ? `The verbs are ${VERBS.join(', ')}.`
        : `Did you mean “${near}”? The verbs are ${VERBS.join(', ')}.`;
    faults.push({ file, line, message: `“${found}” is no decision`, hint });
    return null;
  }
  const option = decisionSchema.options.find((schema) => Object.keys(schema.shape)[0] === verb);
  const result = option?.safeParse(value);
  if (result?.success) return result.data;
  for (const issue of result?.error.issues ?? []) {
    const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? verb);
    faults.push({
      file,
      line: lineOf(key),
      message: `in “${verb}”, ${describe(issue, key, value as Record<string, unknown>)}`,
      hint: `It is written like “${EXAMPLES[verb] ?? ''}”.`,
    });
  }
  return null;
}

function describe(issue: z.core.$ZodIssue, key: string, value: Readonly<Record<string, unknown>>): string {
  const own = Object.hasOwn(value, key) ? value[key] : undefined;
  if (issue.code === 'unrecognized_keys') return `the key “${key}” is not known`;
  if (own === undefined) return `“${key}” is missing`;
  const found = JSON.stringify(own);
  return `“${key}” is ${found.length > 60 ? `${found.slice(0, 57)}…` : found}, but ${expected(issue)}`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return `${issue.expected === 'array' ? 'a list such as [a, b]' : `a ${issue.expected}`} was expected`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')} was expected`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `at least ${issue.minimum} entries were expected` : 'it may not be empty';
  return `${issue.message} was expected`;
}
