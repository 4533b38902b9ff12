import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DateRecord,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  PassageRecord,
  QuoteRecord,
} from '../../src/model/published.ts';
import type { Span } from '../../src/model/span.ts';
import { rows } from './rows.ts';
import { foldedWords, WORD } from '../../src/text/shingle.ts';

/** Every original has its digest, every offset its words, every entity its page. Returns a sentence for each fault. */
export function checkRecords(site: string): string[] {
  const faults: string[] = [];
  const texts = new Map<string, string>();
  for (const document of rows<DocumentRecord>(site, 'documents')) {
    const original = join(site, document.original);
    if (!existsSync(original)) faults.push(`${document.id}: its original ${document.seed} is not in the site`);
    else if (hash('sha256', readFileSync(original)) !== document.sha256) {
      faults.push(`${document.id}: the original’s SHA-256 is not the one that the data names`);
    }
    const text = join(site, 'text', `${document.id}.txt`);
    if (existsSync(text)) texts.set(document.id, readFileSync(text, 'utf8'));
    else faults.push(`${document.id}: its text is not in the site`);
    if (!existsSync(join(site, document.url)))
      faults.push(`${document.id}: its page ${document.url} is not in the site`);
  }
  const slice = (document: string, { start, end }: Span): string => texts.get(document)?.slice(start, end) ?? '';
  const entities = new Set<string>();
  for (const { id, url } of rows<EntityRecord>(site, 'entities')) {
    entities.add(id);
    if (!existsSync(join(site, url))) faults.push(`${id}: its page ${url} is not in the site`);
  }
  for (const mention of rows<MentionRecord>(site, 'mentions')) {
    const found = slice(mention.document, mention);
    if (found !== mention.text) faults.push(`${mention.id}: “${mention.text}” was said to stand where “${found}” does`);
    for (const entity of [mention.entity, ...mention.candidates.map((candidate) => candidate.entity)]) {
      if (entity !== null && !entities.has(entity)) faults.push(`${mention.id}: the entity ${entity} does not exist`);
    }
  }
  for (const quote of rows<QuoteRecord>(site, 'quotes')) {
    const found = quote.spans.map((span) => slice(quote.document, span)).join(' … ');
    if (fold(found) !== fold(quote.text)) faults.push(`${quote.id}: the words of the quotation do not stand there`);
  }
  for (const date of rows<DateRecord>(site, 'dates')) {
    if (slice(date.document, date) !== date.text) faults.push(`${date.id}: “${date.text}” does not stand there`);
  }
  for (const { id, document, differences, other, ...passage } of rows<PassageRecord>(site, 'passages')) {
    const here = wordsBetween(slice(document, passage), passage.start, differences);
    const spans = differences.map((difference) => difference.other);
    const there = wordsBetween(slice(other.document, other), other.start, spans);
    // A contraction may match by one of its two words only.
    const torn = [...differences.map((one) => slice(document, one)), ...spans.map((one) => slice(other.document, one))];
    if (here !== there && !torn.some((words) => /['’]/.test(words)))
      faults.push(`${id}: the words of the passage are not those of ${other.document}`);
  }
  return faults;
}

/** The words of a stretch that begins at `from`, without those of some spans, folded as passages are compared. */
function wordsBetween(text: string, from: number, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += `${text.slice(at, start - from)} `;
    at = end - from;
  }
  return [...(kept + text.slice(at)).matchAll(WORD)].flatMap(([word]) => foldedWords(word)).join(' ');
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');
