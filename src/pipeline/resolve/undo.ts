import type { Mention } from '../../model/mention.ts';
import { decisionLine } from '../../text/decisionLine.ts';
import { fold } from '../../text/foldName.ts';
import { lastNumber } from '../../text/lastNumber.ts';

/** The number of a mention in its document. */
export function mentionNumber(mention: Mention): number {
  return Number(lastNumber(mention.id));
}

/** Rules that place a name by the form it has: a wrong one is undone for that form in the document. */
const BY_FORM: ReadonlySet<string> = new Set([
  'spelling',
  'misspelling',
  'part-of-name',
  'middle-name',
  'initials',
  'nickname',
  'suffix',
  'also-called',
  'variant',
  'surname',
  'family-first',
  'first-name',
  'look-ahead',
  'part-of-place',
  'acronym',
  'short-company',
  'head-noun',
  'national',
  'department-of',
  'acronym-elsewhere',
]);

/**
 * The line of decisions.yaml that takes a mention away from `entity`, or settles it where it is open. Where somebody else was
 * possible, the next candidate is offered; else the form is split off, or the document's mentions become a page of their own.
 */
export function undoLine(mention: Mention, entity: string, name: string): string {
  const { text, document } = mention;
  if (mention.entity === null)
    return decisionLine([
      ['assign', text],
      ['in', document],
      ['mention', mentionNumber(mention)],
      ['to', entity],
    ]);
  const [other] = mention.candidates;
  if (other !== undefined)
    return decisionLine([
      ['assign', text],
      ['in', document],
      ['mention', mentionNumber(mention)],
      ['to', other.entity],
    ]);
  if (mention.rule.startsWith('decision-')) return `# ${mention.reason} To take that back, remove the line.`;
  if (BY_FORM.has(mention.rule) && fold(text) !== fold(name))
    return decisionLine([
      ['not-same', [entity, text]],
      ['in', [document]],
    ]);
  return decisionLine([
    ['split', entity],
    ['documents', [document]],
    ['as', `${name} (another)`],
  ]);
}
