import type { Document } from '../../model/document.ts';
import type { Name } from '../../model/mention.ts';
import type { FoundQuote } from '../../model/quote.ts';
import { frameBlock } from './frame.ts';
import { Gatherer, type Speech } from './gather.ts';
import { NameIndex } from './names.ts';

/** Blocks whose quotations are not speech: headlines paraphrase, furniture is not read. */
const SILENT = new Set(['title', 'heading', 'furniture', 'byline', 'credit']);

/** Who is named only in such a block speaks nowhere. */
const MUTE = new Set(['furniture', 'byline', 'credit']);

/**
 * Direct speech in a document: words in quotation marks that somebody says or writes, with speaker, verb and go-between.
 * Scare quotes, titles and terms are told apart. Speech that goes on after its attribution, or over paragraphs, is one
 * quotation of several spans. Offsets are UTF-16 indices into `text`; results in text order. Linear in the text.
 */
export function findQuotes(text: string, document: Document, names: readonly Name[]): FoundQuote[] {
  const gatherer = new Gatherer(
    text,
    new NameIndex(
      text,
      names,
      document.blocks.filter(({ kind }) => MUTE.has(kind)),
    ),
  );
  for (const block of document.blocks) {
    if (SILENT.has(block.kind)) continue;
    gatherer.startBlock(frameBlock(text, block));
    gatherer.endBlock(text.slice(Math.max(block.start, block.end - 3), block.end));
  }
  return gatherer.speeches().map(found);
}

function found({ spans, speaker, attribution, score }: Speech): FoundQuote {
  const certainty = speaker === null ? 0.6 : 0.5 + speaker.certainty / 2;
  return {
    spans,
    speakerSpan: speaker?.span ?? null,
    speakerName: speaker?.name ?? null,
    // A colon gives the words to somebody without a verb.
    cue: attribution === null || attribution.cue === '' ? null : attribution.cue,
    reportedByName: attribution?.reportedBy ?? null,
    confidence: Math.round(score * certainty * 100) / 100,
  };
}
