import type { Span } from '../../model/span.ts';
import { countWhile } from '../../text/countWhile.ts';
import { splitSentences } from '../../text/sentences.ts';
import { attributionAfter } from './after.ts';
import type { Attribution } from './attribution.ts';
import { attributionBefore } from './before.ts';
import type { Frame, FramedBlock } from './frame.ts';
import type { NameIndex } from './names.ts';
import { type LastSpeaker, type Memory, resolveDescription, resolvePronoun } from './pronoun.ts';
import type { Speaker } from './who.ts';
import { speechScore } from './speech.ts';

/** From this score on, words in marks are taken for speech. */
const ENOUGH = 0.5;
/** A fragment of so few words may be a term of the story. */
const TERM_WORDS = 4;

/** Right after words whose full stop was forgotten, another sentence begins. */
const OTHER_SUBJECT = /^\s+(?:The|An?|In|On|At|But|He|She|They|It|His|Her|This|That)\s/;

/** One speech, while its spans are being gathered. */
export interface Speech {
  readonly spans: Span[];
  readonly speaker: Speaker | null;
  readonly attribution: Attribution | null;
  readonly score: number;
  /** Number of the block it reaches to, and where its last mark ends. */
  block: number;
  end: number;
  /** The last span's mark was never closed: the speech goes on in the next paragraph. */
  open: boolean;
}

/** Walks through the quotations of a document in order and gathers them into speeches. */
export class Gatherer {
  private readonly found: Speech[] = [];
  private readonly unsaid = new Set<string>();
  private readonly sentences: Span[] = [];
  private readonly quoted: Span[] = [];
  private last: LastSpeaker | null = null;
  private block = 0;
  private previousEnd = '';
  private readonly text: string;
  private readonly names: NameIndex;

  constructor(text: string, names: NameIndex) {
    this.text = text;
    this.names = names;
  }

  startBlock({ sentences, frames }: FramedBlock): void {
    for (const sentence of sentences) this.sentences.push(sentence);
    for (const frame of frames) {
      this.quoted.push(frame.mark);
      this.take(frame);
    }
  }

  endBlock(lastSigns: string): void {
    this.previousEnd = lastSigns;
    this.block++;
  }

  /** Every speech, without the short fragments that stand in marks elsewhere with nobody saying them: terms of the story. */
  speeches(): Speech[] {
    return this.found.filter(({ spans, attribution }) => {
      const span = spans[0];
      if (span === undefined || spans.length > 1 || attribution?.where !== 'clause') return true;
      const words = this.text.slice(span.start, span.end).toLowerCase();
      return words.split(/\s+/).length > TERM_WORDS || !this.unsaid.has(words);
    });
  }

  private take(frame: Frame): void {
    const { mark, masked, sentenceStart, opensBlock } = frame;
    const speech = this.found.at(-1);
    const taken = speech?.attribution ?? null;
    const follows = speech?.block === this.block && speech.end <= mark.outer.start;
    const gap = { start: follows ? speech.end : mark.outer.start, end: mark.outer.start };

    const post = attributionAfter(masked, mark, mark.outer, frame.sentenceEnd, this.names);
    const clauseStart = follows ? Math.max(sentenceStart, gap.start) : sentenceStart;
    const pre = attributionBefore(masked, mark.outer, clauseStart, sentenceStart, this.names);
    const preIsOthers = follows && pre !== null && taken?.where === 'after' && taken.cueAt === pre.cueAt;
    const own = pre !== null && !preIsOthers ? pre : null;
    const attribution = own?.where === 'before' ? own : (post ?? own);

    const goesOn =
      speech?.block === this.block - 1 &&
      opensBlock &&
      (speech.open || (frame.alone && attribution === null && /["”'’»]\s*$/.test(this.previousEnd)));
    const sameCue = follows && attribution === null && taken !== null && this.sharesCue(gap, taken, sentenceStart);
    const continued = follows && attribution === null && this.isOneSentence(gap, taken);
    const carriesOn = goesOn || continued;

    const score = speechScore({
      words: frame.words,
      before: frame.before,
      after: frame.after,
      attribution: attribution ?? (sameCue ? { ...taken, where: 'clause' } : null),
      alone: frame.alone,
      carriesOn,
      announced: opensBlock && this.previousEnd.endsWith(':'),
    });
    if (score < ENOUGH) {
      this.unsaid.add(frame.words.toLowerCase());
      return;
    }
    if (speech !== undefined && (carriesOn || sameCue)) {
      speech.spans.push({ start: mark.start, end: mark.end });
      speech.open = !mark.closed;
      speech.block = this.block;
      speech.end = mark.outer.end;
      if (this.last !== null) this.last = { ...this.last, end: mark.end };
      return;
    }
    this.add(frame, attribution, score);
  }

  private add({ mark, sentenceStart, opensBlock }: Frame, attribution: Attribution | null, score: number): void {
    const speaker = this.speakerOf(attribution, mark.outer.start, sentenceStart, opensBlock);
    this.found.push({
      spans: [{ start: mark.start, end: mark.end }],
      speaker,
      attribution,
      score,
      block: this.block,
      end: mark.outer.end,
      open: !mark.closed,
    });
    const end = Math.max(mark.end, attribution?.cueAt ?? 0);
    this.last = { name: speaker?.name ?? null, span: speaker?.span ?? null, end };
  }

  private speakerOf(
    attribution: Attribution | null,
    at: number,
    sentenceStart: number,
    opensBlock: boolean,
  ): Speaker | null {
    const memory: Memory = {
      text: this.text,
      names: this.names,
      sentences: this.sentences,
      last: this.last,
      isQuoted: (offset) => this.isQuoted(offset),
    };
    const speaker = attribution?.speaker ?? null;
    if (attribution !== null && speaker === null) return null;
    if (speaker === null) {
      const before = opensBlock ? at : sentenceStart;
      const implied = resolvePronoun('', at, before, memory);
      return implied === null ? null : { ...implied, certainty: implied.certainty * 0.7 };
    }
    if (speaker.how === 'pronoun' && speaker.span !== null) {
      const word = this.text.slice(speaker.span.start, speaker.span.end).toLowerCase();
      return resolvePronoun(word, speaker.span.start, sentenceStart, memory) ?? { ...speaker, certainty: 0.5 };
    }
    if (speaker.how === 'description' && speaker.span !== null) {
      const inside = this.names.speakers(speaker.span.start, speaker.span.end);
      const title = inside.find((name) => this.names.at(name)?.form === 'title');
      const name = title ?? resolveDescription(speaker.span, memory);
      return name === null ? speaker : { ...speaker, name, certainty: 0.7 };
    }
    return speaker;
  }

  private isQuoted(offset: number): boolean {
    const ended = countWhile(this.quoted.length, (place) => (this.quoted[place]?.end ?? 0) <= offset);
    return (this.quoted[ended]?.start ?? Infinity) <= offset;
  }

  /** Whether between two quotations stands nothing, or nothing but the attribution of the first: `," he said. "`. */
  private isOneSentence(gap: Span, taken: Attribution | null): boolean {
    const words = this.text.slice(gap.start, gap.end);
    if (/^[\s,;.–—…-]*$/.test(words)) return true;
    if (taken?.where !== 'after' || taken.cueAt < gap.start) return false;
    return splitSentences(this.text, gap).length <= 1;
  }

  /** Whether a further fragment of the sentence stands under the cue of the one before. */
  private sharesCue(gap: Span, taken: Attribution, sentenceStart: number): boolean {
    const words = this.text.slice(gap.start, gap.end);
    if (/[.!?;]\s/.test(words) || OTHER_SUBJECT.test(words)) return false;
    return taken.cueAt >= sentenceStart || /^(?:[\s,]|\b(?:and|or|but|to|of|as|the|a|an|its|his|her)\b)*$/i.test(words);
  }
}
