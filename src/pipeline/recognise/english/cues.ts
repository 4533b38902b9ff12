import type { Document } from '../../../model/document.ts';
import { PhraseTrie } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';
import { isFunctionWord } from './functionWords.ts';

const CONFIDENCE = { cue: 0.88, publisher: 0.9 } as const;
const REACH = 4;

/** What a name is, by the words right after it: "Tass news agency", "Asahi newspaper". */
const CUE = /^(?:agency|newspaper|magazine)$/;

/** Organizations told by the words after them, where the tagger found nothing: "Tass news agency cited". */
export function cuedNames({ words, names }: Passage): Draft[] {
  const found: Draft[] = [];
  words.forEach((word, at) => {
    if (!CUE.test(word.low) || word.capital) return;
    const end = words[at - 1]?.low === 'news' ? at - 1 : at;
    if (word.low === 'agency' && end === at) return;
    // "Serb news agency SRNA": the name comes after.
    if (words[at + 1]?.capital === true && words[at + 1]?.spaced === true) return;
    let first = end;
    while (first > 0 && end - first < REACH && words[first - 1]?.capital === true && names[first - 1] === undefined) {
      const before = words[first - 1];
      if (before === undefined || (isFunctionWord(before) && before.opens)) break;
      first--;
    }
    const head = words[first];
    const last = words[end - 1];
    if (first === end || head === undefined || last === undefined || isFunctionWord(head)) return;
    found.push({
      start: head.start,
      end: last.end,
      kind: 'organization',
      form: 'name',
      how: 'cue',
      confidence: CONFIDENCE.cue,
    });
  });
  return found;
}

/** The publisher that the document was found to have, wherever the text names it, in capitals too ("BLOOMBERG"). */
export function publisherNames({ text, block, words }: Passage, { publisher }: Document): Draft[] {
  if (publisher === null) return [];
  const trie = new PhraseTrie<true>({ ignoreCase: true });
  trie.add(publisher, true);
  trie.add(publisher.replaceAll(' ', ''), true);
  return words.flatMap((word) => {
    const match = word.capital ? trie.longestAt(text, word.start, block.end) : null;
    if (match === null) return [];
    return [
      {
        start: word.start,
        end: match.end,
        kind: 'organization',
        form: 'name',
        how: 'publisher',
        confidence: CONFIDENCE.publisher,
      } as const,
    ];
  });
}
