/**
 * Parliaments, courts, ministries and unions that newspapers of a language name without saying what they are: the English name, then for each
 * language its forms. General knowledge, written for this project; a body of one country stands under its own name.
 */
const TABLE = `
European Union | de Europäische Union, Europäischen Union, EU | fr Union européenne, UE | es Unión Europea, UE | it Unione europea, Unione Europea, Ue, UE | pt União Europeia, UE | nl Europese Unie, EU | pl UE, Unia Europejska, Unii Europejskiej, Unię Europejską | cs Evropská unie, Evropské unie | sv Europeiska unionen | da Den Europæiske Union | ru Евросоюз, Евросоюза, Евросоюзе, Европейский союз, Европейского союза | uk Євросоюз, Європейський Союз
European Commission | de EU-Kommission, Europäische Kommission, Europäischen Kommission | fr Commission européenne | es Comisión Europea | it Commissione europea, Commissione Europea | pt Comissão Europeia | nl Europese Commissie | pl Komisja Europejska, Komisji Europejskiej | sv EU-kommissionen | da EU-Kommissionen | ru Еврокомиссия, Еврокомиссии
European Parliament | de Europaparlament, Europäische Parlament, Europäischen Parlament | fr Parlement européen | es Parlamento Europeo, Eurocámara | it Parlamento europeo | pt Parlamento Europeu | nl Europees Parlement | pl Parlament Europejski, Parlamentu Europejskiego | sv Europaparlamentet | ru Европарламент
European Central Bank | de Europäische Zentralbank, Europäischen Zentralbank | fr Banque centrale européenne | es Banco Central Europeo | it Banca centrale europea | pt Banco Central Europeu | nl Europese Centrale Bank | ru Европейский центральный банк
United Nations | de Vereinte Nationen, Vereinten Nationen | fr Nations unies, Nations Unies, Organisation des Nations unies, Organisation des Nations Unies, ONU | es Naciones Unidas, Organización de las Naciones Unidas, ONU | it Nazioni Unite, Organizzazione delle Nazioni Unite, Onu, ONU | pt Nações Unidas, Organização das Nações Unidas, ONU | nl Verenigde Naties, Organisatie van de Verenigde Naties, VN | pl Narody Zjednoczone, Organizacja Narodów Zjednoczonych, ONZ | cs Organizace spojených národů | sv Förenta nationerna | da Forenede Nationer | ru Организация Объединённых Наций, ООН | uk Організація Об'єднаних Націй, ООН
NATO | de Nato, NATO | nl NAVO | pl NATO | sv Nato | da Nato | fr Otan, OTAN | es OTAN | pt OTAN | ru НАТО | uk НАТО
International Monetary Fund | de Internationaler Währungsfonds, Internationale Währungsfonds | fr Fonds monétaire international | es Fondo Monetario Internacional | it Fondo monetario internazionale | pt Fundo Monetário Internacional | nl Internationaal Monetair Fonds | ru МВФ
World Bank | de Weltbank | fr Banque mondiale | es Banco Mundial | it Banca mondiale, Banca Mondiale | pt Banco Mundial | nl Wereldbank | pl Bank Światowy, Banku Światowego | sv Världsbanken | ru Всемирный банк, Всемирного банка
African Union | de Afrikanische Union, Afrikanischen Union | fr Union africaine | es Unión Africana | it Unione africana, Unione Africana | pt União Africana | nl Afrikaanse Unie
World Health Organization | de Weltgesundheitsorganisation | fr Organisation mondiale de la santé | es Organización Mundial de la Salud | it Organizzazione mondiale della sanità | pt Organização Mundial da Saúde | nl Wereldgezondheidsorganisatie | ru ВОЗ
International Criminal Court | de Internationaler Strafgerichtshof, Internationale Strafgerichtshof, Internationalen Strafgerichtshof | fr Cour pénale internationale | es Corte Penal Internacional | it Corte penale internazionale | pt Tribunal Penal Internacional | nl Internationaal Strafhof | ru Международный уголовный суд
Red Cross | de Rotes Kreuz, Roten Kreuz, Rote Kreuz | fr Croix-Rouge | es Cruz Roja | it Croce Rossa | pt Cruz Vermelha | nl Rode Kruis | sv Röda Korset | da Røde Kors | ru Красный Крест
Bundestag | de Bundestag, Bundestags, Bundestages
Bundesrat | de Bundesrat, Bundesrats, Bundesrates
Bundesregierung | de Bundesregierung
Federal Constitutional Court | de Bundesverfassungsgericht, Bundesverfassungsgerichts
Federal Court of Justice | de Bundesgerichtshof, Bundesgerichtshofs
Bundeswehr | de Bundeswehr
Bundesbank | de Bundesbank
Bundespolizei | de Bundespolizei
Bundeskriminalamt | de Bundeskriminalamt, Bundeskriminalamts
Deutsche Bahn | de Deutsche Bahn, Deutschen Bahn
Deutsche Bank | de Deutsche Bank, Deutschen Bank
Bundesnetzagentur | de Bundesnetzagentur
Bundesarbeitsgericht | de Bundesarbeitsgericht, Bundesarbeitsgerichts
Bundesverwaltungsgericht | de Bundesverwaltungsgericht, Bundesverwaltungsgerichts
Bundesfinanzministerium | de Bundesfinanzministerium, Bundesfinanzministeriums
Verfassungsschutz | de Verfassungsschutz, Verfassungsschutzes
IG Metall | de IG Metall
Nationalrat | de Nationalrat, Nationalrats
Assemblée nationale | fr Assemblée nationale
Sénat | fr Sénat
Conseil constitutionnel | fr Conseil constitutionnel
Conseil d’État | fr Conseil d’État, Conseil d'État
Cour des comptes | fr Cour des comptes
Cour de cassation | fr Cour de cassation
Élysée | fr Élysée, Elysée
Matignon | fr Matignon
Quai d’Orsay | fr Quai d’Orsay, Quai d'Orsay
Parti socialiste | fr Parti socialiste
Rassemblement national | fr Rassemblement national
Météo-France | fr Météo-France
Congreso de los Diputados | es Congreso de los Diputados
Tribunal Supremo | es Tribunal Supremo
Tribunal Constitucional | es Tribunal Constitucional
Audiencia Nacional | es Audiencia Nacional
Guardia Civil | es Guardia Civil
Policía Nacional | es Policía Nacional
Partido Popular | es Partido Popular
Camera dei deputati | it Camera dei deputati, Camera dei Deputati
Corte costituzionale | it Corte costituzionale, Corte Costituzionale
Corte di cassazione | it Corte di cassazione, Corte di Cassazione
Banca d’Italia | it Banca d’Italia, Banca d'Italia, Bankitalia
Guardia di Finanza | it Guardia di Finanza, Guardia di finanza
Palazzo Chigi | it Palazzo Chigi
Corte dei conti | it Corte dei conti, Corte dei Conti
Farnesina | it Farnesina
Viminale | it Viminale
Forza Italia | it Forza Italia
Fratelli d’Italia | it Fratelli d’Italia, Fratelli d'Italia
Partito democratico | it Partito democratico, Partito Democratico
Quirinale | it Quirinale
Supremo Tribunal Federal | pt Supremo Tribunal Federal
Câmara dos Deputados | pt Câmara dos Deputados
Congresso Nacional | pt Congresso Nacional
Assembleia da República | pt Assembleia da República
Polícia Federal | pt Polícia Federal
Banco Central do Brasil | pt Banco Central do Brasil
Tweede Kamer | nl Tweede Kamer
Eerste Kamer | nl Eerste Kamer
Raad van State | nl Raad van State
Hoge Raad | nl Hoge Raad
Openbaar Ministerie | nl Openbaar Ministerie
De Nederlandsche Bank | nl De Nederlandsche Bank, Nederlandsche Bank
Prawo i Sprawiedliwość | pl Prawo i Sprawiedliwość, Prawa i Sprawiedliwości, PiS
Platforma Obywatelska | pl Platforma Obywatelska, Platformy Obywatelskiej
Narodowy Bank Polski | pl Narodowy Bank Polski, Narodowego Banku Polskiego
Sejm | pl Sejm, Sejmu, Sejmie, Sejmem
Riksdag | sv Riksdagen, Sveriges riksdag
Socialdemokraterna | sv Socialdemokraterna, Socialdemokraternas
Moderaterna | sv Moderaterna, Moderaternas
Sverigedemokraterna | sv Sverigedemokraterna, Sverigedemokraternas
IF Metall | sv IF Metall
Regeringskansliet | sv Regeringskansliet
Försvarsmakten | sv Försvarsmakten
Säkerhetspolisen | sv Säkerhetspolisen, Säpo
Riksbanken | sv Riksbanken
Folketing | da Folketinget
Nationalbanken | da Nationalbanken
Storting | no Stortinget | nb Stortinget
Eduskunta | fi Eduskunta, Eduskunnan
State Duma | ru Госдума, Госдумы, Госдуме, Государственная дума, Государственной думы, Государственной думе
Federation Council | ru Совет Федерации, Совета Федерации, Совете Федерации, Совфед
Kremlin | ru Кремль, Кремля, Кремле, Кремлю | uk Кремль, Кремля
Bank of Russia | ru Центробанк, Центробанка, Банк России, Банка России
Ministry of Foreign Affairs of Russia | ru МИД России
Verkhovna Rada | uk Верховна Рада, Верховної Ради, Верховній Раді
`;

/** A body under a name in one language, with the name of its page. */
export interface ForeignInstitution {
  readonly name: string;
  readonly means: string;
}

const byLanguage: ReadonlyMap<string, readonly ForeignInstitution[]> = read();

function read(): Map<string, ForeignInstitution[]> {
  const found = new Map<string, ForeignInstitution[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [means = '', ...forms] = line.split(' | ');
    for (const form of forms) {
      const [language = '', ...rest] = form.split(' ');
      const list = found.get(language) ?? [];
      found.set(language, list);
      for (const name of rest.join(' ').split(', ')) list.push({ name, means });
    }
  }
  return found;
}

/** Well-known bodies as a language calls them. */
export function foreignInstitutions(language: string): readonly ForeignInstitution[] {
  return byLanguage.get(language.split('-')[0] ?? language) ?? [];
}
