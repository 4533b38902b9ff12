import type { Facts, Sentence } from '../model/facts.ts';
import type { PlacedName } from '../model/imported.ts';
import type { Seed } from '../model/seed.ts';
import type { Span } from '../model/span.ts';
import type { WatchList } from '../model/watchList.ts';
import { segment } from '../text/segment.ts';
import { shinglesOf } from '../text/shingle.ts';
import { clean, type Surroundings } from './clean/clean.ts';
import { findDates } from './dates/findDates.ts';
import { merge } from './imported/merge.ts';
import { parse } from './parse/parse.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import { recognise } from './recognise/recognise.ts';
import { resolveDocument } from './resolve/document.ts';
import { sentenceFinder } from './sentenceFinder.ts';

/**
 * Everything that can be known of one document by itself. Pure: the same seed gives the same facts, on any worker.
 * Nothing of the text survives but the sentences that hold a name or a date, and quoted words. The document has no address
 * yet (its `id` is the seed's): addresses are given out over the whole collection.
 */
export function analyse(
  seed: Seed,
  watch: WatchList,
  imported: readonly PlacedName[] = [],
  around: Surroundings = {},
): Facts {
  const { text } = seed;
  const segments = segment(text);
  const document = parse(seed, segments, clean(text, segments, { known: seed.furniture ?? [], ...around }));
  const { names, roles, recogniser } = merge(text, document, recognise(text, document, watch), imported);
  const dates = findDates(text, document);
  const quotes = findQuotes(text, document, names);

  const find = sentenceFinder(text, document.blocks);
  const sentences: Sentence[] = [];
  const sentenceOf = names.map((name) => {
    const sentence = find(name);
    if (sentences.at(-1) !== sentence) sentences.push(sentence);
    return sentences.length - 1;
  });
  const { blocks } = document;
  const { entities, links } = resolveDocument({ text, blocks, names, roles, sentences, sentenceOf });
  return {
    document,
    names,
    sentenceOf,
    sentences,
    roles,
    quotes,
    quoteTexts: quotes.map(({ spans }) => spans.map((span) => wordsOf(text, span)).join(' … ')),
    speakerTexts: quotes.map(({ speakerSpan }) => (speakerSpan === null ? null : wordsOf(text, speakerSpan))),
    dates,
    dateSentences: dates.map(find),
    entities,
    links,
    recogniser,
    shingles: shinglesOf(text, document.blocks),
  };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
