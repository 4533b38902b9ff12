import { isCapitals, type Word } from '../words.ts';

const INITIALS = /^(?:\p{Lu}\.?){2,6}$/u;
/** Initials that name no body: machines, measures, grades, taxes, times, offices, in the languages of Europe. */
const NO_BODY = new Set(
  `TV IT KI PC CD DVD PDF DNA DNS RNA GPS SMS UV GW MW KW OP VIP WM EM HIV CEO CFO USA
  LKW PKW SUV KFZ AG KG SE SA UG EV OHG GBR ICE IC RE EM MEZ MESZ UTC UKW NS NRW BW
  PDG TGV SMIC TVA RSA HLM QG SDF OPA PIB PIL IVA IRPF DNI ONG PME CV BTW PKB VAT ABC OK PS
  ВВП НДС СМИ ДТП ЧП ЧС США РФ СССР ЕС СНГ ЖКХ МРОТ ПВО БПЛА ЗСУ`.split(/\s+/),
);
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether a word is written as the initials of a body are: "CDU", "O.N.U."; not "XIV". */
export const areInitials = (word: Word): boolean =>
  isCapitals(word) && INITIALS.test(word.text) && !ROMAN.test(word.text) && !NO_BODY.has(word.text.replaceAll('.', ''));
