/**
 * What a capital tells in a language: a name (`names`), any noun (`nouns`), the first of many
 * syllables written apart, so that no list of words helps (`syllables`), or nothing, because the script has none or too
 * little is known of the language.
 */
export type Capitals = 'names' | 'nouns' | 'syllables' | 'none';

const NAMES = new Set(
  `af az be bg bs ca cs cy da el es et eu fi fr ga gl hr hu hy id is it lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw
  tl tr uk`.split(/\s+/),
);
const NOUNS = new Set(['de', 'lb']);

/** What capitals mean in the language of this BCP 47 tag. */
export function capitalsOf(language: string): Capitals {
  const base = language.split('-')[0] ?? language;
  if (base === 'vi') return 'syllables';
  return NAMES.has(base) ? 'names' : NOUNS.has(base) ? 'nouns' : 'none';
}
