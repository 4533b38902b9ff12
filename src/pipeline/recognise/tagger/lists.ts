import { hashText, mix } from './hash.ts';
import { hasClass, type NAME_CLASS } from './name-classes.ts';
import { loadModel } from './tagger.ts';
import { tokenise } from './tokens.ts';
import { SPAN_SEED } from './words.ts';

/** The lists of names that came with the tagger's weights: whether one of these classes holds exactly these words, whatever their capitals. */
export type NameLists = (name: string, ...classes: readonly (keyof typeof NAME_CLASS)[]) => boolean;

let loaded: NameLists | null = null;

/** The lists, for other languages than the tagger's. Loaded once. Throws `WeightsError` as `loadTagger` does. */
export function loadNameLists(): NameLists {
  if (loaded !== null) return loaded;
  const { lexicon } = loadModel();
  loaded = (name, ...classes) => {
    const plain = name.replaceAll('’', "'").replaceAll('‑', '-');
    let hash = SPAN_SEED;
    tokenise(plain, { start: 0, end: plain.length }, (start, end) => {
      hash = mix(hash, hashText(plain.slice(start, end).toLowerCase()));
    });
    return hasClass(lexicon.phrase(hash), ...classes);
  };
  return loaded;
}
