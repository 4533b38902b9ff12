import { KINDS } from '../../../model/kind.ts';
import { searchWords } from '../../../text/searchWords.ts';
import { type Catalogue, type NameRow, PACK } from '../../search/format.ts';
import type { NameHit } from './engine.ts';
import { cut } from './passages.ts';
import type { LoadPart } from './parts.ts';
import type { Result } from './results.ts';

/** Names that are looked at, and shown, before everything else. */
const CANDIDATES = 6;
const SHOWN = 3;

/** What is known of a name, by its page’s number: names are numbered after the documents. */
export async function nameRow(page: number, { documents }: Catalogue, load: LoadPart): Promise<NameRow | undefined> {
  const n = page - documents;
  return (await load<NameRow[]>(`names/${Math.floor(n / PACK)}`))[n % PACK];
}

/** A page of a name as a result shows it, what fits the words first; null when there is no such page. */
export async function nameHit(
  page: number,
  words: readonly string[],
  catalogue: Catalogue,
  load: LoadPart,
): Promise<NameHit | null> {
  const row = await nameRow(page, catalogue, load);
  if (row === undefined) return null;
  const { url, name: title, aliases, descriptions, mentions, documents } = row;
  const about = [otherForms(title, aliases).join(', '), descriptions.join('; ')]
    .filter((text) => text !== '')
    .join(' · ');
  const found = searchWords(about).filter(({ word }) => words.some((start) => word.startsWith(start)));
  const kind = KINDS[Number(catalogue.kinds[page - catalogue.documents])] ?? 'person';
  return { kind, url, title, mentions, documents, about: cut(about, found) };
}

/** The forms that are not the name itself or another form in other letters: “BILL CLINTON” of a headline tells nothing. */
export function otherForms(name: string, forms: readonly string[]): string[] {
  const known = new Set([name.toLowerCase()]);
  return forms.filter((form) => !known.has(form.toLowerCase()) && known.add(form.toLowerCase()));
}

/**
 * The results that are pages of a name that was typed: every word stands in one form of the name. The name that is
 * just these words first, then the most mentioned.
 */
export async function namesTyped(
  results: readonly Result[],
  words: readonly string[],
  catalogue: Catalogue,
  load: LoadPart,
): Promise<Result[]> {
  const names = results.filter(({ page }) => page >= catalogue.documents);
  // Names are numbered by how often they are mentioned.
  const titled = names.filter(({ inTitle }) => inTitle).sort((a, b) => a.page - b.page);
  const candidates = new Set([
    ...names.slice(0, CANDIDATES / 3),
    ...titled.slice(0, CANDIDATES / 3),
    ...titled.toSorted((a, b) => b.score - a.score).slice(0, CANDIDATES / 3),
  ]);
  const weighed = await Promise.all(
    [...candidates].map(async (result) => {
      const row = await nameRow(result.page, catalogue, load);
      const fits = [row?.name ?? '', ...(row?.aliases ?? [])].map((form) => fit(form, words));
      return { result, fit: Math.max(...fits) };
    }),
  );
  return weighed
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.result.page - b.result.page)
    .slice(0, SHOWN)
    .map(({ result }) => result);
}

/** 2 where a name is just these words, 1 where it holds them or begins like them, else 0. */
function fit(name: string, words: readonly string[]): number {
  const own = searchWords(name).map(({ word }) => word);
  if (!words.every((word) => own.some((other) => other.startsWith(word)))) return 0;
  return own.length === words.length && words.every((word) => own.includes(word)) ? 2 : 1;
}
