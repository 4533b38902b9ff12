/** A writing of Latin letters: the letters beyond ASCII that a language uses, with the encodings it was stored in. */
export interface Alphabet {
  readonly language: string;
  readonly letters: ReadonlySet<string>;
}

const LETTERS: Readonly<Record<string, string>> = {
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíñóúü',
  ca: 'àçèéíïòóúü',
  pt: 'áâãàçéêíóôõúü',
  it: 'àèéìîòóù',
  sv: 'åäöé',
  da: 'æøåéü',
  fi: 'äöåšž',
  is: 'áðéíóúýþæö',
  fo: 'áðíóúýæø',
  nl: 'éëïöüèó',
  ga: 'áéíóú',
  gd: 'àèìòùáéó',
  cy: 'âêîôûŵŷäëïöü',
  sq: 'çë',
  br: 'âêñùüîôû',
  et: 'äõöüšž',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  pl: 'ąćęłńóśźż',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  hr: 'čćđšž',
  sorb: 'čćěłńóřšžŕź',
  tr: 'âçğıîöşüûİ',
  az: 'çəğıöşüİ',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  eo: 'ĉĝĥĵŝŭ',
  mt: 'ċġħż',
  general: 'áàâäãåçéèêëíìîïñóòôöõúùûüýÿøæœß',
};

/** Every alphabet known, small letters and capitals. */
export const ALPHABETS: readonly Alphabet[] = Object.entries(LETTERS).map(([language, letters]) => ({
  language,
  letters: new Set([...letters, ...letters.toUpperCase()]),
}));

/** The commonest letters of languages in other scripts: a text that holds few of them was decoded with the wrong table. */
export const COMMON: ReadonlySet<string> = new Set(
  'оеаинтсрвлкмдпу' + 'αοιετσνηυρπκμλ' + 'יוהלארתבמנשד' + 'المينرتوبةعدسفه' + 'านรกอเงมยลวดท่้',
);
