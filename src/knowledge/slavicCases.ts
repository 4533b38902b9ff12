/**
 * Endings that names of people take in Slavic languages: that of the nominative, then those of the other cases. `-` is no ending.
 * General grammar; a name is put back only where the document itself has the nominative.
 */
const POLISH = `
- a owi em iem ie u ze
ek ka kowi kiem ku
ec ca cowi cem cu
el la lowi lem lu
ski skiego skiemu skim
cki ckiego ckiemu ckim
dzki dzkiego dzkiemu dzkim
y ego emu ym
a y i ie dzie rze ę ą
ska skiej ską
cka ckiej cką
ka ki ce kę ką
ia ii ię ią`;
const CZECH = `
- a ovi em u e i
ek ka kovi kem
ec ce covi cem
ý ého ému ým ém
í ího ímu ím
a y ovi u ou ě e
á é ou
ová ové ovou`;
const RUSSIAN = `
- а у ом ым е ем
ец ца цу цом це
ок ка ку ком ке
ий ого ому им ом его ему ем
ый ого ому ым ом
ой ого ому ым ом
й я ю ем е
ь я ю ем е и
а ы е у ой и ей
я и е ю ей
ия ии ию ией
ова овой ову
ева евой еву
ина иной ину
ая ой ую`;
const UKRAINIAN = `
- а у ом ові і ем еві им
ець ця цю цем цеві
ок ка ку ком кові
ий ого ому им
ій ія ію ієм ієві
й я ю єм єві ї
ь я ю ем еві і
о а у ом ові і
а и і у ою
я і ю ею ї єю
ова ової овій ову овою
ія ії ію ією`;

const TABLES: ReadonlyMap<string, string> = new Map([
  ['pl', POLISH],
  ['cs', CZECH],
  ['sk', CZECH],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
]);

/** What stays of a name without its ending is not shorter. */
const SHORTEST_STEM = 3;

const read = (table: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [own = '', ...others] = line.split(' ');
    for (const other of others) found.set(other, [...(found.get(other) ?? []), own === '-' ? '' : own]);
  }
  return found;
};

const byLanguage = new Map([...TABLES].map(([language, table]) => [language, read(table)] as const));
const LONGEST_ENDING = 6;

/** The nominatives that a word may be a case of, in this language (BCP 47 tag); none where its cases are not known. */
export function nominativesOf(word: string, language: string): string[] {
  const endings = byLanguage.get(language.split('-')[0] ?? language);
  if (endings === undefined) return [];
  const found: string[] = [];
  for (let length = 1; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length++) {
    const stem = word.slice(0, -length);
    for (const own of endings.get(word.slice(-length)) ?? []) found.push(stem + own);
  }
  return found;
}
