import type { Facts } from '../../model/facts.ts';
import type { Mention } from '../../model/mention.ts';
import type { DatedWords, Quote } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { countWhile } from '../../text/countWhile.ts';

/** The speech of one document with its speakers looked up among the resolved mentions. Variants come later. */
export function resolveQuotes(facts: Facts, mentions: readonly Mention[]): Quote[] {
  const { document } = facts;
  const entityAt = new Map(mentions.map(({ start, entity }) => [start, entity]));
  const entityOf = (name: number | null): string | null =>
    name === null ? null : (entityAt.get(facts.names[name]?.start ?? -1) ?? null);
  return facts.quotes.map((quote, at) => ({
    id: `${document.id}#q${at + 1}`,
    document: document.id,
    block: blockAt(document.blocks, quote.spans[0]),
    spans: quote.spans,
    text: facts.quoteTexts[at] ?? '',
    speaker: entityOf(quote.speakerName),
    speakerText: facts.speakerTexts[at] ?? null,
    cue: quote.cue,
    reportedBy: entityOf(quote.reportedByName),
    variants: [],
    confidence: quote.confidence,
  }));
}

/** The dates of one document with their addresses. */
export function placeDates(facts: Facts): DatedWords[] {
  const { document } = facts;
  return facts.dates.map((date, at) => ({
    ...date,
    id: `${document.id}#d${at + 1}`,
    document: document.id,
    block: blockAt(document.blocks, date),
  }));
}

function blockAt(blocks: readonly Block[], span: Span | undefined): string {
  if (span === undefined) return 'p1';
  const begun = countWhile(blocks.length, (place) => (blocks[place]?.start ?? 0) <= span.start);
  return blocks[begun - 1]?.id ?? 'p1';
}
