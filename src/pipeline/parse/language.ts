import { eld } from 'eld/small';

/** How much text is looked at: more does not change the answer. */
const SAMPLE = 4000;

/** BCP 47 tag of the language a text is written in, `und` where it cannot be told. */
export function detectLanguage(text: string): string {
  const result = eld.detect(text.slice(0, SAMPLE));
  return result.language === '' ? 'und' : result.language;
}
