/** Legal forms at the end of a company's name: they tell an organization and add nothing to who it is. */
export const LEGAL_ENDINGS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa nv bv spa srl ab oy oyj asa as kk pty pvt
  pte bhd berhad sdn sarl sas kg kgaa se ohg ev aps hf psc jsc ojsc pjsc pao oao zao ooo tbk fc afc cf`.split(/\s+/),
);

/** Words that end a company's name and are often dropped at second mention, but carry meaning: "Deutsche Bank". */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  `group holdings holding industries international enterprises partners associates bank bancorp financial capital securities
  insurance airlines airways motors motor pharmaceuticals laboratories technologies technology systems software semiconductor
  electronics electric energy petroleum oil gas steel mining chemical chemicals foods stores communications telecom media
  entertainment pictures studios records publishing press newspapers brothers bros sons trust fund investments properties
  realty hotels resorts shipping lines logistics railway railroad aerospace aviation engineering construction`.split(
    /\s+/,
  ),
);

/** Head nouns that end the names of public bodies, parties, schools and the like. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `agency ministry department office bureau commission committee council court parliament congress senate assembly party
  union league association federation confederation foundation institute institution university college school academy
  hospital church army navy force forces police service services authority administration board club society organization
  organisation alliance coalition front movement network center centre command corps guard brigade division regiment
  government cabinet secretariat tribunal county district state team orchestra choir museum library times post news journal herald tribune gazette`.split(
    /\s+/,
  ),
);
