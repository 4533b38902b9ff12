import { eld } from 'eld/small';

/** How much text is looked at: more does not change the answer. */
const SAMPLE = 4000;
/** Of fewer letters the likeliest language is often another one of the same script: “Kim met Lee.” is Dutch. */
const ENOUGH = 100;

/**
 * BCP 47 tag of the language a text is written in. Where the text does not tell it for sure, that is the `usual` one of the collection, if
 * it has one and the text could be in it by its script; otherwise the likeliest, and `und` where nothing can be told.
 */
export function detectLanguage(text: string, usual: string | null = null): string {
  const sample = text.slice(0, SAMPLE);
  const result = eld.detect(sample);
  const found = result.language;
  if (usual === null) return found === '' ? 'und' : found;
  if (found === '') return usual;
  const sure = result.isReliable() && (sample.match(/\p{L}/gu)?.length ?? 0) >= ENOUGH;
  return sure || scriptOf(found) !== scriptOf(usual) ? found : usual;
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
