import type { Kind } from '../../model/kind.ts';
import { KIND_FOLDER } from '../../model/kind.ts';
import type { DocumentRecord, EntityRecord } from '../../model/published.ts';
import { toMake } from '../reuse/kept.ts';
import { question } from '../reuse/question.ts';
import { steadyPagesOf } from '../../text/paging.ts';
import { capitalsLast } from '../text/capitals.ts';
import { filed, letterOf } from '../text/filed.ts';
import { words } from '../words/index.ts';
import { documentsByFolder, folderOf } from './folders.ts';
import { entities } from './records.ts';

/** Lists of the whole collection come in pages of about this size: `people.html`, `people-2.html` … */
const LIST_SIZE = 300;

/** Address of a page of a list. */
export function listAddress(name: string, page = 1): string {
  return page === 1 ? `${name}.html` : `${name}-${page}.html`;
}

const collator = new Intl.Collator(words.language, { sensitivity: 'base', numeric: true });

/** The entities of a kind in alphabetical order. */
function sorted(kind: Kind): EntityRecord[] {
  const those = [...entities.values()].filter((entity) => entity.kind === kind);
  return those
    .map((entity) => ({ entity, key: filed(entity.name) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => entity);
}

const indexed = new Map<Kind, readonly (readonly EntityRecord[])[]>();
/** The pages of a kind's index; sorted when they are asked for, since most pages need no index and a collection may have many names. */
export function indexPages(kind: Kind): readonly (readonly EntityRecord[])[] {
  const pages = indexed.get(kind) ?? steadyPagesOf(sorted(kind), LIST_SIZE, ({ id }) => id);
  indexed.set(kind, pages);
  return pages;
}

/** A page of a kind's index: what it shows of each name, and where the others are. */
export const indexPage = question('index', (kind: Kind, page: number) => ({
  names: (indexPages(kind)[page - 1] ?? []).map(({ id, name, mentions, descriptions }) => ({
    id,
    kind,
    name,
    mentions,
    called: capitalsLast(descriptions.map(({ text }) => text))[0] ?? '',
  })),
  pages: indexPages(kind).length,
  letters: [...lettersOf(kind)],
}));

/** Every letter of a kind's index with the page on which its names begin. */
function lettersOf(kind: Kind): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  indexPages(kind).forEach((page, i) => {
    for (const { name } of page) {
      const letter = letterOf(name);
      if (!letters.has(letter)) letters.set(letter, `${listAddress(KIND_FOLDER[kind], i + 1)}#${letterAnchor(letter)}`);
    }
  });
  return letters;
}

export const letterAnchor = (letter: string): string => `letter-${letter}`;

const listed = steadyPagesOf(documentsByFolder(), LIST_SIZE, ({ id }) => id);
export const documentPages = (): readonly (readonly DocumentRecord[])[] => listed;

/** A page of the list of documents. */
export const documentsPage = question('documents', (page: number) => ({
  listed: documentPages()[page - 1] ?? [],
  pages: documentPages().length,
}));

/** Anchor of a folder in the list of documents. */
export const folderAnchor = (folder: string): string => `in-${folder.replace(/\s+/g, '_')}`;

const folderPages = new Map<string, string>();
documentPages().forEach((page, i) => {
  for (const document of page) {
    const parts = folderOf(document).split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      const anchor = folderOf(document) === folder ? folder : parts.join('/');
      if (!folderPages.has(folder))
        folderPages.set(folder, `${listAddress('documents', i + 1)}#${folderAnchor(anchor)}`);
    }
  }
});

/** Where a folder's documents begin in the list of documents. */
export const folderAddress = question(
  'folder',
  (folder: string): string => folderPages.get(folder) ?? 'documents.html',
);

/** Static paths of the pages after the first that have to be made. */
export function furtherOf(list: string, pages: number): { params: { page: string } }[] {
  const numbers = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);
  return toMake(numbers, (page) => listAddress(list, page)).map((page) => ({ params: { page: String(page) } }));
}
