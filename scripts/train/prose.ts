import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, LabelledDocument, NameKind } from './documents.ts';

const KIND: Readonly<Record<string, NameKind>> = { P: 'person', O: 'organization', L: 'place' };

/**
 * Reads the project's own labelled news: articles headed by `=== id | domain | region | style`, names written
 * `[Name|P]`, `[Name|O]` or `[Name|L]`. Throws with file and article on a label that is not closed.
 */
export function readProse(folder: string): readonly LabelledDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const articles = readFileSync(join(folder, file), 'utf8').split(/^=== /mu).slice(1);
    return articles.map((article, index) => {
      const line = article.indexOf('\n');
      const id = `${file.replace('.txt', '')}-${index}`;
      return parseArticle(id, article.slice(line + 1).trim());
    });
  });
}

function parseArticle(id: string, marked: string): LabelledDocument {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^[\]|\n]+)\|([POL])\]/gu)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1]!;
    labels.push({ start, end: text.length, kind: KIND[match[2]!]! });
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const stray = /\|[POL]\]/u.exec(text);
  if (stray !== null) throw new Error(`${id}: label not closed near "${text.slice(Math.max(0, stray.index - 30), stray.index + 5)}"`);
  return { id, source: 'own-news', text: text.replace(/\r/gu, ' '), labels };
}
