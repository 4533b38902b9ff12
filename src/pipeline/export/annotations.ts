import type { Span } from '../../model/span.ts';
import { encodeAddress } from './address.ts';
import { codePoints, isPair } from './codePoints.ts';
import { anchorOf, type Entities, type Findings } from './findings.ts';

/** Units of text before and after, by which a reader finds the words again when offsets have moved. */
const CONTEXT = 32;

type Json = Readonly<Record<string, unknown>>;

/**
 * Mentions, quotations and dates of one document as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in
 * that order. `root` is put before addresses of the site: its own address, or the relative way to it.
 */
export function annotationsOf(findings: Findings, entities: Entities, root: string): Json[] {
  const { document, text, mentions, quotes, dates } = findings;
  const source = `${root}${encodeAddress(`text/${document.id}.txt`)}`;
  const page = `${root}${encodeAddress(document.url)}`;
  const count = codePoints(text);
  const target = (span: Span): Json => ({ source, selector: selectorsOf(text, span, count) });
  const whole = (id: string, motivation: string, body: readonly Json[], spans: readonly Span[]): Json => ({
    id: `${page}#${anchorOf(id)}`,
    type: 'Annotation',
    motivation,
    body,
    target: spans.length === 1 ? spans.map(target)[0] : spans.map(target),
  });
  const identifying = (entity: string | null): Json[] => {
    const found = entity === null ? undefined : entities.get(entity);
    if (found === undefined) return [];
    return [{ type: 'SpecificResource', purpose: 'identifying', source: `${root}${encodeAddress(found.url)}` }];
  };
  return [
    ...mentions.map((one) =>
      whole(one.id, 'identifying', [...identifying(one.entity), tag('classifying', one.kind)], [one]),
    ),
    ...quotes.map((one) =>
      whole(one.id, 'tagging', [tag('tagging', 'quotation'), ...identifying(one.speaker)], one.spans),
    ),
    ...dates.map((one) =>
      whole(
        one.id,
        'tagging',
        [tag('tagging', 'date'), ...(one.edtf === null ? [] : [tag('describing', one.edtf)])],
        [one],
      ),
    ),
  ];
}

/**
 * What stands before and after the annotations in the file: one collection with one page, an annotation a line. The
 * total stands at the end, so that the file can be written as the annotations come.
 */
export function annotationFrame(label: string): { readonly head: string; readonly tail: (total: number) => string } {
  const collection = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label,
    generator: { type: 'Software', name: 'Backmatter' },
  });
  const page = JSON.stringify({
    id: 'annotations.jsonld#page',
    type: 'AnnotationPage',
    partOf: 'annotations.jsonld',
    startIndex: 0,
  });
  return {
    head: `${collection.slice(0, -1)},"first":${page.slice(0, -1)},"items":[`,
    tail: (total) => `]},"total":${total}}`,
  };
}

function tag(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function selectorsOf(text: string, { start, end }: Span, count: (index: number) => number): Json[] {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      // Never half a character at the outer ends.
      prefix: text.slice(before > 0 && isPair(text, before - 1) ? before + 1 : before, start),
      suffix: text.slice(end, isPair(text, after - 1) ? after - 1 : after),
    },
    { type: 'TextPositionSelector', start: count(start), end: count(end) },
  ];
}
