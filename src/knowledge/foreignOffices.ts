import { honorificsOf } from './honorifics.ts';

/** Offices and callings that stand beside names in news, beyond the titles of `honorifics.ts`. General knowledge. */
const OFFICES: Readonly<Record<string, string>> = {
  fr: `directeur directrice patron patronne secrétaire chef cheffe fondateur fondatrice procureur procureure entraîneur
    entraîneuse avocat avocate préfet préfète gouverneur candidat candidate rectrice recteur chercheur chercheuse économiste`,
  es: `director directora secretario secretaria rector rectora entrenador entrenadora fundador fundadora abogado abogada
    consejero consejera jefe jefa candidato candidata economista técnico delegado delegada gerente`,
  it: `direttore direttrice segretario segretaria amministratore procuratore procuratrice allenatore allenatrice fondatore
    fondatrice avvocato avvocata rettore rettrice governatrice capogruppo candidato candidata prefetto tecnico economista`,
  pt: `diretor diretora secretário secretária reitor reitora treinador treinadora fundador fundadora advogado advogada
    candidato candidata economista procurador procuradora técnico administrador administradora relator`,
  nl: `directeur directrice voorzitter topman topvrouw fractieleider fractievoorzitter partijleider trainer bestuurder oprichter
    wethouder officier econoom advocaat lijsttrekker`,
  sv: `ordförande vd partiledare tränare grundare åklagare rektor landshövding finansminister justitieminister riksbankschef`,
  da: `formand direktør partileder træner grundlægger advokat borgmester`,
  no: `leder direktør partileder trener grunnlegger advokat`,
  pl: `dyrektor trener przewodniczący przewodnicząca rzeczniczka wojewoda marszałek wiceminister wiceprezes prokurator
    selekcjoner szkoleniowiec lider wicepremier`,
  cs: `ředitel ředitelka trenér mluvčí místopředseda hejtman náměstek`,
  ru: `директор глава председатель тренер руководитель основатель лидер вице-премьер замминистра прокурор`,
  uk: `директор голова керівник тренер засновник лідер прокурор`,
};

const offices = new Map<string, ReadonlySet<string>>();
/** Forms of address that are no offices are short or have a full stop. */
const SHORTEST = 4;

/** The words for offices in a language (BCP 47 tag), as they stand in running text, in lower case. */
export function officesOf(language: string): ReadonlySet<string> {
  const known = offices.get(language);
  if (known !== undefined) return known;
  const base = language.split('-')[0] ?? language;
  const titles = honorificsOf(language).before.filter(
    (title) => title.length >= SHORTEST && /^\p{Ll}[\p{Ll}-]+$/u.test(title),
  );
  const found = new Set([...titles, ...(OFFICES[base]?.split(/\s+/) ?? []), ...(base === 'sv' ? ['vd'] : [])]);
  for (const word of ADDRESS) found.delete(word);
  offices.set(language, found);
  return found;
}

/** Words of address among the titles, which tell no office. */
const ADDRESS =
  'señor señora senhor senhora signor signora signorina doña dona meneer mevrouw herr fröken frue pana panu panem pani panią père sœur господин господина госпожа госпожи товарищ'.split(
    ' ',
  );
