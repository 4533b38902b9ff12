import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Name } from '../../src/model/mention.ts';
import type { Span } from '../../src/model/span.ts';
import { findDates } from '../../src/pipeline/dates/findDates.ts';
import { findQuotes } from '../../src/pipeline/quotes/findQuotes.ts';
import { recognise } from '../../src/pipeline/recognise/recognise.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { parse } from '../../src/pipeline/parse/parse.ts';
import { segment } from '../../src/text/segment.ts';
import { readProse } from '../train/prose.ts';
import { restyle } from './restyle.ts';
import { Tally } from './tally.ts';

/** The project's own prose: invented news that the tagger was trained on, so that its speakers are easier than those of others. */
const OWN_NEWS = 'own-news';

/**
 * How well quotations, speakers, dates and document dates are found, against annotations kept as offsets in `gold/`. The
 * texts are not in the repository: `--data DIR` names the folder that holds `names/*.json`. `--gold held-out` takes the half
 * nobody looked at while the first rules were written, `--gold news-a` and `news-b` news annotated before the program was run
 * on it. `--marks british` (or `guillemets`, `german`) sets the texts in the marks of other customs first. `--faults`
 * lists what went wrong.
 */
interface GoldDocument {
  readonly file: string;
  readonly document: string;
  readonly sha256: string;
  readonly quotes?: readonly { readonly spans: readonly [number, number][]; readonly speaker: string | null }[];
  readonly unscored?: readonly [number, number][];
  readonly dates?: readonly { readonly span: readonly [number, number]; readonly edtf: string | null }[];
  readonly unscoredDates?: readonly [number, number][];
  readonly published?: string | null;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    gold: { type: 'string', default: 'development' },
    faults: { type: 'boolean', default: false },
    marks: { type: 'string' },
  },
});
if (values.data === undefined) throw new Error('Name the folder of corpora: --data DIR');

const gold = JSON.parse(readFileSync(join(import.meta.dirname, 'gold', `${values.gold}.json`), 'utf8')) as {
  readonly documents: readonly GoldDocument[];
};
const texts = textsOf(values.data, new Set(gold.documents.map(({ file }) => file)));
const quotes = new Tally();
const speakers = new Tally();
const dates = new Tally();
const edtf = new Tally();
const published = new Tally();

for (const record of gold.documents) {
  const original = texts.get(record.document);
  if (original === undefined || createHash('sha256').update(original).digest('hex') !== record.sha256) {
    throw new Error(`${record.document} is not the text that was annotated.`);
  }
  const text = values.marks === undefined ? original : restyle(original, values.marks);
  const path = `${record.document}.txt`;
  const seed = { id: record.document, path, digest: record.sha256, bytes: text.length, encoding: 'utf-8', text };
  const segments = segment(text);
  const document = parse(seed, segments, clean(text, segments));
  const { names } = recognise(text, document, []);
  if (record.quotes !== undefined) {
    scoreQuotes(record, text, findQuotes(text, document, names), names);
  }
  if (record.dates !== undefined) {
    scoreDates(record, text, findDates(text, document));
    const wanted = record.published ?? null;
    const got = document.published?.edtf ?? null;
    published.answer(wanted === got);
    if (wanted !== got) fault(record, `document date ${String(got)}, wanted ${String(wanted)}`);
  }
}

console.log(`${values.gold}: ${gold.documents.length} documents`);
console.log(`quotations  ${quotes.scores()}`);
console.log(`speakers    ${speakers.accuracy()}`);
console.log(`dates       ${dates.scores()}`);
console.log(`EDTF values ${edtf.accuracy()}`);
console.log(`doc. dates  ${published.accuracy()}`);

function textsOf(data: string, files: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    if (file === OWN_NEWS) {
      for (const { id, text } of readProse(join(import.meta.dirname, '../train/news'))) found.set(id, text);
      continue;
    }
    const { documents } = JSON.parse(readFileSync(join(data, 'names', file), 'utf8')) as {
      readonly documents: readonly { readonly id: string; readonly text: string }[];
    };
    for (const { id, text } of documents) found.set(id, text);
  }
  return found;
}

/** A quotation is right when its spans are the same, give or take marks and signs at their ends. */
function scoreQuotes(
  record: GoldDocument,
  text: string,
  found: ReturnType<typeof findQuotes>,
  names: readonly Name[],
): void {
  const scored = found.map((quote) => ({ ...quote, spans: quote.spans.filter((span) => !isUnscored(record, span)) }));
  const open = new Set(found.keys());
  for (const { spans, speaker } of record.quotes ?? []) {
    const match = [...open].find((index) => {
      const got = scored[index]?.spans ?? [];
      return got.length === spans.length && spans.every(([start, end], at) => near(got[at], start, end, 4));
    });
    if (match === undefined) {
      quotes.miss();
      fault(record, `quotation missed: ${shorten(text, spans[0])}${spans.length > 1 ? ` (+${spans.length - 1})` : ''}`);
      continue;
    }
    open.delete(match);
    quotes.hit();
    const quote = found[match];
    if (speaker === '*' || quote === undefined) continue;
    const name = quote.speakerName === null ? null : (names[quote.speakerName]?.text ?? null);
    const right = speaker === null ? name === null : name !== null && sameName(speaker, name);
    speakers.answer(right);
    if (!right) fault(record, `speaker ${String(name)}, wanted ${String(speaker)}: ${shorten(text, spans[0])}`);
  }
  for (const index of open) {
    const quote = found[index];
    const first = quote?.spans[0];
    if (quote === undefined || first === undefined) continue;
    if (scored[index]?.spans.length === 0) continue;
    quotes.spurious();
    fault(record, `not a quotation (${quote.spans.length}): ${shorten(text, [first.start, first.end])}`);
  }
}

function isUnscored(record: GoldDocument, span: Span): boolean {
  return (record.unscored ?? []).some(([start, end]) => span.start < end && start < span.end);
}

/** A date is right when its span is, but for an article, "early" and the like at its start. */
function scoreDates(record: GoldDocument, text: string, found: ReturnType<typeof findDates>): void {
  const open = new Set(found.keys());
  for (const { span, edtf: value } of record.dates ?? []) {
    const [start, end] = span;
    const match = [...open].find((index) => {
      const got = found[index];
      return got !== undefined && got.end === end && Math.abs(got.start - start) <= 9 && got.start < end;
    });
    if (match === undefined) {
      dates.miss();
      fault(record, `date missed: ${shorten(text, [start, end])}`);
      continue;
    }
    open.delete(match);
    dates.hit();
    if (value === '*') continue;
    const got = found[match]?.edtf ?? null;
    edtf.answer(got === value);
    if (got !== value) fault(record, `value ${String(got)}, wanted ${String(value)}: ${shorten(text, [start, end])}`);
  }
  for (const index of open) {
    const date = found[index];
    if (date === undefined) continue;
    if ((record.unscoredDates ?? []).some(([start, end]) => date.start < end && start < date.end)) continue;
    dates.spurious();
    fault(record, `not a date: ${text.slice(Math.max(0, date.start - 20), date.start)}[${date.text}]`);
  }
}

function near(
  span: { readonly start: number; readonly end: number } | undefined,
  start: number,
  end: number,
  by: number,
): boolean {
  return span !== undefined && Math.abs(span.start - start) <= by && Math.abs(span.end - end) <= by;
}

/** The name found is the one wanted, or a part of it ("Basya" for "Fuad Basya"): who that is, resolution says. */
function sameName(wanted: string, found: string): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(wanted), words(found)];
  return b.every((word) => a.includes(word)) || a.every((word) => b.includes(word));
}

function shorten(text: string, span: readonly [number, number] | undefined): string {
  if (span === undefined) return '';
  const words = text.slice(span[0], span[1]).replace(/\s+/g, ' ');
  const before = text.slice(Math.max(0, span[0] - 40), span[0]).replace(/\s+/g, ' ');
  return `${before}[${words.length > 60 ? `${words.slice(0, 40)} … ${words.slice(-15)}` : words}]`;
}

function fault(record: GoldDocument, what: string): void {
  if (values.faults) console.log(`${record.document}: ${what}`);
}
