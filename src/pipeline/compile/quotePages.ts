import type { Corpus, Quote } from '../../model/corpus.ts';
import type { QuotePage, QuoteView } from '../../model/generated.ts';
import { contains } from '../../model/span.ts';
import { append } from '../../text/append.ts';
import { steadyPagesOf } from '../../text/paging.ts';

const PAGE = 100;

/** A quotation as pages show it: everything but its offsets. */
export function quoteView({ spans: _spans, ...quote }: Quote): QuoteView {
  return { ...quote, variants: [...quote.variants] };
}

/** Every speech once, with all wordings of it, in the order in which it first comes; page by page. */
export function* quotePages(corpus: Corpus): Generator<QuotePage> {
  const byId = new Map<string, Quote>();
  for (const { quotes } of corpus.documents) for (const quote of quotes) byId.set(quote.id, quote);
  const done = new Set<string>();
  const groups: (readonly Quote[])[] = [];
  for (const quote of byId.values()) {
    if (done.has(quote.id)) continue;
    const wordings = [quote, ...quote.variants.flatMap((id) => byId.get(id) ?? [])];
    for (const { id } of wordings) done.add(id);
    groups.push(wordings);
  }
  const pages = steadyPagesOf(groups, PAGE, ([first]) => first?.id ?? '');
  for (const [at, page] of pages.entries()) {
    const shown = page.map((wordings) => ({ id: wordings[0]?.id ?? '', wordings: wordings.map(quoteView) }));
    yield { page: at + 1, pages: pages.length, total: groups.length, groups: shown };
  }
}

/** Quotations by their speaker, and by the entities that are named within them. */
export function quotesByEntity(corpus: Corpus): {
  said: ReadonlyMap<string, readonly QuoteView[]>;
  spokenOf: ReadonlyMap<string, readonly QuoteView[]>;
} {
  const said = new Map<string, QuoteView[]>();
  const spokenOf = new Map<string, QuoteView[]>();
  for (const { quotes, mentions } of corpus.documents) {
    let from = 0;
    for (const quote of quotes) {
      const view = quoteView(quote);
      if (quote.speaker !== null) append(said, quote.speaker, view);
      const begin = quote.spans[0]?.start ?? 0;
      const end = quote.spans.at(-1)?.end ?? 0;
      while (from < mentions.length && (mentions[from]?.start ?? 0) < begin) from++;
      const named = new Set<string>();
      for (let at = from; at < mentions.length && (mentions[at]?.start ?? end) < end; at++) {
        const mention = mentions[at];
        if (mention === undefined || mention.entity === null) continue;
        if (quote.spans.some((span) => contains(span, mention))) named.add(mention.entity);
      }
      for (const entity of named) append(spokenOf, entity, view);
    }
  }
  return { said, spokenOf };
}
