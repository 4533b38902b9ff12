import type { Document } from '../../../src/model/document.ts';
import type { Name } from '../../../src/model/mention.ts';
import type { Draft } from '../../../src/pipeline/recognise/claims.ts';
import { Passages, type Passage } from '../../../src/pipeline/recognise/passage.ts';

const KINDS = { P: 'person', O: 'organization', L: 'place', E: 'event', D: 'place' } as const;

/** A text with the names that marks gave it: `[Paris|L]`, `[Paris Saint-Germain|O]`, `[French|D=France]` for a demonym. */
export interface Marked {
  readonly text: string;
  readonly names: Draft[];
}

/** Take the marks out of a text. */
export function unmark(marked: string): Marked {
  const names: Draft[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^[\]|]+)\|([POLED])(?:=([^\]]+))?\]/g)) {
    const [whole, name = '', letter = 'P', means] = match;
    text += marked.slice(at, match.index);
    names.push({
      start: text.length,
      end: text.length + name.length,
      kind: KINDS[letter as keyof typeof KINDS],
      form: letter === 'D' ? 'demonym' : 'name',
      how: 'tagger',
      confidence: 0.9,
      ...(means === undefined ? {} : { means }),
    });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}

/** One passage with the names of its marks. */
export function passageOf(marked: string): Passage {
  const { text, names } = unmark(marked);
  const [passage] = new Passages(text, [{ start: 0, end: text.length }]).with(names);
  if (passage === undefined) throw new Error('no passage');
  return passage;
}

/** A document of one block for each paragraph. */
export function documentOf(text: string, language = 'en', furniture: readonly number[] = []): Document {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: furniture.includes(index) ? ('furniture' as const) : ('paragraph' as const),
    id: `p${index + 1}`,
  }));
  return {
    id: 'test',
    seed: 'test.txt',
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    language,
    title: '',
    titleFrom: 'filename',
    published: null,
    publisher: null,
    byline: null,
    words: 0,
    blocks,
  };
}

/** Names as `text|letter`, with what a demonym or half name means. */
export function shown(names: readonly Name[]): string[] {
  return names.map(({ text, kind, form, means }) => {
    const letter =
      form === 'demonym' ? 'D' : form === 'title' ? 'T' : kind === 'place' ? 'L' : kind.charAt(0).toUpperCase();
    return `${text}|${letter}${means === undefined ? '' : `=${means}`}`;
  });
}
