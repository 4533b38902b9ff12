import type { Block, Document } from '../../model/document.ts';
import type { Name } from '../../model/mention.ts';
import type { FoundQuote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { attributionAfter, attributionBefore, type Attribution, type Masked } from './attribution.ts';
import { findMarks, type Marked } from './marks.ts';
import { NameIndex } from './names.ts';
import { type LastSpeaker, resolveDescription, resolvePronoun } from './pronoun.ts';
import type { Speaker } from './speaker.ts';
import { speechScore } from './speech.ts';

/** Blocks whose quotations are not speech: headlines paraphrase, furniture is not read. */
const SILENT = new Set(['title', 'heading', 'furniture', 'byline', 'credit']);
/** From this score on, words in marks are taken for speech. */
const ENOUGH = 0.5;

/** A quotation while its further spans are being gathered. */
interface Draft {
  spans: Span[];
  block: number;
  speaker: Speaker | null;
  attribution: Attribution | null;
  score: number;
  /** The last span's mark was never closed: the speech goes on in the next paragraph. */
  open: boolean;
}

/**
 * Direct speech in a document: words in quotation marks that somebody says or writes, with speaker, verb and go-between.
 * Scare quotes, titles and terms are told apart. Speech that goes on after its attribution, or over paragraphs, is one
 * quotation of several spans. Offsets are UTF-16 indices into `text`; results in text order. Linear in the text.
 */
export function findQuotes(text: string, document: Document, names: readonly Name[]): FoundQuote[] {
  const index = new NameIndex(text, names);
  const drafts: Draft[] = [];
  const unsaid = new Set<string>();
  let last: LastSpeaker | null = null;
  let previousEnd = '';
  const blocks = document.blocks.filter(({ kind }) => !SILENT.has(kind));
  const sentencesBefore: Span[] = [];
  blocks.forEach((block, number) => {
    const marks = findMarks(text, block);
    const masked = maskOf(text, block, marks);
    const sentences = splitSentences(masked.text, { start: 0, end: masked.text.length }).map(({ start, end }) => ({
      start: start + block.start,
      end: end + block.start,
    }));
    for (const sentence of sentences) sentencesBefore.push(sentence);
    let at = 0;
    marks.forEach((mark, which) => {
      while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= mark.outer.start) at++;
      const sentence = sentences[at] ?? block;
      const before = marks[which - 1];
      const next = marks[which + 1];
      const draft = drafts.at(-1);
      const draftEnd = draft?.spans.at(-1)?.end;
      const following = sentences[at + 1];
      const sentenceEnd = mark.outer.end >= sentence.end ? (following?.end ?? sentence.end) : sentence.end;
      const limit = Math.min(sentenceEnd, next?.outer.start ?? sentenceEnd);
      const adjacent = before !== undefined && draftEnd === before.end && draft?.block === number;

      const sentenceStart = Math.max(sentence.start, block.start);
      const leading = masked.text.slice(sentenceStart - block.start, mark.outer.start - block.start);
      const trailing = masked.text.slice(
        mark.outer.end - block.start,
        Math.min(sentenceEnd, mark.outer.end + 200) - block.start,
      );
      const alone = mark.outer.start === block.start && mark.outer.end >= block.end - 1;
      const words = text.slice(mark.start, mark.end);

      const post = attributionAfter(masked, mark, limit, index);
      // What follows the speech before belongs to it, unless a new clause of saying comes after.
      const from = adjacent && before !== undefined ? Math.max(sentenceStart, before.outer.end) : sentenceStart;
      const pre = attributionBefore(masked, mark, from, index);
      const taken = draft?.attribution ?? null;
      const preIsOthers =
        adjacent && pre !== null && taken !== null && taken.where === 'after' && taken.cueAt === pre.cueAt;
      let attribution: Attribution | null = post ?? (preIsOthers ? null : pre);
      if (pre !== null && pre.where === 'before' && !preIsOthers) attribution = pre;

      const gap = adjacent && before !== undefined ? text.slice(before.outer.end, mark.outer.start) : '';
      const opensParagraph = mark.outer.start === block.start;
      const goesOn =
        draft !== undefined &&
        draft.block === number - 1 &&
        opensParagraph &&
        (draft.open || (alone && attribution === null && /["”'’»]\s*$/.test(previousEnd)));
      const sameCue =
        adjacent && taken !== null && attribution === null && sharesCue(gap, taken, masked, sentenceStart);
      const continued = adjacent && attribution === null && (preIsOthers || isAttributionOnly(gap, taken));
      const carriesOn = goesOn || continued;

      const score = speechScore({
        words,
        before: leading,
        after: trailing,
        attribution: attribution ?? (sameCue ? { ...taken, where: 'clause' } : null),
        alone,
        carriesOn,
        announced: opensParagraph && previousEnd.endsWith(':'),
      });
      if (score < ENOUGH) {
        unsaid.add(words.toLowerCase());
        return;
      }
      if (draft !== undefined && (carriesOn || sameCue)) {
        draft.spans.push({ start: mark.start, end: mark.end });
        draft.open = !mark.closed;
        draft.block = number;
        // Speech that only its last paragraph gives to somebody.
        if (last !== null) last = { ...last, end: mark.end };
        return;
      }
      const speaker = settle(attribution, sentenceStart);
      drafts.push({
        spans: [{ start: mark.start, end: mark.end }],
        block: number,
        speaker,
        attribution,
        score,
        open: !mark.closed,
      });
      last = {
        name: speaker?.name ?? null,
        span: speaker?.span ?? null,
        end: Math.max(mark.end, attribution?.cueAt ?? 0),
      };
    });
    previousEnd = text.slice(Math.max(block.start, block.end - 3), block.end);
  });

  function settle(attribution: Attribution | null, sentenceStart: number): Speaker | null {
    const speaker = attribution?.speaker ?? null;
    if (speaker === null) {
      if (attribution !== null || last === null) return null;
      return last.name === null && last.span === null
        ? null
        : { name: last.name, span: last.span, how: 'pronoun', certainty: 0.55 };
    }
    if (speaker.how === 'pronoun' && speaker.span !== null && speaker.name === null) {
      return (
        resolvePronoun(text, speaker.span, sentenceStart, sentencesBefore, last, index) ?? {
          ...speaker,
          certainty: 0.5,
        }
      );
    }
    if (speaker.how === 'description' && speaker.span !== null) {
      const title = index
        .speakers(speaker.span.start, speaker.span.end)
        .find((name) => index.at(name)?.form === 'title');
      const name = title ?? resolveDescription(text, speaker.span, index);
      return name === null ? speaker : { ...speaker, name, certainty: 0.7 };
    }
    return speaker;
  }

  return drafts.filter((draft) => !isTerm(draft, unsaid, text)).map(found);
}

function found({ spans, speaker, attribution, score }: Draft): FoundQuote {
  const certainty = speaker === null ? 0.6 : 0.5 + speaker.certainty / 2;
  return {
    spans,
    speakerSpan: speaker?.span ?? null,
    speakerName: speaker?.name ?? null,
    cue: attribution?.cue ?? null,
    reportedByName: attribution?.reportedBy ?? null,
    confidence: Math.round(score * certainty * 100) / 100,
  };
}

/** A short fragment that stands in marks elsewhere with nobody saying it is a term of the story, not speech. */
function isTerm({ spans, attribution }: Draft, unsaid: ReadonlySet<string>, text: string): boolean {
  const span = spans[0];
  if (span === undefined || spans.length > 1 || attribution?.where !== 'clause') return false;
  const words = text.slice(span.start, span.end).toLowerCase();
  return words.split(/\s+/).length <= 4 && unsaid.has(words);
}

/** The block with what stands in marks covered, but for the sign that ends it, which the sentence splitter needs. */
function maskOf(text: string, block: Block, marks: readonly Marked[]): Masked {
  let masked = '';
  let at = block.start;
  for (const { start, end } of marks) {
    const keep = /[.!?,…]/.test(text.charAt(end - 1)) ? 1 : 0;
    masked += text.slice(at, start) + '\ufffc'.repeat(Math.max(0, end - start - keep));
    at = Math.max(start, end - keep);
  }
  return { text: masked + text.slice(at, block.end), base: block.start };
}

/** Whether between two quotations stands nothing but the attribution of the first: `," he said. "`. */
function isAttributionOnly(gap: string, taken: Attribution | null): boolean {
  const words = gap.trim();
  if (words === '' || /^[,;.–—…-]+$/.test(words)) return true;
  if (taken === null || taken.where !== 'after') return false;
  return (
    words.length <= 260 &&
    !/[.!?]\s+["“]?\p{Lu}(?!\.)\p{L}*\s(?!.*\b(?:said|told)\b.{0,80}$)/u.test(
      words.replace(/\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|U\.S|\p{Lu})\.\s/gu, ''),
    )
  );
}

/** Whether a further fragment of the sentence stands under the cue of the one before. */
function sharesCue(gap: string, taken: Attribution, masked: Masked, sentenceStart: number): boolean {
  if (/[.!?]\s/.test(gap)) return false;
  return (
    taken.cueAt >= sentenceStart ||
    /^(?:[\s,]|\b(?:and|or|but|to|of|as|the|a|an|its|his|her)\b)*$/i.test(gap) ||
    masked.text === ''
  );
}
