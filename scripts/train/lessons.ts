import { COMPOUND_TAILS } from '../../src/pipeline/recognise/tagger/abbreviations.ts';
import type { Draft } from '../../src/pipeline/recognise/tagger/draft.ts';
import { hasClass } from '../../src/pipeline/recognise/tagger/name-classes.ts';
import { KIND } from '../../src/pipeline/recognise/tagger/semi-markov.ts';
import { isCore } from '../../src/pipeline/recognise/tagger/words.ts';
import type { LabelledDocument } from './documents.ts';
import type { GoldName } from './examples.ts';


/** The labels of a document in words of its draft; labels that cut through a word at their start are left out. */
export function goldNames(document: LabelledDocument, draft: Draft): readonly GoldName[] {
  const gold: GoldName[] = [];
  let at = 0;
  for (const label of document.labels) {
    while (at < draft.words.length && (draft.end[at]! <= label.start || draft.words[at]!.text === '')) at += 1;
    const first = at;
    if (first >= draft.words.length || draft.start[first] !== label.start) continue;
    let end = first;
    while (end < draft.words.length && draft.start[end]! < label.end && draft.words[end]!.text !== '') end += 1;
    gold.push({ first, end, kind: KIND[label.kind] });
    at = end;
  }
  return withCompounds(draft, gold);
}

/** Sources that keep "US-led" whole leave its name unlabelled: it takes the label the word has elsewhere, or place. */
function withCompounds(draft: Draft, gold: readonly GoldName[]): readonly GoldName[] {
  const labelled = new Uint8Array(draft.words.length);
  const kinds = new Map<number, number>();
  for (const { first, end, kind } of gold) {
    labelled.fill(1, first, end);
    if (end - first === 1) kinds.set(draft.words[first]!.low, kind);
  }
  const added: GoldName[] = [];
  for (let at = 0; at + 2 < draft.words.length; at += 1) {
    const word = draft.words[at]!;
    const isCompound = draft.words[at + 1]!.text === '-' && draft.end[at] === draft.start[at + 1];
    if (!isCompound || labelled[at] || !isCore(word) || !COMPOUND_TAILS.has(draft.words[at + 2]!.text)) continue;
    const kind = kinds.get(word.low) ?? (hasClass(word.names, 'country', 'bigCity') ? KIND.place : undefined);
    if (kind !== undefined) added.push({ first: at, end: at + 1, kind });
  }
  return [...gold, ...added].sort((a, b) => a.first - b.first);
}
