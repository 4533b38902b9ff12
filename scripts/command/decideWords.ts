import type { Decision } from '../../src/model/decisions.ts';
import { checkDecision, type Fault } from '../../src/pipeline/read/decisionFaults.ts';
import { Failure } from '../../src/report/failure.ts';
import { call } from './options.ts';

/** What follows the verb on the command line, and the flags that the verb takes. */
export const USAGE = `${call('decide', 'VERB …')}, with --why TEXT where wanted, and --content DIR
  (without it: in a folder of documents or below, its .backmatter, once there is one; in the project, content/ for its own seeds):
  merge ID ID …                 the first stays
  not-same ID ID …
  split ID --documents DOC … [--as NAME]
  rename ID NAME
  kind ID person|organization|place|event
  ignore NAME [--in DOC …]
  add NAME KIND [--alias NAME …] [--same-as URI …]
  list FILE.csv [KIND]
  assign NAME DOC ID [--mention N]
  same-as ID URI
  title DOC TEXT   date DOC EDTF|null   publisher DOC NAME|null
  furniture WORDS [true|false] [--in DOC …]`;

/** Flags as the command line gives them. */
export interface DecideFlags {
  readonly documents?: string[] | undefined;
  readonly in?: string[] | undefined;
  readonly as?: string | undefined;
  readonly alias?: string[] | undefined;
  readonly 'same-as'?: string[] | undefined;
  readonly mention?: string | undefined;
  readonly why?: string | undefined;
}

/** The decision that the words mean. Throws `Failure` with status 2 where they do not fit. */
export function decisionOf(words: readonly string[], flags: DecideFlags): Decision {
  const [verb = '', ...rest] = words;
  const make = Object.hasOwn(SHAPES, verb) ? SHAPES[verb] : undefined;
  if (make === undefined)
    throw new Failure(verb === '' ? 'Say what to decide.' : `“${verb}” is no decision.`, USAGE, 2);
  const entries = Object.entries({ ...make(rest, flags), why: flags.why }).filter(([, value]) => value !== undefined);
  const faults: Fault[] = [];
  const decision = checkDecision(Object.fromEntries(entries), () => 1, 'command line', 1, faults);
  if (decision === null)
    throw new Failure(faults.map(({ message, hint }) => `${message}. ${hint}`).join('\n'), USAGE, 2);
  return decision;
}

type Make = (words: readonly string[], flags: DecideFlags) => Record<string, unknown>;

const orNull = (word: string | undefined): string | null | undefined => (word === 'null' ? null : word);

const SHAPES: Readonly<Record<string, Make>> = {
  merge: (words) => ({ merge: words }),
  'not-same': (words) => ({ 'not-same': words }),
  split: ([id], { documents, as }) => ({ split: id, documents, as }),
  rename: ([id, to]) => ({ rename: id, to }),
  kind: ([id, is]) => ({ kind: id, is }),
  ignore: ([name], flags) => ({ ignore: name, in: flags.in }),
  add: ([name, is], flags) => ({ add: name, is, aliases: flags.alias, 'same-as': flags['same-as'] }),
  list: ([file, is]) => ({ list: file, is }),
  assign: ([name, document, to], { mention }) => ({
    assign: name,
    in: document,
    mention: mention === undefined ? undefined : Number(mention),
    to,
  }),
  'same-as': ([id, uri]) => ({ 'same-as': id, uri }),
  title: ([document, is]) => ({ title: document, is }),
  date: ([document, is]) => ({ date: document, is: orNull(is) }),
  publisher: ([document, is]) => ({ publisher: document, is: orNull(is) }),
  furniture: ([words, is], flags) => ({
    furniture: words,
    is: is === undefined ? undefined : is !== 'false',
    in: flags.in,
  }),
};
