import type { Excerpt } from '../../model/generated.ts';
import type { EntityRecord } from '../../model/published.ts';
import { question } from '../reuse/question.ts';
import { capitalsLast } from '../text/capitals.ts';
import { words } from '../words/index.ts';
import { readEntityPage } from './entities.ts';
import { documents, entities } from './records.ts';

/** What a hover card shows; it travels in the page. Short: a page may carry hundreds. */
export interface Card {
  readonly counts: string;
  /** What the documents call it. */
  readonly called: string;
  /** First line of evidence from another document, with its source. */
  readonly evidence: string;
}

const MOST_CALLED = 90;
const MOST_EVIDENCE = 72;
const BEFORE_NAME = 24;
const evidenceOf = new Map<string, readonly Pick<Excerpt, 'document' | 'text'>[]>();

/**
 * The card of an entity as seen from one document. Large counts are rounded down: a name that stands in a thousand documents would
 * otherwise change a thousand pages with every further mention.
 */
export const cardOf = question('hover', (id: string, fromDocument: string): Card => {
  const entity = entities.get(id);
  if (entity === undefined) return { counts: '', called: '', evidence: '' };
  return {
    counts: words.mentionsInOrMore(entity.mentions, entity.documents),
    called: calledOf.get(id) ?? called(entity),
    evidence: entity.documents > 1 ? evidence(entity, fromDocument) : '',
  };
});

const calledOf = new Map<string, string>();

function called(entity: EntityRecord): string {
  const texts = capitalsLast(entity.descriptions.map(({ text }) => text));
  const distinct = Map.groupBy(texts, (text) => text.toLowerCase());
  const kept: string[] = [];
  for (const [text = ''] of distinct.values()) {
    if (kept.length === 2 || kept.join('; ').length + text.length > MOST_CALLED) break;
    kept.push(text);
  }
  const joined = kept.join('; ');
  calledOf.set(entity.id, joined);
  return joined;
}

function evidence(entity: EntityRecord, fromDocument: string): string {
  let first = evidenceOf.get(entity.id);
  if (first === undefined) {
    // Two documents are enough to have one that is not the reader's own.
    first = readEntityPage(entity)
      .groups.slice(0, 2)
      .flatMap(({ document, mentions }) => {
        const [first] = mentions;
        return first === undefined ? [] : [{ document, text: around(first.text, first.at[0]?.[0] ?? 0) }];
      });
    evidenceOf.set(entity.id, first);
  }
  const other = first.find(({ document }) => document !== fromDocument);
  if (other === undefined) return '';
  const source = documents.get(other.document);
  return `${other.text} (${source?.publisher ?? source?.title ?? other.document})`;
}

/** A line of a sentence with the name in it, cut between words. */
function around(text: string, name: number): string {
  if (text.length <= MOST_EVIDENCE) return text;
  const wanted = Math.max(0, Math.min(name - BEFORE_NAME, text.length - MOST_EVIDENCE));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const limit = start + MOST_EVIDENCE;
  const end = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), name);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}
