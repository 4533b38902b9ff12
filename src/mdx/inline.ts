import type { Element, ElementContent, Properties } from 'hast';
import type { Kind } from '../model/kind.ts';
import { percent } from '../text/percent.ts';
import { linkLater } from './links.ts';
import { type Jsx, attributeOf } from './closed.ts';
import type { RenderedMention } from './rendered.ts';

/** One letter for each kind, the class that draws its underline. */
export const KIND_CLASS: Readonly<Record<Kind, string>> = { person: 'p', organization: 'o', place: 'l', event: 'v' };

/** What rendering a document's inline components needs and gathers. */
export interface Inline {
  readonly mentions: RenderedMention[];
  /** How often each quotation's number was met: later stretches of a speech get an anchor of their own. */
  readonly quotes: Map<string, number>;
}

/** `<Mention>`: a link to the card; an open one leads to the first of its candidates, where it stands as possible. */
export function mention(node: Jsx, children: ElementContent[], text: string, inline: Inline): Element {
  const n = attributeOf(node, 'n') ?? '0';
  const kind = (attributeOf(node, 'kind') ?? 'person') as Kind;
  const entity = attributeOf(node, 'id') ?? null;
  const candidates = (attributeOf(node, 'candidates') ?? '').split(' ').filter((id) => id !== '');
  const doubt = attributeOf(node, 'doubt');
  inline.mentions.push({
    n: Number(n),
    kind,
    text,
    entity,
    candidates,
    doubt: doubt === undefined ? null : Number(doubt),
  });
  const target = entity ?? candidates[0];
  const className = [KIND_CLASS[kind], ...(entity === null ? ['open'] : doubt === undefined ? [] : ['doubt'])];
  const sure = entity === null || doubt === undefined ? {} : { dataS: percent(Number(doubt)) };
  const properties: Properties = { id: `m${n}`, className, ...sure };
  if (target === undefined) return element('span', properties, children);
  return element('a', { ...properties, href: linkLater(target, entity === null) }, children);
}

/** `<Quote>`: the words of a speech. Their marks stand in the text, outside. */
export function quote(node: Jsx, children: ElementContent[], inline: Inline): Element {
  const n = attributeOf(node, 'n') ?? '0';
  const stretch = (inline.quotes.get(n) ?? 0) + 1;
  inline.quotes.set(n, stretch);
  return element('q', { id: stretch === 1 ? `q${n}` : `q${n}-${stretch}` }, children);
}

/**
 * `<When>`: `<data>` with a plain date. Not `<time>`: Zotero takes the first `time[datetime]` of a page for the day it was published
 * when nothing else says that.
 */
export function when(node: Jsx, children: ElementContent[]): Element {
  const edtf = attributeOf(node, 'edtf');
  if (edtf !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf))
    return element('data', { value: edtf }, children);
  return element('span', { className: ['when'] }, children);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
